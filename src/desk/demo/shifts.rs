//! The shifts of the last months: opened with a count and closed by two, through the use cases.

use crate::desk::DeskError;
use crate::desk::till::{
    BeginClose, CloseShift, ListHandovers, MoveCash, OpenShift, ReadHandovers, SealCount, ShowTill, ShowX,
    StateTerminals,
};
use crate::domain::money::Money;
use crate::domain::till::{CashReason, TerminalTotals};

use super::dice::Dice;
use super::hours::{CLOSES, OPENS};
use super::lately::Lately;
use super::past::{float, pieces};
use super::shop::OpenDay;

impl Lately<'_, '_, '_, '_, '_> {
    /// Opens the shift of a day with what the last one left, or, the first of all, with the float.
    pub(super) fn open_shift(&mut self, open: &OpenDay) -> Result<(), DeskError> {
        let at = open.at(OPENS - 8);
        let market = self.shop.plan.market;
        let left = self.ask(at, ShowTill {})?.in_drawer.filter(|left| *left > Money::ZERO);
        let counted = pieces(market, left.unwrap_or(float(market)));
        let key = self.key();
        let notes = self.ask(at, ListHandovers { read_too: false })?;
        if !notes.is_empty() {
            self.ask(at, ReadHandovers { shifts: notes.iter().map(|note| note.shift).collect() })?;
        }
        self.ask(at, OpenShift { key, counted, reason: String::new() })?;
        Ok(())
    }

    /// Counts the drawer twice and closes the shift; now and then the counts are one note over or short.
    pub(super) fn close_shift(&mut self, open: &OpenDay, dice: &mut Dice) -> Result<(), DeskError> {
        let market = self.shop.plan.market;
        let at = open.at(CLOSES + 20);
        let note = market.denominations().get(market.denominations().len() / 2).copied().unwrap_or(Money::ZERO);
        if dice.percent(20) {
            let (key, amount) = (self.key(), note.times(3)?);
            let bought = self.shop.salon.bought.clone();
            let reason = CashReason::Purchases;
            self.ask(at, MoveCash { key, reason, amount, specialist: None, note: bought })?;
        }
        let now = self.ask_manager(at, ShowX {})?;
        let (shift, expected) = (now.totals.shift, now.expected.unwrap_or_default());
        let taken = now.totals.taken.unwrap_or_default();
        let (found, reason) = match dice.below(60) {
            0 if expected > note => (expected.minus(note)?, self.shop.salon.short.clone()),
            1 => (expected.plus(note)?, self.shop.salon.over.clone()),
            _ => (expected, String::new()),
        };
        self.ask(at, BeginClose { shift })?;
        for _ in 0..2 {
            let key = self.key();
            self.ask(at, SealCount { key, shift, counted: pieces(market, found) })?;
        }
        let totals = TerminalTotals { card: taken.card, transfer: taken.transfer };
        self.ask(at, StateTerminals { shift, totals })?;
        let close = CloseShift {
            key: self.key(),
            shift,
            reason,
            card_reason: String::new(),
            transfer_reason: String::new(),
            next_float: float(market).min(found),
            to_bank: false,
            approval: None,
            handover: if dice.percent(15) { self.shop.salon.handover.clone() } else { String::new() },
        };
        self.ask(at, close)?;
        Ok(())
    }
}
