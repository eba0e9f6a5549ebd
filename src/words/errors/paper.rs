//! Documents that are not kept, and printers that are not chosen so.

use crate::domain::paper::PaperRefusal;

/// The sentence of a refusal.
pub(super) fn paper(refusal: &PaperRefusal) -> &'static str {
    match refusal {
        PaperRefusal::Empty | PaperRefusal::RaggedTable => "paper-refused-broken",
        PaperRefusal::TooLong => "paper-refused-too-long",
        PaperRefusal::NotKept(_) => "paper-refused-not-kept",
        PaperRefusal::NoCommand => "paper-refused-no-command",
        PaperRefusal::NoDevice => "paper-refused-no-device",
    }
}
