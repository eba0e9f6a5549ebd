//! Where one is in a list, kept through new answers.

use std::cell::Cell;

use crate::ui::action::Action;

/// The chosen row of a list and the first row shown.
#[derive(Clone, Debug, Default)]
pub struct ListPlace {
    at: usize,
    first: Cell<usize>,
    /// How many rows the last frame showed; a page is that many.
    shown: Cell<usize>,
}

impl ListPlace {
    /// At the top.
    pub fn new() -> Self {
        Self::default()
    }

    /// The chosen row; the last one when the list has become shorter.
    pub fn at(&self, count: usize) -> usize {
        self.at.min(count.saturating_sub(1))
    }

    /// Chooses a row.
    pub fn choose(&mut self, at: usize) {
        self.at = at;
    }

    /// Stays on the same thing when the list is answered anew: wherever it stands now, or in the same place when it is
    /// gone.
    pub fn follow<T: PartialEq>(&mut self, chosen: Option<&T>, rows: impl IntoIterator<Item = T>) {
        let Some(chosen) = chosen else { return };
        if let Some(at) = rows.into_iter().position(|row| row == *chosen) {
            self.at = at;
        }
    }

    /// Moves as an intent says, staying within the list. Says whether it was one of moving.
    pub fn act(&mut self, action: Action, count: usize) -> bool {
        let last = count.saturating_sub(1);
        let at = self.at(count);
        let page = self.shown.get().saturating_sub(1).max(1);
        self.at = match action {
            Action::Down => (at + 1).min(last),
            Action::Up => at.saturating_sub(1),
            Action::PageDown => at.saturating_add(page).min(last),
            Action::PageUp => at.saturating_sub(page),
            Action::First => 0,
            Action::Last => last,
            _ => return false,
        };
        true
    }

    /// The rows to show when so many fit: the chosen one is always among them.
    pub fn window(&self, count: usize, rows: usize) -> std::ops::Range<usize> {
        let at = self.at(count);
        let first = self.first.get().min(at).max((at + 1).saturating_sub(rows)).min(count.saturating_sub(rows));
        self.first.set(first);
        self.shown.set(rows);
        first..count.min(first + rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chosen_row_is_always_shown() {
        let mut place = ListPlace::new();
        for (action, at, window) in [
            (Action::Up, 0, 0..10),
            (Action::Down, 1, 0..10),
            (Action::PageDown, 10, 1..11),
            (Action::Last, 99, 90..100),
            (Action::Up, 98, 90..100),
            (Action::PageUp, 89, 89..99),
            (Action::First, 0, 0..10),
        ] {
            assert!(place.act(action, 100));
            assert_eq!(place.at(100), at, "{action:?}");
            assert_eq!(place.window(100, 10), window, "{action:?}");
        }
    }

    #[test]
    fn the_choice_follows_its_thing() {
        let mut place = ListPlace::new();
        place.choose(2);
        place.follow(Some(&30), [5, 10, 20, 30]);
        assert_eq!(place.at(4), 3);
        place.follow(Some(&99), [5, 10]);
        assert_eq!(place.at(2), 1, "gone: the last row");
        assert_eq!(place.at(0), 0);
        assert_eq!(place.window(0, 5), 0..0);
        assert!(!place.act(Action::Open, 2));
    }
}
