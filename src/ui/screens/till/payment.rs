//! How a bill is to be met: what is chosen and typed, judged by the till's own rule.

use crossterm::event::KeyEvent;

use crate::desk::DeskError;
use crate::desk::till::BillShown;
use crate::domain::market::Market;
use crate::domain::money::{Money, MoneyError};
use crate::domain::offers::{Choices, Quote, ready};
use crate::domain::till::{Tender, likely_given};

use super::amount::TypedAmount;

/// How many likely sums are offered.
pub(super) const LIKELY: usize = 6;

/// How a bill is to be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Notes and coins alone.
    Cash,
    /// A card alone.
    Card,
    /// A part on card, the rest in cash.
    Split,
}

impl Way {
    /// All of them, as the screen lists them.
    pub(super) const ALL: [Self; 3] = [Self::Cash, Self::Card, Self::Split];

    /// The next or the previous one round.
    pub(super) fn step(self, forwards: bool) -> Self {
        let at = Self::ALL.iter().position(|way| *way == self).unwrap_or(0);
        Self::ALL[(at + if forwards { 1 } else { Self::ALL.len() - 1 }) % Self::ALL.len()]
    }
}

/// A bill with what is chosen and typed. Cash, exact, is chosen until somebody does.
#[derive(Debug)]
pub(super) struct Payment {
    pub(super) bill: Option<BillShown>,
    pub(super) way: Way,
    pub(super) given: TypedAmount,
    pub(super) on_card: TypedAmount,
    /// In a split, whether one types the cash and not the card.
    pub(super) types_cash: bool,
    /// What was refused last, as a sentence.
    pub(super) note: Option<String>,
}

impl Payment {
    /// Of no bill yet.
    pub(super) fn new() -> Self {
        Self {
            bill: None,
            way: Way::Cash,
            given: TypedAmount::default(),
            on_card: TypedAmount::default(),
            types_cash: false,
            note: None,
        }
    }

    /// What the bill comes to.
    pub(super) fn total(&self) -> Money {
        self.bill.as_ref().map_or(Money::ZERO, |bill| {
            let plain = crate::domain::offers::quote(&bill.facts, &bill.choices);
            bill.paid.as_ref().map_or_else(|| plain.map_or(Money::ZERO, |quote| quote.to_pay), |paid| paid.quote.to_pay)
        })
    }

    /// Whether there is a bill that can be paid now.
    pub(super) fn can_be_paid(&self) -> bool {
        self.bill.as_ref().is_some_and(|bill| bill.paid.is_none() && bill.shift.is_some())
    }

    /// Whether the bill is paid.
    pub(super) fn is_paid(&self) -> bool {
        self.bill.as_ref().is_some_and(|bill| bill.paid.is_some())
    }

    /// What is left for cash beside the card of a split.
    pub(super) fn cash_due(&self) -> Result<Money, MoneyError> {
        match self.way {
            Way::Cash => Ok(self.total()),
            Way::Card => Ok(Money::ZERO),
            Way::Split => self.total().minus(self.on_card.money()?),
        }
    }

    /// What is offered. An empty field of cash means the exact sum.
    pub(super) fn tenders(&self) -> Result<Vec<Tender>, MoneyError> {
        let total = self.total();
        if total == Money::ZERO {
            return Ok(Vec::new());
        }
        let given = |due: Money| if self.given.is_empty() { Ok(due) } else { self.given.money() };
        Ok(match self.way {
            Way::Cash => vec![Tender::Cash { given: given(total)? }],
            Way::Card => vec![Tender::Card { amount: total }],
            Way::Split => {
                let amount = self.on_card.money()?;
                vec![Tender::Card { amount }, Tender::Cash { given: given(self.cash_due()?)? }]
            }
        })
    }

    /// Everything chosen, with the tenders.
    pub(super) fn choices(&self) -> Result<Choices, MoneyError> {
        let mut choices = self.bill.as_ref().map(|bill| bill.choices.clone()).unwrap_or_default();
        choices.tenders.extend(self.tenders()?);
        Ok(choices)
    }

    /// How the bill would be met, or why not: the same rule by which the till judges.
    pub(super) fn settled(&self, _market: Market) -> Result<Quote, DeskError> {
        let Some(bill) = &self.bill else { return Ok(Quote::default()) };
        Ok(ready(&bill.facts, &self.choices()?, false)?)
    }

    /// Chooses how to pay.
    pub(super) fn choose(&mut self, way: Way) {
        self.way = way;
        self.types_cash = false;
        self.note = None;
    }

    /// Steps through the sums that a client likely puts on the counter.
    pub(super) fn step_likely(&mut self, up: bool, market: Market) {
        let Ok(due) = self.cash_due() else { return };
        if due <= Money::ZERO || (self.way == Way::Split && !self.types_cash) {
            return;
        }
        let likely = likely_given(due, market, LIKELY);
        let now = self.given.money().unwrap_or(due);
        let next = if up { likely.iter().find(|sum| **sum > now) } else { likely.iter().rev().find(|sum| **sum < now) };
        if let Some(sum) = next {
            self.given = if *sum == due { TypedAmount::default() } else { TypedAmount::of(*sum) };
            self.note = None;
        }
    }

    /// The field one types in; none while a card pays all.
    fn field(&mut self) -> Option<&mut TypedAmount> {
        match self.way {
            Way::Cash => Some(&mut self.given),
            Way::Card => None,
            Way::Split if self.types_cash => Some(&mut self.given),
            Way::Split => Some(&mut self.on_card),
        }
    }

    /// Takes a key of an amount; tells whether it was one.
    pub(super) fn key(&mut self, event: &KeyEvent) -> bool {
        let typed = self.field().is_some_and(|field| field.key(event));
        if typed {
            self.note = None;
        }
        typed
    }

    /// Takes what was pasted.
    pub(super) fn paste(&mut self, text: &str) {
        if let Some(field) = self.field() {
            field.paste(text);
            self.note = None;
        }
    }
}
