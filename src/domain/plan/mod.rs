//! What is planned for a client: courses of procedures, and advice for home drawn from the card by a table of rules.
//! Informational: the specialist decides what of it is said.

mod advice;
mod change;
mod course;
mod facts;
mod habits;
mod refusal;
mod shelf;
mod told;
mod usual;

pub use advice::{AdviceSection, Proposed, Rule, advise, rule, rules};
pub use change::{CardChange, Change, by_visit};
pub use course::{Course, CourseDetails, CourseVisit, Session, SessionState, WORDS_CHARS_MAX, next_open, sessions};
pub use facts::{CardFacts, Fact, Habit, Tone};
pub use refusal::CourseRefusal;
pub use shelf::{Suits, suits};
pub use usual::{UsualCourse, usual};
