//! The board of a day.

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::SpecialistId;
use crate::domain::role::Permission;
use crate::domain::schedule::{Block, Hours, hours_on};
use crate::domain::visit::{BoardVisit, DayCounts};
use crate::store::{self, Tx};

/// Shows a day: everything that one frame of the board needs.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Day {
    /// Which; none is today.
    #[serde(default)]
    pub day: Option<Date>,
    /// Only the visits of one specialist.
    #[serde(default)]
    pub specialist: Option<SpecialistId>,
}

/// A day.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DayBoard {
    /// Which.
    pub day: Date,
    /// The salon's business day when the board was asked for.
    pub today: Date,
    /// What the salon's clock on the wall showed.
    pub now: DateTime,
    /// How many visits stand where.
    pub counts: DayCounts,
    /// The visits, earliest first.
    pub visits: Vec<BoardVisit>,
    /// Those who work that day, by name.
    pub specialists: Vec<BoardSpecialist>,
    /// The block-outs that touch the day.
    pub blocks: Vec<Block>,
}

/// Somebody who works on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardSpecialist {
    /// Their number.
    pub id: SpecialistId,
    /// Their name.
    pub name: String,
    /// When they work.
    pub hours: Vec<Hours>,
}

impl UseCase for Day {
    type Answer = DayBoard;
    const NEEDS: Permission = Permission::SeeSchedule;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<DayBoard, DeskError> {
        let today = context.today();
        let day = self.day.unwrap_or(today);
        let visits = store::visit::board(tx, day, self.specialist, context.now, &context.zone)?;
        let mut counts = DayCounts::default();
        for visit in &visits {
            counts.add(visit.state, visit.progress);
        }
        let next = day.tomorrow().map_or(DateTime::MAX, |next| next.at(0, 0, 0, 0));
        Ok(DayBoard {
            day,
            today,
            now: context.wall(),
            counts,
            visits,
            specialists: working(tx, day)?,
            blocks: store::schedule::blocks(tx, day.at(0, 0, 0, 0), next)?,
        })
    }
}

/// Those who work on a day, with their hours.
fn working(tx: &Tx<'_>, day: Date) -> Result<Vec<BoardSpecialist>, DeskError> {
    let mut set = store::schedule::hours_of_all(tx, day)?.into_iter().peekable();
    let mut working = Vec::new();
    while let Some((id, name, first)) = set.next() {
        let mut of_one = vec![first];
        while let Some((_, _, hours)) = set.next_if(|(next, _, _)| *next == id) {
            of_one.push(hours);
        }
        let hours = hours_on(day, &of_one).to_vec();
        if !hours.is_empty() {
            working.push(BoardSpecialist { id, name, hours });
        }
    }
    Ok(working)
}
