//! Takes back what was last noted of a coat.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::guest::{changed, here};
use super::show_visit::free_tag;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::standard;
use crate::desk::use_case::UseCase;
use crate::domain::comfort::ComfortRefusal;
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::standard::Evidence;
use crate::store::{Tx, comfort};

/// Takes back what was last noted of a guest's coat: one that was handed back hangs again, unless its tag was given to
/// somebody else since; one that hangs was a slip of the finger.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TakeBackCoat {
    /// At which visit.
    pub visit: VisitId,
}

impl UseCase for TakeBackCoat {
    type Answer = ();
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let visit = here(tx, context, self.visit)?;
        let coat = comfort::coat_of(tx, visit.id)?.ok_or(ComfortRefusal::NoCoat)?;
        if coat.returned_at.is_none() {
            comfort::strike_coat(tx, coat.id, (context.now, context.actor.staff))?;
            standard::unseen(tx, context, visit.id, Evidence::CoatTag)?;
        } else {
            if comfort::hanging(tx)?.iter().any(|row| row.tag == coat.tag) {
                return Err(ComfortRefusal::TagTaken { tag: coat.tag, free: free_tag(tx, context)? }.into());
            }
            if !comfort::hang_again(tx, coat.id)? {
                return Err(ComfortRefusal::NoCoat.into());
            }
            standard::unseen(tx, context, visit.id, Evidence::CoatReturned)?;
        }
        changed(context);
        Ok(())
    }
}
