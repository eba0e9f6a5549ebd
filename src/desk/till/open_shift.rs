//! Opening a shift of the till.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase, wallet};
use crate::domain::ids::{RequestKey, ShiftId};
use crate::domain::ledger::{Account, Entry, EntryKind, Heading, events};
use crate::domain::money::Money;
use crate::domain::role::Permission;
use crate::domain::till::{CashCount, Pieces, ShiftRefusal, ShiftTotals, TillRefusal, check_float, reconcile};
use crate::store::shift::{self, Opening};
use crate::store::{Tx, ledger, till};

/// Opens a shift with a count of the drawer. It is compared with what the last close left; a difference needs a reason and
/// is posted once, by itself. What lies in the drawer of a salon's first shift is the owner's.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct OpenShift {
    /// The caller's own name for the request.
    pub key: RequestKey,
    /// The drawer, note by note and coin by coin; empty where nothing lies in it.
    pub counted: Vec<Pieces>,
    /// Why it holds another sum than the last close left, at most 300 characters; empty where it does not.
    #[serde(default)]
    pub reason: String,
}

impl UseCase for OpenShift {
    type Answer = ShiftTotals;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ShiftTotals, DeskError> {
        if let Some(running) = till::running(tx)? {
            return Err(TillRefusal::ShiftAlreadyOpen(running.id()).into());
        }
        let count = CashCount::new(context.market, &self.counted)?;
        let counted = check_float(count.total()?)?;
        let left = Money(ledger::balance(tx, Account::Cash)?);
        let is_first = till::shifts(tx, None, 1)?.is_empty();
        let opening = if is_first { Opening::default() } else { self.compare(left, counted)? };
        let shift = till::open_shift(tx, context.now, context.actor.staff, counted)?;
        shift::open_with(tx, shift, &count, &opening)?;
        self.post(tx, context, shift, if is_first { None } else { Some(&opening) }, counted)?;
        // What ran out since the last shift leaves the books with the new one.
        wallet::expire(tx, context, None)?;
        context.changed(Noun::Till);
        let running = till::running(tx)?.ok_or(TillRefusal::NoShiftOpen)?;
        Ok(running.totals(&context.zone))
    }
}

impl OpenShift {
    /// What the count says against what the last close left.
    fn compare(&self, left: Money, counted: Money) -> Result<Opening, DeskError> {
        match reconcile(left, counted, &self.reason) {
            Ok(found) => Ok(Opening { difference: found.difference, reason: found.reason }),
            Err(TillRefusal::ReasonMissing { difference }) => Err(ShiftRefusal::OpeningDiffers { difference }.into()),
            Err(other) => Err(other.into()),
        }
    }

    /// Posts the owner's float of a first shift, or the difference that the count found.
    fn post(
        &self,
        tx: &Tx<'_>,
        context: &Context<'_>,
        shift: ShiftId,
        opening: Option<&Opening>,
        counted: Money,
    ) -> Result<(), DeskError> {
        let (kind, postings, memo) = match opening {
            None => (EntryKind::Float, events::moved_in(Account::Owner, counted)?, String::new()),
            Some(found) => {
                let postings = events::differences([(Account::Cash, found.difference)])?;
                (EntryKind::OpeningDifference, postings, found.reason.clone())
            }
        };
        if postings.is_empty() {
            return Ok(());
        }
        let heading = Heading {
            kind,
            key: Some(self.key),
            day: context.today(),
            at: context.now,
            shift: Some(shift),
            visit: None,
            staff: context.actor.staff,
            memo,
            reverses: None,
        };
        ledger::post(tx, &Entry::new(heading, postings)?)?;
        Ok(())
    }
}
