//! When the last moments of a visit are over: with the farewell.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::desk::DeskError;
use crate::domain::ids::VisitId;
use crate::domain::standard::Moment;
use crate::domain::visit::VisitState;
use crate::store::Tx;
use crate::store::prompt::{self, MomentCount};

use super::standing::Standing;

/// Whether the farewell was marked: everything that the standard wants of the leaving has ended. After that nothing of
/// the visit is now.
pub(super) fn is_said(standing: &[Standing]) -> bool {
    let mut leaving = standing.iter().filter(|standing| standing.rule.moment == Moment::Leaving).peekable();
    leaving.peek().is_some() && leaving.all(|standing| standing.mark.is_some())
}

/// How many prompts of each visit of a day are open now. Those that wait for the clock are not among them.
pub(in crate::desk) fn open_of_day(
    tx: &Tx<'_>,
    day: Date,
    state_of: impl Fn(VisitId) -> Option<VisitState>,
) -> Result<BTreeMap<VisitId, u8>, DeskError> {
    let counts = prompt::of_day(tx, day)?;
    let said = |visit: VisitId| {
        let leaving = counts.iter().find(|count| count.visit == visit && count.moment == Moment::Leaving);
        leaving.is_some_and(|count| count.open == 0)
    };
    let is_now = |count: &&MomentCount| {
        let state = state_of(count.visit);
        let is_gone = state == Some(VisitState::Closed) && said(count.visit);
        count.open > 0 && !is_gone && state.is_some_and(|state| count.moment.is_now_in(state))
    };
    let mut open: BTreeMap<VisitId, u8> = BTreeMap::new();
    for count in counts.iter().filter(is_now) {
        let sum = open.entry(count.visit).or_default();
        *sum = sum.saturating_add(u8::try_from(count.open).unwrap_or(u8::MAX));
    }
    Ok(open)
}
