//! What the till stands at.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::domain::role::Permission;
use crate::domain::till::{TillNow, is_overdue};
use crate::store::{Tx, ledger, shift, till};

use super::selling::sees_expected;

/// Tells what the till stands at: the running shift with its totals. What lies in the drawer is told of a closed till to
/// everybody, of a running shift to who manages the till, and while it is counted to nobody.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowTill {}

impl UseCase for ShowTill {
    type Answer = TillNow;
    const NEEDS: Permission = Permission::SeeTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<TillNow, DeskError> {
        let running = till::running(tx)?;
        let is_shown = match &running {
            None => true,
            Some(shift) => sees_expected(context) && !shift::is_blind(tx, shift.id())?,
        };
        let is_closing = match &running {
            None => false,
            Some(shift) => shift::closing(tx, shift.id())?.is_some(),
        };
        Ok(TillNow {
            in_drawer: if is_shown { Some(Money(ledger::balance(tx, Account::Cash)?)) } else { None },
            is_closing,
            is_overdue: running.as_ref().is_some_and(|shift| is_overdue(shift.opened_at(), context.now)),
            handovers: shift::unread(tx)?,
            shift: running.map(|running| running.totals(&context.zone)),
        })
    }
}
