//! Blocks a stretch of a specialist's, a room's or a device's time.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{BlockId, RequestKey};
use crate::domain::role::Permission;
use crate::domain::schedule::{Block, Resource, ScheduleRefusal, Span};
use crate::domain::text::clean_line;
use crate::domain::time::{instant_of, wall_of};
use crate::store::{self, Tx};

use super::placing::{missing, occupied};

/// Keeps a stretch free of visits: a holiday, an illness, a repair. Refused while visits stand in it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct BlockOut {
    /// The caller's name for this request.
    pub key: RequestKey,
    /// Whose time.
    pub resource: Resource,
    /// From this wall time.
    pub from: DateTime,
    /// Until this wall time.
    pub until: DateTime,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// The longest block-out, in days.
const LONGEST_DAYS: i32 = 366;

impl UseCase for BlockOut {
    type Answer = Block;
    const NEEDS: Permission = Permission::EditSchedule;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Block, DeskError> {
        let (found, thing, id) = missing(tx, self.resource)?;
        found.or_not_found(thing, id)?;
        let length = self.until.date().since(self.from.date()).map_or(i32::MAX, |span| span.get_days());
        let zone = &context.zone;
        let whole = Span { from: instant_of(self.from, zone), until: instant_of(self.until, zone) };
        if self.from >= self.until || whole.from >= whole.until || length > LONGEST_DAYS {
            return Err(ScheduleRefusal::Stretch.into());
        }
        let taken = store::schedule::taken(tx, self.resource, whole, None)?;
        if let Some(first) = taken.first() {
            return Err(ScheduleRefusal::Occupied {
                count: u32::try_from(taken.len()).unwrap_or(u32::MAX),
                first: wall_of(first.span.from, zone),
            }
            .into());
        }
        let block = Block {
            id: BlockId(0),
            resource: self.resource,
            from: self.from,
            until: self.until,
            reason: clean_line(&self.reason),
        };
        let days = days_of(&block, zone);
        let id = store::schedule::add_block(tx, &block, &days, context.actor.staff, context.now).map_err(occupied)?;
        context.changed(Noun::Schedule);
        Ok(Block { id, ..block })
    }
}

/// The instants of a block-out, cut at each midnight.
pub(super) fn days_of(block: &Block, zone: &TimeZone) -> Vec<Span> {
    let mut days = Vec::new();
    let mut from = block.from;
    while from < block.until {
        let midnight = from.date().tomorrow().map_or(DateTime::MAX, |next| next.at(0, 0, 0, 0));
        let until = midnight.min(block.until);
        let span = Span { from: instant_of(from, zone), until: instant_of(until, zone) };
        // A piece that lies wholly in the gap of a clock change lasts no time.
        if span.from < span.until {
            days.push(span);
        }
        from = until;
    }
    days
}
