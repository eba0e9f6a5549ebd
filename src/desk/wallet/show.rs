//! What a client holds, with all that a person at the desk may be asked about it.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{BillId, BonusLotId, ClientId};
use crate::domain::money::Money;
use crate::domain::offers::{BonusProgramme, LotKind, Occasion, TierBy, Wallet};
use crate::domain::role::Permission;
use crate::store::{Tx, offers, wallet};

use super::abonement_shown::AbonementShown;
use super::grants::{birthday, due_or_none, first_visit, referral};
use super::parts::{MoveShown, MoveWhat, Person, moves, person};

/// The most lots, abonements and moves that are shown.
const SHOWN_MOST: u32 = 60;

/// Shows what a client holds.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowWallet {
    /// Whose.
    pub client: ClientId,
}

/// A lot of points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LotShown {
    /// Its number.
    pub id: BonusLotId,
    /// Where it comes from.
    pub kind: LotKind,
    /// The bill that gave it.
    pub bill: Option<BillId>,
    /// When.
    pub day: Date,
    /// Its last day.
    pub expires: Option<Date>,
    /// How many points are left.
    pub left: i64,
}

/// What a client holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WalletShown {
    /// Whose.
    pub client: Person,
    /// What may be used today.
    pub wallet: Wallet,
    /// Whether the bonus programme is on, and what a point is worth.
    pub point: Option<Money>,
    /// What moves the client from tier to tier.
    pub tier_by: TierBy,
    /// Points that run out within the days of the programme's warning, and the first day on which some do.
    pub running_out: Option<(Date, i64)>,
    /// Lots of points, those that run out soonest first; empty ones last.
    pub lots: Vec<LotShown>,
    /// The moves of points, the latest first.
    pub moves: Vec<MoveShown>,
    /// Every abonement, those with sessions left first.
    pub abonements: Vec<AbonementShown>,
    /// The moves of deposit and debt, the latest first.
    pub purse: Vec<MoveShown>,
    /// Grants that may be given now, with their points.
    pub grants: Vec<(Occasion, i64)>,
    /// The members of the pool, its owner first; empty where there is none.
    pub pool: Vec<Person>,
    /// Who brought the client.
    pub brought_by: Option<Person>,
}

impl UseCase for ShowWallet {
    type Answer = WalletShown;
    const NEEDS: Permission = Permission::SeeOffers;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<WalletShown, DeskError> {
        let card = wallet::card_of(tx, self.client)?;
        let client = person(tx, card)?.or_not_found(Thing::Client, self.client.0)?;
        context.about(Subject::Client(card));
        let (programme, today) = (offers::programme(tx)?, context.today());
        let held = wallet::wallet_of(tx, card, &programme, today)?;
        let owner = held.bonus.owner.unwrap_or(card);
        let lots = lots(tx, owner)?;
        let abonements = wallet::abonements_shown(tx, card, today, SHOWN_MOST)?;
        Ok(WalletShown {
            client,
            point: programme.is_on.then_some(programme.point),
            tier_by: programme.tier_by,
            running_out: running_out(&lots, today, programme.warn_days),
            lots,
            moves: moves(wallet::bonus_moves(tx, owner, SHOWN_MOST)?, MoveWhat::Bonus),
            abonements: abonements
                .into_iter()
                .map(|row| AbonementShown::of(tx, row))
                .collect::<Result<_, DeskError>>()?,
            purse: moves(wallet::purse_moves(tx, card, SHOWN_MOST)?, |is_deposit| {
                if is_deposit { MoveWhat::Deposit } else { MoveWhat::Debt }
            }),
            grants: grants(tx, card, &programme, today)?,
            pool: pool(tx, owner)?,
            brought_by: wallet::brought_by(tx, card)?.map(|friend| person(tx, friend)).transpose()?.flatten(),
            wallet: held,
        })
    }
}

/// The lots of an account.
fn lots(tx: &Tx<'_>, owner: ClientId) -> Result<Vec<LotShown>, DeskError> {
    let rows = wallet::lots_shown(tx, owner, SHOWN_MOST)?;
    let shown = |row: wallet::LotRow| LotShown {
        id: row.id,
        kind: row.kind,
        bill: row.bill,
        day: row.day,
        expires: row.expires,
        left: row.left,
    };
    Ok(rows.into_iter().map(shown).collect())
}

/// Points that run out within so many days, and the first day on which some do.
fn running_out(lots: &[LotShown], today: Date, days: u16) -> Option<(Date, i64)> {
    let last = crate::domain::offers::days_after(today, days);
    let soon = || lots.iter().filter(|lot| lot.left > 0).filter_map(|lot| Some((lot.expires?, lot.left)));
    let near = || soon().filter(|(expires, _)| (today..=last).contains(expires));
    let first = near().map(|(expires, _)| expires).min()?;
    Some((first, near().map(|(_, points)| points).sum()))
}

/// The grants that are due.
fn grants(
    tx: &Tx<'_>,
    client: ClientId,
    programme: &BonusProgramme,
    today: Date,
) -> Result<Vec<(Occasion, i64)>, DeskError> {
    let due = [
        due_or_none(birthday(tx, client, programme, today))?,
        due_or_none(first_visit(tx, client, programme))?,
        due_or_none(referral(tx, client, programme))?.map(|(_, due)| due),
    ];
    Ok(due.into_iter().flatten().map(|due| (due.occasion, due.grant.points)).collect())
}

/// The people of a pool, its owner first.
fn pool(tx: &Tx<'_>, owner: ClientId) -> Result<Vec<Person>, DeskError> {
    let members = wallet::members_of(tx, owner)?;
    if members.is_empty() {
        return Ok(Vec::new());
    }
    let people = std::iter::once(owner).chain(members).map(|id| person(tx, id));
    Ok(people.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}
