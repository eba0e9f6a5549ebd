//! What clients agreed to: given, withdrawn, asked for by whatever needs a consent.

mod brief;
mod give;
mod list;
mod withdraw;

pub use brief::ConsentBrief;
pub use give::GiveConsent;
pub use list::{ConsentsShown, ListConsents};
pub use withdraw::WithdrawConsent;

use crate::domain::ids::ClientId;
use crate::domain::privacy::{ConsentPurpose, ConsentRefusal, Scope};
use crate::store::{Tx, privacy};

use super::client::card_of;
use super::context::Context;
use super::error::DeskError;

/// Refuses what the client has not agreed to, or no longer agrees to: the one question that every use case asks before it
/// does what needs a consent.
pub fn require(
    tx: &Tx<'_>,
    context: &Context<'_>,
    client: ClientId,
    purpose: ConsentPurpose,
    scope: &Scope,
) -> Result<(), DeskError> {
    let card = card_of(tx, client)?.id;
    if privacy::allows(tx, card, purpose, scope, context.today())? {
        Ok(())
    } else {
        Err(ConsentRefusal::Missing(purpose).into())
    }
}
