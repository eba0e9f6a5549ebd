//! Calls a lot back.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::tell::{LotTold, told};
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::GoodsLotId;
use crate::domain::recall::RecallRefusal;
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::{Tx, goods, recall};

/// The longest reason, in characters.
pub(super) const REASON_CHARS_MAX: usize = 300;

/// Calls a lot back: from then on it is neither used nor sold, and whom it touched is told one by one.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RecallLot {
    /// Which lot.
    pub lot: GoodsLotId,
    /// Why: the letter of the maker, a reaction.
    pub reason: String,
}

impl UseCase for RecallLot {
    type Answer = LotTold;
    const NEEDS: Permission = Permission::TraceReactions;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<LotTold, DeskError> {
        let (_, lot) = goods::lot(tx, self.lot)?.or_not_found(Thing::GoodsLot, self.lot.0)?;
        let reason = clean_line_to(&self.reason, REASON_CHARS_MAX);
        if reason.is_empty() {
            return Err(RecallRefusal::NoReason.into());
        }
        if lot.recalled {
            return Err(RecallRefusal::AlreadyRecalled.into());
        }
        recall::add(tx, lot.id, &reason, context.now, context.actor.staff)?;
        context.changed(Noun::Goods);
        context.changed(Noun::Reactions);
        told(tx, context, lot.id)
    }
}
