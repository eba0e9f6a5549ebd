//! A bill being met: the facts, what was chosen and typed, and what it comes to. No screen, no desk: what one presses
//! changes it, and [`quote`] judges.

mod fit;
mod presses;
#[cfg(test)]
mod tests;
mod typing;

use crate::domain::money::Money;
use crate::domain::offers::{Choices, Facts, OfferRefusal, Quote, quote, ready};
use crate::domain::till::Tender;
use crate::ui::screens::till::TypedAmount;

use super::spots::{self, Spot};
use fit::fitted;

/// By what the rest is paid that nothing else covers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui::screens::pay) enum Rest {
    /// Notes and coins.
    #[default]
    Cash,
    /// A card.
    Card,
    /// A transfer or a QR code.
    Transfer,
}

/// A bill with all that was chosen for it. Cash, exact, is chosen until somebody does.
#[derive(Clone, Debug)]
pub(in crate::ui::screens::pay) struct Checkout {
    facts: Facts,
    /// What was chosen, without the money.
    base: Choices,
    /// So much on card, where that was typed.
    card: Option<Money>,
    /// So much by transfer, where that was typed.
    transfer: Option<Money>,
    /// Who pays what is left.
    rest: Rest,
    /// What lies on the counter; none: the exact sum.
    given: Option<Money>,
    /// Where one stands.
    at: Spot,
    /// What is being typed there.
    typed: Option<TypedAmount>,
    /// What it comes to: the last that the rules allowed.
    quote: Quote,
    /// Why they do not allow what stands there now.
    refusal: Option<OfferRefusal>,
}

impl Checkout {
    /// A bill with the choices that were kept for it.
    pub(in crate::ui::screens::pay) fn new(facts: Facts, kept: &Choices) -> Self {
        let mut checkout = Self {
            facts,
            base: Choices { tenders: Vec::new(), sure: false, ..kept.clone() },
            card: None,
            transfer: None,
            rest: Rest::Cash,
            given: None,
            at: Spot::Cash,
            typed: None,
            quote: Quote::default(),
            refusal: None,
        };
        for tender in &kept.tenders {
            match *tender {
                Tender::Cash { given } => checkout.given = Some(plus(checkout.given, given)),
                Tender::Card { amount } => checkout.card = Some(plus(checkout.card, amount)),
                Tender::Transfer { amount } => checkout.transfer = Some(plus(checkout.transfer, amount)),
                other => checkout.base.tenders.push(other),
            }
        }
        checkout.find_the_rest();
        checkout.judge();
        checkout.at = checkout.pays_at();
        checkout
    }

    /// The same bill with facts read afresh: a line more, another price. What was chosen stays as far as it may.
    pub(in crate::ui::screens::pay) fn renew(&mut self, facts: Facts, kept: &Choices) {
        let (at, rest, given) = (self.at, self.rest, self.given);
        *self = Self::new(facts, kept);
        if kept.tenders.is_empty() {
            (self.rest, self.given) = (rest, given);
            self.judge();
        }
        self.stand(at);
    }

    /// The facts.
    pub(in crate::ui::screens::pay) fn facts(&self) -> &Facts {
        &self.facts
    }

    /// What the bill comes to.
    pub(in crate::ui::screens::pay) fn quote(&self) -> &Quote {
        &self.quote
    }

    /// Why the rules do not allow what stands there now.
    pub(in crate::ui::screens::pay) fn refusal(&self) -> Option<OfferRefusal> {
        self.refusal
    }

    /// Where one stands.
    pub(in crate::ui::screens::pay) fn at(&self) -> Spot {
        self.at
    }

    /// What is being typed where one stands.
    pub(in crate::ui::screens::pay) fn typed(&self) -> Option<&TypedAmount> {
        self.typed.as_ref()
    }

    /// Whether the exact sum is meant: nobody typed what lies on the counter.
    pub(in crate::ui::screens::pay) fn is_exact(&self) -> bool {
        self.given.is_none()
    }

    /// By what the rest is paid.
    #[cfg(test)]
    pub(in crate::ui::screens::pay) fn rest(&self) -> Rest {
        self.rest
    }

    /// What was chosen, without the money that pays the rest.
    pub(in crate::ui::screens::pay) fn base(&self) -> &Choices {
        &self.base
    }

    /// Everything chosen, with the money: what is kept, and what is paid by.
    pub(in crate::ui::screens::pay) fn choices(&self) -> Choices {
        let mut choices = self.base.clone();
        let fixed =
            [self.card.map(|amount| Tender::Card { amount }), self.transfer.map(|amount| Tender::Transfer { amount })];
        choices.tenders.extend(fixed.into_iter().flatten());
        let Ok(open) = quote(&self.facts, &choices) else {
            choices.tenders.extend(self.given.map(|given| Tender::Cash { given }));
            return choices;
        };
        let cash = match self.rest {
            Rest::Cash if open.missing > Money::ZERO => Some(self.given.unwrap_or(open.for_cash)),
            Rest::Cash => self.given,
            Rest::Card | Rest::Transfer => self.given.filter(|given| *given < open.missing),
        };
        choices.tenders.extend(cash.filter(|given| *given > Money::ZERO).map(|given| Tender::Cash { given }));
        let amount = open.missing.minus(cash.unwrap_or_default()).unwrap_or_default();
        match self.rest {
            Rest::Card if amount > Money::ZERO => choices.tenders.push(Tender::Card { amount }),
            Rest::Transfer if amount > Money::ZERO => choices.tenders.push(Tender::Transfer { amount }),
            _ => {}
        }
        choices
    }

