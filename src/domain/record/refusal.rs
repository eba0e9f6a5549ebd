//! Why a record is not kept as asked.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::missing::Missing;

/// A closed list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RecordRefusal {
    /// No amount, or one beyond what a person would type.
    #[error("no dose")]
    BadDose,
    /// A zone stands twice.
    #[error("a zone stands twice")]
    ZoneTwice,
    /// Pain is from 0 to 10.
    #[error("no measure of pain")]
    BadPain,
    /// A result is from 1 to 5.
    #[error("no measure of the result")]
    BadResult,
    /// The record is signed: from now on it is added to.
    #[error("the record is signed")]
    Signed,
    /// Only a signed record is added to; an unsigned one is written anew.
    #[error("the record is not signed")]
    NotSigned,
    /// There is nothing in it to sign.
    #[error("the record is empty")]
    Empty,
    /// The visit has not begun, was called off or missed.
    #[error("nothing was done at this visit")]
    NothingDone,
    /// Whoever types the password may not sign records.
    #[error("this person may not sign records")]
    NotASpecialist,
    /// An addition says something.
    #[error("the addition is empty")]
    NoWords,
    /// A barcode that no goods of the salon have.
    #[error("no goods have the barcode {0}")]
    UnknownBarcode(String),
    /// The number was found with several products: the package's barcode tells which.
    #[error("lot {0} is of several products")]
    LotOfSeveral(String),
    /// What should be there before the client goes to pay is not, and no reason was given.
    #[error("missing: {0:?}")]
    Without(Vec<Missing>),
}
