//! Leaves the desk.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::rules;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::away::{Away, AwayRefusal, Place};
use crate::domain::role::Permission;
use crate::store::{Tx, away};

/// Notes that whoever is logged in leaves the desk. The console locks at once; the clock of the minutes for which the desk
/// may stand empty begins.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LeaveDesk {
    /// Where they stand: whoever comes next finds the desk open there.
    pub place: Place,
}

impl UseCase for LeaveDesk {
    type Answer = Away;
    const NEEDS: Permission = Permission::MindDesk;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Away, DeskError> {
        let staff = context.actor.staff;
        if away::open(tx)?.iter().any(|away| away.staff == staff) {
            return Err(AwayRefusal::AlreadyAway.into());
        }
        let minutes = rules::load(tx)?.away_minutes;
        let id = away::add(tx, staff, context.now, minutes, self.place)?;
        context.changed(Noun::Desk);
        away::get(tx, id)?.or_not_found(Thing::Away, id.0)
    }
}
