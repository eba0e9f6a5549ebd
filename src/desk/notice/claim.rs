//! Takes it upon this console to tell some notices.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::ListNotices;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::role::Permission;
use crate::store::{Tx, notice};

/// Takes it upon this console to tell notices that stand now. Each is told once a day, whichever console asks and however
/// often the desk was locked meanwhile.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ClaimNotices {
    /// The keys of the notices.
    pub keys: Vec<String>,
}

impl UseCase for ClaimNotices {
    /// The keys of those that this console is to tell: nobody has told them yet.
    type Answer = Vec<String>;
    const NEEDS: Permission = Permission::SeeSchedule;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<String>, DeskError> {
        let standing = ListNotices {}.run(tx, context)?;
        let (day, now, by) = (context.today(), context.now, context.actor.staff);
        let mut claimed = Vec::new();
        for shown in standing.now.iter().filter(|shown| self.keys.contains(&shown.notice.key)) {
            if notice::tell(tx, day, &shown.notice.key, now, by)? {
                claimed.push(shown.notice.key.clone());
            }
        }
        Ok(claimed)
    }
}
