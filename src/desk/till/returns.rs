//! What a refund moves back beside goods, and what it posts: one entry linked to the sale, balanced by what really moved.

use crate::desk::DeskError;
use crate::domain::ids::ClientId;
use crate::domain::ledger::{Account, Posting, Sums};
use crate::domain::money::{Money, MoneyError};
use crate::domain::offers::{OfferRefusal, Tip};
use crate::domain::till::{GivenBack, LineKind, Receipt, RefundLine, TillRefusal};
use crate::store::wallet::{self, Cause, Moved};
use crate::store::{StoreError, Tx, offers};

/// Gives everything back and tells the postings. What points really moved is written into the refund: points that ran
/// out are not asked for again.
pub(super) fn give_back(
    tx: &Tx<'_>,
    paid: &Receipt,
    given: &mut GivenBack,
    cause: &Cause,
) -> Result<Vec<Posting>, DeskError> {
    let mut sums = Sums::default();
    for (account, amount) in &given.revenue {
        sums.debit(*account, *amount)?;
    }
    sums.credit(Account::DiscountPromotion, given.promoted)?;
    sums.credit(Account::DiscountByHand, given.by_hand)?;
    sums.credit(Account::DiscountBonus, given.bonus)?;
    sums.credit(Account::Cash, given.refund.cash)?;
    sums.credit(Account::CardClearing, given.refund.card)?;
    sums.credit(Account::TransferClearing, given.refund.transfer)?;
    sums.debit(Account::Rounding, given.refund.rounding)?;
    prepaid_back(tx, given, cause, &mut sums)?;
    sold_back(tx, paid, given, cause, &mut sums)?;
    purse_back(tx, paid, given, cause, &mut sums)?;
    points_back(tx, paid, given, cause, &mut sums)?;
    tips_back(paid, given, &mut sums)?;
    Ok(sums.into_postings())
}

/// Certificates and sessions that may be used again.
fn prepaid_back(tx: &Tx<'_>, given: &GivenBack, cause: &Cause, sums: &mut Sums) -> Result<(), DeskError> {
    let refund = &given.refund;
    let mut worth_back = Money::ZERO;
    for (certificate, amount) in &refund.certificates {
        let into = wallet::give_back_certificate(tx, *certificate, *amount, cause)?;
        sums.credit(Account::Certificate(into), *amount)?;
    }
    let given_up = given_up_back(given)?;
    sums.debit(Account::Forfeited, given_up)?;
    for (certificate, worth) in &refund.procedure_certificates {
        let into = wallet::give_back_certificate(tx, *certificate, *worth, cause)?;
        sums.credit(Account::Certificate(into), *worth)?;
        worth_back = worth_back.plus(*worth)?;
    }
    for (abonement, _) in &refund.sessions {
        let bill =
            cause.bill.ok_or_else(|| DeskError::from(StoreError::Damaged("a refund without its bill".to_owned())))?;
        let worth = wallet::give_back_session(tx, *abonement, bill, cause)?;
        sums.credit(Account::Abonement(*abonement), worth)?;
        worth_back = worth_back.plus(worth)?;
    }
    Ok(sums.credit(Account::DiscountPrepaid, given.covered.minus(worth_back)?)?)
}

/// What of the certificates had been given up and comes back with the last piece.
fn given_up_back(given: &GivenBack) -> Result<Money, DeskError> {
    let back = Money::sum(given.refund.certificates.iter().map(|(_, amount)| *amount))?;
    Ok(back.minus(given.certificates)?)
}

