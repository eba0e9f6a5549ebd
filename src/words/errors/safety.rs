//! The safety check, patch tests and doctors' words.

use crate::args;
use crate::domain::safety::SafetyRefusal;
use crate::words::Words;
use crate::words::format::day_long;

pub(super) fn safety(words: &Words, refusal: &SafetyRefusal) -> String {
    match refusal {
        SafetyRefusal::NotSeen(marks) => words.say_with("checkup-refused-not-seen", args!["count" => marks.len()]),
        SafetyRefusal::StopNotDecided(marks) => {
            words.say_with("checkup-refused-not-decided", args!["count" => marks.len()])
        }
        SafetyRefusal::NotASpecialist => words.say("checkup-refused-not-a-specialist"),
        SafetyRefusal::NothingToDecide => words.say("checkup-refused-nothing-to-decide"),
        SafetyRefusal::DecisionForSomethingElse => words.say("checkup-refused-decision-for-something-else"),
        SafetyRefusal::ReasonMissing => words.say("checkup-refused-reason-missing"),
        SafetyRefusal::ReasonTooLong => words.say("checkup-refused-reason-too-long"),
        SafetyRefusal::TestOpen => words.say("checkup-refused-test-open"),
        SafetyRefusal::TestClosed => words.say("checkup-refused-test-closed"),
        SafetyRefusal::TestNotLaid => words.say("checkup-refused-test-not-laid"),
        SafetyRefusal::TestNotRipe(day) => {
            words.say_with("checkup-refused-test-not-ripe", args!["day" => day_long(*day, words)])
        }
        SafetyRefusal::DayInPast => words.say("checkup-refused-day-in-past"),
        SafetyRefusal::UnknownCode => words.say("checkup-refused-unknown-code"),
        SafetyRefusal::DoctorMissing => words.say("checkup-refused-doctor-missing"),
        SafetyRefusal::EndsBeforeItBegins => words.say("checkup-refused-ends-before-it-begins"),
        SafetyRefusal::ClearanceEnded => words.say("checkup-refused-clearance-ended"),
    }
}
