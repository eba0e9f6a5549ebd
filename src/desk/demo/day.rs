//! One day's visits that are still to come or just under way: planned as a receptionist would, nobody booked twice.

use crate::domain::catalogue::{DeviceKind, ProcedureDetails, RoomKind};
use crate::domain::visit::VisitState;

use super::dice::Dice;
use super::history::Menu;
use super::hours::{CLOSES, MEAL, OPENS};

/// Wall time in minutes after midnight.
pub type Minutes = u16;

/// What can be booked: specialists with what each can do, rooms and devices with their kinds.
pub struct Bench {
    /// For each specialist the places of the procedures they do.
    pub able: Vec<Vec<u8>>,
    /// The kind of each room.
    pub rooms: Vec<RoomKind>,
    /// The kind of each device.
    pub devices: Vec<DeviceKind>,
}

/// One planned visit. Everything is named by its place in the salon's lists, counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Who comes.
    pub client: u32,
    /// For what.
    pub procedure: usize,
    /// With whom.
    pub specialist: usize,
    /// Where.
    pub room: Option<usize>,
    /// With what.
    pub device: Option<usize>,
    /// When it begins.
    pub starts: Minutes,
    /// When it should end.
    pub ends: Minutes,
    /// Where it stands.
    pub state: VisitState,
    /// When the client came in.
    pub arrived: Option<Minutes>,
    /// When the procedure began.
    pub started: Option<Minutes>,
    /// When the procedure was over.
    pub finished: Option<Minutes>,
}

/// A day being filled.
pub struct Day<'a> {
    catalogue: &'a [ProcedureDetails],
    bench: &'a Bench,
    visits: Vec<Planned>,
}

/// A visit that is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// Who comes.
    pub client: u32,
    /// For what.
    pub procedure: usize,
    /// With whom.
    pub specialist: usize,
    /// When.
    pub starts: Minutes,
}

impl<'a> Day<'a> {
    /// A day on which nothing is booked yet.
    pub fn new(catalogue: &'a [ProcedureDetails], bench: &'a Bench) -> Self {
        Self { catalogue, bench, visits: Vec::new() }
    }

    /// Books a visit where specialist, room and device are free; `None` where one of them is not.
    pub fn book(&mut self, wish: Wish) -> Option<&mut Planned> {
        let procedure = self.catalogue.get(wish.procedure)?;
        let ends = wish.starts.checked_add(procedure.minutes)?;
        let over_meal = wish.starts < MEAL.1 && ends > MEAL.0;
        if wish.starts < OPENS || ends > CLOSES || over_meal {
            return None;
        }
        let at_that_time = |visit: &&Planned| visit.starts < ends && visit.ends > wish.starts;
        let taken: Vec<&Planned> = self.visits.iter().filter(at_that_time).collect();
        if taken.iter().any(|visit| visit.specialist == wish.specialist || visit.client == wish.client) {
            return None;
        }
        let room = match procedure.room {
            None => None,
            Some(kind) => Some(free(&self.bench.rooms, kind, |at| taken.iter().any(|visit| visit.room == Some(at)))?),
        };
        let device = match procedure.device {
            None => None,
            Some(kind) => {
                Some(free(&self.bench.devices, kind, |at| taken.iter().any(|visit| visit.device == Some(at)))?)
            }
        };
        self.visits.push(Planned {
            client: wish.client,
            procedure: wish.procedure,
            specialist: wish.specialist,
            room,
            device,
            starts: wish.starts,
            ends,
            state: VisitState::Booked,
            arrived: None,
            started: None,
            finished: None,
        });
        self.visits.last_mut()
    }

    /// Fills the free time of the specialists with visits of clients whom `who` chooses; so many of a hundred hours are
    /// taken in the end.
    pub fn fill(&mut self, menu: &Menu, busy: usize, dice: &mut Dice, mut who: impl FnMut(&mut Dice) -> u32) {
        for specialist in 0..self.bench.able.len() {
            let mut at = OPENS;
            while at < CLOSES {
                let booked = dice.percent(busy) && self.book_somebody(menu, specialist, at, dice, &mut who);
                let next = self.visits.last().filter(|_| booked).map_or(at + 30, |visit| visit.ends);
                // Visits begin on the quarter of an hour.
                at = next.div_ceil(15) * 15;
            }
        }
    }

