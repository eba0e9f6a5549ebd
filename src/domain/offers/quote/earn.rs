//! What was paid with money earns points, added when the bill is paid.

use jiff::ToSpan;

use crate::domain::money::Money;
use crate::domain::offers::facts::{FactLine, Facts};
use crate::domain::offers::programme::Exclusions;
use crate::domain::offers::refusal::OfferRefusal;
use crate::domain::offers::why::{NothingEarned, Why};
use crate::domain::till::Family;

use super::{Quote, QuotedLine};

/// Counts the points: the share of the whole base, rounded down once, so that small lines are not rounded into nothing.
pub(super) fn earn(facts: &Facts, quote: &mut Quote) -> Result<(), OfferRefusal> {
    let programme = &facts.programme;
    for (line, fact) in quote.lines.iter_mut().zip(&facts.lines) {
        if earns(&programme.no_accrual, fact, line) {
            line.earning = line.net.minus(line.bonus)?.minus(line.certificates)?.minus(line.debt)?;
        }
    }
    let base = Money::sum(quote.lines.iter().map(|line| line.earning))?;
    let rate = facts.wallet.bonus.rate;
    let nothing = if !programme.is_on || programme.point <= Money::ZERO || facts.wallet.bonus.owner.is_none() {
        Some(NothingEarned::NoProgramme)
    } else if programme.no_accrual.strict && quote.points > 0 {
        Some(NothingEarned::Strict)
    } else if base == Money::ZERO {
        Some(NothingEarned::NothingEligible)
    } else {
        quote.earns = rate.of(base)?.minor() / programme.point.minor();
        (quote.earns == 0).then_some(NothingEarned::LessThanOne)
    };
    if quote.earns > 0 {
        quote.earns_until = programme.valid_days.map(|days| facts.today.saturating_add(i64::from(days).days()));
    }
    quote.why.push(match nothing {
        Some(why) => Why::EarnsNothing(why),
        None => Why::Earned { base, rate, points: quote.earns },
    });
    if nothing.is_some() {
        for line in &mut quote.lines {
            line.earning = Money::ZERO;
        }
    }
    Ok(())
}

/// Whether a line earns by the programme's exclusions.
fn earns(rules: &Exclusions, fact: &FactLine, line: &QuotedLine) -> bool {
    let by_family = match fact.family {
        Family::Prepaid => false,
        Family::Goods => !rules.goods,
        Family::Procedures(category) => !rules.categories.contains(&category),
    };
    by_family
        && !(rules.promotions && line.promoted() > Money::ZERO)
        && !(rules.discounts && line.by_hand > Money::ZERO)
}
