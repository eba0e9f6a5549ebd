//! Why a photograph is not taken in, shown or given out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PhotographRefusal {
    /// It would have been taken on a day to come.
    #[error("the day is in the future")]
    InTheFuture,
    /// The visit is another client's.
    #[error("the visit belongs to another client")]
    OtherClient,
    /// The visit has as many as a visit may have.
    #[error("the visit has {most} photographs")]
    VisitFull {
        /// How many that is.
        most: u32,
    },
    /// The salon has as many as it may have.
    #[error("the salon has {most} photographs")]
    SalonFull {
        /// How many that is.
        most: u32,
    },
    /// The same picture is on this card already.
    #[error("the picture is on the card already")]
    TakenAlready,
    /// Two are shown or given out as a pair, and they are of different clients, or the same one.
    #[error("these two are no pair")]
    NoPair,
    /// It was put aside.
    #[error("it was put aside")]
    SetAside,
    /// Putting one aside needs a reason.
    #[error("a reason is missing")]
    ReasonMissing,
    /// Its file is not where it should be.
    #[error("its file is missing")]
    Missing,
    /// Its file is not as it was written.
    #[error("its file was changed")]
    Altered,
    /// The file to write is there already.
    #[error("there is such a file already")]
    FileExists,
}
