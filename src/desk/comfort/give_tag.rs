//! Hangs a guest's coat.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::guest::{changed, here};
use super::show_visit::free_tag;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::standard;
use crate::desk::use_case::UseCase;
use crate::domain::comfort::{ComfortRefusal, tag_of};
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::standard::Evidence;
use crate::domain::time::business_day;
use crate::store::{Tx, comfort};

/// Hangs a guest's coat on a tag. A tag on which another coat of today hangs is refused; a coat of an earlier day, which
/// nobody marked as handed back, is let go. Asked again for the same tag, it changes nothing.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct GiveTag {
    /// At which visit.
    pub visit: VisitId,
    /// Which tag.
    pub tag: String,
}

/// A coat that hangs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TagGiven {
    /// At which visit.
    pub visit: VisitId,
    /// The tag as it is kept.
    pub tag: String,
}

impl UseCase for GiveTag {
    type Answer = TagGiven;
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<TagGiven, DeskError> {
        let visit = here(tx, context, self.visit)?;
        let tag = tag_of(&self.tag)?;
        if let Some(coat) = comfort::coat_of(tx, visit.id)?.filter(|coat| coat.returned_at.is_none()) {
            if coat.tag == tag {
                return Ok(TagGiven { visit: visit.id, tag });
            }
            return Err(ComfortRefusal::HangsAlready { tag: coat.tag }.into());
        }
        let by = (context.now, context.actor.staff);
        if let Some(other) = comfort::hanging(tx)?.into_iter().find(|row| row.tag == tag) {
            if business_day(other.hung_at, &context.zone) >= context.today() {
                return Err(ComfortRefusal::TagTaken { tag, free: free_tag(tx, context)? }.into());
            }
            comfort::return_coat(tx, other.id, true, by)?;
        }
        comfort::hang(tx, visit.id, &tag, by)?;
        changed(context);
        standard::seen(tx, context, visit.id, Evidence::CoatTag)?;
        Ok(TagGiven { visit: visit.id, tag })
    }
}
