//! Half-filled forms: kept in the encrypted database, so that they survive the lock screen and a crash.

mod discard;
mod load;
mod save;

pub use discard::DropDraft;
pub use load::{Draft, LoadDraft};
pub use save::SaveDraft;

/// Why a draft is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DraftRefusal {
    /// No form has this name.
    #[error("a form's name has 1 to 60 letters")]
    FormName,
    /// More bytes than a draft may have (`save::MOST_BYTES`).
    #[error("the draft is too large")]
    TooLarge,
}
