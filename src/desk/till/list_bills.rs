//! Lists of bills.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::{ClientId, ShiftId};
use crate::domain::role::Permission;
use crate::domain::till::BillSummary;
use crate::store::Tx;
use crate::store::till::{self, BillFilter};

/// The most bills of one answer.
pub const BILLS_MOST: u32 = 500;

/// Which bills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WhichBills {
    /// Those paid in a shift.
    Shift(ShiftId),
    /// Those of a client.
    Client(ClientId),
    /// Those that wait to be paid.
    Open,
}

/// Lists bills, the latest first.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListBills {
    /// Which.
    pub which: WhichBills,
    /// How many at most, up to [`BILLS_MOST`].
    pub most: u32,
}

impl UseCase for ListBills {
    type Answer = Vec<BillSummary>;
    const NEEDS: Permission = Permission::SeeTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<BillSummary>, DeskError> {
        let filter = match self.which {
            WhichBills::Shift(shift) => BillFilter::Shift(shift),
            WhichBills::Client(client) => {
                context.about(Subject::Client(client));
                BillFilter::Client(client)
            }
            WhichBills::Open => BillFilter::Open,
        };
        Ok(till::bills(tx, filter, self.most.min(BILLS_MOST), &context.zone)?)
    }
}
