//! Telephone calls at the desk: noted as they are told, ended, or kept until somebody has called back.

use jiff::Timestamp;
use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::client::ClientName;
use super::codes::codes;
use super::ids::{CallId, ClientId};

/// The longest name of a caller, in characters.
pub const CALLER_CHARS_MAX: usize = 80;
/// The longest number as typed, in characters.
pub const NUMBER_CHARS_MAX: usize = 40;
/// The longest note of a call, in characters.
pub const NOTE_CHARS_MAX: usize = 1_000;
/// Calls are promised for the next months, not for years: in days.
pub const CALLBACK_DAYS_MAX: i32 = 366;

codes! {
    /// Where a call stands.
    CallState {
        /// Somebody is on the line, or waits for it.
        Open = "open",
        /// It ended, and nothing is left to do.
        Done = "done",
        /// Somebody wants to be called back.
        Callback = "callback",
        /// They were called back, or it was not needed any more.
        Settled = "settled",
        /// There was nothing to note.
        Dropped = "dropped",
    }
}

codes! {
    /// What came of calling back.
    CallbackOutcome {
        /// They were reached.
        Reached = "reached",
        /// Nobody answered: it is tried again.
        NoAnswer = "no_answer",
        /// It was not needed any more.
        NotNeeded = "not_needed",
    }
}

/// A telephone call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Call {
    /// Its number.
    pub id: CallId,
    /// When it came.
    pub at: Timestamp,
    /// The name of who answered.
    pub by: String,
    /// Where it stands.
    pub state: CallState,
    /// The caller's name, as told.
    pub caller: String,
    /// The number, as typed.
    pub number: String,
    /// What it is about, as typed.
    pub note: String,
    /// The client whose number it is; none where it is nobody's, or more than one person's.
    pub client: Option<KnownCaller>,
    /// When to call back, where somebody wants that.
    pub call_back: Option<CallBack>,
}

/// A client who calls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct KnownCaller {
    /// Who.
    pub client: ClientId,
    /// Their name.
    pub name: ClientName,
    /// How they like to be addressed; empty where nobody asked.
    pub address_as: String,
}

/// A call that was promised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CallBack {
    /// When.
    pub at: Timestamp,
    /// The same, on the salon's wall.
    pub wall: DateTime,
    /// How often it was tried in vain.
    pub tries: u16,
}

impl Call {
    /// Whether somebody waits to be called back.
    pub fn waits(&self) -> bool {
        self.state == CallState::Callback
    }

    /// Whether it is time to call back.
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.waits() && self.call_back.as_ref().is_some_and(|back| back.at <= now)
    }
}

/// Why a call is not kept so. A closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum CallRefusal {
    /// It ended already.
    #[error("the call ended already")]
    Ended,
    /// Nobody waits to be called back.
    #[error("nobody waits to be called back")]
    NoCallback,
    /// There is no number to call.
    #[error("there is no number to call")]
    NoNumber,
    /// The time to call back has passed.
    #[error("the time to call back has passed")]
    InThePast,
    /// The time to call back is too far away.
    #[error("more than a year away")]
    TooFar,
    /// Nobody answered, and no time says when to try again.
    #[error("no time to try again")]
    NoTime,
}
