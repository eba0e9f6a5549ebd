//! Everything that the standard may look at, read in the transaction that asks.
//!
//! A few statements, none of which grows with the salon's history.

mod client;
mod money;
mod visit;
mod wanted;

pub(super) use wanted::Wanted;

use crate::desk::{Context, DeskError, call, comfort};
use crate::domain::ids::ClientId;
use crate::domain::standard::{Fact, Facts, Wait};
use crate::domain::visit::Visit;
use crate::store::{StoreError, Tx, salon};

use wanted::{CARE, MONEY, NEXT};

/// What is known of a visit whose client has come, as far as the rules look that it is wanted for.
pub(super) fn facts_of(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    visit: &Visit,
    wanted: &Wanted<'_>,
) -> Result<Facts, DeskError> {
    let mut facts = facts_of_desk(tx, context, None)?;
    visit::add(tx, context, visit, &mut facts)?;
    client::add(tx, context, visit, &mut facts)?;
    comfort::add_facts(tx, context, visit, &mut facts)?;
    if let Some(wait) = Wait::of(&visit.moments()) {
        wait.tell(&mut facts, context.now);
    }
    if wanted.needs(MONEY, &[MONEY, CARE, NEXT], &facts) {
        money::add(tx, context, visit, &mut facts)?;
    }
    if wanted.needs(CARE, &[CARE, NEXT], &facts) {
        comfort::add_care(tx, context, visit, &mut facts)?;
    }
    if wanted.needs(NEXT, &[NEXT], &facts) {
        comfort::add_next(tx, context, visit, &mut facts)?;
    }
    Ok(facts)
}

/// What is known at the desk: the salon, who sits there, and who it is about, where that is known.
pub(super) fn facts_of_desk(tx: &Tx<'_>, context: &Context<'_>, client: Option<ClientId>) -> Result<Facts, DeskError> {
    let mut facts = Facts::default();
    let row = salon::get(tx)?.ok_or_else(|| StoreError::Damaged("the salon's row is missing".to_owned()))?;
    facts.set_name(Fact::Salon, &row.salon.name);
    facts.set_name(Fact::Desk, &context.actor.name);
    call::add_facts(tx, context, &mut facts)?;
    if let Some(client) = client {
        client::add_name(tx, client, &mut facts)?;
    }
    Ok(facts)
}
