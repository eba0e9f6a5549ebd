//! What every part of the building needs: the salon's lists with their numbers in the database, its zone and its days.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::domain::catalogue::ProcedureDetails;
use crate::domain::ids::{AbonementPlanId, ClientId, DeviceId, GoodsId, ProcedureId, RoomId, SpecialistId, StaffId};
use crate::domain::money::Money;
use crate::domain::time::instant_of;
use crate::domain::visit::Placement;

use super::cabinet::Cabinet;
use super::day::{Bench, Minutes};
use super::history::{DAYS, Menu};
use super::note::DemoPlan;
use super::salon::Salon;

/// The salon as it is being built.
pub struct Shop {
    /// From what it follows.
    pub plan: DemoPlan,
    /// Its people and places.
    pub salon: Salon,
    /// Its zone.
    pub zone: TimeZone,
    /// Its procedures.
    pub catalogue: Vec<ProcedureDetails>,
    /// How often each is chosen.
    pub menu: Menu,
    /// What can be booked today.
    pub bench: Bench,
    /// The receptionist, who writes nearly everything.
    pub administrator: StaffId,
    /// The numbers of the procedures.
    pub procedures: Vec<ProcedureId>,
    /// The numbers of the specialists: those of today, then those who have left.
    pub specialists: Vec<SpecialistId>,
    /// The numbers of the rooms.
    pub rooms: Vec<RoomId>,
    /// The numbers of the devices.
    pub devices: Vec<DeviceId>,
    /// What it sells beside single visits.
    pub offers: Offers,
    /// What stands in its cabinet.
    pub cabinet: Cabinet,
    /// The specialist who signs records and decides.
    pub hands_that_sign: StaffId,
    /// The numbers of the clients, in the order in which they were made up.
    pub clients: Vec<ClientId>,
}

/// What can be sold.
#[derive(Clone, Debug, Default)]
pub struct Offers {
    /// Abonements, each with a procedure that it covers.
    pub plans: Vec<(AbonementPlanId, ProcedureId)>,
    /// Goods, each with how readily it is bought.
    pub goods: Vec<(GoodsId, usize)>,
}

/// A time of a day that is open: the wall time and its instant.
#[derive(Clone, Copy, Debug)]
pub struct OpenDay {
    /// The day.
    pub day: Date,
    /// The instant of its midnight, were midnight no moment at which clocks change.
    midnight: Timestamp,
}

impl OpenDay {
    /// A day in a zone. Clocks change at night, when nobody is here: one look at noon serves the whole day.
    pub fn new(day: Date, zone: &TimeZone) -> Self {
        let noon = instant_of(day.at(12, 0, 0, 0), zone);
        Self { day, midnight: noon.saturating_sub(12.hours()).unwrap_or(noon) }
    }

    /// The instant of a wall time.
    pub fn at(&self, minutes: Minutes) -> Timestamp {
        self.midnight.saturating_add(i64::from(minutes).minutes()).unwrap_or(self.midnight)
    }

    /// The wall time itself.
    pub fn wall(&self, minutes: Minutes) -> DateTime {
        let part = |number: Minutes| i8::try_from(number).unwrap_or(0);
        self.day.at(part(minutes / 60 % 24), part(minutes % 60), 0, 0)
    }
}

impl Shop {
    /// The day of a place in the history, or after it.
    pub fn day(&self, place: u16) -> Date {
        let back = i64::from(DAYS) - i64::from(place);
        self.plan.day.saturating_sub(back.days())
    }

    /// A visit's time and place, in the numbers of the database.
    pub fn placement(
        &self,
        open: &OpenDay,
        (starts, ends): (Minutes, Minutes),
        specialist: usize,
        room: Option<usize>,
        device: Option<usize>,
    ) -> Option<Placement> {
        Some(Placement {
            starts: open.wall(starts),
            starts_at: open.at(starts),
            ends_at: open.at(ends),
            specialist: *self.specialists.get(specialist)?,
            room: room.and_then(|at| self.rooms.get(at)).copied(),
            device: device.and_then(|at| self.devices.get(at)).copied(),
        })
    }

    /// What a procedure cost on a past day: prices have risen by a twelfth a year, in round sums.
    pub fn price_then(&self, procedure: usize, place: u16) -> Money {
        let today = self.catalogue.get(procedure).map_or(Money::ZERO, |details| details.price);
        let years_ago = i64::from((DAYS - place.min(DAYS)) / 365);
        let round = if today >= Money::major(2_000) { Money::major(100) } else { Money::major(10) };
        let then = today.minor() * (12 - years_ago) / 12 / round.minor() * round.minor();
        Money(then.max(round.minor()))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::market::Market;

    #[test]
    fn a_day_with_a_clock_change_keeps_its_hours() {
        let warsaw = Market::Pl.zone();
        for day in [date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 22)] {
            let open = OpenDay::new(day, &warsaw);
            for minutes in [9 * 60, 14 * 60 + 32, 21 * 60] {
                assert_eq!(open.at(minutes), instant_of(open.wall(minutes), &warsaw), "{day} {minutes}");
            }
        }
    }
}
