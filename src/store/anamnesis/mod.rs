//! The questionnaire in its versions, and what clients answered. What is finished is never changed or deleted.

mod told;

pub use told::{last_answers, last_confirmed, profile_of};
