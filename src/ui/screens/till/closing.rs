//! The close of a shift on its way: the count, what it is compared with, the reason.

use std::collections::BTreeMap;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use serde::{Deserialize, Serialize};

use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::text::clean_line_to;
use crate::domain::till::{REASON_LARGEST_CHARS, Reconciled, ShiftTotals, TillRefusal, reconcile};

use super::sheet::CountSheet;

/// How far the close has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Counting; what is expected stays hidden.
    Count,
    /// Comparing; a difference waits for its reason.
    Compare {
        /// What the drawer should hold.
        expected: Money,
    },
}

/// What is kept of a close through a lock or a crash.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    counted: BTreeMap<i64, String>,
    reason: String,
}

/// What is counted and written.
#[derive(Debug)]
pub(super) struct Closing {
    pub(super) shift: ShiftTotals,
    pub(super) sheet: CountSheet,
    pub(super) step: Step,
    pub(super) reason: String,
    /// What was refused last, as a sentence.
    pub(super) note: Option<String>,
}

impl Closing {
    /// Of a running shift, nothing counted yet.
    pub(super) fn new(shift: ShiftTotals, market: Market) -> Self {
        Self { shift, sheet: CountSheet::new(market), step: Step::Count, reason: String::new(), note: None }
    }

    /// Takes a digit of the count or a letter of the reason; tells whether it was one.
    pub(super) fn key(&mut self, event: &KeyEvent) -> bool {
        let typed = match self.step {
            Step::Count => self.sheet.key(event),
            Step::Compare { .. } => self.type_reason(event),
        };
        if typed {
            self.note = None;
        }
        typed
    }

    /// What to keep of it.
    pub(super) fn kept(&self) -> Kept {
        Kept { counted: self.sheet.typed(), reason: self.reason.clone() }
    }

    /// Puts back what was kept, where nothing is typed yet.
    pub(super) fn put_back(&mut self, kept: &Kept) {
        if self.sheet.is_empty() {
            self.sheet.put_back(&kept.counted);
            self.reason = clean_line_to(&kept.reason, REASON_LARGEST_CHARS);
        }
    }

    /// The count against what is expected, by the till's own rule.
    pub(super) fn reconciled(&self, expected: Money) -> Result<Reconciled, TillRefusal> {
        reconcile(expected, self.sheet.total()?, &self.reason)
    }

    /// Takes what was pasted into the reason.
    pub(super) fn paste(&mut self, text: &str) {
        if matches!(self.step, Step::Compare { .. }) {
            let room = REASON_LARGEST_CHARS.saturating_sub(self.reason.chars().count());
            self.reason.push_str(&clean_line_to(text, room));
        }
    }

    /// Whether there is a difference to explain.
    fn differs(&self) -> bool {
        match self.step {
            Step::Count => false,
            Step::Compare { expected } => self.sheet.total() != Ok(expected),
        }
    }

    /// A letter of the reason.
    fn type_reason(&mut self, event: &KeyEvent) -> bool {
        if event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) {
            return false;
        }
        match event.code {
            KeyCode::Char(letter) => {
                if self.differs() && self.reason.chars().count() < REASON_LARGEST_CHARS {
                    self.reason.push(letter);
                }
            }
            KeyCode::Backspace => {
                self.reason.pop();
            }
            _ => return false,
        }
        true
    }
}
