//! Why something for a client's comfort is not kept as said.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::hot::NoHot;

/// A closed list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ComfortRefusal {
    /// The client is not in the salon: nobody came yet, or the visit is called off.
    #[error("the client is not here")]
    NotHere,
    /// Nothing hot is offered to this client now.
    #[error("nothing hot now")]
    Hot(NoHot),
    /// Another drink without words for it.
    #[error("say what it is")]
    NoWords,
    /// No drink was noted at the visit.
    #[error("no drink was noted")]
    NoDrink,
    /// A tag without a letter or a digit.
    #[error("no tag")]
    NoTag,
    /// Another guest's coat hangs on the tag.
    #[error("another coat hangs on {tag}")]
    TagTaken {
        /// The tag.
        tag: String,
        /// The number that is free; empty where none is.
        free: String,
    },
    /// The guest's coat hangs already, on another tag.
    #[error("the coat hangs on {tag}")]
    HangsAlready {
        /// The tag.
        tag: String,
    },
    /// No coat of the guest hangs.
    #[error("no coat hangs")]
    NoCoat,
    /// Two times of day that are the same: the child would sleep never, or always.
    #[error("the hours of sleep begin and end at the same time")]
    Hours,
    /// More small things than anybody would read.
    #[error("too many small things")]
    TooMany,
}
