//! Five years of visits, client by client: some came once, some come every month, some have not come yet.

use crate::domain::catalogue::{Category, ProcedureDetails};

use super::dice::Dice;

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 3;

/// The days of history: five years, the last of them yesterday.
pub const DAYS: u16 = 1826;

/// One visit of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The day, counted from the first day of the history.
    pub day: u16,
    /// The procedure, by its place in the catalogue.
    pub procedure: u8,
}

/// What a client did in five years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// The day on which the card was made, counted from the first day of the history.
    pub first_day: u16,
    /// The visits in their order.
    pub stops: Vec<Stop>,
}

/// How often each procedure is chosen.
pub struct Menu {
    /// Places in the catalogue with weights.
    weights: Vec<(u8, usize)>,
    /// The clients who have never been here, whatever chance says.
    first_timers: Vec<u64>,
}

impl Menu {
    /// The menu of a catalogue, with the clients who have never been here.
    pub fn new(catalogue: &[ProcedureDetails], first_timers: Vec<u64>) -> Self {
        let weights = (0_u8..)
            .zip(catalogue)
            .map(|(at, procedure)| {
                let family = catalogue.iter().filter(|other| other.category == procedure.category).count();
                (at, popularity(procedure.category) * 100 / family.max(1))
            })
            .collect();
        Self { weights, first_timers }
    }

    /// A procedure that somebody chooses.
    pub fn choose(&self, dice: &mut Dice) -> u8 {
        dice.weighted(&self.weights).unwrap_or(0)
    }

    /// A procedure that somebody chooses of some.
    pub fn choose_of(&self, able: impl Fn(u8) -> bool, dice: &mut Dice) -> Option<u8> {
        let weights: Vec<(u8, usize)> = self.weights.iter().copied().filter(|(at, _)| able(*at)).collect();
        dice.weighted(&weights)
    }

    /// The story of a client: the same for the same seed, whenever it is asked for.
    pub fn story(&self, seed: u64, index: u64) -> Story {
        let dice = &mut Dice::of(seed, STREAM, index);
        // About ten visits on average, as in salons: most come a few times, a few come for years.
        let visits = match dice.below(100) {
            _ if self.first_timers.contains(&index) => 0,
            0..6 => 0,
            6..32 => dice.between(1, 2),
            32..76 => dice.between(3, 12),
            76..95 => dice.between(13, 30),
            _ => dice.between(31, 60),
        };
        if visits == 0 {
            let made = u16::try_from(dice.between(i64::from(DAYS) - 20, i64::from(DAYS) - 1)).unwrap_or(DAYS - 1);
            return Story { first_day: made, stops: Vec::new() };
        }
        let favourites = [self.choose(dice), self.choose(dice), self.choose(dice)];
        let usual_gap = dice.between(18, 60).min(i64::from(DAYS - 1) / visits);
        let first = dice.between(0, i64::from(DAYS) - 1 - usual_gap * (visits - 1));
        let mut stops = Vec::with_capacity(usize::try_from(visits).unwrap_or(0));
        for visit in 0..visits {
            // A few days around the usual rhythm, never beyond yesterday.
            let about = first + visit * usual_gap + dice.between(-4, 4);
            let day = u16::try_from(about.clamp(first, i64::from(DAYS) - 1)).unwrap_or(0);
            let procedure = if dice.percent(80) { favourites[dice.below(favourites.len())] } else { self.choose(dice) };
            stops.push(Stop { day, procedure });
        }
        stops.sort_by_key(|stop| stop.day);
        let first_day = stops.first().map_or(0, |stop| stop.day);
        Story { first_day, stops }
    }

    /// The history of all clients, day by day: client numbers and procedures. The order within a day is by chance.
    pub fn history(&self, seed: u64, clients: u32) -> Vec<Past> {
        let mut all = Vec::with_capacity(clients as usize * 11);
        for index in 0..clients {
            let dice = &mut Dice::of(seed, STREAM + 1, u64::from(index));
            let story = self.story(seed, u64::from(index));
            all.extend(story.stops.iter().map(|stop| Past::new(*stop, index, dice.next())));
        }
        all.sort_unstable();
        all
    }
}

