//! Photographs that are not taken in, shown or given out.

use crate::args;
use crate::domain::photograph::PhotographRefusal;
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
