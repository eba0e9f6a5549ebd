//! What one types: an amount where one stands.

use crossterm::event::KeyEvent;

use crate::domain::money::Money;
use crate::ui::screens::pay::spots::{self, Spot};
use crate::ui::screens::till::TypedAmount;

use super::{Checkout, Rest};

impl Checkout {
    /// Takes a key of an amount; tells whether it was one. One types where one stands, and cash where nothing is typed.
    pub(in crate::ui::screens::pay) fn key(&mut self, event: &KeyEvent) -> bool {
        let mut field = self.field();
        if !field.key(event) {
            return false;
        }
        self.take(field);
        true
    }

    /// Takes what was pasted.
    pub(in crate::ui::screens::pay) fn paste(&mut self, text: &str) {
        let mut field = self.field();
        field.paste(text);
        self.take(field);
    }

    /// The field in which one types.
    fn field(&self) -> TypedAmount {
        let shown = match self.at {
            Spot::Cash => self.given,
            Spot::Card => self.card,
            Spot::Transfer => self.transfer,
            Spot::Tip(nth) => self.base.tips.get(nth).map(|tip| tip.amount),
            Spot::Tender(nth) => self.base.tenders.get(nth).and_then(spots::amount_of),
            _ => None,
        };
        self.typed.clone().unwrap_or_else(|| shown.map_or_else(TypedAmount::default, TypedAmount::of))
    }

    /// Puts what was typed where one stands.
    fn take(&mut self, field: TypedAmount) {
        if !self.at.is_typed(&self.base) {
            self.at = self.pays_at();
        }
        let amount = if field.is_empty() { None } else { Some(field.money().unwrap_or(Money(i64::MAX))) };
        match self.at {
            Spot::Cash => self.given = amount,
            Spot::Card => (self.card, self.rest) = (amount, if amount.is_some() { Rest::Cash } else { Rest::Card }),
            Spot::Transfer => {
                (self.transfer, self.rest) = (amount, if amount.is_some() { Rest::Cash } else { Rest::Transfer });
            }
            Spot::Tip(nth) => {
                if let Some(tip) = self.base.tips.get_mut(nth) {
                    tip.amount = amount.unwrap_or_default();
                }
            }
            Spot::Tender(nth) => {
                if let Some(tender) = self.base.tenders.get_mut(nth) {
                    *tender = spots::with_amount(*tender, amount.unwrap_or_default());
                }
            }
            _ => return,
        }
        self.typed = Some(field);
        self.judge();
    }

    /// What was typed stands; what came to nothing goes, and what was too much becomes as much as may be.
    pub(in crate::ui::screens::pay) fn stop_typing(&mut self) {
        if self.typed.take().is_none() {
            return;
        }
        self.base.tips.retain(|tip| tip.amount > Money::ZERO);
        self.base.tenders.retain(|tender| spots::amount_of(tender).is_none_or(|amount| amount > Money::ZERO));
        self.judge();
    }
}
