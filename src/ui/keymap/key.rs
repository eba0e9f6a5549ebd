//! A key as people write it (`ctrl-p`, `F3`, `alt-h`, `space`) and as the terminal reports it.

use std::fmt;
use std::str::FromStr;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// A key with its modifiers. Shift is part of a letter (`H`), and a modifier of other keys (`shift-tab`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    code: KeyCode,
    modifiers: KeyModifiers,
}

/// Why a text names no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a key")]
pub struct NotAKey;

/// The keys with names of their own: as written in `config.toml`, and as printed on keyboards.
const NAMED: &[(&str, &str, KeyCode)] = &[
    ("enter", "Enter", KeyCode::Enter),
    ("esc", "Esc", KeyCode::Esc),
    ("tab", "Tab", KeyCode::Tab),
    ("backspace", "Backspace", KeyCode::Backspace),
    ("delete", "Del", KeyCode::Delete),
    ("insert", "Ins", KeyCode::Insert),
    ("up", "↑", KeyCode::Up),
    ("down", "↓", KeyCode::Down),
    ("left", "←", KeyCode::Left),
    ("right", "→", KeyCode::Right),
    ("home", "Home", KeyCode::Home),
    ("end", "End", KeyCode::End),
    ("pageup", "PgUp", KeyCode::PageUp),
    ("pagedown", "PgDn", KeyCode::PageDown),
    ("space", "Space", KeyCode::Char(' ')),
];

/// The modifiers as written and as shown.
const MODIFIERS: [(&str, &str, KeyModifiers); 3] = [
    ("ctrl-", "Ctrl-", KeyModifiers::CONTROL),
    ("alt-", "Alt-", KeyModifiers::ALT),
    ("shift-", "Shift-", KeyModifiers::SHIFT),
];