/// One visit of the history, packed: a million clients have ten million.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Past(u64);

/// Room for a million clients.
const CLIENT_BITS: u32 = 20;
/// Room for 256 procedures.
const PROCEDURE_BITS: u32 = 8;
/// Enough to shuffle a day.
const SHUFFLE_BITS: u32 = 13;

impl Past {
    fn new(stop: Stop, client: u32, shuffle: u64) -> Self {
        let day = u64::from(stop.day) << (SHUFFLE_BITS + CLIENT_BITS + PROCEDURE_BITS);
        let shuffle = (shuffle & ((1 << SHUFFLE_BITS) - 1)) << (CLIENT_BITS + PROCEDURE_BITS);
        let client = (u64::from(client) & ((1 << CLIENT_BITS) - 1)) << PROCEDURE_BITS;
        Self(day | shuffle | client | u64::from(stop.procedure))
    }

    /// A visit that was there whatever the seed; `None` where the catalogue has no such place.
    pub fn of(day: u16, client: u32, procedure: usize) -> Option<Self> {
        let procedure = u8::try_from(procedure).ok()?;
        Some(Self::new(Stop { day, procedure }, client, 0))
    }

    /// The day, counted from the first day of the history.
    pub fn day(self) -> u16 {
        u16::try_from(self.0 >> (SHUFFLE_BITS + CLIENT_BITS + PROCEDURE_BITS)).unwrap_or(0)
    }

    /// The client, counted from 0.
    pub fn client(self) -> u32 {
        u32::try_from((self.0 >> PROCEDURE_BITS) & ((1 << CLIENT_BITS) - 1)).unwrap_or(0)
    }

    /// The procedure, by its place in the catalogue.
    pub fn procedure(self) -> usize {
        usize::try_from(self.0 & ((1 << PROCEDURE_BITS) - 1)).unwrap_or(0)
    }
}

/// The first so many clients, whose stories the salon tells, always came: a course, a reaction and what led to it hang on
/// their visits.
pub const ALWAYS_COME: u32 = 8;

/// How often a family is chosen, in so many of about a hundred.
const fn popularity(category: Category) -> usize {
    match category {
        Category::Nails => 17,
        Category::BrowsLashes => 13,
        Category::Hair | Category::Care | Category::LaserHair => 11,
        Category::Peel => 7,
        Category::Massage | Category::HairRemoval | Category::Botulinum | Category::Filler => 5,
        Category::Consultation | Category::Biorevitalisation | Category::Body => 4,
        Category::Electro | Category::Energy | Category::Needling => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::market::Market;
    use crate::domain::starter;

    #[test]
    fn ten_visits_a_client_over_five_years_and_the_same_each_time() {
        let menu = Menu::new(&starter::procedures(Market::Kz), vec![7]);
        let history = menu.history(1, 2_000);
        assert!((17_000..23_000).contains(&history.len()), "{}", history.len());
        assert_eq!(history, menu.history(1, 2_000));
        assert_ne!(history, menu.history(2, 2_000));
        assert!(history.is_sorted_by_key(|past| past.day()));
        assert!(history.iter().all(|past| past.day() < DAYS && past.client() < 2_000));
        let new = (0..2_000).filter(|index| menu.story(1, *index).stops.is_empty()).count();
        assert!(menu.story(1, 7).stops.is_empty(), "a first timer");
        assert!((60..180).contains(&new), "{new} have never been here");
    }

    #[test]
    fn the_packed_history_is_that_of_the_stories() {
        let menu = Menu::new(&starter::procedures(Market::Pl), Vec::new());
        let history = menu.history(3, 50);
        for index in 0..50_u32 {
            let mut packed: Vec<_> = history
                .iter()
                .filter(|past| past.client() == index)
                .map(|past| (past.day(), past.procedure()))
                .collect();
            let mut told: Vec<_> = menu
                .story(3, u64::from(index))
                .stops
                .iter()
                .map(|stop| (stop.day, usize::from(stop.procedure)))
                .collect();
            packed.sort_unstable();
            told.sort_unstable();
            assert_eq!(packed, told);
        }
    }
}
