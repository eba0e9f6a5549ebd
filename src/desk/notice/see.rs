//! Notes that somebody has seen notices.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::{ListNotices, NoticesNow};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::role::Permission;
use crate::store::{Tx, notice};

/// Notes that somebody has seen notices that stand now, or takes that back. What was seen is not counted any more; it goes
/// from the list when its cause does.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SeeNotices {
    /// The keys of the notices.
    pub keys: Vec<String>,
    /// Whether they were seen; `false` takes it back.
    pub seen: bool,
}

impl UseCase for SeeNotices {
    type Answer = NoticesNow;
    const NEEDS: Permission = Permission::SeeSchedule;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<NoticesNow, DeskError> {
        let standing = ListNotices {}.run(tx, context)?;
        let (day, now, by) = (context.today(), context.now, context.actor.staff);
        for shown in standing.now.iter().filter(|shown| self.keys.contains(&shown.notice.key)) {
            let key = &shown.notice.key;
            notice::tell(tx, day, key, now, by)?; // what was seen need not be told
            notice::see(tx, day, key, self.seen.then_some((now, by)))?;
        }
        context.changed(Noun::Notices);
        ListNotices {}.run(tx, context)
    }
}