    fn book_somebody(
        &mut self,
        menu: &Menu,
        specialist: usize,
        starts: Minutes,
        dice: &mut Dice,
        who: &mut impl FnMut(&mut Dice) -> u32,
    ) -> bool {
        let bench = self.bench;
        let able = bench.able.get(specialist).map_or(&[][..], Vec::as_slice);
        let Some(procedure) = menu.choose_of(|at| able.contains(&at), dice) else { return false };
        let client = who(dice);
        if self.visits.iter().any(|visit| visit.client == client) {
            return false;
        }
        self.book(Wish { client, procedure: usize::from(procedure), specialist, starts }).is_some()
    }

    /// The visits, by time.
    pub fn visits(mut self) -> Vec<Planned> {
        self.visits.sort_by_key(|visit| (visit.starts, visit.specialist));
        self.visits
    }

    /// Lets the day run up to a time: most have come and gone, some are here, one or two did not come.
    pub fn run_until(&mut self, now: Minutes, dice: &mut Dice, is_guest: impl Fn(u32) -> bool) {
        for visit in self.visits.iter_mut().filter(|visit| !is_guest(visit.client)) {
            run(visit, now, dice);
        }
    }
}

/// A free place of a kind.
fn free<K: PartialEq + Copy>(places: &[K], kind: K, taken: impl Fn(usize) -> bool) -> Option<usize> {
    places.iter().enumerate().find(|(at, of)| **of == kind && !taken(*at)).map(|(at, _)| at)
}

/// Where a visit stands at a time.
fn run(visit: &mut Planned, now: Minutes, dice: &mut Dice) {
    let minutes = |dice: &mut Dice, low, high| u16::try_from(dice.between(low, high)).unwrap_or(0);
    let came = visit.starts.saturating_sub(minutes(dice, 1, 10));
    let began = visit.starts + minutes(dice, 0, 4);
    let over = visit.ends.saturating_sub(minutes(dice, 0, 4)).max(began + 1);
    let (state, here) = if visit.starts > now {
        let early = visit.starts - now <= 15 && dice.percent(40);
        match early {
            true => (VisitState::Arrived, Some(now.saturating_sub(minutes(dice, 2, 9)))),
            false if dice.percent(55) => (VisitState::Confirmed, None),
            false => (VisitState::Booked, None),
        }
    } else if over <= now {
        match dice.below(100) {
            0..3 => (VisitState::NoShow, None),
            3..6 => (VisitState::Cancelled, None),
            _ if over + 6 > now => (VisitState::ToPay, Some(came)),
            _ => (VisitState::Closed, Some(came)),
        }
    } else if began < now {
        (VisitState::InProcedure, Some(came))
    } else {
        (VisitState::Arrived, Some(came))
    };
    visit.state = state;
    visit.arrived = here;
    let has_begun = matches!(state, VisitState::InProcedure | VisitState::ToPay | VisitState::Closed);
    visit.started = has_begun.then_some(began);
    visit.finished = matches!(state, VisitState::ToPay | VisitState::Closed).then_some(over);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::demo::salon::Salon;
    use crate::domain::market::Market;
    use crate::domain::starter;

    #[test]
    fn nobody_and_nothing_is_booked_twice() {
        let catalogue = starter::procedures(Market::Kz);
        let salon = Salon::of(Market::Kz).expect("the file is whole");
        let bench = Bench::of(&salon, &catalogue, 12);
        let menu = Menu::new(&catalogue, Vec::new());
        for seed in 0..5 {
            let dice = &mut Dice::of(seed, 9, 0);
            let mut day = Day::new(&catalogue, &bench);
            let mut next = 0;
            day.fill(&menu, 90, dice, |_| {
                next += 1;
                next
            });
            day.run_until(14 * 60 + 32, dice, |_| false);
            let visits = day.visits();
            assert!(visits.len() > 50, "{}", visits.len());
            for (at, one) in visits.iter().enumerate() {
                for other in &visits[at + 1..] {
                    let together = one.starts < other.ends && other.starts < one.ends;
                    let same = one.specialist == other.specialist
                        || (one.room.is_some() && one.room == other.room)
                        || (one.device.is_some() && one.device == other.device);
                    assert!(!(together && same), "{one:?} {other:?}");
                }
                assert!(one.arrived.is_none_or(|came| one.started.is_none_or(|began| came <= began)), "{one:?}");
            }
            for state in [VisitState::Closed, VisitState::InProcedure, VisitState::Booked, VisitState::Confirmed] {
                assert!(visits.iter().any(|visit| visit.state == state), "{state:?}");
            }
        }
    }
}
