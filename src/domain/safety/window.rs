//! Windows of time, exact at the very day: "14 days after" ends with the fourteenth day after, on which nothing stands.

use jiff::ToSpan;
use jiff::civil::Date;

use super::table::{Anchor, Rule};

/// From when to when a fact holds, both days counted; open where nobody knows or it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub from: Option<Date>,
    pub to: Option<Date>,
}

impl Span {
    /// What happened on one day.
    pub const fn on(day: Date) -> Self {
        Self { from: Some(day), to: Some(day) }
    }
}

/// That a row stands on a day, and the first day on which it no longer does, where that can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    pub clear_from: Option<Date>,
}

/// A day so many days later; the last day of all where there is none.
pub(super) fn later(day: Date, days: u16) -> Date {
    day.checked_add(i64::from(days).days()).unwrap_or(Date::MAX)
}

fn earlier(day: Date, days: u16) -> Date {
    day.checked_sub(i64::from(days).days()).unwrap_or(Date::MIN)
}

/// Whether a row stands on a day for a fact that holds in a span. A window without a number of days never closes.
pub(super) fn standing(rule: &Rule, span: Span, on: Date) -> Option<Standing> {
    standing_within(rule.anchor, rule.days, span, on)
}

pub(super) fn standing_within(anchor: Anchor, days: Option<u16>, span: Span, on: Date) -> Option<Standing> {
    let has_begun = span.from.is_none_or(|from| from <= on);
    let until = |clear: Option<Date>| clear.is_none_or(|clear| on < clear).then_some(Standing { clear_from: clear });
    let near = |days: u16| span.from.is_none_or(|from| earlier(from, days) < on);
    match (anchor, days) {
        (Anchor::Lifetime, _) | (Anchor::After | Anchor::Before | Anchor::Both, None) => {
            has_begun.then_some(Standing { clear_from: None })
        }
        (Anchor::WhilePresent, _) => has_begun.then(|| until(span.to.map(|to| later(to, 1)))).flatten(),
        (Anchor::After, Some(days)) => has_begun.then(|| until(span.to.map(|to| later(to, days.max(1))))).flatten(),
        (Anchor::Before, Some(days)) => near(days).then(|| until(span.to.map(|to| later(to, 1)))).flatten(),
        (Anchor::Both, Some(days)) => near(days).then(|| until(span.to.map(|to| later(to, days.max(1))))).flatten(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// A day of November 2026.
    fn nov(day: i8) -> Date {
        date(2026, 11, day)
    }

    #[test]
    fn windows_end_at_the_very_day() {
        use Anchor::{After, Before, Both, Lifetime, WhilePresent};
        let event = Span::on(nov(10));
        let taken = Span { from: Some(nov(1)), to: None };
        for (anchor, days, span, on, expected) in [
            (After, Some(14), event, nov(9), None),
            (After, Some(14), event, nov(10), Some(Some(nov(24)))),
            (After, Some(14), event, nov(23), Some(Some(nov(24)))),
            (After, Some(14), event, nov(24), None),
            (After, Some(1), event, nov(10), Some(Some(nov(11)))),
            (After, Some(1), event, nov(11), None),
            (After, Some(180), taken, nov(30), Some(None)),
            (After, None, event, nov(30), Some(None)),
            (Before, Some(3), event, nov(7), None),
            (Before, Some(3), event, nov(8), Some(Some(nov(11)))),
            (Before, Some(3), event, nov(11), None),
            (Both, Some(7), event, nov(3), None),
            (Both, Some(7), event, nov(4), Some(Some(nov(17)))),
            (Both, Some(7), event, nov(16), Some(Some(nov(17)))),
            (Both, Some(7), event, nov(17), None),
            (WhilePresent, None, Span { from: None, to: Some(nov(10)) }, nov(10), Some(Some(nov(11)))),
            (WhilePresent, None, Span { from: None, to: Some(nov(10)) }, nov(11), None),
            (WhilePresent, None, Span { from: Some(nov(12)), to: None }, nov(11), None),
            (WhilePresent, None, Span { from: None, to: None }, nov(11), Some(None)),
            (Lifetime, None, Span { from: None, to: Some(nov(1)) }, nov(11), Some(None)),
            (Lifetime, None, Span { from: Some(nov(12)), to: None }, nov(11), None),
        ] {
            let stands = standing_within(anchor, days, span, on).map(|standing| standing.clear_from);
            assert_eq!(stands, expected, "{anchor:?} {days:?} {span:?} {on}");
        }
    }

    #[test]
    fn windows_at_the_ends_of_time_do_not_overflow() {
        for day in [Date::MIN, Date::MAX] {
            for anchor in Anchor::ALL {
                let _ = standing_within(*anchor, Some(u16::MAX), Span::on(day), day);
            }
        }
    }
}
