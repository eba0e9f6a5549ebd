//! Who called, in a few words.

use crate::domain::call::Call;
use crate::ui::screen::View;

/// Who called: the client whose number it is, the name as told, or the number.
pub(super) fn who(call: &Call, view: &View) -> String {
    match &call.client {
        Some(known) => known.name.spoken(),
        None if !call.caller.is_empty() => call.caller.clone(),
        None if !call.number.is_empty() => call.number.clone(),
        None => view.say("call-unknown"),
    }
}