/// The letters of the Russian keyboard in the order of [`LATIN`]: who forgot to switch the layout still commands.
const CYRILLIC: &str = "йцукенгшщзхъфывапролджэячсмитьбю.ёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё";
/// What stands on the same keys of the Latin keyboard.
const LATIN: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.?`";

impl Key {
    /// The key of a terminal's report, in its one normal form.
    pub fn of(event: &KeyEvent) -> Self {
        Self::new(event.code, event.modifiers)
    }

    /// What a terminal would report for it.
    pub fn event(self) -> KeyEvent {
        KeyEvent::new(self.code, self.modifiers)
    }

    /// A key in its one normal form: Shift is folded into letters, back-tab is `shift-tab`.
    fn new(code: KeyCode, modifiers: KeyModifiers) -> Self {
        let kept = modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SHIFT);
        match code {
            KeyCode::BackTab => Self { code: KeyCode::Tab, modifiers: kept | KeyModifiers::SHIFT },
            KeyCode::Char(letter) if kept.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) => {
                let letter = letter.to_lowercase().next().unwrap_or(letter);
                Self { code: KeyCode::Char(letter), modifiers: kept - KeyModifiers::SHIFT }
            }
            KeyCode::Char(letter) => Self { code: KeyCode::Char(letter), modifiers: kept - KeyModifiers::SHIFT },
            other => Self { code: other, modifiers: kept },
        }
    }

    /// Whether pressing it types a character.
    pub fn is_text(self) -> bool {
        matches!(self.code, KeyCode::Char(_)) && self.modifiers.is_empty()
    }

    /// The letter that it types, if any.
    pub fn letter(self) -> Option<char> {
        match self.code {
            KeyCode::Char(letter) => Some(letter),
            _ => None,
        }
    }

    /// The same key on a Latin keyboard, where it was pressed on a Russian one.
    pub fn on_latin_layout(self) -> Option<Self> {
        let KeyCode::Char(letter) = self.code else { return None };
        if letter.is_ascii() {
            return None;
        }
        let at = CYRILLIC.chars().position(|cyrillic| cyrillic == letter)?;
        LATIN.chars().nth(at).map(|latin| Self { code: KeyCode::Char(latin), ..self })
    }

    /// The small letter of a capital: Caps Lock must not silence commands.
    pub fn without_caps(self) -> Option<Self> {
        match self.code {
            KeyCode::Char(letter) if letter.is_uppercase() => {
                letter.to_lowercase().next().map(|small| Self { code: KeyCode::Char(small), ..self })
            }
            _ => None,
        }
    }
}

impl FromStr for Key {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let mut rest = text.trim();
        let mut modifiers = KeyModifiers::NONE;
        while let Some((modifier, after)) = MODIFIERS.iter().find_map(|(written, _, modifier)| {
            let (head, after) = rest.split_at_checked(written.len())?;
            (head.eq_ignore_ascii_case(written) && !after.is_empty()).then_some((*modifier, after))
        }) {
            modifiers |= modifier;
            rest = after;
        }
        let mut letters = rest.chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            let shifted = modifiers.contains(KeyModifiers::SHIFT);
            let letter = if shifted { letter.to_uppercase().next().unwrap_or(letter) } else { letter };
            return Ok(Self::new(KeyCode::Char(letter), modifiers));
        }
        if let Some((_, _, code)) = NAMED.iter().find(|(written, ..)| rest.eq_ignore_ascii_case(written)) {
            return Ok(Self::new(*code, modifiers));
        }
        let number = rest.strip_prefix(['f', 'F']).and_then(|number| number.parse::<u8>().ok());
        match number {
            Some(number @ 1..=12) => Ok(Self::new(KeyCode::F(number), modifiers)),
            _ => Err(NotAKey),
        }
    }
}

/// As printed on a keyboard: `F3`, `Ctrl-P`, `A` for the plain letter, `Shift-A` for the capital.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (_, shown, modifier) in MODIFIERS {
            if self.modifiers.contains(modifier) {
                f.write_str(shown)?;
            }
        }
        if let Some((_, shown, _)) = NAMED.iter().find(|(_, _, code)| *code == self.code) {
            return f.write_str(shown);
        }
        match self.code {
            KeyCode::F(number) => write!(f, "F{number}"),
            KeyCode::Char(letter) if letter.is_uppercase() => write!(f, "Shift-{letter}"),
            KeyCode::Char(letter) => write!(f, "{}", letter.to_uppercase()),
            other => write!(f, "{other}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_as_people_write_them() {
        for (text, shown) in [
            ("f3", Some("F3")),
            ("F12", Some("F12")),
            ("ctrl-p", Some("Ctrl-P")),
            ("Ctrl-P", Some("Ctrl-P")),
            ("alt-h", Some("Alt-H")),
            ("shift-tab", Some("Shift-Tab")),
            ("a", Some("A")),
            ("A", Some("Shift-A")),
            ("shift-a", Some("Shift-A")),
            ("space", Some("Space")),
            ("-", Some("-")),
            ("ctrl--", Some("Ctrl--")),
            ("?", Some("?")),
            ("ж", Some("Ж")),
            ("", None),
            ("f13", None),
            ("f0", None),
            ("ctrl-", None),
            ("hyper-x", None),
        ] {
            assert_eq!(text.parse::<Key>().ok().map(|key| key.to_string()).as_deref(), shown, "{text:?}");
        }
    }

    #[test]
    fn the_wrong_layout_still_commands() {
        for (pressed, meant) in
            [("ф", Some("a")), ("ctrl-з", Some("ctrl-p")), ("Ф", Some("A")), ("a", None), ("李", None)]
        {
            let pressed: Key = pressed.parse().unwrap();
            assert_eq!(pressed.on_latin_layout(), meant.map(|text| text.parse().unwrap()), "{pressed}");
        }
        assert_eq!(CYRILLIC.chars().count(), LATIN.chars().count());
    }

    #[test]
    fn reports_have_one_normal_form() {
        for (code, modifiers, meant) in [
            (KeyCode::BackTab, KeyModifiers::SHIFT, "shift-tab"),
            (KeyCode::Char('P'), KeyModifiers::CONTROL | KeyModifiers::SHIFT, "ctrl-p"),
            (KeyCode::Char('A'), KeyModifiers::SHIFT, "A"),
            (KeyCode::Char('?'), KeyModifiers::SHIFT, "?"),
            (KeyCode::F(3), KeyModifiers::NONE, "f3"),
        ] {
            assert_eq!(Key::of(&KeyEvent::new(code, modifiers)), meant.parse().unwrap(), "{meant}");
        }
    }
}
