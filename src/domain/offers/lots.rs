//! Bonus points lie in lots, each with its last day; what runs out soonest is spent first.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::ids::BonusLotId;

use super::programme::Returned;

codes! {
    /// Where the points of a lot come from.
    LotKind {
        /// A paid bill.
        Earned = "earned",
        /// A birthday, a first visit, a friend brought.
        Granted = "granted",
        /// A manager's hand.
        Adjusted = "adjusted",
        /// A refunded bill that was paid with points.
        Returned = "returned",
        /// Below nothing: points that a refund took back after they were spent.
        Owed = "owed",
    }
}

codes! {
    /// Why the points of a lot changed.
    BonusMoveKind {
        /// A paid bill gave them.
        Earned = "earned",
        /// A grant gave them.
        Granted = "granted",
        /// A manager gave or took them.
        Adjusted = "adjusted",
        /// They paid for something.
        Spent = "spent",
        /// They came back with a refund.
        Returned = "returned",
        /// A refund took back what the bill had given.
        TakenBack = "taken_back",
        /// They settled what was owed.
        Settled = "settled",
        /// Their last day passed.
        Expired = "expired",
    }
}

codes! {
    /// For what points are given once.
    Occasion {
        /// A birthday, once a year.
        Birthday = "birthday",
        /// The first paid visit.
        FirstVisit = "first_visit",
        /// A friend whom the client brought, after the friend's first paid visit.
        Referral = "referral",
    }
}

/// A lot with what is left in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Lot {
    /// Its number.
    pub id: BonusLotId,
    /// How many points are left; below nothing where the client owes them.
    pub left: i64,
    /// The last day on which they may be spent; none: no end.
    pub expires: Option<Date>,
}

impl Lot {
    /// Whether points of it may be spent on a day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.left > 0 && self.expires.is_none_or(|last| last >= day)
    }
}

/// What the lots come to on a day: those that hold, less what is owed.
pub fn balance(lots: &[Lot], day: Date) -> i64 {
    let counted = lots.iter().filter(|lot| lot.left < 0 || lot.holds_on(day));
    counted.fold(0, |sum: i64, lot| sum.saturating_add(lot.left))
}

/// From which lots points are taken on a day: those that run out soonest first, those without end last. `None` where they
/// do not suffice.
pub fn take(lots: &[Lot], points: i64, day: Date) -> Option<Vec<(BonusLotId, i64)>> {
    let mut holding: Vec<&Lot> = lots.iter().filter(|lot| lot.holds_on(day)).collect();
    holding.sort_by_key(|lot| (lot.expires.is_none(), lot.expires, lot.id));
    let mut missing = points;
    let mut taken = Vec::new();
    for lot in holding {
        let part = lot.left.min(missing);
        if part > 0 {
            taken.push((lot.id, part));
            missing -= part;
        }
    }
    (missing == 0).then_some(taken)
}

/// The last day of points that a refund brings back on a day, of a lot with this last day.
pub fn returned_until(expires: Option<Date>, returned: Returned, day: Date) -> Option<Date> {
    match (expires, returned) {
        (None, _) => None,
        (Some(last), Returned::OriginalExpiry) => Some(last),
        (Some(last), Returned::AtLeastDays(days)) => Some(last.max(days_after(day, days))),
    }
}

/// The day so many days later, at most the calendar's last.
pub fn days_after(day: Date, days: u16) -> Date {
    day.saturating_add(jiff::Span::new().days(i64::from(days)))
}

