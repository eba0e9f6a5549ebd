//! Lists the recalls.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::tell::told;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::catalogue::Names;
use crate::domain::ids::GoodsLotId;
use crate::domain::role::Permission;
use crate::domain::time::wall_of;
use crate::store::{Tx, recall};

/// Lists the recalls: those that stand first, then the latest.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ListRecalls {}

/// A recall in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RecallLine {
    /// Its number.
    pub id: i64,
    /// The lot.
    pub lot: GoodsLotId,
    /// The lot's number on the package.
    pub number: String,
    /// The names of the goods.
    pub names: Names,
    /// When the lot was called back, by the clock on the wall.
    pub at: DateTime,
    /// Why.
    pub reason: String,
    /// Whether it still stands.
    pub stands: bool,
    /// How many clients the lot touched.
    pub touched: usize,
    /// How many of them know by now.
    pub told: usize,
}

impl UseCase for ListRecalls {
    type Answer = Vec<RecallLine>;
    const NEEDS: Permission = Permission::TraceReactions;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<RecallLine>, DeskError> {
        let mut lines = Vec::new();
        for row in recall::all(tx)? {
            let lot = told(tx, context, row.lot)?;
            let is_told = |outcome: crate::domain::recall::CallOutcome| outcome.is_told();
            let knows = lot.touched.iter().filter(|one| one.called.as_ref().is_some_and(|call| is_told(call.outcome)));
            lines.push(RecallLine {
                id: row.id,
                lot: row.lot,
                number: lot.lot.number.clone(),
                names: lot.names.clone(),
                at: wall_of(row.at, &context.zone),
                reason: row.reason,
                stands: row.lifted.is_none(),
                touched: lot.touched.len(),
                told: knows.count(),
            });
        }
        Ok(lines)
    }
}
