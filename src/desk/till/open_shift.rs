//! Opening a shift of the till.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::RequestKey;
use crate::domain::ledger::{Account, Entry, EntryKind, Heading, events};
use crate::domain::money::Money;
use crate::domain::role::Permission;
use crate::domain::till::{ShiftTotals, TillRefusal, check_float};
use crate::store::{Tx, ledger, till};

/// Opens a shift with a float. What lay in the drawer beyond it goes to the safe; what is missing comes from there, and
/// from the owner where the safe does not reach.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct OpenShift {
    /// The caller's own name for the request.
    pub key: RequestKey,
    /// What lies in the drawer when the shift begins, in minor units.
    pub float: Money,
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
        let float = check_float(self.float)?;
        let in_drawer = Money(ledger::balance(tx, Account::Cash)?);
        let in_safe = Money(ledger::balance(tx, Account::Safe)?);
        let shift = till::open_shift(tx, context.now, context.actor.staff, float)?;
        let postings = events::float(in_drawer, in_safe, float)?;
        if !postings.is_empty() {
            let heading = Heading {
                kind: EntryKind::Float,
                key: Some(self.key),
                day: context.today(),
                at: context.now,
                shift: Some(shift),
                visit: None,
                staff: context.actor.staff,
                memo: String::new(),
                reverses: None,
            };
            ledger::post(tx, &Entry::new(heading, postings)?)?;
        }
        context.changed(Noun::Till);
        let running = till::running(tx)?.ok_or(TillRefusal::NoShiftOpen)?;
        Ok(running.totals(&context.zone))
    }
}
