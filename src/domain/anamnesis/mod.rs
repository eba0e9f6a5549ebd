//! The anamnesis: a questionnaire as data, what a client answered, what the answers tell, and what they write to the card.
//!
//! Informational: the specialist decides.

mod built_in;
mod check;
mod confirmed;
mod due;
mod edit;
mod given;
mod items;
mod lines;
mod profile;
mod question;
mod refusal;
mod review;
#[cfg(test)]
mod tests;

pub use built_in::built_in;
pub use check::{ITEMS_MAX, check};
pub use confirmed::{Confirmed, PastAnswering};
pub use due::{LastAnswer, LastAnswers, due, in_effect, missing};
pub use given::{Answers, Given, Item};
pub use items::{read_day, read_items, says_none};
pub use lines::{CardList, ToldLine, lines};
pub use profile::{AcneGrade, Goal, HomeActive, HowOften, Phototype, Profile, Scarring, SkinType, Sun};
pub use question::{Again, Choice, Circumstances, Fills, Follows, Kind, Question, Questionnaire, SEX, Section, Tense};
pub use refusal::AnamnesisRefusal;
pub use review::{CardLine, Contradiction, Correction, Ending, Remark, Review, Reviewed, review};
