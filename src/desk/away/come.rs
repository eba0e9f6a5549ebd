//! Comes to the desk: back, or in somebody's stead.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::away::{Away, AwayEnd, Cover, Place};
use crate::domain::ids::StaffId;
use crate::domain::role::Permission;
use crate::domain::time::business_day;
use crate::store::{Tx, away, staff};

/// Notes that whoever is logged in is at the desk. Their own absence ends; for everybody else who is away and whom nobody
/// stands in for yet, they stand in. Absences of earlier days end: those people had gone home.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ComeToDesk {}

/// What coming to the desk meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AtDesk {
    /// Their own absence of today, which has ended now.
    pub back: Option<Away>,
    /// For whom they stand in from now on, the one who left last first.
    pub stands_in_for: Vec<Away>,
    /// Who may have stood in for them, where that is to be asked.
    pub colleagues: Vec<(StaffId, String)>,
    /// Where the desk was left; none where nobody left it, or a stand-in was there since.
    pub place: Option<Place>,
}

impl UseCase for ComeToDesk {
    type Answer = AtDesk;
    const NEEDS: Permission = Permission::MindDesk;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AtDesk, DeskError> {
        let mut at_desk = AtDesk::default();
        let me = context.actor.staff;
        let open = away::open(tx)?;
        // The latest to leave is where the desk was left.
        let left_at = open.first().filter(|away| away.stand_in.is_none()).map(|away| away.place);
        for row in open {
            let now = context.now.max(row.since);
            if business_day(row.since, &context.zone) != context.today() {
                away::end(tx, row.id, AwayEnd::DayOver, now)?;
                continue;
            }
            if row.staff == me {
                away::end(tx, row.id, AwayEnd::Back, now)?;
                at_desk.back = Some(away::get(tx, row.id)?.or_not_found(Thing::Away, row.id.0)?);
            } else if row.stand_in.is_none() {
                away::cover(tx, row.id, Cover::LoggedIn, Some(me), now)?;
                at_desk.stands_in_for.push(away::get(tx, row.id)?.or_not_found(Thing::Away, row.id.0)?);
            } else {
                continue;
            }
            at_desk.place = left_at;
        }
        if at_desk.back.as_ref().is_some_and(Away::wants_name) {
            let others = staff::all(tx)?.into_iter().filter(|person| person.active && person.id != me);
            at_desk.colleagues = others.map(|person| (person.id, person.name)).collect();
        }
        context.changed(Noun::Desk);
        Ok(at_desk)
    }
}
