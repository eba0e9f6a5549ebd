//! What should be there before the client goes to pay.

use crate::domain::codes::codes;

/// The longest reason kept for going on without, in characters.
pub const REASON_CHARS_MAX: usize = 300;

codes! {
    /// Something that a visit usually has when its procedure is over. It goes on without, for a reason that is kept.
    Missing {
        /// The client's answers to the questionnaire, on a first visit.
        Anamnesis = "anamnesis",
        /// A photograph from before the procedure.
        PhotographBefore = "photograph_before",
        /// A photograph from after it.
        PhotographAfter = "photograph_after",
        /// The record of what was done.
        Record = "record",
    }
}

codes! {
    /// Where the record of a visit stands.
    RecordState {
        /// Nothing is written, although such a visit should have a record.
        Unwritten = "unwritten",
        /// Written, and not signed.
        Draft = "draft",
        /// Signed.
        Signed = "signed",
    }
}
