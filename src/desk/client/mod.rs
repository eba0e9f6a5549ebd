//! Clients: finding them, opening and writing their cards, making one card of two.

mod add;
mod duplicates;
mod edit;
mod find;
pub(in crate::desk) mod merge;
mod open;
mod reveal;
mod search;
mod undo_merge;

pub use add::AddClient;
pub use duplicates::{Duplicate, Likeness, LookForDuplicates};
pub use edit::EditClient;
pub use find::{AllergyShown, Find, Found, Hit};
pub use merge::MergeClients;
pub use open::{AllergyStanding, Card, OpenCard};
pub use reveal::{RevealPhone, RevealedPhone};
pub use undo_merge::UndoMerge;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::ClientId;
use crate::store::Tx;
use crate::store::client::{self, ClientRow};

use super::error::{DeskError, OrNotFound, Thing};

/// A card and the version in which it now stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CardNow {
    /// Which card.
    pub client: ClientId,
    /// The version that the next edit must name.
    pub version: i64,
}

/// The card of a number. The number of a merged card leads to the card that was kept.
pub(in crate::desk) fn card_of(tx: &Tx<'_>, id: ClientId) -> Result<ClientRow, DeskError> {
    let row = client::get(tx, id)?.or_not_found(Thing::Client, id.0)?;
    match row.merged_into {
        // A merge leads to a kept card at once: merging that one again moves the pointers along.
        Some(kept) => client::get(tx, kept)?.or_not_found(Thing::Client, kept.0),
        None => Ok(row),
    }
}
