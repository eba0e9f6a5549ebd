//! What pays, cut to what the rules let it pay.

use crate::domain::money::Money;
use crate::domain::offers::{Choices, Facts, OfferRefusal, quote};
use crate::domain::till::Tender;
use crate::ui::screens::pay::spots;

/// A tender cut to what the rules let it pay beside the others.
pub(super) fn fitted(facts: &Facts, base: &Choices, tender: Tender) -> Result<Tender, OfferRefusal> {
    let attempt = |tender: Tender| {
        let mut trial = base.clone();
        trial.tenders.push(tender);
        quote(facts, &trial)
    };
    let mut tender = tender;
    // Each bound is met once at most: what is left, and what may be paid so.
    for _ in 0..3 {
        match attempt(tender) {
            Ok(_) => return Ok(tender),
            Err(refusal) => tender = within(tender, refusal)?,
        }
    }
    attempt(tender).map(|_| tender)
}

/// The tender with the bound that a refusal names; the refusal, where it names none or one of nothing.
fn within(tender: Tender, refusal: OfferRefusal) -> Result<Tender, OfferRefusal> {
    use OfferRefusal::{CertificateTooSmall, DepositTooSmall, NotForThis, TooManyPoints};
    let bound = match (tender, refusal) {
        (Tender::Certificate { .. }, CertificateTooSmall { left: bound })
        | (Tender::Deposit { .. }, DepositTooSmall { left: bound })
        | (Tender::Certificate { .. } | Tender::Deposit { .. } | Tender::Debt { .. }, NotForThis { may: bound }) => {
            bound
        }
        (Tender::Bonus { .. }, TooManyPoints { most }) if most > 0 => return Ok(Tender::Bonus { points: most }),
        _ => return Err(refusal),
    };
    if bound > Money::ZERO { Ok(spots::with_amount(tender, bound)) } else { Err(refusal) }
}
