//! Which promotions stand on which lines.
//!
//! On one line stands either the one promotion that is best for the client, or all those that are combined, one after
//! the other, where that is more. A package goes first where it saves more than its lines would save alone.

use crate::domain::ids::ProcedureId;
use crate::domain::money::Money;
use crate::domain::offers::facts::{Choices, FactLine, Facts, Promotions};
use crate::domain::offers::promotion::{Gives, Promotion, PromotionDetails};
use crate::domain::offers::refusal::OfferRefusal;
use crate::domain::offers::why::Why;
use crate::domain::schedule::Weekday;
use crate::domain::till::{Family, LineKind};

use super::share::share;
use super::{Quote, QuotedLine};

/// What promotions take off one line.
#[derive(Clone, Default)]
struct Taken<'a> {
    offs: Vec<(&'a Promotion, Money)>,
    is_exclusive: bool,
}

impl Taken<'_> {
    fn off(&self) -> Money {
        Money(self.offs.iter().map(|(_, off)| off.minor()).sum())
    }
}

/// Puts promotions on the lines.
pub(super) fn apply(facts: &Facts, choices: &Choices, quote: &mut Quote) -> Result<(), OfferRefusal> {
    let running = chosen(facts, choices)?;
    let singles = (0..facts.lines.len())
        .map(|at| best_single(facts, &running, at, &quote.lines[at]))
        .collect::<Result<Vec<_>, _>>()?;
    let mut taken = singles;
    for package in &running {
        if let Some(parts) = package_parts(facts, quote, package, &taken)? {
            for (at, off) in parts {
                taken[at] = Taken { offs: vec![(package, off)], is_exclusive: true };
            }
        }
    }
    for (at, (line, taken)) in quote.lines.iter_mut().zip(taken).enumerate() {
        line.is_exclusive = taken.is_exclusive;
        for (promotion, off) in taken.offs {
            line.promotions.push((promotion.id, off));
            quote.why.push(Why::Promotion { line: at, promotion: promotion.id, off, until: promotion.details.until });
        }
    }
    Ok(())
}

/// The promotions that run today for this client, of those that were chosen.
fn chosen<'a>(facts: &'a Facts, choices: &Choices) -> Result<Vec<&'a Promotion>, OfferRefusal> {
    let runs = |promotion: &&Promotion| runs(promotion, facts);
    match &choices.promotions {
        Promotions::Best => Ok(facts.promotions.iter().filter(runs).collect()),
        Promotions::These(ids) => ids
            .iter()
            .map(|id| {
                let known = facts.promotions.iter().find(|promotion| promotion.id == *id).filter(runs);
                known.ok_or(OfferRefusal::PromotionNotRunning(*id))
            })
            .collect(),
    }
}

/// Whether a promotion runs today for this client.
fn runs(promotion: &Promotion, facts: &Facts) -> bool {
    let PromotionDetails { from, until, weekdays, first_visit, .. } = &promotion.details;
    let in_time = *from <= facts.today && until.is_none_or(|until| facts.today <= until);
    let on_day = weekdays.is_empty() || weekdays.contains(&Weekday::of(facts.today));
    !promotion.retired && in_time && on_day && (!first_visit || facts.is_first_visit)
}

/// What the promotions of single lines take off a line, best for the client.
fn best_single<'a>(
    facts: &Facts,
    running: &[&'a Promotion],
    at: usize,
    quoted: &QuotedLine,
) -> Result<Taken<'a>, OfferRefusal> {
    let line = &facts.lines[at];
    let mut best = Taken::default();
    let mut together = Taken::default();
    for promotion in running.iter().copied().filter(|promotion| covers(promotion, line)) {
        let alone = off(promotion, line, quoted, quoted.base)?;
        if promotion.details.stacks {
            let left = quoted.base.minus(together.off())?;
            let more = off(promotion, line, quoted, left)?.min(left);
            if more > Money::ZERO {
                together.offs.push((promotion, more));
            }
        } else if alone > best.off() {
            best = Taken { offs: vec![(promotion, alone)], is_exclusive: true };
        }
    }
    Ok(if together.off() > best.off() { together } else { best })
}

/// Whether a promotion of single lines covers a line.
fn covers(promotion: &Promotion, FactLine { line, family }: &FactLine) -> bool {
    let scope = &promotion.details.scope;
    let everything = scope.families.is_empty() && scope.procedures.is_empty() && scope.goods.is_empty();
    let named = match line.kind {
        LineKind::Procedure { procedure } => scope.procedures.contains(&procedure),
        LineKind::Goods { goods } => scope.goods.contains(&goods),
        _ => false,
    };
    *family != Family::Prepaid && (everything || named || scope.families.contains(family))
}

/// What a promotion takes off a line of which `left` is still to be paid.
fn off(promotion: &Promotion, line: &FactLine, quoted: &QuotedLine, left: Money) -> Result<Money, OfferRefusal> {
    let pieces = line.line.quantity.saturating_sub(i64::try_from(quoted.covered.len()).unwrap_or(i64::MAX));
    Ok(match promotion.details.gives {
        Gives::Percent(rate) => rate.of(left)?,
        Gives::Amount(amount) => amount.min(line.line.price).times(pieces)?.min(left),
        Gives::Price(price) => left.minus(price.times(pieces)?)?.max(Money::ZERO),
        Gives::Package { .. } => Money::ZERO,
    })
}

/// What a package takes off its lines, where they are all there and it saves more than they would save alone.
fn package_parts(
    facts: &Facts,
    quote: &Quote,
    promotion: &Promotion,
    taken: &[Taken<'_>],
) -> Result<Option<Vec<(usize, Money)>>, OfferRefusal> {
    let Gives::Package { procedures, price } = &promotion.details.gives else { return Ok(None) };
    let Some(lines) = lines_of(facts, quote, procedures) else { return Ok(None) };
    let prices: Vec<Money> = lines.iter().map(|at| facts.lines[*at].line.price).collect();
    let saves = Money::sum(prices.iter().copied())?.minus(*price)?;
    let alone = Money::sum(lines.iter().map(|at| taken[*at].off()))?;
    if saves <= alone {
        return Ok(None);
    }
    Ok(Some(lines.into_iter().zip(share(saves, &prices)).collect()))
}

/// A line for each procedure of a package, where the bill has them all uncovered.
fn lines_of(facts: &Facts, quote: &Quote, procedures: &[ProcedureId]) -> Option<Vec<usize>> {
    let mut found: Vec<usize> = Vec::new();
    for wanted in procedures {
        let fits = |at: &usize| {
            let line = &facts.lines[*at].line;
            let is_it = line.kind == LineKind::Procedure { procedure: *wanted };
            // A line of several pieces would get the package's price for all of them.
            is_it && line.quantity == 1 && quote.lines[*at].covered.is_empty() && !found.contains(at)
        };
        let at = (0..facts.lines.len()).find(fits)?;
        found.push(at);
    }
    (!found.is_empty()).then_some(found)
}
