//! The salon's service standard: rules as data, the facts that they look at, and what applies at this moment.
//!
//! A [`Rule`] belongs to a [`Moment`] of a visit (or of the desk) and applies while all its [`Condition`]s hold for the
//! [`Facts`] of the visit. What applies becomes a prompt: something to say or do now. A prompt ends with an [`Outcome`]:
//! marked with one key, or by an act that the console sees itself ([`Evidence`]). Texts of rules are data, not display
//! texts of the program: the salon writes them in its own languages.

mod built_in;
mod check;
mod condition;
mod condition_list;
mod fact;
mod fault;
mod moment;
mod observation;
mod outcome;
pub mod placeholder;
mod prompt;
mod read_rule;
mod reading;
mod refusal;
mod rule;
mod score;
mod season;
#[cfg(test)]
mod tests;
mod wait;
mod whole;
mod writing;

pub use built_in::{BUILT_IN_TEXT, built_in};
pub use fact::{Fact, FactKind, Facts, Value};
pub use fault::{
    CONDITIONS_MAX, FILE_BYTES_MAX, Fault, FaultKind, ID_CHARS_MAX, Key, ORDER_MAX, Place, RULES_MAX, RuleFault,
    TEXT_CHARS_MAX, TITLE_CHARS_MAX, WordOf,
};
pub use moment::Moment;
pub use observation::{
    Kept, OBSERVATION_NOTE_LONGEST, OBSERVATION_WEEKS_BACK, Period, SCORE_DAYS_MOST, ScoreRefusal, Seen, check_days,
    check_week, monday_of, week_due,
};
pub use outcome::{Evidence, Outcome, Reason};
pub use prompt::{DeskPrompts, MARK_WORDS_MAX, Prompt, PromptMark, PromptRefusal, VisitPrompts, may_end};
pub use reading::{Reading, read};
pub use refusal::StandardRefusal;
pub use rule::{Comparison, Condition, Rule, RuleId, Who};
pub use score::{Counted, Ended, Standing, Tally, median, per_mille, reasons, tallied};
pub use season::CoatSeason;
pub use wait::Wait;
pub use whole::{Origin, Standard};
