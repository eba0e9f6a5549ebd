//! What the client holds, and what the bill of the visit makes of it.

use jiff::civil::Date;

use crate::desk::till::{Judged, judged};
use crate::desk::{Context, DeskError};
use crate::domain::money::Money;
use crate::domain::offers::{self, AbonementState, CertificateState, HeldCertificate, Promotion, Quote, Worth};
use crate::domain::standard::{Fact, Facts, Value};
use crate::domain::visit::Visit;
use crate::store::Tx;

/// Adds points, certificates, sessions and promotions of a visit's client.
pub(super) fn add(tx: &Tx<'_>, context: &Context<'_>, visit: &Visit, facts: &mut Facts) -> Result<(), DeskError> {
    let Some(Judged { facts: bill, quote }) = judged(tx, context, visit.id)? else { return Ok(()) };
    add_points(&bill, quote.as_ref(), facts);
    add_certificates(&bill, facts);
    let fitting = bill.wallet.abonements.iter().filter(|held| {
        held.state == AbonementState::Active && held.left > 0 && held.procedures.contains(&visit.procedure)
    });
    let sessions = fitting.fold(0_i64, |sum, held| sum.saturating_add(held.left));
    if sessions > 0 {
        facts.set_number(Fact::Sessions, sessions);
    }
    if let Some(promotion) = quote.as_ref().and_then(|quote| best_promotion(&bill, quote)) {
        facts.set(Fact::Promotion, Value::Names(promotion.details.names.clone()));
        if let Some(until) = promotion.details.until {
            facts.set(Fact::PromotionUntil, Value::Day(until));
        }
    }
    Ok(())
}

/// Points that there are, that run out soon, that may be used and that the bill brings. Where there are none, nothing is
/// known of them: nobody is told of nothing.
fn add_points(bill: &offers::Facts, quote: Option<&Quote>, facts: &mut Facts) {
    let bonus = &bill.wallet.bonus;
    if !bill.programme.is_on || bonus.owner.is_none() {
        return;
    }
    let mut count = |fact: Fact, points: i64| {
        if points > 0 {
            facts.set_number(fact, points);
        }
    };
    count(Fact::Points, bonus.points);
    count(Fact::PointsUsable, quote.map_or(0, |quote| quote.points_most));
    count(Fact::PointsEarned, quote.map_or(0, |quote| quote.earns));
    if let Some((day, points)) = bonus.soonest.filter(|(day, points)| *points > 0 && is_soon(*day, bill)) {
        count(Fact::PointsExpiring, points);
        facts.set(Fact::PointsUntil, Value::Day(day));
    }
}

/// What is left on certificates for amounts, and the last day of the first of them to end soon.
fn add_certificates(bill: &offers::Facts, facts: &mut Facts) {
    let is_usable = |held: &&HeldCertificate| held.state == CertificateState::Active && held.worth == Worth::Money;
    let active = || bill.wallet.certificates.iter().filter(is_usable);
    let left = Money::sum(active().map(|held| held.left)).unwrap_or(Money::ZERO);
    if left > Money::ZERO {
        facts.set(Fact::Certificates, Value::Money(left));
    }
    if let Some(until) = active().filter_map(|held| held.until).filter(|until| is_soon(*until, bill)).min() {
        facts.set(Fact::CertificateUntil, Value::Day(until));
    }
}

/// Whether a last day is so near that the client should hear of it: by the programme's own measure.
fn is_soon(until: Date, bill: &offers::Facts) -> bool {
    (0..=i32::from(bill.programme.warn_days)).contains(&(until - bill.today).get_days())
}

/// The promotion that takes most off the bill.
fn best_promotion<'a>(bill: &'a offers::Facts, quote: &Quote) -> Option<&'a Promotion> {
    let taken = quote.lines.iter().flat_map(|line| &line.promotions);
    let off = |promotion: &Promotion| {
        let own = taken.clone().filter(|(id, _)| *id == promotion.id).map(|(_, off)| *off);
        Money::sum(own).unwrap_or(Money::ZERO)
    };
    let applied = bill.promotions.iter().map(|promotion| (off(promotion), promotion));
    applied.filter(|(off, _)| *off > Money::ZERO).max_by_key(|(off, _)| *off).map(|(_, promotion)| promotion)
}
