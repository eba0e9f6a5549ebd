//! What the one who closes a shift tells the next who opens.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::ShiftId;
use crate::domain::text::clean_text;

use super::shift_refusal::ShiftRefusal;

/// The longest note, in characters: what fits on a screen beside a count.
pub const HANDOVER_LARGEST_CHARS: usize = 1_000;

/// A note from one shift to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Handover {
    /// The shift at whose end it was written.
    pub shift: ShiftId,
    /// When, by the clock on the salon's wall.
    pub at: DateTime,
    /// Who wrote it, as colleagues call them.
    pub by: String,
    /// What it says; it may have several lines.
    pub text: String,
    /// Who read it, and when; none while nobody has.
    pub read: Option<(String, DateTime)>,
}

/// A note as it is kept; an empty one is none.
pub fn check_handover(raw: &str) -> Result<Option<String>, ShiftRefusal> {
    let text = clean_text(raw);
    if text.chars().count() > HANDOVER_LARGEST_CHARS {
        return Err(ShiftRefusal::NoteTooLong);
    }
    Ok((!text.is_empty()).then_some(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_cleaned_and_have_an_end() {
        let long = "ш".repeat(HANDOVER_LARGEST_CHARS + 1);
        for (raw, expected) in [
            (" water is out \n call Kim ", Ok(Some("water is out\ncall Kim"))),
            (" \u{200b}\n", Ok(None)),
            (&long, Err(ShiftRefusal::NoteTooLong)),
        ] {
            let kept = check_handover(raw);
            assert_eq!(kept.as_ref().map(|note| note.as_deref()), expected.as_ref().map(|note| *note));
        }
    }
}
