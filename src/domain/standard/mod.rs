//! The salon's service standard: rules as data, the facts that they look at, and what applies at this moment.
//!
//! A [`Rule`] belongs to a [`Moment`] of a visit (or of the desk) and applies while all its [`Condition`]s hold for the
//! [`Facts`] of the visit. What applies becomes a prompt: something to say or do now. A prompt ends with an [`Outcome`]:
//! marked with one key, or by an act that the console sees itself ([`Evidence`]). Texts of rules are data, not display
//! texts of the program: the salon writes them in its own languages.

mod fact;
mod moment;
mod outcome;
mod prompt;
mod rule;

pub use fact::{Fact, FactKind, Facts, Value};
pub use moment::Moment;
pub use outcome::{Evidence, Outcome, Reason};
pub use prompt::{Prompt, PromptMark, VisitPrompts};
pub use rule::{Comparison, Condition, Rule, RuleId, Who};
