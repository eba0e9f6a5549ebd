//! Lifts a recall.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::start::REASON_CHARS_MAX;
use super::tell::{LotTold, told};
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::recall::RecallRefusal;
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::{Tx, recall};

/// Lifts a recall, for a reason: the lot may be used and sold again. What was called and said is kept.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LiftRecall {
    /// Which recall.
    pub recall: i64,
    /// Why.
    pub reason: String,
}

impl UseCase for LiftRecall {
    type Answer = LotTold;
    const NEEDS: Permission = Permission::EditGoods;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<LotTold, DeskError> {
        let row = recall::get(tx, self.recall)?.or_not_found(Thing::Recall, self.recall)?;
        let reason = clean_line_to(&self.reason, REASON_CHARS_MAX);
        if reason.is_empty() {
            return Err(RecallRefusal::NoReason.into());
        }
        if !recall::lift(tx, row.id, &reason, context.now, context.actor.staff)? {
            return Err(RecallRefusal::AlreadyLifted.into());
        }
        context.changed(Noun::Goods);
        context.changed(Noun::Reactions);
        told(tx, context, row.lot)
    }
}
