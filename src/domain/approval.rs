//! A manager's word: given on the spot for one thing above somebody's limit, or afterwards for what was done without it.

use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes::codes;
use super::ids::{ApprovalId, BillId, OverrideId, ShiftId, StaffId};
use super::money::Money;
use super::role::Role;
use super::text::clean_line_to;

/// How long an approval waits to be used: long enough to finish a bill, too short to be kept for another.
pub const APPROVAL_LASTS: SignedDuration = SignedDuration::from_mins(10);

/// The longest reason of an approval and the longest word of a manager on an override, in characters.
pub const WORD_LARGEST_CHARS: usize = 300;

codes! {
    /// What an approval is for. One for a discount opens no drawer.
    Purpose {
        /// A discount by hand above the limit of a role.
        Discount = "discount",
        /// A refund above what a role may give back alone.
        Refund = "refund",
        /// A client leaves owing.
        Debt = "debt",
        /// A count that differs by more than the tolerance.
        Difference = "difference",
        /// An override looked at on somebody else's console.
        Override = "override",
    }
}

codes! {
    /// What was done above a limit while no manager was in the house.
    OverrideKind {
        /// A discount by hand.
        Discount = "discount",
        /// A refund.
        Refund = "refund",
        /// Goods sold that the books did not hold.
        Stock = "stock",
    }
}

/// Why a manager's word does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum ApprovalRefusal {
    /// The login belongs to somebody who may not approve.
    #[error("that person may not approve")]
    NotAManager,
    /// Something needs a manager's word and has none.
    #[error("a manager has to approve this")]
    Missing,
    /// There is no such approval, or it was given to somebody else or for something else.
    #[error("the approval is for something else")]
    ForSomethingElse,
    /// It was used: one word, one thing.
    #[error("the approval was used already")]
    Used,
    /// It was given more than [`APPROVAL_LASTS`] ago.
    #[error("the approval is too old")]
    TooOld,
    /// Without a reason nobody can judge it later.
    #[error("a reason is missing")]
    ReasonMissing,
    /// A reason longer than [`WORD_LARGEST_CHARS`].
    #[error("the reason is too long")]
    ReasonTooLong,
    /// A manager has looked at that override already.
    #[error("the override is settled already")]
    Settled,
}

/// An approval as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its number.
    pub id: ApprovalId,
    /// What for.
    pub purpose: Purpose,
    /// Who may use it: whoever sat at the console.
    pub asked_by: StaffId,
    /// Who gave it.
    pub given_by: StaffId,
    /// Their role when it is used: a limit above a manager's own needs an owner.
    pub role: Role,
    /// When it was given.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
    /// Whether it was used.
    pub is_used: bool,
}

impl Kept {
    /// Whether it can be used now, by somebody for something.
    pub fn check(&self, purpose: Purpose, by: StaffId, now: Timestamp) -> Result<(), ApprovalRefusal> {
        if self.purpose != purpose || self.asked_by != by {
            return Err(ApprovalRefusal::ForSomethingElse);
        }
        if self.is_used {
            return Err(ApprovalRefusal::Used);
        }
        if now.duration_since(self.at).abs() > APPROVAL_LASTS {
            return Err(ApprovalRefusal::TooOld);
        }
        Ok(())
    }
}

/// A manager's word as the console gets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Approval {
    /// What to send with the request that needs it.
    pub id: ApprovalId,
    /// Who gave it, as colleagues call them.
    pub by: String,
    /// Until when it can be used, by the clock on the salon's wall.
    pub until: DateTime,
}

/// An override that a manager has yet to look at, or has looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OverrideLine {
    /// Its number.
    pub id: OverrideId,
    /// What was done.
    pub kind: OverrideKind,
    /// The bill, where it was one.
    pub bill: Option<BillId>,
    /// In which shift.
    pub shift: ShiftId,
    /// When, by the clock on the salon's wall.
    pub at: DateTime,
    /// Who did it, as colleagues call them.
    pub by: String,
    /// How much it was about.
    pub amount: Money,
    /// Why they did it.
    pub reason: String,
    /// What the manager said to it; none while it is open.
    pub settled: Option<Settled>,
}

/// What a manager said to an override.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Settled {
    /// Who.
    pub by: String,
    /// When, by the clock on the salon's wall.
    pub at: DateTime,
    /// Their word.
    pub word: String,
}

/// A reason or a word as it is kept: cleaned, not empty, not longer than [`WORD_LARGEST_CHARS`].
pub fn clean_word(raw: &str) -> Result<String, ApprovalRefusal> {
    if raw.trim().chars().count() > WORD_LARGEST_CHARS {
        return Err(ApprovalRefusal::ReasonTooLong);
    }
    let word = clean_line_to(raw, WORD_LARGEST_CHARS);
    if word.is_empty() { Err(ApprovalRefusal::ReasonMissing) } else { Ok(word) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_approval_is_for_one_thing_one_person_and_ten_minutes() {
        use ApprovalRefusal::{ForSomethingElse, TooOld, Used};
        let kept = |is_used| Kept {
            id: ApprovalId(1),
            purpose: Purpose::Discount,
            asked_by: StaffId(2),
            given_by: StaffId(4),
            role: Role::Manager,
            at: Timestamp::from_second(1_000_000).expect("in range"),
            reason: "an apology".to_owned(),
            is_used,
        };
        for (is_used, purpose, by, seconds_later, expected) in [
            (false, Purpose::Discount, 2, 0, Ok(())),
            (false, Purpose::Discount, 2, 600, Ok(())),
            (false, Purpose::Discount, 2, 601, Err(TooOld)),
            (false, Purpose::Discount, 2, -601, Err(TooOld)), // the clock was set back
            (false, Purpose::Refund, 2, 0, Err(ForSomethingElse)),
            (false, Purpose::Discount, 3, 0, Err(ForSomethingElse)),
            (true, Purpose::Discount, 2, 0, Err(Used)),
            (true, Purpose::Discount, 3, 0, Err(ForSomethingElse)), // nobody learns of another's approval
        ] {
            let now = Timestamp::from_second(1_000_000 + seconds_later).expect("in range");
            assert_eq!(kept(is_used).check(purpose, StaffId(by), now), expected, "{purpose:?} {by} {seconds_later}");
        }
    }

    #[test]
    fn words_are_cleaned_and_asked_for() {
        let long = "р".repeat(WORD_LARGEST_CHARS + 1);
        for (raw, expected) in [
            (" a regular ", Ok("a regular")),
            ("\u{200b} ", Err(ApprovalRefusal::ReasonMissing)),
            ("", Err(ApprovalRefusal::ReasonMissing)),
            ("a\u{1b}[2Jb", Ok("ab")),
            (long.as_str(), Err(ApprovalRefusal::ReasonTooLong)),
        ] {
            assert_eq!(clean_word(raw).as_deref(), expected.as_ref().copied(), "{raw:?}");
        }
    }
}
