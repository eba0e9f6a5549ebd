//! The salon's zone changes: what was agreed keeps its wall time, and the instants follow.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::desk::error::DeskError;
use crate::domain::schedule::Span;
use crate::domain::time::instant_of;
use crate::domain::visit::Placement;
use crate::store::{self, Tx};

use super::block_out::days_of;
use super::placing::occupied;

/// Moves the instants of all visits under way and of all block-outs to where their wall times lie in a zone. Refused
/// when two visits would meet, which only a clock change in their very night can bring about.
pub fn keep_wall_times(tx: &Tx<'_>, zone: &TimeZone) -> Result<(), DeskError> {
    let mut moved = Vec::new();
    for visit in store::visit::ahead(tx, Timestamp::MIN)? {
        let Placement { starts, starts_at, ends_at, .. } = visit.placement;
        let from = instant_of(starts, zone);
        if from != starts_at {
            let until = from.saturating_add(ends_at.duration_since(starts_at)).unwrap_or(Timestamp::MAX);
            moved.push((visit.id, Span { from, until }));
            store::visit::let_go(tx, visit.id)?;
        }
    }
    let blocks = store::schedule::blocks(tx, DateTime::MIN, DateTime::MAX)?;
    for block in &blocks {
        store::schedule::let_go_block(tx, block.id)?;
    }
    for (visit, span) in moved {
        store::visit::shift(tx, visit, span).map_err(occupied)?;
    }
    for block in &blocks {
        store::schedule::occupy_block(tx, block, &days_of(block, zone)).map_err(occupied)?;
    }
    Ok(())
}
