//! Adds what came later to a reaction.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::open;
use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::ReactionId;
use crate::domain::reaction::{ReactionRefusal, SAID_CHARS_MAX};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::{Tx, reaction};

/// Adds to a reaction what was asked, seen or done later.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NoteReaction {
    /// Which.
    pub reaction: ReactionId,
    /// What.
    pub text: String,
}

impl UseCase for NoteReaction {
    type Answer = ();
    const NEEDS: Permission = Permission::TraceReactions;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let row = open(tx, self.reaction)?;
        let text = clean_line_to(&self.text, SAID_CHARS_MAX);
        if text.is_empty() {
            return Err(ReactionRefusal::EmptyNote.into());
        }
        reaction::add_note(tx, row.id, &text, context.now, context.actor.staff)?;
        context.about(Subject::Health(row.client));
        context.changed(Noun::Reactions);
        Ok(())
    }
}
