//! The shifts of the last months: opened with a count and closed by two, through the use cases.

use jiff::Timestamp;

use crate::desk::DeskError;
use crate::desk::till::{
    BeginClose, CloseShift, ListHandovers, MoveCash, OpenShift, ReadHandovers, SealCount, ShowTill, ShowX,
    StateTerminals,
};
use crate::domain::ids::SpecialistId;
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::domain::till::{CashReason, TerminalTotals};
use crate::store::ledger;

use super::dice::Dice;
use super::history::DAYS;
use super::hours::{CLOSES, OPENS};
use super::lately::{Lately, tip};
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
        if !notes.is_empty() && self.place < DAYS {
            self.ask(at, ReadHandovers { shifts: notes.iter().map(|note| note.shift).collect() })?;
        }
        self.ask(at, OpenShift { key, counted, reason: String::new() })?;
        Ok(())
    }

    /// What goes out of the drawer beside bills: water and napkins now and then, tips to those who earned them.
    pub(super) fn move_cash(&mut self, at: Timestamp, dice: &mut Dice) -> Result<(), DeskError> {
        if dice.percent(15) {
            let amount = Money(tip(self.shop.plan.market).minor() * dice.between(1, 3));
            self.hand_out(at, CashReason::Purchases, None, amount)?;
        }
        for (specialist, amount) in std::mem::take(&mut self.tipped) {
            if dice.percent(70) {
                self.hand_out(at, CashReason::Tips, Some(specialist), amount)?;
            }
        }
        Ok(())
    }

    /// Takes so much out of the drawer, where it holds so much.
    fn hand_out(
        &mut self,
        at: Timestamp,
        reason: CashReason,
        specialist: Option<SpecialistId>,
        amount: Money,
    ) -> Result<(), DeskError> {
        if Money(ledger::balance(self.tx, Account::Cash)?) < amount {
            return Ok(());
        }
        let note = if reason.needs_note() { self.shop.salon.bought.clone() } else { String::new() };
        let key = self.key();
        self.ask(at, MoveCash { key, reason, amount, specialist, note })?;
        Ok(())
    }

    /// Counts the drawer twice and closes the shift; now and then the counts are one note over or short.
    pub(super) fn close_shift(&mut self, open: &OpenDay, dice: &mut Dice) -> Result<(), DeskError> {
        let market = self.shop.plan.market;
        let at = open.at(CLOSES + 20);
        let note = market.denominations().get(market.denominations().len() / 2).copied().unwrap_or(Money::ZERO);
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
        // Whoever opens today finds a word from yesterday.
        let is_told = self.place + 1 == DAYS || dice.percent(15);
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
            handover: if is_told { self.shop.salon.handover.clone() } else { String::new() },
        };
        self.ask(at, close)?;
        Ok(())
    }
}
