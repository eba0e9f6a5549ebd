//! The amounts of a bill on which one can stand, from top to bottom.

use crate::domain::money::Money;
use crate::domain::offers::{Choices, Cover, Facts, Quote};
use crate::domain::till::Tender;

/// An amount of the bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// A line of the bill, counted from 0.
    Line(usize),
    /// A piece of a line that was paid in advance.
    Covered(usize, usize),
    /// A promotion on a line.
    Promotion(usize, usize),
    /// The discount by hand on a line.
    ByHand(usize),
    /// A tip.
    Tip(usize),
    /// What is to be paid.
    Total,
    /// What the client holds and pays with: a certificate, bonuses, the deposit, a debt.
    Tender(usize),
    /// What the card pays.
    Card,
    /// What a transfer pays.
    Transfer,
    /// What lies on the counter.
    Cash,
    /// What rounding gives or takes.
    Rounding,
    /// What stays as a deposit.
    Kept,
    /// What comes back in bonuses.
    Earns,
}

impl Spot {
    /// The line that it belongs to.
    pub(super) fn line(self) -> Option<usize> {
        match self {
            Self::Line(at) | Self::Covered(at, _) | Self::Promotion(at, _) | Self::ByHand(at) => Some(at),
            _ => None,
        }
    }

    /// Whether an amount is typed there.
    pub(super) fn is_typed(self, base: &Choices) -> bool {
        match self {
            Self::Tip(_) | Self::Card | Self::Transfer | Self::Cash => true,
            Self::Tender(nth) => base.tenders.get(nth).and_then(amount_of).is_some(),
            _ => false,
        }
    }
}

/// All amounts of a bill, from top to bottom. `at` is where one stands; `is_exact` tells that nobody typed what lies on
/// the counter.
pub(super) fn spots(facts: &Facts, base: &Choices, quote: &Quote, at: Spot, is_exact: bool) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (at, line) in quote.lines.iter().enumerate() {
        spots.push(Spot::Line(at));
        spots.extend((0..line.covered.len()).map(|piece| Spot::Covered(at, piece)));
        spots.extend((0..line.promotions.len()).map(|nth| Spot::Promotion(at, nth)));
        spots.extend((line.by_hand > Money::ZERO).then_some(Spot::ByHand(at)));
    }
    spots.extend((0..base.tips.len()).map(Spot::Tip));
    spots.push(Spot::Total);
    let tenders = base.tenders.iter().enumerate();
    spots.extend(tenders.filter(|(_, tender)| has_row(quote, tender)).map(|(nth, _)| Spot::Tender(nth)));
    for (spot, is_there) in [
        (Spot::Card, quote.card > Money::ZERO || at == Spot::Card),
        (Spot::Transfer, quote.transfer > Money::ZERO || at == Spot::Transfer),
        (Spot::Rounding, quote.rounding != Money::ZERO),
        (Spot::Cash, quote.for_cash > Money::ZERO || !is_exact),
        (Spot::Kept, quote.to_deposit > Money::ZERO),
        (Spot::Earns, facts.client.is_some() && facts.programme.is_on),
    ] {
        spots.extend(is_there.then_some(spot));
    }
    spots
}

/// Whether a tender has a row of its own: what covers a piece of a line whole stands under that line.
fn has_row(quote: &Quote, tender: &Tender) -> bool {
    match tender {
        Tender::Abonement { .. } => false,
        Tender::Certificate { certificate, .. } => {
            let mut covered = quote.lines.iter().flat_map(|line| &line.covered);
            !covered.any(|piece| piece.by == Cover::Certificate(*certificate))
        }
        _ => true,
    }
}

/// Whether a tender is what covers a piece of a line.
pub(super) fn covers(tender: &Tender, by: Cover, at: usize) -> bool {
    match (*tender, by) {
        (Tender::Abonement { abonement, line }, Cover::Session(id)) => abonement == id && line == at,
        (Tender::Certificate { certificate, .. }, Cover::Certificate(id)) => certificate == id,
        _ => false,
    }
}

/// The amount of a tender, where one types it. Points are typed as whole units.
pub(super) fn amount_of(tender: &Tender) -> Option<Money> {
    match *tender {
        Tender::Certificate { amount, .. } | Tender::Deposit { amount } | Tender::Debt { amount } => Some(amount),
        Tender::Bonus { points } => Some(Money(points.saturating_mul(100))),
        _ => None,
    }
}

/// The tender with another amount.
pub(super) fn with_amount(tender: Tender, amount: Money) -> Tender {
    match tender {
        Tender::Certificate { certificate, .. } => Tender::Certificate { certificate, amount },
        Tender::Deposit { .. } => Tender::Deposit { amount },
        Tender::Debt { .. } => Tender::Debt { amount },
        Tender::Bonus { .. } => Tender::Bonus { points: amount.minor() / 100 },
        other => other,
    }
}
