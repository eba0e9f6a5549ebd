//! What is refused of scores and the weekly list.

use crate::args;
use crate::domain::standard::{OBSERVATION_WEEKS_BACK, SCORE_DAYS_MOST, ScoreRefusal};
use crate::words::Words;

/// The sentence of a refusal.
pub(super) fn score(words: &Words, refusal: ScoreRefusal) -> String {
    match refusal {
        ScoreRefusal::Backwards => words.say("score-refused-backwards"),
        ScoreRefusal::TooManyDays => words.say_with("score-refused-too-many-days", args!["most" => SCORE_DAYS_MOST]),
        ScoreRefusal::WeekAhead => words.say("score-refused-week-ahead"),
        ScoreRefusal::WeekTooLongAgo => {
            words.say_with("score-refused-week-too-long-ago", args!["weeks" => OBSERVATION_WEEKS_BACK])
        }
        ScoreRefusal::NotLookedAt => words.say("score-refused-not-looked-at"),
        ScoreRefusal::Yourself => words.say("score-refused-yourself"),
        ScoreRefusal::NotActive => words.say("score-refused-not-active"),
    }
}
