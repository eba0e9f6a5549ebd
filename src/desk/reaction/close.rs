//! Closes a reaction.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::open;
use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::ReactionId;
use crate::domain::reaction::{Outcome, ReactionRefusal, SAID_CHARS_MAX};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::{Tx, reaction};

/// Closes a reaction with how it ended, and a last word where there is one.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CloseReaction {
    /// Which.
    pub reaction: ReactionId,
    /// How it ended.
    pub outcome: Outcome,
    /// A last word.
    #[serde(default)]
    pub text: String,
}

impl UseCase for CloseReaction {
    type Answer = ();
    const NEEDS: Permission = Permission::TraceReactions;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let row = open(tx, self.reaction)?;
        let text = clean_line_to(&self.text, SAID_CHARS_MAX);
        if !text.is_empty() {
            reaction::add_note(tx, row.id, &text, context.now, context.actor.staff)?;
        }
        if !reaction::close(tx, row.id, self.outcome, context.now, context.actor.staff)? {
            return Err(ReactionRefusal::Closed.into());
        }
        context.about(Subject::Health(row.client));
        context.changed(Noun::Reactions);
        Ok(())
    }
}
