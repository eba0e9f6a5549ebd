//! A sale that nobody is going to pay.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::BillId;
use crate::domain::role::Permission;
use crate::domain::till::TillRefusal;
use crate::store::{Tx, till};

use super::show;

/// Drops an open sale without a visit: the buyer thought better of it. Its lines stay readable.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DropBill {
    /// Which.
    pub bill: BillId,
    /// The version that the caller saw.
    pub version: i64,
}

impl UseCase for DropBill {
    type Answer = ();
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let (row, visit) = show::open_row(tx, context, self.bill)?;
        show::note_subjects(context, &row.bill);
        if visit.is_some() {
            return Err(TillRefusal::NotDroppable.into());
        }
        if row.bill.version != self.version {
            return Err(DeskError::Conflict);
        }
        till::drop_bill(tx, self.bill, context.now, context.actor.staff)?;
        context.changed(Noun::Till);
        Ok(())
    }
}
