//! Why a reaction is not noted, or not closed.

use serde::Serialize;

/// A closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum ReactionRefusal {
    /// It began after the present moment.
    #[error("it began in the future")]
    InTheFuture,
    /// Neither a symptom nor words say what was seen.
    #[error("nothing was seen")]
    NothingSeen,
    /// A note without words.
    #[error("an empty note")]
    EmptyNote,
    /// It was closed already.
    #[error("it is closed")]
    Closed,
    /// No allergen was named that could be written on the card.
    #[error("no allergen was named")]
    NoAllergen,
    /// An allergen that the list does not know.
    #[error("no such allergen")]
    UnknownAllergen,
}
