//! Calls back.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::end::promised;
use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::call::{Call, CallRefusal, CallbackOutcome, NOTE_CHARS_MAX};
use crate::domain::ids::CallId;
use crate::domain::role::Permission;
use crate::domain::text::clean_text_to;
use crate::store::{Tx, call};

/// Notes what came of calling back. Nobody answered: it is tried again at another time.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SettleCallback {
    /// Which call.
    pub call: CallId,
    /// What came of it.
    pub outcome: CallbackOutcome,
    /// When to try again, on the salon's wall, where nobody answered.
    #[serde(default)]
    pub again: Option<DateTime>,
    /// What was said.
    #[serde(default)]
    pub note: String,
}

impl UseCase for SettleCallback {
    type Answer = Call;
    const NEEDS: Permission = Permission::MindDesk;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Call, DeskError> {
        let row = call::get(tx, self.call)?.or_not_found(Thing::Call, self.call.0)?;
        if !row.waits() {
            return Err(CallRefusal::NoCallback.into());
        }
        let by = (context.now, context.actor.staff);
        call::add_try(tx, row.id, self.outcome, &clean_text_to(&self.note, NOTE_CHARS_MAX), by)?;
        if self.outcome == CallbackOutcome::NoAnswer {
            let (wall, at) = promised(context, self.again.ok_or(CallRefusal::NoTime)?)?;
            call::put_off(tx, row.id, wall, at)?;
        } else {
            call::settle(tx, row.id, context.now, context.actor.staff)?;
        }
        if let Some(known) = &row.client {
            context.about(Subject::Client(known.client));
        }
        context.changed(Noun::Desk);
        call::get(tx, row.id)?.or_not_found(Thing::Call, row.id.0)
    }
}
