//! What pays before money does: certificates, points, deposit, debt.

use crate::domain::ids::CertificateId;
use crate::domain::money::Money;
use crate::domain::offers::facts::{Choices, Facts};
use crate::domain::offers::refusal::OfferRefusal;
use crate::domain::offers::wallet::Worth;
use crate::domain::offers::why::{PointsLimit, Why};
use crate::domain::till::{Family, LineKind, Tender};

use super::share::share;
use super::{Quote, QuotedLine};

/// Spends what the client holds.
pub(super) fn spend(facts: &Facts, choices: &Choices, quote: &mut Quote) -> Result<(), OfferRefusal> {
    let may = sold(facts, quote)?;
    let repaid = lines_of(facts, quote, |kind| kind == LineKind::DebtRepaid)?;
    if repaid > facts.wallet.debt {
        return Err(OfferRefusal::RepaidTooMuch { owed: facts.wallet.debt });
    }
    certificates(facts, choices, quote, may)?;
    points(facts, choices, quote, may)?;
    let weights: Vec<Money> = net_of_sold(facts, quote);
    for (line, part) in quote.lines.iter_mut().zip(share(quote.certificates, &weights)) {
        line.certificates = part;
    }
    deposit(facts, choices, quote)?;
    debt(facts, choices, quote, may)
}

/// What of the bill is a sale: procedures and goods, without what is only paid in advance.
fn sold(facts: &Facts, quote: &Quote) -> Result<Money, OfferRefusal> {
    let prepaid = lines_of(facts, quote, |kind| kind.revenue().is_none())?;
    Ok(quote.due.minus(prepaid)?)
}

/// What lines of some kind come to.
fn lines_of(facts: &Facts, quote: &Quote, is: impl Fn(LineKind) -> bool) -> Result<Money, OfferRefusal> {
    let lines = facts.lines.iter().zip(&quote.lines).filter(|(fact, _)| is(fact.line.kind));
    Ok(Money::sum(lines.map(|(_, line)| line.net))?)
}

/// What each line of a sale still lacks after points.
fn net_of_sold(facts: &Facts, quote: &Quote) -> Vec<Money> {
    let rest = |line: &QuotedLine| line.net.minus(line.bonus).unwrap_or(Money::ZERO);
    let lines = facts.lines.iter().zip(&quote.lines);
    lines.map(|(fact, line)| if fact.family == Family::Prepaid { Money::ZERO } else { rest(line) }).collect()
}

/// Certificates for amounts.
fn certificates(facts: &Facts, choices: &Choices, quote: &mut Quote, may: Money) -> Result<(), OfferRefusal> {
    let mut seen: Vec<CertificateId> = Vec::new();
    for tender in &choices.tenders {
        let Tender::Certificate { certificate: id, amount } = *tender else { continue };
        let held = facts.wallet.certificates.iter().find(|held| held.id == id);
        let held = held.ok_or(OfferRefusal::NotTheirCertificate(id))?;
        if seen.contains(&id) {
            return Err(OfferRefusal::CertificateTwice(id));
        }
        seen.push(id);
        if held.worth != Worth::Money {
            continue;
        }
        if amount <= Money::ZERO {
            return Err(OfferRefusal::NotPositive(amount));
        }
        if amount > held.left {
            return Err(OfferRefusal::CertificateTooSmall { left: held.left });
        }
        let rest = may.minus(quote.certificates)?;
        if amount > rest {
            return Err(OfferRefusal::NotForThis { may: rest });
        }
        let over = held.left.minus(amount)?;
        let (left, forfeited) = if held.in_parts { (over, Money::ZERO) } else { (Money::ZERO, over) };
        if forfeited > Money::ZERO {
            quote.forfeited.push((id, forfeited));
        }
        quote.certificates = quote.certificates.plus(amount)?;
        quote.why.push(Why::Certificate { certificate: id, amount, left, forfeited });
    }
    Ok(())
}

/// Points, within every cap.
fn points(facts: &Facts, choices: &Choices, quote: &mut Quote, may: Money) -> Result<(), OfferRefusal> {
    let mut wanted: i64 = 0;
    for tender in &choices.tenders {
        if let Tender::Bonus { points } = *tender {
            if points < 1 {
                return Err(OfferRefusal::NotPositive(Money(points)));
            }
            wanted = wanted.checked_add(points).ok_or(OfferRefusal::TooLarge)?;
        }
    }
    let caps: Vec<Money> = (0..quote.lines.len()).map(|at| cap(facts, quote, at)).collect::<Result<_, _>>()?;
    let (most, limit) = most(facts, quote, may, &caps)?;
    quote.points_most = most;
    quote.why.push(Why::PointsMost { points: most, limit });
    if wanted > most {
        return Err(OfferRefusal::TooManyPoints { most });
    }
    let amount = facts.programme.point.times(wanted)?;
    quote.points = wanted;
    quote.bonus = amount;
    for (line, part) in quote.lines.iter_mut().zip(share(amount, &caps)) {
        line.bonus = part;
    }
    if wanted > 0 {
        quote.why.push(Why::PointsSpent { points: wanted, amount });
    }
    Ok(())
}

