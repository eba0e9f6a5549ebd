//! An abonement, as a person at the desk sees it.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::ids::AbonementId;
use crate::domain::money::Money;
use crate::domain::offers::{AbonementRefund, AbonementState, HeldAbonement, PlanDetails, WalletRefusal};
use crate::store::Tx;
use crate::store::wallet::{self, AbonementRow};

use super::parts::{MoveShown, MoveWhat, Person, moves, person};

/// The most moves that are shown.
const MOVES_MOST: u32 = 40;

/// An abonement with its rules, its people and its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AbonementShown {
    /// How it stands today.
    pub held: HeldAbonement,
    /// The version that a change must name.
    pub version: i64,
    /// Whose it is.
    pub owner: Person,
    /// Who else may use it.
    pub shared: Vec<Person>,
    /// The plan as it was when it was sold.
    pub terms: PlanDetails,
    /// Its first day; none: it was never used.
    pub starts_on: Option<Date>,
    /// Since when it is paused.
    pub frozen_since: Option<Date>,
    /// How many days of pause are left.
    pub pause_left: i64,
    /// What the sessions left have cost, in minor units.
    pub worth: Money,
    /// What a refund would come to today.
    pub refund: AbonementRefund,
    /// What became of it, the latest first.
    pub moves: Vec<MoveShown>,
}

impl AbonementShown {
    /// An abonement by its number.
    pub(super) fn get(tx: &Tx<'_>, context: &mut Context<'_>, id: AbonementId) -> Result<Self, DeskError> {
        let row = row_of(tx, context, id)?;
        Self::of(tx, row)
    }

    /// An abonement that was read.
    pub(super) fn of(tx: &Tx<'_>, row: AbonementRow) -> Result<Self, DeskError> {
        let shared = wallet::shared_with(tx, row.held.id)?.into_iter().map(|id| person(tx, id));
        let rows = wallet::abonement_moves(tx, row.held.id, MOVES_MOST)?;
        Ok(Self {
            version: row.version,
            owner: person(tx, row.owner)?.or_not_found(Thing::Client, row.owner.0)?,
            shared: shared.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect(),
            starts_on: row.starts_on,
            frozen_since: row.frozen_since,
            pause_left: pause_left(&row),
            worth: row.worth,
            refund: row.refund()?,
            moves: moves(rows, MoveWhat::Abonement),
            terms: row.terms,
            held: row.held,
        })
    }
}

/// An abonement, with its owner noted for the audit log.
pub(super) fn row_of(tx: &Tx<'_>, context: &mut Context<'_>, id: AbonementId) -> Result<AbonementRow, DeskError> {
    let row = wallet::abonement(tx, id, context.today())?.or_not_found(Thing::Abonement, id.0)?;
    context.about(Subject::Client(row.owner));
    Ok(row)
}

/// An abonement in the version that the caller saw.
pub(super) fn seen(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    id: AbonementId,
    version: i64,
) -> Result<AbonementRow, DeskError> {
    let row = row_of(tx, context, id)?;
    if row.version == version { Ok(row) } else { Err(DeskError::Conflict) }
}

/// Refuses what cannot be done in the state that it is in.
pub(super) fn only_in(row: &AbonementRow, states: &[AbonementState]) -> Result<(), WalletRefusal> {
    if states.contains(&row.held.state) { Ok(()) } else { Err(WalletRefusal::Abonement(row.held.state)) }
}

/// The days of pause that the plan still allows.
pub(super) fn pause_left(row: &AbonementRow) -> i64 {
    (i64::from(row.terms.freeze_days) - row.frozen_days).max(0)
}
