//! Ends a promotion before its time, or lets it run again.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::PromotionId;
use crate::domain::offers::Promotion;
use crate::domain::role::Permission;
use crate::store::{self, Tx};

/// Ends a promotion before its time: no bill gets it from now on. Or lets it run again within its dates.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RetirePromotion {
    /// Which.
    pub promotion: PromotionId,
    /// The version that the caller saw.
    pub version: i64,
    /// Ended, or running again.
    pub retired: bool,
}

impl UseCase for RetirePromotion {
    type Answer = Promotion;
    const NEEDS: Permission = Permission::EditOffers;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Promotion, DeskError> {
        let id = self.promotion;
        store::offers::get(tx, id)?.or_not_found(Thing::Promotion, id.0)?;
        if !store::offers::retire(tx, id, self.version, self.retired, context.now, context.actor.staff)? {
            return Err(DeskError::Conflict);
        }
        context.changed(Noun::Offers);
        store::offers::get(tx, id)?.or_not_found(Thing::Promotion, id.0)
    }
}
