//! Writes what makes a client feel at home.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::guest::changed;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::comfort::Likes;
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::store::{Tx, comfort, visit};

/// Writes what makes a client feel at home. What is not said any more ends, what is new is noted; the rest stays as it
/// was noted, with its day and name. Asked again, it changes nothing.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveComfort {
    /// Whose.
    pub client: ClientId,
    /// What holds from now on, all of it.
    pub likes: Likes,
    /// The numbers of the lines that the caller saw: when others hold by now, nothing is written.
    pub seen: Vec<i64>,
}

impl UseCase for SaveComfort {
    type Answer = ();
    const NEEDS: Permission = Permission::WriteCard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        visit::can_come(tx, self.client)?.or_not_found(Thing::Client, self.client.0)?;
        let wanted = self.likes.checked()?.things();
        let lines = comfort::lines_of(tx, self.client)?;
        let mut seen = self.seen;
        seen.sort_unstable();
        // A request that came twice finds its own lines.
        let is_done = lines.len() == wanted.len() && lines.iter().all(|line| wanted.contains(&line.thing));
        if !is_done && !lines.iter().map(|line| line.id).eq(seen) {
            return Err(DeskError::Conflict);
        }
        let by = (context.now, context.actor.staff);
        for line in lines.iter().filter(|line| !wanted.contains(&line.thing)) {
            comfort::end_line(tx, line.id, by)?;
        }
        for thing in wanted.iter().filter(|thing| !lines.iter().any(|line| line.thing == **thing)) {
            comfort::add_line(tx, self.client, thing, by)?;
        }
        context.about(Subject::Client(self.client));
        changed(context);
        Ok(())
    }
}
