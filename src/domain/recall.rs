//! A lot called back: what came of telling those whom it touched.

use serde::Serialize;

use super::codes::codes;

/// Why a lot is not called back, or nobody told. A closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum RecallRefusal {
    /// The lot is recalled already.
    #[error("the lot is recalled already")]
    AlreadyRecalled,
    /// The recall was lifted already.
    #[error("the recall was lifted already")]
    AlreadyLifted,
    /// A recall, or its lifting, without a reason.
    #[error("a recall needs a reason")]
    NoReason,
    /// The lot never touched the client.
    #[error("the lot never touched this client")]
    NotTouched,
}

codes! {
    /// What came of a try to reach a client.
    CallOutcome {
        /// They were told, and are well.
        Well = "well",
        /// They were told, and had a reaction.
        Reacted = "reacted",
        /// Nobody answered.
        NoAnswer = "no_answer",
        /// A message was left or sent.
        Message = "message",
        /// The number is not theirs any more.
        WrongNumber = "wrong_number",
    }
}

impl CallOutcome {
    /// Whether the client knows by now.
    pub const fn is_told(self) -> bool {
        matches!(self, Self::Well | Self::Reacted | Self::Message)
    }
}
