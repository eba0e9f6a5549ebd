//! A bill by its number.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::BillId;
use crate::domain::role::Permission;
use crate::store::Tx;

use super::show::{self, BillShown};

/// Shows a bill by its number: open, paid, void or dropped.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowBill {
    /// Which.
    pub bill: BillId,
}

impl UseCase for ShowBill {
    type Answer = BillShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<BillShown, DeskError> {
        let row = show::row(tx, self.bill)?;
        show::show(tx, context, row)
    }
}
