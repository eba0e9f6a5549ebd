//! Adds to a signed record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{RequestKey, VisitId};
use crate::domain::record::{NOTE_CHARS_MAX, Record, RecordRefusal};
use crate::domain::role::Permission;
use crate::domain::text::clean_text;
use crate::store::{self, Tx};

/// Adds to a signed record, in the name of whoever is logged in and with the moment.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AddToRecord {
    /// The caller's own name for the request: sent twice, it is added once.
    pub key: RequestKey,
    /// Of which visit.
    pub visit: VisitId,
    /// What is added.
    pub text: String,
}

impl UseCase for AddToRecord {
    type Answer = Record;
    const NEEDS: Permission = Permission::WriteRecords;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Record, DeskError> {
        let record = store::record::of_visit(tx, self.visit)?.ok_or(RecordRefusal::NotSigned)?;
        context.about(Subject::Visit(record.visit));
        context.about(Subject::Health(record.client));
        if record.signed.is_none() {
            return Err(RecordRefusal::NotSigned.into());
        }
        let text: String = clean_text(&self.text).chars().take(NOTE_CHARS_MAX).collect();
        if text.is_empty() {
            return Err(RecordRefusal::NoWords.into());
        }
        store::record::add_addition(tx, record.id, &text, context.now, context.actor.staff)?;
        context.changed(Noun::Records);
        store::record::of_visit(tx, self.visit)?.or_not_found(Thing::Record, self.visit.0)
    }
}