/// How much of a line points may pay by the line's own rules.
fn cap(facts: &Facts, quote: &Quote, at: usize) -> Result<Money, OfferRefusal> {
    let (line, family) = (&quote.lines[at], facts.lines[at].family);
    let is_reduced = line.promoted() > Money::ZERO || line.by_hand > Money::ZERO;
    if family == Family::Prepaid || (is_reduced && !facts.programme.pays_reduced) {
        return Ok(Money::ZERO);
    }
    let narrower = facts.programme.caps.iter().find(|cap| cap.family == family);
    narrower.map_or(Ok(line.net), |narrower| Ok(narrower.cap.of(line.net)?))
}

/// How many points may be spent, and what bounds them: the narrowest of all rules.
fn most(facts: &Facts, quote: &Quote, may: Money, caps: &[Money]) -> Result<(i64, PointsLimit), OfferRefusal> {
    let programme = &facts.programme;
    let standing = &facts.wallet.bonus;
    if !programme.is_on || programme.point <= Money::ZERO || standing.owner.is_none() {
        return Ok((0, PointsLimit::NoProgramme));
    }
    let eligible = Money::sum(caps.iter().copied())?;
    let worth = |points: i64| programme.point.times(points).unwrap_or(Money(i64::MAX));
    let bounds = [
        (worth(standing.points.max(0)), PointsLimit::Balance),
        (eligible, if eligible == Money::ZERO { PointsLimit::NothingEligible } else { PointsLimit::FamilyCaps }),
        (programme.cap.of(may)?, PointsLimit::BillCap(programme.cap)),
        (may.minus(programme.least_money.of(may)?)?, PointsLimit::LeastMoney(programme.least_money)),
        (may.minus(quote.certificates)?, PointsLimit::LeftToPay),
    ];
    let (amount, limit) =
        bounds.into_iter().min_by_key(|(amount, _)| *amount).unwrap_or((Money::ZERO, PointsLimit::Balance));
    Ok((amount.minor() / programme.point.minor(), limit))
}

/// What lies in the client's deposit. It pays for anything but for itself.
fn deposit(facts: &Facts, choices: &Choices, quote: &mut Quote) -> Result<(), OfferRefusal> {
    let filled = lines_of(facts, quote, |kind| kind == LineKind::Deposit)?;
    let may = quote.due.minus(filled)?.minus(quote.certificates)?.minus(quote.bonus)?;
    for tender in &choices.tenders {
        let Tender::Deposit { amount } = *tender else { continue };
        if amount <= Money::ZERO {
            return Err(OfferRefusal::NotPositive(amount));
        }
        let left = facts.wallet.deposit.minus(quote.deposit)?.max(Money::ZERO);
        if amount > left {
            return Err(OfferRefusal::DepositTooSmall { left });
        }
        let rest = may.minus(quote.deposit)?;
        if amount > rest {
            return Err(OfferRefusal::NotForThis { may: rest });
        }
        quote.deposit = quote.deposit.plus(amount)?;
    }
    Ok(())
}

/// What the client will owe. Only a sale is owed for: nobody owes for a certificate that they could spend at once.
fn debt(facts: &Facts, choices: &Choices, quote: &mut Quote, may: Money) -> Result<(), OfferRefusal> {
    let may = may.minus(quote.certificates)?.minus(quote.bonus)?;
    let left = quote.due.minus(quote.certificates)?.minus(quote.bonus)?.minus(quote.deposit)?;
    let may = may.min(left);
    for tender in &choices.tenders {
        let Tender::Debt { amount } = *tender else { continue };
        if facts.client.is_none() {
            return Err(OfferRefusal::NoClient);
        }
        if amount <= Money::ZERO {
            return Err(OfferRefusal::NotPositive(amount));
        }
        let rest = may.minus(quote.debt)?;
        if amount > rest {
            return Err(OfferRefusal::NotForThis { may: rest });
        }
        quote.debt = quote.debt.plus(amount)?;
    }
    let weights: Vec<Money> = facts
        .lines
        .iter()
        .zip(&quote.lines)
        .map(|(fact, line)| {
            let rest = line.net.minus(line.bonus)?.minus(line.certificates)?;
            Ok(if fact.family == Family::Prepaid { Money::ZERO } else { rest })
        })
        .collect::<Result<_, OfferRefusal>>()?;
    for (line, part) in quote.lines.iter_mut().zip(share(quote.debt, &weights)) {
        line.debt = part;
    }
    Ok(())
}
