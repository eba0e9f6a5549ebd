//! The bill of a visit.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::client::ClientName;
use crate::domain::ids::{ShiftId, VisitId};
use crate::domain::money::Money;
use crate::domain::role::Permission;
use crate::domain::till::{Bill, BillState, Receipt, TillRefusal};
use crate::domain::visit::VisitState;
use crate::store::till::{self, BillRow};
use crate::store::{StoreError, Tx};

use super::receipt;

/// Shows the bill of a visit. The first time it is made and kept, so that it survives a restart; where the visit's price
/// has changed since, the bill follows and says so.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct OpenBill {
    /// The visit.
    pub visit: VisitId,
}

/// A bill with what the person at the till needs to see beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BillShown {
    /// The bill.
    pub bill: Bill,
    /// What it comes to.
    pub total: Money,
    /// Who pays.
    pub client: ClientName,
    /// The agreed wall time of the visit.
    pub starts: DateTime,
    /// What the bill came to before the price changed under it.
    pub total_was: Option<Money>,
    /// What the catalogue asks today, where it is not what was agreed at the booking. The agreed price holds.
    pub costs_now: Option<Money>,
    /// The running shift; without one nothing can be paid.
    pub shift: Option<ShiftId>,
    /// How it was paid, where it was.
    pub paid: Option<Receipt>,
}

impl UseCase for OpenBill {
    type Answer = BillShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<BillShown, DeskError> {
        let visit = till::to_pay(tx, self.visit)?.or_not_found(Thing::Visit, self.visit.0)?;
        context.about(Subject::Visit(self.visit));
        context.about(Subject::Client(visit.client));
        let kept = till::bill_of_visit(tx, self.visit)?;
        let is_paid = kept.as_ref().is_some_and(|row| row.bill.state == BillState::Paid);
        if visit.state != VisitState::ToPay && !is_paid {
            return Err(TillRefusal::VisitNotToPay.into());
        }
        let (row, total_was) = match kept {
            Some(row) if is_paid => (row, None),
            Some(row) => bring_up_to_date(tx, context, &visit, row)?,
            None => (make(tx, context, self.visit, &visit)?, None),
        };
        Ok(BillShown {
            total: row.bill.total()?,
            client: visit.name,
            starts: visit.starts,
            total_was,
            costs_now: (visit.costs_now != visit.price && !is_paid).then_some(visit.costs_now),
            shift: till::running(tx)?.map(|running| running.id()),
            paid: receipt::of(tx, &row, &context.zone)?,
            bill: row.bill,
        })
    }
}

/// Makes the bill of a visit that has none.
fn make(tx: &Tx<'_>, context: &mut Context<'_>, id: VisitId, visit: &till::ToPay) -> Result<BillRow, DeskError> {
    let lines = receipt::lines_of(visit)?;
    let bill = till::add_bill(tx, id, context.now, context.actor.staff, &lines)?;
    context.changed(Noun::Till);
    reread(tx, bill)
}

/// An open bill with the visit's lines of today, and what it came to before where that was another sum.
fn bring_up_to_date(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    visit: &till::ToPay,
    row: BillRow,
) -> Result<(BillRow, Option<Money>), DeskError> {
    let lines = receipt::lines_of(visit)?;
    if lines == row.bill.lines {
        return Ok((row, None));
    }
    till::change_lines(tx, row.bill.id, &lines)?;
    context.changed(Noun::Till);
    let now = reread(tx, row.bill.id)?;
    let was = row.bill.total()?;
    let changed = (now.bill.total()? != was).then_some(was);
    Ok((now, changed))
}

/// The bill as it was just written.
fn reread(tx: &Tx<'_>, bill: crate::domain::ids::BillId) -> Result<BillRow, DeskError> {
    Ok(till::bill(tx, bill)?.ok_or_else(|| StoreError::Damaged("a bill vanished".to_owned()))?)
}
