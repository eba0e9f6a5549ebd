//! The one cleaner through which every text from outside passes: typed, pasted or imported.
//!
//! A name may come with colour codes for the terminal, marks that turn the reading direction, letters of no width, or
//! ten megabytes of accents. After [`clean_line`] or [`clean_text`] it is plain, short and safe to draw.

use std::iter::Peekable;

use unicode_width::UnicodeWidthChar;

/// The longest line kept, in characters: names, phones, mail addresses, search queries.
pub const LINE_CHARS_MAX: usize = 200;
/// The longest text of several lines kept, in characters: notes.
pub const TEXT_CHARS_MAX: usize = 4_000;
/// Marks kept on one letter. Vietnamese and Thai need two; more is a stack that runs over the neighbouring lines.
const MARKS_MAX: usize = 2;
/// How much of a raw text is looked at for each character kept, so that a pasted file costs no time.
const RAW_PER_KEPT: usize = 16;
/// Empty lines kept in a row.
const BREAKS_MAX: usize = 2;

/// One line of at most [`LINE_CHARS_MAX`] characters: no escape codes, no control, direction or zero-width characters,
/// no piled-up accents, white space of every kind made one plain space, none at the ends.
pub fn clean_line(raw: &str) -> String {
    clean_line_to(raw, LINE_CHARS_MAX)
}

/// As [`clean_line`], with a length of one's own.
pub fn clean_line_to(raw: &str, chars_max: usize) -> String {
    clean(raw, chars_max, false)
}

/// As [`clean_line`], for notes: line breaks stay, at most two in a row, and the length is [`TEXT_CHARS_MAX`].
pub fn clean_text(raw: &str) -> String {
    clean_text_to(raw, TEXT_CHARS_MAX)
}

/// As [`clean_text`], with a length of one's own.
pub fn clean_text_to(raw: &str, chars_max: usize) -> String {
    clean(raw, chars_max, true)
}

/// What is owed before the next visible character.
#[derive(Clone, Copy, PartialEq)]
enum Gap {
    None,
    Space,
    Breaks(usize),
}

/// The work of all four.
fn clean(raw: &str, chars_max: usize, keep_breaks: bool) -> String {
    let mut kept = String::new();
    let mut count = 0;
    let mut marks = MARKS_MAX; // a mark without a letter before it is dropped
    let mut gap = Gap::None;
    let mut rest = raw.chars().take(chars_max.saturating_mul(RAW_PER_KEPT)).peekable();
    while let Some(letter) = rest.next() {
        match letter {
            '\u{1b}' => skip_escape(&mut rest),
            '\u{9b}' => skip_control_sequence(&mut rest),
            '\u{90}' | '\u{98}' | '\u{9d}' | '\u{9e}' | '\u{9f}' => skip_string(&mut rest),
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' if keep_breaks => {
                gap = match gap {
                    Gap::Breaks(breaks) => Gap::Breaks((breaks + 1).min(BREAKS_MAX)),
                    Gap::None | Gap::Space => Gap::Breaks(1),
                };
            }
            _ if letter.is_whitespace() || letter == '\u{2800}' => {
                if gap == Gap::None {
                    gap = Gap::Space;
                }
            }
            _ if is_unwanted(letter) => {}
            _ if letter.width() == Some(0) => {
                if marks < MARKS_MAX && gap == Gap::None && count < chars_max {
                    kept.push(letter);
                    marks += 1;
                    count += 1;
                }
            }
            _ => {
                let owed = if kept.is_empty() { "" } else { owed(gap) };
                count += owed.len() + 1;
                if count > chars_max {
                    break;
                }
                kept.push_str(owed);
                kept.push(letter);
                gap = Gap::None;
                marks = 0;
            }
        }
    }
    kept
}

/// The white space that a gap stands for.
const fn owed(gap: Gap) -> &'static str {
    match gap {
        Gap::None => "",
        Gap::Space => " ",
        Gap::Breaks(1) => "\n",
        Gap::Breaks(_) => "\n\n",
    }
}

/// Characters that no name or note needs and that deceive the eye or the terminal.
fn is_unwanted(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{e000}'..='\u{f8ff}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{10ffff}')
        || (letter as u32) & 0xfffe == 0xfffe
}

