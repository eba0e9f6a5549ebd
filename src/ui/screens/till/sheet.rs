//! A count sheet: notes and coins, each with a number being typed.

use std::collections::BTreeMap;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::till::{CashCount, Pieces, TillRefusal};
use crate::ui::action::Action;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, width};

use super::amount;
use super::page::Page;

/// The most digits of a number of pieces.
const MOST_DIGITS: usize = 6;

/// Notes and coins, largest first, each with how many were counted.
#[derive(Clone, Debug)]
pub(super) struct CountSheet {
    market: Market,
    rows: Vec<(Money, String)>,
    at: usize,
}

impl CountSheet {
    /// An empty sheet of a market.
    pub(super) fn new(market: Market) -> Self {
        let rows = market.denominations().iter().map(|kind| (*kind, String::new())).collect();
        Self { market, rows, at: 0 }
    }

    /// What was counted so far.
    pub(super) fn pieces(&self) -> Vec<Pieces> {
        self.rows
            .iter()
            .filter_map(|(denomination, typed)| {
                let pieces = typed.parse().ok().filter(|pieces| *pieces > 0)?;
                Some(Pieces { denomination: *denomination, pieces })
            })
            .collect()
    }

    /// What is typed, for keeping: each kind of which anything is typed, in minor units, with the digits.
    pub(super) fn typed(&self) -> BTreeMap<i64, String> {
        let typed = self.rows.iter().filter(|(_, typed)| !typed.is_empty());
        typed.map(|(kind, typed)| (kind.minor(), typed.clone())).collect()
    }

    /// Puts back what was kept; what belongs to no kind of this market is passed over.
    pub(super) fn put_back(&mut self, kept: &BTreeMap<i64, String>) {
        for (kind, typed) in &mut self.rows {
            if let Some(digits) = kept.get(&kind.minor()) {
                *typed = digits.chars().filter(char::is_ascii_digit).take(MOST_DIGITS).collect();
            }
        }
    }

    /// What it comes to, or why it cannot be.
    pub(super) fn total(&self) -> Result<Money, TillRefusal> {
        CashCount::new(self.market, &self.pieces())?.total()
    }

    /// Whether nothing is counted.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.iter().all(|(_, typed)| typed.is_empty())
    }

    /// Whether one stands on the last kind.
    pub(super) fn is_at_end(&self) -> bool {
        self.at + 1 >= self.rows.len()
    }

    /// Takes a digit or takes one back; tells whether it was one.
    pub(super) fn key(&mut self, event: &KeyEvent) -> bool {
        if event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) {
            return false;
        }
        let Some((_, typed)) = self.rows.get_mut(self.at) else { return false };
        match event.code {
            KeyCode::Char(digit @ '0'..='9') => {
                if typed.len() < MOST_DIGITS {
                    typed.push(digit);
                }
            }
            KeyCode::Backspace => {
                typed.pop();
            }
            KeyCode::Delete => typed.clear(),
            _ => return false,
        }
        true
    }

    /// Moves; tells whether the intent was one of moving.
    pub(super) fn act(&mut self, action: Action) -> bool {
        let last = self.rows.len().saturating_sub(1);
        match action {
            Action::Up | Action::PreviousField => self.at = self.at.saturating_sub(1),
            Action::Down | Action::NextField => self.at = (self.at + 1).min(last),
            Action::First => self.at = 0,
            Action::Last => self.at = last,
            _ => return false,
        }
        true
    }

    /// Draws the sheet and its sum, as many rows around the chosen one as there is room for.
    pub(super) fn draw(&self, page: &mut Page<'_>, sum_key: &str) {
        let (_, view) = page.canvas();
        let room = usize::from(page.rows_left().saturating_sub(2)).max(1);
        let first = (self.at + 1).saturating_sub(room).min(self.rows.len().saturating_sub(room));
        for (at, (kind, typed)) in self.rows.iter().enumerate().skip(first).take(room) {
            let Some(row) = page.next_row() else { return };
            let is_here = at == self.at;
            let style = view.style(if is_here { Meaning::LabelFocused } else { Meaning::Text });
            let input = view.style(if is_here { Meaning::InputFocused } else { Meaning::Input });
            let (buffer, _) = page.canvas();
            let mark = if is_here { view.theme.signs().here } else { " " };
            put(buffer, row.x, row.y, row.right(), mark, style, "");
            let name = amount(*kind, view);
            put(buffer, (row.x + 14).saturating_sub(width(&name)), row.y, row.right(), &name, style, "");
            put(buffer, row.x + 15, row.y, row.right(), view.theme.signs().times, view.style(Meaning::Dim), "");
            let field = format!("{typed:>7} ");
            let end = put(buffer, row.x + 17, row.y, row.right(), &field, input, "");
            if is_here {
                put(buffer, end.saturating_sub(1), row.y, end, " ", view.style(Meaning::Cursor), "");
            }
            if let Some(worth) = typed.parse::<i64>().ok().filter(|n| *n > 0).and_then(|n| kind.times(n).ok()) {
                let worth = amount(worth, view);
                let at = row.right().min(row.x + 46).saturating_sub(width(&worth));
                put(buffer, end + 1, row.y, row.right(), "=", view.style(Meaning::Dim), "");
                put(buffer, at, row.y, row.right(), &worth, style, "");
            }
        }
        page.rule();
        self.draw_sum(page, sum_key, view);
    }

    /// The sum under the sheet.
    fn draw_sum(&self, page: &mut Page<'_>, sum_key: &str, view: &View) {
        match self.total() {
            Ok(total) => page.sum(&view.say(sum_key), &super::money(total, view), Meaning::Title),
            Err(refusal) => page.line(&view.words.refusal(&refusal.into()), Meaning::Error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawer_is_counted_with_digits_alone() {
        let mut sheet = CountSheet::new(Market::Kz);
        assert!(sheet.is_empty());
        for letter in "6↓4↓3↓11↓9↓4".chars() {
            if letter == '↓' {
                assert!(sheet.act(Action::Down));
            } else {
                assert!(sheet.key(&KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE)));
            }
        }
        assert_eq!(sheet.total(), Ok(Money::major(208_000)));
        assert_eq!(sheet.pieces().len(), 6);
        for letter in "999999".chars() {
            sheet.key(&KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE));
        }
        assert_eq!(sheet.total(), Err(TillRefusal::TooManyPieces(499_999)));
    }
}
