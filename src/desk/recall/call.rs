//! Notes that somebody tried to reach a client about a recall.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::tell::{LotTold, told};
use crate::desk::client::card_of;
use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::ClientId;
use crate::domain::recall::{CallOutcome, RecallRefusal};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::{Tx, recall};

/// The longest note, in characters.
const NOTE_CHARS_MAX: usize = 300;

/// Notes a try to reach a client whom a recalled lot touched, and what came of it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NoteRecallCall {
    /// Which recall.
    pub recall: i64,
    /// Whom.
    pub client: ClientId,
    /// What came of it.
    pub outcome: CallOutcome,
    /// What else was said.
    #[serde(default)]
    pub note: String,
}

impl UseCase for NoteRecallCall {
    type Answer = LotTold;
    const NEEDS: Permission = Permission::TraceReactions;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<LotTold, DeskError> {
        let row = recall::get(tx, self.recall)?.or_not_found(Thing::Recall, self.recall)?;
        if row.lifted.is_some() {
            return Err(RecallRefusal::AlreadyLifted.into());
        }
        let client = card_of(tx, self.client)?.id;
        if !told(tx, context, row.lot)?.touched.iter().any(|touched| touched.client == client) {
            return Err(RecallRefusal::NotTouched.into());
        }
        let note = clean_line_to(&self.note, NOTE_CHARS_MAX);
        recall::add_call(tx, row.id, client, self.outcome, &note, (context.now, context.actor.staff))?;
        context.about(Subject::Health(client));
        context.changed(Noun::Reactions);
        told(tx, context, row.lot)
    }
}
