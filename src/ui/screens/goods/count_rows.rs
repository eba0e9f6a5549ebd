//! What is counted: the lots of the shelf, each with a number being typed.

use std::collections::BTreeMap;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::desk::goods::{Counted, Shelf};
use crate::domain::catalogue::Names;
use crate::domain::goods::Lot;

/// The most digits of a number of pieces.
const MOST_DIGITS: usize = 4;

/// One lot with what was typed of it.
#[derive(Clone, Debug)]
pub(super) struct CountRow {
    /// What it is of.
    pub names: Names,
    /// The lot, as it stood when it was last asked for.
    pub lot: Lot,
    /// The digits so far.
    pub typed: String,
}

impl CountRow {
    /// What was counted, where anything was typed.
    pub(super) fn counted(&self) -> Option<Counted> {
        let counted = self.typed.parse().ok()?;
        Some(Counted { lot: self.lot.id, expected: self.lot.stock, counted })
    }

    /// Takes a digit or takes one back; tells whether it was one.
    pub(super) fn key(&mut self, event: &KeyEvent) -> bool {
        if event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) {
            return false;
        }
        match event.code {
            KeyCode::Char(digit @ '0'..='9') if self.typed.len() < MOST_DIGITS => self.typed.push(digit),
            KeyCode::Char('0'..='9') => {}
            KeyCode::Backspace => drop(self.typed.pop()),
            KeyCode::Delete => self.typed.clear(),
            _ => return false,
        }
        true
    }
}

/// The rows of a shelf, with what was typed so far carried over by lot.
pub(super) fn rows_of(shelf: Shelf, typed: &BTreeMap<i64, String>) -> Vec<CountRow> {
    let mut rows = Vec::new();
    for row in shelf.goods {
        for lot in row.lots {
            let typed = typed.get(&lot.id.0).cloned().unwrap_or_default();
            rows.push(CountRow { names: row.goods.details.names.clone(), lot, typed });
        }
    }
    rows
}

/// What is typed, by lot: for keeping, and for carrying over.
pub(super) fn typed(rows: &[CountRow]) -> BTreeMap<i64, String> {
    rows.iter().filter(|row| !row.typed.is_empty()).map(|row| (row.lot.id.0, row.typed.clone())).collect()
}
