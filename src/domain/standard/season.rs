//! The months in which guests come in coats.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The months in which guests come in coats, both ends included, over the turn of the year where the last comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CoatSeason {
    /// The first month, counted from 1.
    from: i8,
    /// The last month, counted from 1.
    until: i8,
}

impl Default for CoatSeason {
    /// October to April: the cold half of the year in all markets.
    fn default() -> Self {
        Self { from: 10, until: 4 }
    }
}

impl CoatSeason {
    /// From a month to a month; none where there is no such month.
    pub fn new(from: i8, until: i8) -> Option<Self> {
        let is_month = |month: i8| (1..=12).contains(&month);
        (is_month(from) && is_month(until)).then_some(Self { from, until })
    }

    /// The first and the last month, counted from 1.
    pub const fn months(self) -> (i8, i8) {
        (self.from, self.until)
    }

    /// Whether guests come in coats on a day.
    pub fn holds_on(self, day: Date) -> bool {
        let month = day.month();
        if self.from <= self.until {
            (self.from..=self.until).contains(&month)
        } else {
            month >= self.from || month <= self.until
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_season_may_go_over_the_turn_of_the_year() {
        for (from, until, holding) in [
            (10, 4, vec![1, 2, 3, 4, 10, 11, 12]),
            (11, 11, vec![11]),
            (5, 7, vec![5, 6, 7]),
            (1, 12, (1..=12).collect()),
        ] {
            let season = CoatSeason::new(from, until).expect("months");
            let holds: Vec<i8> = (1..=12).filter(|month| season.holds_on(date(2026, *month, 15))).collect();
            assert_eq!(holds, holding, "{from} {until}");
            assert_eq!(season.months(), (from, until));
        }
        for (from, until) in [(0, 4), (10, 13), (-1, 1)] {
            assert_eq!(CoatSeason::new(from, until), None, "{from} {until}");
        }
    }
}
