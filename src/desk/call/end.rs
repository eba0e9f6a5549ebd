//! Ends a call.

use jiff::civil::DateTime;
use jiff::{Timestamp, ToSpan};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::note::{CallTold, keep};
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::call::{CALLBACK_DAYS_MAX, Call, CallRefusal, CallState};
use crate::domain::ids::CallId;
use crate::domain::role::Permission;
use crate::domain::time::instant_of;
use crate::store::{Tx, call};

/// How a call ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "ending", content = "at")]
pub enum Ending {
    /// Nothing is left to do.
    Done,
    /// They want to be called back, or hung up: at this time on the salon's wall.
    CallBack(DateTime),
    /// There was nothing to note.
    Dropped,
}

/// Ends the call that is open, with what was told.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EndCall {
    /// Which call.
    pub call: CallId,
    /// What was told.
    #[serde(flatten)]
    pub told: CallTold,
    /// How it ends.
    #[serde(flatten)]
    pub ending: Ending,
}

impl UseCase for EndCall {
    type Answer = Call;
    const NEEDS: Permission = Permission::MindDesk;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Call, DeskError> {
        let kept = keep(tx, context, self.call, &self.told)?;
        let (state, back) = match self.ending {
            Ending::Done => (CallState::Done, None),
            Ending::Dropped => (CallState::Dropped, None),
            Ending::CallBack(wall) => {
                if kept.number.is_empty() {
                    return Err(CallRefusal::NoNumber.into());
                }
                (CallState::Callback, Some(promised(context, wall)?))
            }
        };
        if !call::end(tx, kept.id, state, back, (context.now, context.actor.staff))? {
            return Err(CallRefusal::Ended.into());
        }
        context.changed(Noun::Desk);
        call::get(tx, kept.id)?.or_not_found(Thing::Call, kept.id.0)
    }
}

/// A time at which somebody is called back: to the minute, not past, and within a year.
pub(super) fn promised(context: &Context<'_>, wall: DateTime) -> Result<(DateTime, Timestamp), CallRefusal> {
    let wall = wall.date().at(wall.hour(), wall.minute(), 0, 0);
    let at = instant_of(wall, &context.zone);
    if wall < context.wall().date().at(context.wall().hour(), context.wall().minute(), 0, 0) {
        return Err(CallRefusal::InThePast);
    }
    let last = context.today().saturating_add(CALLBACK_DAYS_MAX.days());
    if wall.date() > last { Err(CallRefusal::TooFar) } else { Ok((wall, at)) }
}
