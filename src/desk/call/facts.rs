//! What a standard may know of the telephone and of who stands at the desk.

use crate::desk::{Context, DeskError};
use crate::domain::standard::{Fact, Facts};
use crate::store::{Tx, call};

/// Adds whether somebody is on the telephone, and whether a guest is at the desk by what the board knows.
pub(in crate::desk) fn add_facts(tx: &Tx<'_>, context: &Context<'_>, facts: &mut Facts) -> Result<(), DeskError> {
    facts.set_if(Fact::OnThePhone, call::open(tx)?.is_some());
    facts.set_if(Fact::GuestAtDesk, call::guest_at_desk(tx, context.today())?);
    Ok(())
}
