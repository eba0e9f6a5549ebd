//! Why a manager's word does not count.

use crate::domain::approval::ApprovalRefusal;

/// The sentence of a refusal.
pub(super) fn approval(refusal: ApprovalRefusal) -> &'static str {
    match refusal {
        ApprovalRefusal::NotAManager => "approval-refused-not-a-manager",
        ApprovalRefusal::Missing => "approval-refused-missing",
        ApprovalRefusal::ForSomethingElse => "approval-refused-other",
        ApprovalRefusal::Used => "approval-refused-used",
        ApprovalRefusal::TooOld => "approval-refused-too-old",
        ApprovalRefusal::ReasonMissing => "approval-refused-reason-missing",
        ApprovalRefusal::ReasonTooLong => "approval-refused-reason-too-long",
        ApprovalRefusal::Settled => "approval-refused-settled",
    }
}
