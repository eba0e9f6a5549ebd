//! Everything that a bill is judged by, read in the transaction that shows or pays it.

use crate::desk::safety::proposed;
use crate::desk::{Context, DeskError};
use crate::domain::ids::ClientId;
use crate::domain::offers::{Choices, FactLine, Facts, Wallet};
use crate::domain::till::Tender;
use crate::store::{Tx, offers, wallet};

/// The facts of a bill. Certificates that were read in by their codes are among them; promotions of what the card forbids
/// are not.
pub(super) fn read(
    tx: &Tx<'_>,
    context: &Context<'_>,
    client: Option<ClientId>,
    is_first_visit: bool,
    lines: Vec<FactLine>,
    choices: &Choices,
) -> Result<Facts, DeskError> {
    let today = context.today();
    // Of a merged card the kept one pays: it has what both held.
    let client = client.map(|client| wallet::card_of(tx, client)).transpose()?;
    let programme = offers::programme(tx)?;
    // A card may have been merged since the sale was begun.
    let client = client.map(|client| wallet::card_of(tx, client)).transpose()?;
    let mut held = match client {
        Some(client) => wallet::wallet_of(tx, client, &programme, today)?,
        None => Wallet::default(),
    };
    for tender in &choices.tenders {
        let Tender::Certificate { certificate, .. } = tender else { continue };
        if held.certificates.iter().any(|known| known.id == *certificate) {
            continue;
        }
        let brought = wallet::certificate(tx, *certificate, today)?;
        // Whoever brings it may use it, but for one that has another's name on it.
        held.certificates.extend(brought.filter(|brought| brought.holder.is_none()));
    }
    let running = offers::running_promotions(tx, today)?;
    let promotions = match client {
        Some(client) => proposed(tx, context, client, running, &lines)?,
        None => running,
    };
    Ok(Facts {
        today,
        market: context.market,
        client,
        lines,
        promotions,
        wallet: held,
        is_first_visit,
        discount_limit: offers::limits(tx)?.of(context.actor.role),
        rounding: offers::rounding(tx, context.market)?,
        programme,
    })
}