    /// What cards and transfers pay by amounts that were typed.
    fn fixed(&self) -> impl Iterator<Item = Tender> + use<> {
        let card = self.card.map(|amount| Tender::Card { amount });
        card.into_iter().chain(self.transfer.map(|amount| Tender::Transfer { amount }))
    }

    /// The choices, where the bill can be paid by them now; otherwise why not.
    pub(in crate::ui::screens::pay) fn ready(&self, sure: bool) -> Result<Choices, OfferRefusal> {
        let choices = Choices { sure, ..self.choices() };
        let is_approved = self.unapproved().is_none();
        ready(&self.facts, &choices, is_approved).map(|_| choices)
    }

    /// The amounts on which one can stand, from top to bottom.
    pub(in crate::ui::screens::pay) fn spots(&self) -> Vec<Spot> {
        spots::spots(&self.facts, &self.base, &self.quote, self.at, self.is_exact())
    }

    /// Where one types what pays the rest.
    fn pays_at(&self) -> Spot {
        match self.rest {
            Rest::Cash if self.quote.for_cash > Money::ZERO || self.given.is_some() => Spot::Cash,
            Rest::Card if self.quote.card > Money::ZERO => Spot::Card,
            Rest::Transfer if self.quote.transfer > Money::ZERO => Spot::Transfer,
            _ => Spot::Total,
        }
    }

    /// What money alone covers the rest stands for the rest: it follows the bill when that changes.
    fn find_the_rest(&mut self) {
        let Ok(open) = quote(&self.facts, &self.base) else { return };
        let mut with_cards = self.base.clone();
        with_cards.tenders.extend(self.fixed());
        match (self.card, self.transfer, self.given) {
            (_, _, Some(given)) if quote(&self.facts, &with_cards).is_ok_and(|open| open.for_cash == given) => {
                self.given = None;
            }
            (Some(card), None, None) if card == open.missing => (self.rest, self.card) = (Rest::Card, None),
            (None, Some(sent), None) if sent == open.missing => (self.rest, self.transfer) = (Rest::Transfer, None),
            _ => {}
        }
    }

    /// Takes out the last tender of a kind, where there is one.
    fn take_out(&mut self, is: impl Fn(&Tender) -> bool) -> bool {
        let place = self.base.tenders.iter().rposition(is);
        place.map(|at| self.base.tenders.remove(at)).is_some()
    }

    /// Adds a tender, as much of it as may be, and stands on it; refused, nothing changes.
    fn add(&mut self, tender: Tender) -> Result<(), OfferRefusal> {
        self.stop_typing();
        let fitted = fitted(&self.facts, &self.base, tender)?;
        self.base.tenders.push(fitted);
        self.judge();
        self.stand_on(|known| *known == fitted);
        Ok(())
    }

    /// Stands on the tender of a kind; says whether there is one.
    fn stand_on(&mut self, is: impl Fn(&Tender) -> bool) -> bool {
        let place = self.base.tenders.iter().position(is);
        if let Some(nth) = place {
            self.stand(Spot::Tender(nth));
        }
        place.is_some()
    }

    /// Works out what the bill comes to now.
    fn judge(&mut self) {
        if self.typed.is_none() {
            self.fit();
        }
        match quote(&self.facts, &self.choices()) {
            Ok(quoted) => (self.quote, self.refusal) = (quoted, None),
            Err(refusal) => self.refusal = Some(refusal),
        }
        if self.typed.is_none() && !self.spots().contains(&self.at) {
            self.at = self.pays_at();
        }
    }

    /// Cuts what pays to what the bill lets it pay after a change; what pays nothing any more goes.
    fn fit(&mut self) {
        let tenders = std::mem::take(&mut self.base.tenders);
        let discounts = std::mem::take(&mut self.base.discounts);
        for discount in discounts.clone() {
            self.base.discounts.push(discount);
            if quote(&self.facts, &self.base).is_err() {
                self.base.discounts.pop();
            }
        }
        if let Err(refusal) = quote(&self.facts, &self.base) {
            // The bill itself is refused: nothing is to be cut because of that.
            (self.base.tenders, self.base.discounts, self.refusal) = (tenders, discounts, Some(refusal));
            return;
        }
        for tender in tenders {
            if let Ok(fitted) = fitted(&self.facts, &self.base, tender) {
                self.base.tenders.push(fitted);
            }
        }
        // Sessions may leave a line without anything to take a discount from: those are tried again with them.
        let discounts = std::mem::take(&mut self.base.discounts);
        for discount in discounts {
            self.base.discounts.push(discount);
            if quote(&self.facts, &self.base).is_err() {
                self.base.discounts.pop();
            }
        }
    }
}

/// The sum of both; what cannot be summed is refused when it is paid.
fn plus(known: Option<Money>, amount: Money) -> Money {
    known.unwrap_or_default().plus(amount).unwrap_or(Money(i64::MAX))
}
