//! What a client holds, read whole.

use jiff::civil::Date;

use crate::domain::ids::ClientId;
use crate::domain::offers::{BonusProgramme, BonusStanding, Lot, Wallet, balance};
use crate::store::{StoreError, Tx};

use super::abonement::abonements_of;
use super::card_of;
use super::certificate::certificates_of;
use super::lots::lots_of;
use super::purse::purse_of;

/// The account in which a client's points lie: their own card, or that of the owner of their pool, and whether it is a
/// pool's.
pub fn owner_of(tx: &Tx<'_>, client: ClientId) -> Result<(ClientId, bool), StoreError> {
    let card = card_of(tx, client)?;
    let pool = tx.first(include_str!("pool_of.sql"), &[&card], |row| row.get(0))?;
    Ok(pool.map_or((card, false), |owner| (owner, true)))
}

/// What a client has and may use on a day.
pub fn wallet_of(tx: &Tx<'_>, client: ClientId, programme: &BonusProgramme, today: Date) -> Result<Wallet, StoreError> {
    let card = card_of(tx, client)?;
    let (deposit, debt) = purse_of(tx, card)?;
    Ok(Wallet {
        bonus: bonus_of(tx, card, programme, today)?,
        certificates: certificates_of(tx, card, today)?,
        abonements: abonements_of(tx, card, today)?,
        deposit,
        debt,
    })
}

/// How a client stands with points on a day.
fn bonus_of(tx: &Tx<'_>, card: ClientId, programme: &BonusProgramme, today: Date) -> Result<BonusStanding, StoreError> {
    let (owner, is_pool) = owner_of(tx, card)?;
    let lots = lots_of(tx, owner)?;
    let (spent, visits) = settled_of(tx, owner, programme, today)?;
    let (rate, next_tier) = programme.standing(spent, visits);
    Ok(BonusStanding {
        owner: Some(owner),
        pool_of: if is_pool { name_of(tx, owner)? } else { None },
        points: balance(&lots, today),
        soonest: soonest(&lots, today),
        rate,
        next_tier,
    })
}

/// The points that run out soonest, and when.
fn soonest(lots: &[Lot], today: Date) -> Option<(Date, i64)> {
    let holding = || lots.iter().filter(|lot| lot.holds_on(today));
    let day = holding().filter_map(|lot| lot.expires).min()?;
    let points = holding().filter(|lot| lot.expires == Some(day)).map(|lot| lot.left).sum();
    Some((day, points))
}

/// The spending and the visits that count for the tier of an account: its owner's and, in a pool, its members'.
fn settled_of(tx: &Tx<'_>, owner: ClientId, programme: &BonusProgramme, today: Date) -> Result<(i64, i64), StoreError> {
    let read = |row: &crate::store::Row<'_, '_>| Ok((row.get(0)?, row.get(1)?));
    match programme.window_days {
        Some(days) => {
            let from = today.saturating_sub(jiff::Span::new().days(i64::from(days)));
            tx.one(include_str!("settled_since.sql"), &[&owner, &from], read)
        }
        None => tx.one(include_str!("settled_ever.sql"), &[&owner], read),
    }
}

/// The name of a client as one says it.
fn name_of(tx: &Tx<'_>, client: ClientId) -> Result<Option<String>, StoreError> {
    Ok(crate::store::client::get(tx, client)?.map(|row| row.personal.name.spoken()))
}
