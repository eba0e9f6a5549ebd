//! What happens in a shift beside its bills: the opening count, cash moved, the close with its sealed counts, the note to
//! the next.

mod blockers;
mod closing;
mod handover;
mod ledgers;
mod moves;
#[cfg(test)]
mod tests;

pub use blockers::blockers;
pub use closing::{ClosingRow, begin, call_off, closing, is_blind, seal, seals, state};
pub use handover::{add_handover, handovers, mark_read, unread};
pub use ledgers::{Turnover, last_report, moved_before, moved_between, turnovers};
pub use moves::{NewMove, Opening, add_move, moves, open_with, opening};
