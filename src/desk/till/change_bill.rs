//! What is added to a bill, and what is chosen.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase, standard};
use crate::domain::ids::BillId;
use crate::domain::offers::Choices;
use crate::domain::role::Permission;
use crate::domain::standard::Evidence;
use crate::domain::till::{Bill, BillLine, LineKind, total};
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
        note_care(tx, context, &row.bill, &lines)?;
        show::show(tx, context, show::reread(tx, self.bill)?)
    }
}

/// Tells the standard that goods for care at home came onto the bill, or that none are left on it.
fn note_care(tx: &Tx<'_>, context: &mut Context<'_>, was: &Bill, lines: &[BillLine]) -> Result<(), DeskError> {
    let is_care = |line: &&BillLine| matches!(line.kind, LineKind::Goods { .. });
    let care = || lines.iter().filter(is_care);
    if let Some(client) = was.client.filter(|_| care().any(|line| !was.lines.contains(line))) {
        standard::seen(tx, context, client, Evidence::CareSold)?;
    }
    if let Some(visit) = was.visit.filter(|_| care().next().is_none() && was.lines.iter().any(|line| is_care(&line))) {
        standard::unseen(tx, context, visit, Evidence::CareSold)?;
    }
    Ok(())
}
