//! Coats and their tags.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::refusal::ComfortRefusal;
use crate::domain::text::clean_line_to;

/// The longest tag, in characters.
pub const TAG_CHARS_MAX: usize = 12;
/// The largest number that is proposed: no cloakroom has more hooks.
const HOOKS_MOST: u16 = 500;

/// A coat that hangs, or hung, in the cloakroom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Coat {
    /// The tag.
    pub tag: String,
    /// Since when, on the salon's wall.
    pub hung: DateTime,
    /// When it was handed back.
    pub returned: Option<DateTime>,
}

/// A tag as it is kept: clean, in capital letters, so that `a7` and `A7` are one hook.
pub fn tag_of(typed: &str) -> Result<String, ComfortRefusal> {
    let tag = clean_line_to(&typed.to_uppercase(), TAG_CHARS_MAX);
    if tag.is_empty() { Err(ComfortRefusal::NoTag) } else { Ok(tag) }
}

/// The smallest number on which no coat hangs; none where all hang.
pub fn next_free(hanging: &[String]) -> Option<String> {
    (1..=HOOKS_MOST).map(|number| number.to_string()).find(|tag| !hanging.contains(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_kept_in_one_form() {
        for (typed, expected) in [
            ("12", Ok("12")),
            (" a 7 ", Ok("A 7")),
            ("ж3", Ok("Ж3")),
            ("1234567890123", Ok("123456789012")),
            ("", Err(ComfortRefusal::NoTag)),
            ("\u{200b} \t", Err(ComfortRefusal::NoTag)),
        ] {
            assert_eq!(tag_of(typed), expected.map(str::to_owned), "{typed:?}");
        }
    }

    #[test]
    fn the_smallest_free_number_is_proposed() {
        let hang = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
        let every: Vec<String> = (1..=HOOKS_MOST).map(|number| number.to_string()).collect();
        for (hanging, expected) in
            [(hang(&[]), Some("1")), (hang(&["1", "2", "4"]), Some("3")), (hang(&["A7"]), Some("1")), (every, None)]
        {
            assert_eq!(next_free(&hanging).as_deref(), expected);
        }
    }
}