/// What was sold on the bill and is the client's no more: it must not have been used.
fn sold_back(tx: &Tx<'_>, paid: &Receipt, given: &GivenBack, cause: &Cause, sums: &mut Sums) -> Result<(), DeskError> {
    for RefundLine { line, quantity } in &given.refund.lines {
        let Some(sold) = paid.bill.lines.get(*line) else { continue };
        let amount = sold.price.times(*quantity)?;
        let used = || TillRefusal::SoldIsUsed { line: *line };
        let pieces = usize::try_from(*quantity).unwrap_or(usize::MAX);
        match sold.kind {
            LineKind::Certificate { .. } => {
                let issued = wallet::certificates_of_line(tx, paid.bill.id, *line, cause.day)?;
                let whole: Vec<_> = issued.into_iter().filter(|held| held.left == sold.price).take(pieces).collect();
                if whole.len() < pieces {
                    return Err(used().into());
                }
                for held in whole {
                    sums.debit(Account::Certificate(held.id), wallet::take_back_certificate(tx, held.id, cause)?)?;
                }
            }
            LineKind::Abonement { .. } => {
                let issued = wallet::abonements_of_line(tx, paid.bill.id, *line, cause.day)?;
                let whole =
                    issued.into_iter().filter(|row| row.held.left == row.held.sessions && row.worth == sold.price);
                let whole: Vec<_> = whole.take(pieces).collect();
                if whole.len() < pieces {
                    return Err(used().into());
                }
                for row in whole {
                    wallet::take_back_abonement(tx, row.held.id, cause)?;
                    sums.debit(Account::Abonement(row.held.id), row.worth)?;
                }
            }
            LineKind::Deposit => {
                let owner = client(paid)?;
                let owner = wallet::move_deposit(tx, owner, amount.negated()?, cause).map_err(|_| used())?;
                sums.debit(Account::ClientDeposit(owner), amount)?;
            }
            LineKind::DebtRepaid => {
                let owner = wallet::move_debt(tx, client(paid)?, amount, cause)?;
                sums.debit(Account::ClientDebt(owner), amount)?;
            }
            LineKind::Procedure { .. } | LineKind::Goods { .. } => {}
        }
    }
    Ok(())
}

/// The client of the bill, where something needs one.
fn client(paid: &Receipt) -> Result<ClientId, OfferRefusal> {
    paid.bill.client.ok_or(OfferRefusal::NoClient)
}

/// Deposit, debt, and the spending by which tiers are reached.
fn purse_back(tx: &Tx<'_>, paid: &Receipt, given: &GivenBack, cause: &Cause, sums: &mut Sums) -> Result<(), DeskError> {
    let refund = &given.refund;
    if refund.deposit > Money::ZERO {
        let owner = wallet::move_deposit(tx, client(paid)?, refund.deposit, cause)?;
        sums.credit(Account::ClientDeposit(owner), refund.deposit)?;
    }
    if refund.debt > Money::ZERO {
        let owner = wallet::move_debt(tx, client(paid)?, refund.debt.negated()?, cause).map_err(|_| {
            // What was owed has been paid back since: then it is money that goes back, not the debt.
            TillRefusal::DebtRepaidSince
        })?;
        sums.credit(Account::ClientDebt(owner), refund.debt)?;
    }
    if let Some(client) = paid.bill.client {
        let sold = Money::sum(given.revenue.iter().map(|(_, amount)| *amount))?;
        let less =
            Money::sum([given.covered, given.promoted, given.by_hand, given.bonus, given.certificates, refund.debt])?;
        let spent = sold.minus(less)?;
        let visits = i64::from(refund.is_whole && paid.bill.visit.is_some());
        wallet::note_settled(tx, client, cause.day, spent.negated()?, -visits, cause.bill)?;
    }
    Ok(())
}

/// Points that return, and points that were earned and are taken away.
fn points_back(
    tx: &Tx<'_>,
    paid: &Receipt,
    given: &mut GivenBack,
    cause: &Cause,
    sums: &mut Sums,
) -> Result<(), DeskError> {
    let mut moved: Vec<Moved> = Vec::new();
    if given.refund.points_back > 0 {
        let returned = offers::programme(tx)?.returned;
        let back = wallet::give_back_points(tx, paid.bill.id, given.refund.points_back, returned, cause)?;
        given.refund.points_back = back.iter().map(|moved| moved.points).sum();
        moved.extend(back);
    }
    if given.refund.points_taken > 0 {
        let taken = wallet::take_back_points(tx, paid.bill.id, given.refund.points_taken, cause)?;
        given.refund.points_taken = -taken.iter().map(|moved| moved.points).sum::<i64>();
        moved.extend(taken);
    }
    for Moved { owner, points, .. } in moved {
        sums.add(Account::BonusProgramme, points)?;
        sums.add(Account::ClientBonus(owner), points.checked_neg().ok_or(MoneyError::OutOfRange)?)?;
    }
    Ok(())
}

/// Tips that go back; whose they were, as they were given.
fn tips_back(paid: &Receipt, given: &GivenBack, sums: &mut Sums) -> Result<(), DeskError> {
    if given.refund.tips > Money::ZERO {
        for Tip { to, amount } in &paid.choices.tips {
            sums.debit(Account::Tips(*to), *amount)?;
        }
    }
    Ok(())
}
