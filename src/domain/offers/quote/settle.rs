//! What remains is paid with money: cards and transfers exactly, cash with rounding and change.

use crate::domain::money::{LARGEST_TYPED, Money};
use crate::domain::offers::facts::{Choices, Facts, Overpaid};
use crate::domain::offers::refusal::OfferRefusal;
use crate::domain::offers::why::Why;
use crate::domain::till::{CashPart, LineKind, Tender};

use super::Quote;

/// Meets what is left of the bill with money.
pub(super) fn settle(facts: &Facts, choices: &Choices, quote: &mut Quote) -> Result<(), OfferRefusal> {
    for tip in &choices.tips {
        quote.tips = quote.tips.plus(checked(tip.amount)?)?;
    }
    quote.to_pay = quote.due.plus(quote.tips)?;
    if quote.to_pay > LARGEST_TYPED {
        return Err(OfferRefusal::TooLarge);
    }
    let given = tendered(choices, quote)?;
    let covered = Money::sum([quote.certificates, quote.bonus, quote.deposit, quote.debt, quote.card, quote.transfer])?;
    let left = quote.to_pay.minus(covered)?;
    if needs_client(facts, choices) && facts.client.is_none() {
        return Err(OfferRefusal::NoClient);
    }
    match given {
        Some(given) if left > Money::ZERO => with_cash(facts, choices, quote, left, given),
        Some(_) if choices.overpaid == Overpaid::Change => Err(OfferRefusal::CashNotNeeded),
        given => without_cash(facts, choices, quote, left, given),
    }
}

/// Whether something of it belongs to a client by name.
fn needs_client(facts: &Facts, choices: &Choices) -> bool {
    let owned = |kind: LineKind| matches!(kind, LineKind::Deposit | LineKind::DebtRepaid | LineKind::Abonement { .. });
    choices.overpaid == Overpaid::Deposit || facts.lines.iter().any(|line| owned(line.line.kind))
}

/// Sums up cards, transfers and cash; gives the cash on the counter, where there is any.
fn tendered(choices: &Choices, quote: &mut Quote) -> Result<Option<Money>, OfferRefusal> {
    let mut given: Option<Money> = None;
    for tender in &choices.tenders {
        match *tender {
            Tender::Cash { given: amount } => {
                given = Some(given.unwrap_or_default().plus(checked(amount)?)?);
            }
            Tender::Card { amount } => quote.card = quote.card.plus(checked(amount)?)?,
            Tender::Transfer { amount } => quote.transfer = quote.transfer.plus(checked(amount)?)?,
            _ => {}
        }
    }
    Ok(given)
}

/// An amount that a person may type.
fn checked(amount: Money) -> Result<Money, OfferRefusal> {
    if amount <= Money::ZERO {
        return Err(OfferRefusal::NotPositive(amount));
    }
    if amount > LARGEST_TYPED { Err(OfferRefusal::TooLarge) } else { Ok(amount) }
}

/// Cash pays what is left, rounded; what is too much is given back or kept.
fn with_cash(
    facts: &Facts,
    choices: &Choices,
    quote: &mut Quote,
    left: Money,
    given: Money,
) -> Result<(), OfferRefusal> {
    round(facts, quote, left)?;
    let over = given.minus(quote.for_cash)?;
    if over < Money::ZERO {
        quote.missing = over.negated()?;
        quote.cash = Some(CashPart { given, change: Money::ZERO });
        return Ok(());
    }
    let (change, kept) = match choices.overpaid {
        Overpaid::Change => (over, Money::ZERO),
        Overpaid::Deposit => (Money::ZERO, over),
    };
    quote.cash = Some(CashPart { given, change });
    quote.to_deposit = kept;
    quote.is_change_odd = facts.market.denominations().first().is_some_and(|largest| over >= *largest);
    Ok(())
}

/// No cash is needed: what is left is missing, or it was too much.
fn without_cash(
    facts: &Facts,
    choices: &Choices,
    quote: &mut Quote,
    left: Money,
    given: Option<Money>,
) -> Result<(), OfferRefusal> {
    let over = left.negated()?.max(Money::ZERO).plus(given.unwrap_or_default())?;
    if over > Money::ZERO {
        if choices.overpaid == Overpaid::Change {
            return Err(OfferRefusal::AboveDue { over });
        }
        quote.to_deposit = over;
        quote.cash = given.map(|given| CashPart { given, change: Money::ZERO });
        return Ok(());
    }
    if left > Money::ZERO {
        quote.for_cash = facts.rounding.round(left)?;
        quote.missing = left;
        if quote.for_cash == Money::ZERO {
            // Less than the smallest coin: there is nothing to hand over.
            round(facts, quote, left)?;
            quote.missing = Money::ZERO;
        }
    }
    Ok(())
}

/// Rounds what is left to notes and coins.
fn round(facts: &Facts, quote: &mut Quote, left: Money) -> Result<(), OfferRefusal> {
    quote.for_cash = facts.rounding.round(left)?;
    quote.rounding = quote.for_cash.minus(left)?;
    if quote.rounding != Money::ZERO {
        quote.why.push(Why::Rounded { rule: facts.rounding, from: left, to: quote.for_cash });
    }
    Ok(())
}
