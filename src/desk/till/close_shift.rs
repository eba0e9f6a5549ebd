//! Closing a shift: the count against what the ledger expects.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::{RequestKey, ShiftId};
use crate::domain::ledger::{Account, Entry, EntryKind, Heading, events};
use crate::domain::money::Money;
use crate::domain::role::Permission;
use crate::domain::till::{CashCount, Pieces, Reconciled, ShiftReport, TillRefusal, reconcile};
use crate::store::{Tx, ledger, till};

/// Closes the running shift with a count of the drawer, for good. A difference needs a reason and is posted by itself.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CloseShift {
    /// The caller's own name for the request.
    pub key: RequestKey,
    /// The shift that is meant.
    pub shift: ShiftId,
    /// The drawer, note by note and coin by coin.
    pub counted: Vec<Pieces>,
    /// What the caller was told that the drawer should hold: where it is another meanwhile, the close is refused.
    pub expected: Money,
    /// Why the count differs; empty where it agrees.
    #[serde(default)]
    pub reason: String,
}

impl UseCase for CloseShift {
    type Answer = ShiftReport;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ShiftReport, DeskError> {
        if till::shift(tx, self.shift)?.is_some_and(|shift| shift.is_closed()) {
            return Err(TillRefusal::ShiftClosed(self.shift).into());
        }
        if till::running(tx)?.is_none_or(|running| running.id() != self.shift) {
            return Err(TillRefusal::NoShiftOpen.into());
        }
        let count = CashCount::new(context.market, &self.counted)?;
        let expected = Money(ledger::balance(tx, Account::Cash)?);
        if expected != self.expected {
            return Err(TillRefusal::MovedMeanwhile { expected }.into());
        }
        let reconciled = reconcile(expected, count.total()?, &self.reason)?;
        self.post_difference(tx, context, &reconciled)?;
        let closing = till::Closing {
            shift: self.shift,
            at: context.now,
            by: context.actor.staff,
            count: &count,
            reconciled: &reconciled,
        };
        till::close_shift(tx, &closing, ledger::head(tx)?)?;
        context.changed(Noun::Till);
        let closed = till::shift(tx, self.shift)?.ok_or(TillRefusal::NoShiftOpen)?;
        Ok(closed.report(count.kinds().to_vec(), &context.zone).ok_or(TillRefusal::ShiftStillOpen(self.shift))?)
    }
}

impl CloseShift {
    /// Posts what the count found over or short, with its reason.
    fn post_difference(&self, tx: &Tx<'_>, context: &Context<'_>, found: &Reconciled) -> Result<(), DeskError> {
        let postings = events::difference(found.expected, found.counted)?;
        if postings.is_empty() {
            return Ok(());
        }
        let heading = Heading {
            kind: EntryKind::Difference,
            key: Some(self.key),
            day: context.today(),
            at: context.now,
            shift: Some(self.shift),
            visit: None,
            staff: context.actor.staff,
            memo: found.reason.clone(),
            reverses: None,
        };
        ledger::post(tx, &Entry::new(heading, postings)?)?;
        Ok(())
    }
}