/// The year of the birthday that is at most so many days away, before or after. Who was born on 29 February has their
/// birthday on the last day of that month.
pub fn birthday_near(month: i8, day: i8, today: Date, days: u8) -> Option<i16> {
    [today.year() - 1, today.year(), today.year() + 1].into_iter().find(|year| {
        let first = Date::new(*year, month, 1);
        let birthday = first.and_then(|first| Date::new(*year, month, day.min(first.days_in_month())));
        birthday
            .and_then(|birthday| today.until(birthday))
            .is_ok_and(|span| span.get_days().unsigned_abs() <= u32::from(days))
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn lot(id: i64, left: i64, expires: Option<Date>) -> Lot {
        Lot { id: BonusLotId(id), left, expires }
    }

    #[test]
    fn what_runs_out_soonest_is_spent_first() {
        let today = date(2026, 11, 22);
        let lots = [
            lot(1, 100, None),
            lot(2, 50, Some(date(2027, 3, 1))),
            lot(3, 30, Some(date(2026, 11, 22))), // today still counts
            lot(4, 70, Some(date(2026, 11, 21))), // ran out yesterday
            lot(5, 20, Some(date(2027, 3, 1))),
        ];
        for (points, expected) in [
            (10, Some(vec![(3, 10)])),
            (30, Some(vec![(3, 30)])),
            (85, Some(vec![(3, 30), (2, 50), (5, 5)])),
            (200, Some(vec![(3, 30), (2, 50), (5, 20), (1, 100)])),
            (201, None),
            (0, Some(vec![])),
        ] {
            let taken = take(&lots, points, today);
            let plain = taken.map(|parts| parts.into_iter().map(|(id, part)| (id.0, part)).collect::<Vec<_>>());
            assert_eq!(plain, expected, "{points}");
        }
        assert_eq!(balance(&lots, today), 200);
        assert_eq!(balance(&[lot(1, -40, None)], today), -40);
    }

    #[test]
    fn birthdays_near() {
        for (month, day, today, days, expected) in [
            (11, 22, date(2026, 11, 22), 0, Some(2026)),
            (11, 25, date(2026, 11, 22), 3, Some(2026)),
            (11, 26, date(2026, 11, 22), 3, None),
            (11, 19, date(2026, 11, 22), 3, Some(2026)),
            (1, 2, date(2026, 12, 31), 3, Some(2027)),
            (12, 30, date(2027, 1, 1), 3, Some(2026)),
            (2, 29, date(2027, 2, 28), 0, Some(2027)),
            (2, 29, date(2028, 2, 29), 0, Some(2028)),
        ] {
            assert_eq!(birthday_near(month, day, today, days), expected, "{month}-{day} on {today}");
        }
    }

    #[test]
    fn points_that_come_back_keep_their_day_or_live_longer() {
        let today = date(2026, 11, 22);
        for (expires, returned, expected) in [
            (None, Returned::OriginalExpiry, None),
            (None, Returned::AtLeastDays(14), None),
            (Some(date(2026, 10, 1)), Returned::OriginalExpiry, Some(date(2026, 10, 1))),
            (Some(date(2026, 10, 1)), Returned::AtLeastDays(14), Some(date(2026, 12, 6))),
            (Some(date(2027, 10, 1)), Returned::AtLeastDays(14), Some(date(2027, 10, 1))),
        ] {
            assert_eq!(returned_until(expires, returned, today), expected, "{expires:?} {returned:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_taken_is_what_was_asked_for(
            lefts in prop::collection::vec((1_i64..1_000, prop::option::of(0_i64..60)), 0..12), points in 0_i64..6_000,
        ) {
            let today = date(2026, 11, 22);
            let lots: Vec<Lot> = (1..).zip(lefts).map(|(id, (left, days))| {
                lot(id, left, days.map(|days| today.saturating_add(jiff::Span::new().days(days - 30))))
            }).collect();
            match take(&lots, points, today) {
                None => prop_assert!(points > balance(&lots, today)),
                Some(taken) => {
                    prop_assert_eq!(taken.iter().map(|(_, part)| part).sum::<i64>(), points);
                    for (id, part) in taken {
                        let lot = lots.iter().find(|lot| lot.id == id).expect("a lot of ours");
                        prop_assert!(lot.holds_on(today) && part <= lot.left);
                    }
                }
            }
        }
    }
}
