//! Lists where a rule was not kept.

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::catalogue::Names;
use crate::domain::client::ClientName;
use crate::domain::ids::{ClientId, StaffId, VisitId};
use crate::domain::role::Permission;
use crate::domain::standard::{Ended, RuleId, check_days};
use crate::domain::time::wall_of;
use crate::store::{Tx, score};

/// How many are listed at most.
const MOST: u32 = 200;

/// Lists the visits at which a rule was possible or asked for, and not done: the latest first, two hundred at most.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListNotDone {
    /// The first day.
    pub from: Date,
    /// The last.
    pub to: Date,
    /// Which rule.
    pub rule: RuleId,
    /// Whose; none is everybody's.
    #[serde(default)]
    pub person: Option<StaffId>,
}

/// A prompt that was not done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NotDone {
    /// Its number.
    pub id: i64,
    /// The day.
    pub day: Date,
    /// The visit; none at the desk alone.
    pub visit: Option<NotDoneVisit>,
    /// How it stands.
    pub ended: Ended,
    /// The reason in the person's own words; empty where there is none.
    pub words: String,
    /// When it was marked, by the clock on the wall; none where it was not.
    pub marked: Option<DateTime>,
    /// The name of who answers for it.
    pub by: String,
}

/// The visit of such a prompt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NotDoneVisit {
    /// Its number.
    pub id: VisitId,
    /// The agreed time.
    pub starts: DateTime,
    /// Whose.
    pub client: ClientId,
    /// Their name.
    pub name: ClientName,
    /// For what.
    pub procedure: Names,
}

impl UseCase for ListNotDone {
    type Answer = Vec<NotDone>;
    const NEEDS: Permission = Permission::SeeScore;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<NotDone>, DeskError> {
        check_days(self.from, self.to)?;
        let mut rows = score::not_done(tx, (self.from, self.to), (&self.rule, self.person), context.today(), MOST)?;
        rows.retain(|row| row.ended != Ended::Open); // what is still to come was not left undone
        for visit in rows.iter().filter_map(|row| row.visit.as_ref()) {
            context.about(Subject::Client(visit.client));
        }
        let told = rows.into_iter().map(|row| NotDone {
            id: row.id,
            day: row.day,
            visit: row.visit.map(|visit| NotDoneVisit {
                id: visit.id,
                starts: visit.starts,
                client: visit.client,
                name: visit.name,
                procedure: visit.procedure,
            }),
            ended: row.ended,
            words: row.words,
            marked: row.marked_at.map(|at| wall_of(at, &context.zone)),
            by: row.by,
        });
        Ok(told.collect())
    }
}
