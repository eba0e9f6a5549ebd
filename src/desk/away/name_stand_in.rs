//! Says afterwards who stood in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::away::{Away, AwayRefusal, Cover};
use crate::domain::ids::{AwayId, StaffId};
use crate::domain::role::Permission;
use crate::store::{Tx, away, staff};

/// Says who stood at the desk while somebody was away and nobody logged in. Said once, by themselves or by a manager.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NameStandIn {
    /// Which absence.
    pub away: AwayId,
    /// Who stood in; none where it was nobody.
    pub stand_in: Option<StaffId>,
}

impl UseCase for NameStandIn {
    type Answer = Away;
    const NEEDS: Permission = Permission::MindDesk;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Away, DeskError> {
        let row = away::get(tx, self.away)?.or_not_found(Thing::Away, self.away.0)?;
        if row.staff != context.actor.staff && !context.actor.role.may(Permission::ObserveStandard) {
            return Err(AwayRefusal::NotTheirs.into());
        }
        if row.is_open() {
            return Err(AwayRefusal::StillAway.into());
        }
        if self.stand_in == Some(row.staff) {
            return Err(AwayRefusal::Themselves.into());
        }
        if let Some(id) = self.stand_in {
            staff::get(tx, id)?.or_not_found(Thing::Staff, id.0)?;
        }
        let cover = if self.stand_in.is_some() { Cover::Named } else { Cover::Nobody };
        if !away::cover(tx, row.id, cover, self.stand_in, context.now)? {
            return Err(AwayRefusal::NamedAlready.into());
        }
        context.changed(Noun::Desk);
        away::get(tx, row.id)?.or_not_found(Thing::Away, row.id.0)
    }
}
