//! Keeps what was told on the telephone.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::caller::read_number;
use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::call::{CALLER_CHARS_MAX, Call, CallRefusal, NOTE_CHARS_MAX, NUMBER_CHARS_MAX};
use crate::domain::ids::CallId;
use crate::domain::role::Permission;
use crate::domain::text::{clean_line_to, clean_text_to};
use crate::store::call::Told;
use crate::store::{Tx, call};

/// What a caller told, as typed. Anything may be empty: nobody is kept waiting by a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CallTold {
    /// Their name.
    #[serde(default)]
    pub caller: String,
    /// Their number.
    #[serde(default)]
    pub number: String,
    /// What it is about.
    #[serde(default)]
    pub note: String,
}

/// Keeps what was told so far; the call stays open.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NoteCall {
    /// Which call.
    pub call: CallId,
    /// What was told.
    #[serde(flatten)]
    pub told: CallTold,
}

impl UseCase for NoteCall {
    type Answer = Call;
    const NEEDS: Permission = Permission::MindDesk;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Call, DeskError> {
        let call = keep(tx, context, self.call, &self.told)?;
        context.changed(Noun::Desk);
        Ok(call)
    }
}

/// Writes what was told into an open call.
pub(super) fn keep(tx: &Tx<'_>, context: &mut Context<'_>, id: CallId, told: &CallTold) -> Result<Call, DeskError> {
    call::get(tx, id)?.or_not_found(Thing::Call, id.0)?;
    let (e164, client) = read_number(tx, context, &told.number)?;
    let kept = Told {
        caller: &clean_line_to(&told.caller, CALLER_CHARS_MAX),
        number: &clean_line_to(&told.number, NUMBER_CHARS_MAX),
        e164: &e164,
        note: &clean_text_to(&told.note, NOTE_CHARS_MAX),
        client,
    };
    if !call::note(tx, id, &kept)? {
        return Err(CallRefusal::Ended.into());
    }
    if let Some(client) = client {
        context.about(Subject::Client(client));
    }
    call::get(tx, id)?.or_not_found(Thing::Call, id.0)
}
