//! Why a course or a piece of advice is not kept as written.

use serde::Serialize;

/// A closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CourseRefusal {
    /// No session, or more than anybody plans.
    #[error("a course has between 1 and 40 sessions")]
    Sessions,
    /// No pause between sessions, or one of years.
    #[error("the pause between sessions is between 1 and 730 days")]
    Interval,
    /// A beginning far from any calendar in use.
    #[error("the course begins too far away")]
    Beginning,
    /// The course was ended: it stays as it is.
    #[error("the course has ended")]
    Ended,
    /// The session was done, is booked, or was skipped already.
    #[error("the session is not open")]
    NotOpen,
    /// Nothing was written.
    #[error("words are due")]
    NoWords,
    /// The same advice, or the same article, stands in the plan already.
    #[error("it stands in the plan already")]
    AlreadyThere,
    /// The table has no such advice.
    #[error("no such advice")]
    NoSuchAdvice,
    /// The advice or the article brings an allergen of the card, or a relative of it.
    #[error("it brings an allergen of the card")]
    BringsAllergen,
    /// A course of the same procedure runs already.
    #[error("a course of this procedure runs already")]
    RunsAlready,
}
