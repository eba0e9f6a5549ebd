//! Who did what, when and where on a day of the past.

use crate::domain::visit::{NewVisit, VisitState};

use super::day::Minutes;
use super::dice::Dice;
use super::history::{ALWAYS_COME, Past};
use super::hours::{CLOSES, OPENS};
use super::shop::{OpenDay, Shop};

/// The hands of the salon on the day that is being written.
pub struct Hands<'a> {
    shop: &'a Shop,
    /// For each procedure the specialists who do it.
    able: Vec<Vec<usize>>,
    /// Until when each specialist is busy.
    busy: Vec<Minutes>,
}

/// A visit of the past, ready to be written.
pub struct Visited {
    /// The visit: closed, called off, or missed.
    pub new: NewVisit,
    /// The procedure, by its place in the catalogue.
    pub procedure: usize,
    /// When it was paid, where the client came.
    pub paid_at: Option<Minutes>,
}

impl<'a> Hands<'a> {
    /// All hands, free all day.
    pub fn new(shop: &'a Shop) -> Self {
        let benches = shop.bench.able.len().max(1);
        let does = |specialist: usize, procedure: usize| {
            // Those who have left did what those of today do, in the same order.
            let done = shop.bench.able.get(specialist % benches);
            done.is_some_and(|done| done.iter().any(|place| usize::from(*place) == procedure))
        };
        let able = (0..shop.catalogue.len())
            .map(|procedure| (0..shop.specialists.len()).filter(|at| does(*at, procedure)).collect())
            .collect();
        Self { shop, able, busy: vec![OPENS; shop.specialists.len()] }
    }

    /// A new day begins.
    pub fn begin_day(&mut self) {
        self.busy.fill(OPENS);
    }

    /// A visit of the day, with the next hands that are free for it.
    pub fn visit(&mut self, past: Past, open: &OpenDay, dice: &mut Dice) -> Option<Visited> {
        let shop = self.shop;
        let procedure = past.procedure();
        let details = shop.catalogue.get(procedure)?;
        let (specialist, starts) = self.place(procedure, details.minutes, dice);
        let ends = starts + details.minutes;
        let room = details.room.and_then(|kind| nth_of(&shop.bench.rooms, kind, specialist));
        let device = details.device.and_then(|kind| nth_of(&shop.bench.devices, kind, specialist));
        let placement = shop.placement(open, (starts, ends), specialist, room, device)?;
        let (client, number) = (*shop.clients.get(past.client() as usize)?, *shop.procedures.get(procedure)?);
        let price = shop.price_then(procedure, past.day());
        let booked = open.at(starts).saturating_sub(jiff::SignedDuration::from_hours(dice.between(2, 400)));
        let booked = booked.unwrap_or(open.at(OPENS));
        let mut new = NewVisit::booking(client, number, placement, price, booked, shop.administrator);
        new.state = match dice.below(100) {
            _ if past.client() < ALWAYS_COME => VisitState::Closed,
            0..2 => VisitState::NoShow,
            2..6 => VisitState::Cancelled,
            _ => VisitState::Closed,
        };
        let paid_at = (new.state == VisitState::Closed).then_some(ends + 5);
        if let Some(paid_at) = paid_at {
            new.arrived_at = Some(open.at(starts.saturating_sub(6)));
            new.started_at = Some(open.at(starts + 2));
            new.finished_at = Some(open.at(ends));
            new.closed_at = Some(open.at(paid_at));
        }
        Some(Visited { new, procedure, paid_at })
    }

    /// Who does it, and when: of two who can, the one who is free first.
    fn place(&mut self, procedure: usize, minutes: Minutes, dice: &mut Dice) -> (usize, Minutes) {
        let able = self.able.get(procedure).map_or(&[][..], Vec::as_slice);
        let first = dice.pick(able).copied().unwrap_or(0);
        let second = dice.pick(able).copied().unwrap_or(0);
        let specialist = if self.busy[first] <= self.busy[second] { first } else { second };
        let gap = u16::try_from(dice.below(3)).unwrap_or(0) * 15;
        let mut starts = (self.busy[specialist] + gap).div_ceil(15) * 15;
        if starts + minutes > CLOSES {
            starts = OPENS; // more than one pair of hands could do: a colleague helped out
        }
        self.busy[specialist] = starts + minutes;
        (specialist, starts)
    }
}

/// A place of a kind: the same for the same specialist.
fn nth_of<K: PartialEq + Copy>(places: &[K], kind: K, nth: usize) -> Option<usize> {
    let of_kind = || places.iter().enumerate().filter(|(_, of)| **of == kind).map(|(at, _)| at);
    of_kind().nth(nth % of_kind().count().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_a_kind_go_round() {
        let places = ['a', 'b', 'a', 'c'];
        for (kind, nth, expected) in
            [('a', 0, Some(0)), ('a', 1, Some(2)), ('a', 2, Some(0)), ('c', 5, Some(3)), ('d', 0, None)]
        {
            assert_eq!(nth_of(&places, kind, nth), expected, "{kind} {nth}");
        }
    }
}
