//! What every use case is.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::ids::RequestKey;
use crate::domain::role::Permission;
use crate::store::Tx;

use super::context::Context;
use super::error::DeskError;

/// One thing that a person or a script may ask of the salon.
///
/// `run` does the inner work in a transaction that the gate opened; it never commits. When it returns an error the
/// transaction is rolled back and the refusal is written to the audit log.
pub trait UseCase: Sized {
    /// What comes back. It is kept in JSON for requests that carry a key, so that it can be given again.
    type Answer: Serialize + DeserializeOwned;
    /// The right without which the gate refuses.
    const NEEDS: Permission;
    /// Whether it changes anything. Reads are audited too, but do not wait for the disk.
    const WRITES: bool;

    /// The caller's own name for the request, for those that move money or book time: asked again, the gate gives the
    /// first answer again and does nothing.
    fn key(&self) -> Option<RequestKey> {
        None
    }

    /// Does the work.
    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Self::Answer, DeskError>;
}
