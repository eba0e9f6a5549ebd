//! Names that are read and confirmed by a letter of their own, one press each: the letter stands out in the name.

use ratatui::buffer::Buffer;

use crate::domain::safety::{Initial, initials, pressed};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::put;

/// Names, their letters, and which of them were read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    names: Vec<String>,
    letters: Vec<Option<Initial>>,
    read: Vec<bool>,
}

impl Reading {
    /// Nothing of these is read yet.
    pub fn of(names: Vec<String>) -> Self {
        let letters = initials(&names);
        // What no key is left for asks for nothing.
        let read = letters.iter().map(Option::is_none).collect();
        Self { names, letters, read }
    }

    /// The same names in another language, or with others among them: what was read stays read, by its place.
    #[must_use]
    pub fn renamed(&self, names: Vec<String>) -> Self {
        let mut renamed = Self::of(names);
        for (now, before) in renamed.read.iter_mut().zip(&self.read) {
            *now |= *before;
        }
        renamed
    }

    /// A letter was pressed. Whether it is that of a name.
    pub fn press(&mut self, typed: char) -> bool {
        let place = pressed(&self.letters, typed);
        if let Some(read) = place.and_then(|at| self.read.get_mut(at)) {
            *read = true;
        }
        place.is_some()
    }

    /// Whether there is anything to read.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Whether all of it was.
    pub fn is_done(&self) -> bool {
        self.read.iter().all(|read| *read)
    }

    /// Whether the name at a place was.
    pub fn is_read(&self, at: usize) -> bool {
        self.read.get(at).copied().unwrap_or(true)
    }

    /// The letters still to be pressed, large, in the order of their names.
    pub fn left(&self) -> Vec<String> {
        let open = self.letters.iter().zip(&self.read).filter(|(_, read)| !**read);
        open.filter_map(|(one, _)| one.map(|one| one.letter.to_uppercase().collect())).collect()
    }

    /// The head of a line about a name: sign, name, and its letter where it cannot be read off the name.
    pub fn head(&self, at: usize, view: &View) -> String {
        let signs = view.theme.signs();
        let sign = if self.is_read(at) { signs.good } else { signs.danger };
        let name = self.names.get(at).map_or("", String::as_str);
        match self.letters.get(at).copied().flatten().filter(|one| one.is_told) {
            Some(one) => format!("{sign} {name} ({})", one.letter.to_uppercase()),
            None => format!("{sign} {name}"),
        }
    }

    /// Draws the letter of a name over the line that begins with its [`Reading::head`] at this place.
    pub fn mark(&self, at: usize, buffer: &mut Buffer, (x, y, right): (u16, u16, u16), view: &View) {
        let Some(one) = self.letters.get(at).copied().flatten().filter(|_| !self.is_read(at)) else { return };
        let head = self.head(at, view);
        let signs = view.theme.signs();
        let name = self.names.get(at).map_or("", String::as_str);
        // Before the letter: the sign, a space, and the name as far as the letter; or all but the closing bracket.
        let (before, letter) = if one.is_told {
            let letter: String = one.letter.to_uppercase().collect();
            (head.strip_suffix(&format!("{letter})")).unwrap_or_default().to_owned(), letter)
        } else {
            let letter = name.get(one.at..one.at + one.length).unwrap_or_default();
            (format!("{} {}", signs.danger, name.get(..one.at).unwrap_or_default()), letter.to_owned())
        };
        let x = x.saturating_add(crate::ui::widgets::text::width(&before));
        put(buffer, x, y, right, &letter, view.style(Meaning::Key), "");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn one_press_reads_one_name() {
        let mut reading = Reading::of(names(&["lidocaine", "latex"]));
        assert_eq!(reading.left(), ["L", "A"]);
        assert!(reading.press('l'));
        assert!(reading.press('l'), "a held key is no stranger");
        assert!(!reading.is_done());
        assert!(!reading.press('x'));
        assert_eq!(reading.left(), ["A"]);
        assert!(reading.press('A'));
        assert!(reading.is_done());
    }

    #[test]
    fn what_was_read_stays_read_in_another_language() {
        let mut reading = Reading::of(names(&["lidocaine", "latex"]));
        reading.press('l');
        let renamed = reading.renamed(names(&["лидокаин", "латекс", "мёд"]));
        assert_eq!(renamed.left(), ["А", "М"]);
    }

    #[test]
    fn nothing_to_read_is_done() {
        assert!(Reading::default().is_done() && Reading::default().is_empty());
    }
}
