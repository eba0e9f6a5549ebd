//! Photographs that are not taken in, shown or given out.

use crate::args;
use crate::domain::photograph::{PhotographRefusal, PictureRefusal};
use crate::words::Words;

/// The sentence of a refusal.
pub(super) fn photograph(words: &Words, refusal: PhotographRefusal) -> String {
    match refusal {
        PhotographRefusal::InTheFuture => words.say("photograph-refused-future"),
        PhotographRefusal::OtherClient => words.say("photograph-refused-other-client"),
        PhotographRefusal::VisitFull { most } => words.say_with("photograph-refused-visit-full", args!["most" => most]),
        PhotographRefusal::SalonFull { most } => words.say_with("photograph-refused-salon-full", args!["most" => most]),
        PhotographRefusal::TakenAlready => words.say("photograph-refused-taken"),
        PhotographRefusal::NoPair => words.say("photograph-refused-no-pair"),
        PhotographRefusal::SetAside => words.say("photograph-refused-aside"),
        PhotographRefusal::ReasonMissing => words.say("photograph-refused-reason"),
        PhotographRefusal::Missing => words.say("photograph-refused-missing"),
        PhotographRefusal::Altered => words.say("photograph-refused-altered"),
        PhotographRefusal::FileExists => words.say("photograph-refused-file-exists"),
    }
}

/// The sentence of a file that is no photograph.
pub(super) fn picture(refusal: PictureRefusal) -> &'static str {
    match refusal {
        PictureRefusal::NotFound => "picture-refused-not-found",
        PictureRefusal::NotAFile => "picture-refused-not-a-file",
        PictureRefusal::Unreadable => "picture-refused-unreadable",
        PictureRefusal::Empty => "picture-refused-empty",
        PictureRefusal::TooLarge => "picture-refused-too-large",
        PictureRefusal::OtherKind => "picture-refused-other-kind",
        PictureRefusal::NotAPicture => "picture-refused-not-a-picture",
        PictureRefusal::TooManyPixels => "picture-refused-too-many-pixels",
        PictureRefusal::Damaged => "picture-refused-damaged",
        PictureRefusal::Exhausting => "picture-refused-exhausting",
        PictureRefusal::NotClean => "picture-refused-not-clean",
        PictureRefusal::NoReader => "picture-refused-no-reader",
    }
}