/// What follows an escape character.
fn skip_escape(rest: &mut Peekable<impl Iterator<Item = char>>) {
    match rest.peek().copied() {
        Some('[') => {
            rest.next();
            skip_control_sequence(rest);
        }
        Some(']' | 'P' | 'X' | '^' | '_') => {
            rest.next();
            skip_string(rest);
        }
        Some(' '..='/') => {
            while rest.next_if(|letter| matches!(letter, ' '..='/')).is_some() {}
            rest.next_if(|letter| matches!(letter, '0'..='~'));
        }
        Some('0'..='~') => {
            rest.next();
        }
        _ => {}
    }
}

/// Parameters, intermediates and the final letter of a control sequence, as in ECMA-48.
fn skip_control_sequence(rest: &mut Peekable<impl Iterator<Item = char>>) {
    while rest.next_if(|letter| matches!(letter, '0'..='?')).is_some() {}
    while rest.next_if(|letter| matches!(letter, ' '..='/')).is_some() {}
    rest.next_if(|letter| matches!(letter, '@'..='~'));
}

/// A string for the terminal (its title, its clipboard) up to its end mark; to the end of the line where it has none.
fn skip_string(rest: &mut Peekable<impl Iterator<Item = char>>) {
    while let Some(letter) = rest.next_if(|letter| !matches!(letter, '\n' | '\r')) {
        match letter {
            '\u{7}' | '\u{9c}' => return,
            '\u{1b}' => {
                rest.next_if_eq(&'\\');
                return;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_as_they_come_and_as_they_are_kept() {
        for (raw, kept) in [
            ("Айгерим", "Айгерим"),
            ("  Anna \t\u{a0} Maria\r\nNowak ", "Anna Maria Nowak"),
            ("\u{1b}[31mRed\u{1b}[0m", "Red"),
            ("\u{1b}]0;title\u{7}Olga", "Olga"),
            ("\u{1b}]52;c;c2VjcmV0\u{1b}\\Olga", "Olga"),
            ("\u{9b}2JOlga", "Olga"),
            ("\u{1b}cOlga", "Olga"),
            ("\u{1b}(0Olga", "Olga"),
            ("Ol\u{0}ga\u{7f}\u{8}", "Olga"),
            ("\u{202e}avonavI\u{202c}", "avonavI"),
            ("Zo\u{200b}fia\u{feff}\u{ad}", "Zofia"),
            ("e\u{301}\u{301}\u{301}\u{301}\u{301}va", "e\u{301}\u{301}va"),
            ("\u{301}Eva", "Eva"),
            ("张伟 Zhang Wei", "张伟 Zhang Wei"),
            ("\u{3000}张\u{3000}伟", "张 伟"),
            ("Nguye\u{302}\u{303}n", "Nguye\u{302}\u{303}n"),
            ("\u{3164}\u{2800}\u{e0041}", ""),
            ("", ""),
        ] {
            assert_eq!(clean_line(raw), kept, "{raw:?}");
        }
    }

    #[test]
    fn notes_keep_their_lines() {
        for (raw, kept) in [
            ("one\r\ntwo", "one\ntwo"),
            ("one\n\n\n\n\ntwo\n", "one\n\ntwo"),
            ("one  \n  two", "one\ntwo"),
            ("\u{1b}]0;no end\nsecond", "second"),
        ] {
            assert_eq!(clean_text(raw), kept, "{raw:?}");
        }
    }

    #[test]
    fn ten_megabytes_are_cut() {
        let pasted = "Ж".repeat(5_000_000);
        assert_eq!(clean_line(&pasted).chars().count(), LINE_CHARS_MAX);
        assert_eq!(clean_text(&pasted).chars().count(), TEXT_CHARS_MAX);
        assert_eq!(clean_line(&"\u{301}".repeat(5_000_000)), "");
    }

    proptest! {
        #[test]
        fn what_is_clean_stays_as_it_is(raw in any::<String>()) {
            let once = clean_line(&raw);
            prop_assert_eq!(clean_line(&once), once.clone());
            prop_assert!(once.chars().count() <= LINE_CHARS_MAX);
            prop_assert!(!once.chars().any(|letter| letter.is_control() || is_unwanted(letter)));
            let text = clean_text(&raw);
            prop_assert_eq!(clean_text(&text), text.clone());
        }
    }
}
