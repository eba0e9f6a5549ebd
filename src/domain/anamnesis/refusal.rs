//! Why an answer, an anamnesis or a questionnaire is not kept.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A closed list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AnamnesisRefusal {
    /// No such question in the questionnaire that is asked.
    #[error("there is no such question")]
    NoSuchQuestion,
    /// The answer is not of the question's kind, or names an option that it does not offer.
    #[error("the answer does not suit the question")]
    WrongAnswer,
    /// "None of these" together with one of these.
    #[error("none of these was chosen together with another")]
    NoneAndSome,
    /// Nothing was written.
    #[error("nothing was written")]
    Empty,
    /// What has happened cannot lie ahead.
    #[error("{0} lies ahead")]
    DayAhead(Date),
    /// What is to come cannot lie behind.
    #[error("{0} lies behind")]
    DayGone(Date),
    /// A day that nobody living can mean.
    #[error("{0} is not a likely day")]
    UnlikelyDay(Date),
    /// The text names no day.
    #[error("not a day")]
    NotADay,
    /// It ends before it begins.
    #[error("it ends before it begins")]
    EndsBeforeItBegins,
    /// More things than a list takes.
    #[error("a list has at most {0} lines")]
    TooMany(usize),
    /// Nothing was answered yet.
    #[error("nothing was answered")]
    NothingAnswered,
    /// Questions that must be answered are open: how many, and the code of the first.
    #[error("{open} questions are open, the first is {first}")]
    Open {
        /// How many.
        open: usize,
        /// The first.
        first: String,
    },
    /// Answers that cannot both be true.
    #[error("the answers contradict each other: {0:?}")]
    Contradicts(super::review::Contradiction),
    /// There is nothing to confirm "as before".
    #[error("nothing was answered before")]
    NothingBefore,
    /// A questionnaire needs a question.
    #[error("the questionnaire is empty")]
    NoQuestions,
    /// A question without words.
    #[error("a question has no words")]
    NoWords,
    /// A question that takes options has fewer than two.
    #[error("a question has too few options")]
    TooFewOptions,
    /// A question that others follow, or that the program reads, is reworded or retired, never made another.
    #[error("a question's kind stays")]
    KindStays,
    /// A question stands before the one that it follows.
    #[error("a question stands before the one it follows")]
    FollowsLater,
    /// Two questions with the same code.
    #[error("two questions share a code")]
    SameCode,
    /// More questions than a client would answer.
    #[error("a questionnaire has at most {0} questions")]
    TooLong(usize),
}
