//! The shifts of the last months: opened and closed through the use cases.

use crate::desk::DeskError;
use crate::desk::till::{CloseShift, OpenShift, ShowTill};
use crate::domain::money::Money;

use super::dice::Dice;
use super::hours::{CLOSES, OPENS};
use super::lately::Lately;
use super::past::{float, pieces};
use super::shop::OpenDay;

impl Lately<'_, '_, '_, '_, '_> {
    /// Opens the shift of a day with its float.
    pub(super) fn open_shift(&mut self, open: &OpenDay) -> Result<(), DeskError> {
        let (key, float) = (self.key(), float(self.shop.plan.market));
        self.ask(open.at(OPENS - 8), OpenShift { key, float })?;
        Ok(())
    }

    /// Counts the drawer and closes the shift; now and then the count is one note over or short.
    pub(super) fn close_shift(&mut self, open: &OpenDay, dice: &mut Dice) -> Result<(), DeskError> {
        let market = self.shop.plan.market;
        let at = open.at(CLOSES + 20);
        let now = self.ask(at, ShowTill {})?;
        let Some(shift) = now.shift else { return Ok(()) };
        let expected = now.in_drawer;
        let note = market.denominations().get(market.denominations().len() / 2).copied().unwrap_or(Money::ZERO);
        let (counted, reason) = match dice.below(60) {
            0 if expected > note => (expected.minus(note)?, self.shop.salon.short.clone()),
            1 => (expected.plus(note)?, self.shop.salon.over.clone()),
            _ => (expected, String::new()),
        };
        let key = self.key();
        let close = CloseShift { key, shift: shift.shift, counted: pieces(market, counted), expected, reason };
        self.ask(at, close)?;
        Ok(())
    }
}
