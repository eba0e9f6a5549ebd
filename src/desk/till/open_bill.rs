//! The bill of a visit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::VisitId;
use crate::domain::offers::Choices;
use crate::domain::role::Permission;
use crate::domain::till::{BillState, TillRefusal};
use crate::domain::visit::VisitState;
use crate::store::Tx;
use crate::store::till::{self, BillRow};

use super::lines;
use super::show::{self, BillShown};

/// Shows the bill of a visit. The first time it is made and kept, so that it survives a restart; where a price has
/// changed since, the bill follows and says so.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct OpenBill {
    /// The visit.
    pub visit: VisitId,
}

impl UseCase for OpenBill {
    type Answer = BillShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<BillShown, DeskError> {
        let visit = till::to_pay(tx, self.visit)?.or_not_found(Thing::Visit, self.visit.0)?;
        let kept = till::bill_of_visit(tx, self.visit)?;
        let is_paid = kept.as_ref().is_some_and(|row| row.bill.state == BillState::Paid);
        if visit.state != VisitState::ToPay && !is_paid {
            return Err(TillRefusal::VisitNotToPay.into());
        }
        let row = kept.map_or_else(|| self.make(tx, context, &visit), Ok)?;
        show::show(tx, context, row)
    }
}

impl OpenBill {
    /// Makes the bill of a visit that has none.
    fn make(&self, tx: &Tx<'_>, context: &mut Context<'_>, visit: &till::ToPay) -> Result<BillRow, DeskError> {
        let line = lines::of_visit(visit)?.line;
        let owner = (Some(self.visit), Some(visit.client));
        let bill = till::add_bill(tx, owner, (context.now, context.actor.staff), &[line], &Choices::default())?;
        context.changed(Noun::Till);
        show::reread(tx, bill)
    }
}
