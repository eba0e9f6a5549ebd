//! Whether something may be sold, taken back or moved now.

use crate::desk::{Context, DeskError};
use crate::domain::role::Permission;
use crate::domain::till::{ShiftRefusal, TillRefusal, TillRules, is_overdue};
use crate::store::till::ShiftRow;
use crate::store::{Tx, shift, till};

/// The setting under which the rules of the till are kept.
const RULES: &str = "till_rules";

/// The running shift, where something may be sold or refunded in it: none does in a shift that is being closed, or that
/// was forgotten open.
pub(in crate::desk) fn selling_shift(tx: &Tx<'_>, context: &Context<'_>) -> Result<ShiftRow, DeskError> {
    let running = moving_shift(tx)?;
    if is_overdue(running.opened_at(), context.now) {
        return Err(ShiftRefusal::Overdue(running.id()).into());
    }
    Ok(running)
}

/// The running shift, where cash may be moved in it: also in one that was forgotten open, so that it can be emptied.
pub(super) fn moving_shift(tx: &Tx<'_>) -> Result<ShiftRow, DeskError> {
    let running = till::running(tx)?.ok_or(TillRefusal::NoShiftOpen)?;
    if shift::closing(tx, running.id())?.is_some() {
        return Err(ShiftRefusal::BeingClosed(running.id()).into());
    }
    Ok(running)
}

/// Whether whoever asks may see what a drawer should hold before it is counted.
pub(super) fn sees_expected(context: &Context<'_>) -> bool {
    context.actor.role.may(Permission::ManageTill)
}

/// The rules of the till: the salon's own, or the usual ones of its market.
pub(super) fn rules(tx: &Tx<'_>, context: &Context<'_>) -> Result<TillRules, DeskError> {
    let kept: Option<TillRules> = crate::desk::settings::load(tx, RULES)?;
    Ok(kept.unwrap_or(TillRules::usual(context.market)))
}

/// Keeps other rules.
pub(super) fn keep_rules(tx: &Tx<'_>, rules: TillRules) -> Result<(), DeskError> {
    crate::desk::settings::store(tx, RULES, &Some(rules))
}
