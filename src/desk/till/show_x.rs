//! A running shift, looked at in between.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::domain::role::Permission;
use crate::domain::till::{ShiftRefusal, TillRefusal, XReport};
use crate::store::{Tx, ledger, shift, till};

use super::selling::sees_expected;

/// Shows the running shift as it stands, any time but while its drawer is counted. What the drawer should hold is in it
/// only for who manages the till.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowX {}

impl UseCase for ShowX {
    type Answer = XReport;
    const NEEDS: Permission = Permission::SeeTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<XReport, DeskError> {
        let running = till::running(tx)?.ok_or(TillRefusal::NoShiftOpen)?;
        if shift::is_blind(tx, running.id())? {
            return Err(ShiftRefusal::BeingCounted(running.id()).into());
        }
        let expected = if sees_expected(context) { Some(Money(ledger::balance(tx, Account::Cash)?)) } else { None };
        Ok(XReport {
            totals: running.totals(&context.zone),
            at: context.wall(),
            opening_difference: shift::opening(tx, running.id())?.difference,
            moves: shift::moves(tx, running.id(), &context.zone)?,
            expected,
        })
    }
}
