//! Points given once: for a birthday, a first visit, a friend brought.

use jiff::civil::Date;

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::ids::{ClientId, RequestKey};
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::offers::{BonusProgramme, Grant, LotKind, Occasion, WalletRefusal, birthday_near, days_after};
use crate::store::wallet::{
    Credit, Moved, brought_by, card_of, credit, note_grant, paid_visits, take_back_grant, was_granted,
};
use crate::store::{Tx, client};

use super::posting::{Says, cause, points_from_to, post};

/// A grant that is due, and which of its occasion it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Due {
    /// For what.
    pub occasion: Occasion,
    /// The year of the birthday, the number of the friend, 0.
    pub which: i64,
    /// What the programme gives.
    pub grant: Grant,
}

/// The birthday grant that a client may have today.
pub(super) fn birthday(
    tx: &Tx<'_>,
    client: ClientId,
    programme: &BonusProgramme,
    today: Date,
) -> Result<Due, DeskError> {
    let grant = given_for(programme, Occasion::Birthday)?;
    let row = client::get(tx, client)?.or_not_found(Thing::Client, client.0)?;
    let birth = row.personal.birth.ok_or(WalletRefusal::BirthdayUnknown)?;
    let (month, day) = birth.month_day();
    let year = birthday_near(month, day, today, programme.birthday_days).ok_or(WalletRefusal::NotTheBirthday)?;
    once(tx, client, Due { occasion: Occasion::Birthday, which: i64::from(year), grant })
}

/// The grant for a first visit that was paid.
pub(super) fn first_visit(tx: &Tx<'_>, client: ClientId, programme: &BonusProgramme) -> Result<Due, DeskError> {
    let grant = given_for(programme, Occasion::FirstVisit)?;
    match paid_visits(tx, client)? {
        1 => once(tx, client, Due { occasion: Occasion::FirstVisit, which: 0, grant }),
        0 => Err(WalletRefusal::NoVisitYet.into()),
        _ => Err(WalletRefusal::NotNew.into()),
    }
}

/// The grant for whoever brought a client, after the client's first paid visit, and whose it is.
pub(super) fn referral(
    tx: &Tx<'_>,
    client: ClientId,
    programme: &BonusProgramme,
) -> Result<(ClientId, Due), DeskError> {
    let grant = given_for(programme, Occasion::Referral)?;
    let friend = brought_by(tx, client)?.ok_or(WalletRefusal::NobodyBrought)?;
    if paid_visits(tx, client)? < 1 {
        return Err(WalletRefusal::NoVisitYet.into());
    }
    let friend = card_of(tx, friend)?;
    let due = Due { occasion: Occasion::Referral, which: client.0, grant };
    once(tx, friend, due).map(|due| (friend, due))
}

/// What the programme gives for an occasion.
fn given_for(programme: &BonusProgramme, occasion: Occasion) -> Result<Grant, DeskError> {
    let grant = match occasion {
        Occasion::Birthday => programme.birthday,
        Occasion::FirstVisit => programme.first_visit,
        Occasion::Referral => programme.referral,
    };
    grant.filter(|_| programme.is_on).ok_or_else(|| WalletRefusal::NotGranted(occasion).into())
}

/// Refuses what was given before.
fn once(tx: &Tx<'_>, client: ClientId, due: Due) -> Result<Due, DeskError> {
    if was_granted(tx, client, due.occasion, due.which)? {
        return Err(WalletRefusal::GivenAlready(due.occasion).into());
    }
    Ok(due)
}

/// Gives a grant that is due.
pub(super) fn give(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    client: ClientId,
    due: Due,
    key: Option<RequestKey>,
) -> Result<i64, DeskError> {
    let points = due.grant.points;
    let (owner, _) = crate::store::wallet::owner_of(tx, client)?;
    let postings = points_from_to(Account::BonusProgramme, Account::ClientBonus(owner), points);
    let says = Says { key, memo: due.occasion.code(), ..Says::default() };
    let entry = post(tx, context, EntryKind::Grant, &says, postings)?;
    let mut cause = cause(context).because(due.occasion.code());
    cause.entry = entry;
    let expires = due.grant.valid_days.map(|days| days_after(context.today(), days));
    let moved = credit(tx, client, Credit { points, kind: LotKind::Granted, expires }, &cause)?;
    if let Some(lot) = moved.lot {
        note_grant(tx, client, due.occasion, due.which, lot)?;
    }
    context.changed(Noun::Wallets);
    Ok(points)
}

/// Gives what a client's first paid visit brings, to themselves and to whoever brought them. Payment calls it once the
/// visit has been noted as settled; where nothing is due it does nothing.
pub(in crate::desk) fn after_paid_visit(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    client: ClientId,
    programme: &BonusProgramme,
) -> Result<(), DeskError> {
    let client = card_of(tx, client)?;
    if paid_visits(tx, client)? != 1 {
        return Ok(());
    }
    if let Some(due) = due_or_none(first_visit(tx, client, programme))? {
        give(tx, context, client, due, None)?;
    }
    if let Some((friend, due)) = due_or_none(referral(tx, client, programme))? {
        give(tx, context, friend, due, None)?;
    }
    Ok(())
}

/// Takes back what a first paid visit brought, once a refund has left no paid visit: else one could buy, take the money
/// back and keep the points. A refund calls it once it has noted what it settles.
pub(in crate::desk) fn after_refund(tx: &Tx<'_>, context: &mut Context<'_>, client: ClientId) -> Result<(), DeskError> {
    let client = card_of(tx, client)?;
    if paid_visits(tx, client)? > 0 {
        return Ok(());
    }
    let friend = brought_by(tx, client)?.map(|friend| card_of(tx, friend)).transpose()?;
    let thanked = friend.map(|friend| (friend, Occasion::Referral, client.0));
    for (whose, occasion, which) in [Some((client, Occasion::FirstVisit, 0)), thanked].into_iter().flatten() {
        let cause = cause(context).because(occasion.code());
        let moved = take_back_grant(tx, whose, occasion, which, &cause)?;
        for Moved { owner, points, .. } in moved {
            let postings = points_from_to(Account::BonusProgramme, Account::ClientBonus(owner), points);
            let says = Says { memo: occasion.code(), ..Says::default() };
            post(tx, context, EntryKind::Reversal, &says, postings)?;
        }
        context.changed(Noun::Wallets);
    }
    Ok(())
}

/// A refusal means that nothing is due; anything else is an error.
pub(super) fn due_or_none<T>(due: Result<T, DeskError>) -> Result<Option<T>, DeskError> {
    match due {
        Ok(due) => Ok(Some(due)),
        Err(DeskError::Wallet(_)) => Ok(None),
        Err(error) => Err(error),
    }
}
