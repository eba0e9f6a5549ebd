//! What the console proposes by itself, and what one key does.

use crate::domain::money::Money;
use crate::domain::offers::facts::{Choices, Facts};
use crate::domain::offers::wallet::{AbonementState, CertificateState, Worth};
use crate::domain::till::{LineKind, Tender};

use super::quote;

/// What applies without asking: the best promotions, sessions of the client's abonements (those that end soonest first)
/// and certificates for the procedures on the bill. Points, amounts and money are the client's to decide.
pub fn propose(facts: &Facts) -> Choices {
    let mut choices = Choices::default();
    let mut abonements: Vec<_> =
        facts.wallet.abonements.iter().filter(|held| held.state == AbonementState::Active).cloned().collect();
    abonements.sort_by_key(|held| (held.until.is_none(), held.until, held.id));
    let mut certificates: Vec<_> =
        facts.wallet.certificates.iter().filter(|held| held.state == CertificateState::Active).collect();
    certificates.sort_by_key(|held| (held.until.is_none(), held.until, held.id));
    for (at, fact) in facts.lines.iter().enumerate() {
        let LineKind::Procedure { procedure } = fact.line.kind else { continue };
        for _ in 0..fact.line.quantity {
            let session = abonements.iter_mut().find(|held| held.left > 0 && held.procedures.contains(&procedure));
            if let Some(held) = session {
                held.left -= 1;
                choices.tenders.push(Tender::Abonement { abonement: held.id, line: at });
            } else if let Some(place) = certificates.iter().position(|held| held.worth == Worth::Procedure(procedure)) {
                let held = certificates.remove(place);
                choices.tenders.push(Tender::Certificate { certificate: held.id, amount: held.left });
            }
        }
    }
    choices
}

/// The same choices with as many points as may be spent, and without the money that was to pay before.
#[must_use]
pub fn as_many_points(facts: &Facts, choices: &Choices) -> Choices {
    let mut changed = choices.clone();
    changed.tenders.retain(|tender| {
        !matches!(tender, Tender::Bonus { .. } | Tender::Cash { .. } | Tender::Card { .. } | Tender::Transfer { .. })
    });
    let most = quote(facts, &changed).map_or(0, |quote| quote.points_most);
    if most > 0 {
        changed.tenders.push(Tender::Bonus { points: most });
    }
    changed
}

/// The same choices with the rest paid in cash, exactly.
#[must_use]
pub fn exact_cash(facts: &Facts, choices: &Choices) -> Choices {
    let mut changed = choices.clone();
    changed.tenders.retain(|tender| !matches!(tender, Tender::Cash { .. }));
    match quote(facts, &changed) {
        Ok(quote) if quote.missing > Money::ZERO => changed.tenders.push(Tender::Cash { given: quote.for_cash }),
        _ => {}
    }
    changed
}
