//! What is added to a bill, and what is chosen.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::BillId;
use crate::domain::offers::Choices;
use crate::domain::role::Permission;
use crate::domain::till::{BillLine, total};
use crate::store::{Tx, till};

use super::lines::{LineWish, of_visit, of_wish};
use super::show::{self, BillShown};

/// Writes what stands on an open bill beside the visit's own line, and keeps what was chosen so far, so that neither is
/// lost when the console is left, locked or cut off.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangeBill {
    /// Which.
    pub bill: BillId,
    /// The version that the caller saw.
    pub version: i64,
    /// Everything but the visit's own line, in its order.
    pub added: Vec<LineWish>,
    /// What was chosen.
    #[serde(default)]
    pub choices: Choices,
}

impl UseCase for ChangeBill {
    type Answer = BillShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<BillShown, DeskError> {
        let (row, visit) = show::open_row(tx, context, self.bill)?;
        if row.bill.version != self.version {
            return Err(DeskError::Conflict);
        }
        let mut lines: Vec<BillLine> =
            visit.as_ref().map(of_visit).transpose()?.into_iter().map(|own| own.line).collect();
        for wish in &self.added {
            lines.push(of_wish(tx, wish)?.line);
        }
        total(&lines)?;
        if lines != row.bill.lines {
            till::change_lines(tx, self.bill, &lines)?;
            context.changed(Noun::Till);
        }
        till::keep_choices(tx, self.bill, &self.choices)?;
        show::show(tx, context, show::reread(tx, self.bill)?)
    }
}
