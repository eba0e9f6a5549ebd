//! Lists what somebody at the desk should know now.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::gather::gather;
use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::notice::{Ahead, Notice, at_moment, notices};
use crate::domain::role::Permission;
use crate::domain::time::{instant_of, wall_of};
use crate::store::{Tx, notice};

/// Lists what somebody at the desk should know now, the weightiest first, as far as they may know it.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ListNotices {}

/// The notices of this moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NoticesNow {
    /// Those that stand.
    pub now: Vec<NoticeShown>,
    /// When the clock alone brings another or takes one away: at midnight at the latest.
    pub next_at: Option<Timestamp>,
    /// Those that would reach the desktop next, without anything of any client: for a console that is locked then.
    pub ahead: Vec<Ahead>,
}

/// A notice with what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NoticeShown {
    /// The notice.
    #[serde(flatten)]
    pub notice: Notice,
    /// Whether it was told.
    pub is_told: bool,
    /// Who said that they have seen it.
    pub seen: Option<Seen>,
}

/// That somebody has seen a notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Seen {
    /// When.
    pub at: Timestamp,
    /// Their name.
    pub by: String,
}

impl UseCase for ListNotices {
    type Answer = NoticesNow;
    const NEEDS: Permission = Permission::SeeSchedule;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<NoticesNow, DeskError> {
        let facts = gather(tx, context)?;
        let role = context.actor.role;
        let all: Vec<Notice> = notices(&facts).into_iter().filter(|notice| role.may(notice.kind.needs())).collect();
        let ahead = Ahead::after(&all, context.now, |at| wall_of(at, &context.zone).time());
        let standing = at_moment(all, context.now);
        let told = notice::told(tx, facts.day)?;
        let shown = |notice: Notice| {
            let told = told.get(&notice.key);
            let seen = told.and_then(|told| told.seen.clone()).map(|(at, by)| Seen { at, by });
            NoticeShown { is_told: told.is_some(), seen, notice }
        };
        for notice in standing.now.iter().filter(|notice| notice.kind.is_of_health()) {
            if let Some(client) = notice.client {
                context.about(Subject::Health(client));
            }
        }
        let midnight = context.today().tomorrow().ok().map(|next| instant_of(next.at(0, 0, 0, 0), &context.zone));
        let next_at = [standing.next_at, midnight].into_iter().flatten().min();
        Ok(NoticesNow { now: standing.now.into_iter().map(shown).collect(), next_at, ahead })
    }
}
