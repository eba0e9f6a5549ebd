//! While a drawer is counted nobody is told what the books expect in it, by whatever way.

use crate::desk::DeskError;
use crate::domain::till::ShiftRefusal;
use crate::store::{Tx, shift, till};

/// Refuses while the counts of a running close are not sealed.
pub(super) fn refuse_while_counted(tx: &Tx<'_>) -> Result<(), DeskError> {
    match till::running(tx)? {
        Some(running) if shift::is_blind(tx, running.id())? => Err(ShiftRefusal::BeingCounted(running.id()).into()),
        Some(_) | None => Ok(()),
    }
}
