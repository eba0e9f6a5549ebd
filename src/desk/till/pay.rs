//! Taking payment.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase, visit};
use crate::domain::ids::{BillId, EntryId, RequestKey, ShiftId};
use crate::domain::ledger::{Entry, EntryKind, Heading, events};
use crate::domain::role::Permission;
use crate::domain::till::{Bill, BillState, Receipt, Settlement, Tender, TillRefusal, settle};
use crate::domain::time::wall_of;
use crate::domain::visit::VisitState;
use crate::store::{Tx, ledger, till};

use super::receipt;

/// Takes payment of a bill: one entry in the ledger, the bill paid, the visit closed, all or nothing.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Pay {
    /// The caller's own name for the request: sent twice, it pays once.
    pub key: RequestKey,
    /// Which bill.
    pub bill: BillId,
    /// The version of the bill that the caller saw.
    pub version: i64,
    /// What is offered; none for a free bill.
    pub tenders: Vec<Tender>,
}

impl UseCase for Pay {
    type Answer = Receipt;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Receipt, DeskError> {
        let row = till::bill(tx, self.bill)?.or_not_found(Thing::Bill, self.bill.0)?;
        context.about(Subject::Visit(row.bill.visit));
        context.about(Subject::Client(row.bill.client));
        if let Some(receipt) = receipt::of(tx, &row, &context.zone)? {
            return Err(TillRefusal::AlreadyPaid { at: receipt.paid, total: receipt.total }.into());
        }
        let shift = till::running(tx)?.ok_or(TillRefusal::NoShiftOpen)?.id();
        self.check_unchanged(tx, &row.bill)?;
        let total = row.bill.total()?;
        let settlement = settle(total, &self.tenders, context.market)?;
        let entry = self.post(tx, context, &row.bill, &settlement, shift)?;
        till::pay(tx, self.bill, &settlement, (shift, context.now, context.actor.staff), entry)?;
        visit::close(tx, context, row.bill.visit)?;
        context.changed(Noun::Till);
        let paid = wall_of(context.now, &context.zone);
        let bill = Bill { state: BillState::Paid, ..row.bill };
        Ok(Receipt { bill, total, settlement, shift, paid, entry })
    }
}

impl Pay {
    /// Refuses where the visit is not to be paid now, or the bill is not the one that the caller saw.
    fn check_unchanged(&self, tx: &Tx<'_>, bill: &Bill) -> Result<(), DeskError> {
        let to_pay = till::to_pay(tx, bill.visit)?.or_not_found(Thing::Visit, bill.visit.0)?;
        if to_pay.state != VisitState::ToPay {
            return Err(TillRefusal::VisitNotToPay.into());
        }
        let lines = receipt::lines_of(&to_pay)?;
        if self.version != bill.version || lines != bill.lines {
            return Err(TillRefusal::BillChanged { now_total: crate::domain::till::total(&lines)? }.into());
        }
        Ok(())
    }

    /// Posts the sale; a free bill moves nothing.
    fn post(
        &self,
        tx: &Tx<'_>,
        context: &Context<'_>,
        bill: &Bill,
        settlement: &Settlement,
        shift: ShiftId,
    ) -> Result<Option<EntryId>, DeskError> {
        let postings = events::sale(bill.earned()?, settlement.received())?;
        if postings.is_empty() {
            return Ok(None);
        }
        let heading = Heading {
            kind: EntryKind::Sale,
            key: Some(self.key),
            day: context.today(),
            at: context.now,
            shift: Some(shift),
            visit: Some(bill.visit),
            staff: context.actor.staff,
            memo: String::new(),
            reverses: None,
        };
        Ok(Some(ledger::post(tx, &Entry::new(heading, postings)?)?))
    }
}
