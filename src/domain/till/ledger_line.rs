//! The ledgers of a report: each from its opening to its closing, and against the cards that it stands for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ledger::Ledger;
use crate::domain::money::{Money, MoneyError};

/// One ledger over a shift: opening + between + in − out = closing. Amounts grow with what the ledger is for: what the
/// salon owes counts up when it owes more. In the smallest unit of the ledger's commodity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LedgerLine {
    /// Which.
    pub ledger: Ledger,
    /// What the last report ended with.
    pub opening: i64,
    /// What moved since then outside any shift, such as expiry at night.
    pub between: i64,
    /// What came in during the shift.
    pub came_in: i64,
    /// What went out during the shift.
    pub went_out: i64,
    /// What the ledger holds by its own kept sum.
    pub closing: i64,
    /// Whether the movements lead from the opening to the closing.
    pub agrees: bool,
}

/// What a ledger moved, debits positive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LedgerMoves {
    /// What the last report ended with.
    pub opening: i64,
    /// What moved since then outside any shift.
    pub between: i64,
    /// Debits of the shift.
    pub debit: i64,
    /// Credits of the shift.
    pub credit: i64,
    /// The kept sum.
    pub closing: i64,
}

impl LedgerLine {
    /// The line of a ledger; none where nothing lies or moved in it.
    pub fn new(ledger: Ledger, moves: &LedgerMoves) -> Result<Option<Self>, MoneyError> {
        if *moves == LedgerMoves::default() {
            return Ok(None);
        }
        let (debit, credit) = (Money(moves.debit), Money(moves.credit));
        let led_to = Money(moves.opening).plus(Money(moves.between))?.plus(debit)?.minus(credit)?;
        let agrees = led_to == Money(moves.closing);
        let natural = |amount: i64| {
            if ledger.grows_by_credit() { Money(amount).negated().map(Money::minor) } else { Ok(amount) }
        };
        let (came_in, went_out) =
            if ledger.grows_by_credit() { (moves.credit, moves.debit) } else { (moves.debit, moves.credit) };
        Ok(Some(Self {
            ledger,
            opening: natural(moves.opening)?,
            between: natural(moves.between)?,
            came_in,
            went_out,
            closing: natural(moves.closing)?,
            agrees,
        }))
    }

    /// The closing as the ledger holds it, debits positive.
    pub fn held_in_books(&self) -> Result<i64, MoneyError> {
        if self.ledger.grows_by_credit() { Ok(Money(self.closing).negated()?.minor()) } else { Ok(self.closing) }
    }
}

/// A ledger of clients against the sum of what their cards say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HeldCheck {
    /// Which.
    pub ledger: Ledger,
    /// What the ledger holds.
    pub books: i64,
    /// What the cards hold together.
    pub cards: i64,
}

impl HeldCheck {
    /// Whether they are the same.
    pub fn agrees(&self) -> bool {
        self.books == self.cards
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ledgers_lead_from_opening_to_closing() {
        let moves = |opening, between, debit, credit, closing| LedgerMoves { opening, between, debit, credit, closing };
        for (ledger, moved, expected) in [
            (Ledger::Cash, moves(0, 0, 0, 0, 0), None),
            (Ledger::Cash, moves(200, 0, 1_965, 85, 2_080), Some((200, 0, 1_965, 85, 2_080, true))),
            (Ledger::Cash, moves(200, 0, 1_965, 85, 2_079), Some((200, 0, 1_965, 85, 2_079, false))),
            // What the salon owes grows by credits and is shown as people say it.
            (Ledger::ClientBonus, moves(-1_204, 4, 31, 24, -1_193), Some((1_204, -4, 24, 31, 1_193, true))),
            (Ledger::ClientDebt, moves(10, 0, 5, 15, 0), Some((10, 0, 5, 15, 0, true))),
        ] {
            let line = LedgerLine::new(ledger, &moved).expect("in range");
            let plain = line.map(|l| (l.opening, l.between, l.came_in, l.went_out, l.closing, l.agrees));
            assert_eq!(plain, expected, "{ledger:?} {moved:?}");
            if let Some(line) = line {
                assert_eq!(line.held_in_books(), Ok(moved.closing));
            }
        }
        assert_eq!(LedgerLine::new(Ledger::Cash, &moves(i64::MAX, 1, 0, 0, 0)), Err(MoneyError::OutOfRange));
    }
}
