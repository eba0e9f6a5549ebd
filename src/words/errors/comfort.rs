//! What is refused of drinks, coats and likings.

use crate::args;
use crate::domain::comfort::{ComfortRefusal, NoHot};
use crate::words::Words;

/// The sentence of a refusal.
pub(super) fn comfort(words: &Words, refusal: &ComfortRefusal) -> String {
    match refusal {
        ComfortRefusal::NotHere => words.say("comfort-refused-not-here"),
        ComfortRefusal::Hot(NoHot::Lips) => words.say("comfort-refused-hot-lips"),
        ComfortRefusal::Hot(NoHot::Test) => words.say("comfort-refused-hot-test"),
        ComfortRefusal::NoWords => words.say("comfort-refused-no-words"),
        ComfortRefusal::NoDrink => words.say("comfort-refused-no-drink"),
        ComfortRefusal::NoTag => words.say("comfort-refused-no-tag"),
        ComfortRefusal::TagTaken { tag, free } if free.is_empty() => {
            words.say_with("comfort-refused-tag-taken", args!["tag" => tag.as_str()])
        }
        ComfortRefusal::TagTaken { tag, free } => {
            words.say_with("comfort-refused-tag-free", args!["tag" => tag.as_str(), "free" => free.as_str()])
        }
        ComfortRefusal::HangsAlready { tag } => words.say_with("comfort-refused-hangs", args!["tag" => tag.as_str()]),
        ComfortRefusal::NoCoat => words.say("comfort-refused-no-coat"),
        ComfortRefusal::Hours => words.say("comfort-refused-hours"),
        ComfortRefusal::TooMany => words.say("comfort-refused-too-many"),
    }
}
