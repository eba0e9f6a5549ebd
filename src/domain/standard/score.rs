//! How a standard is kept, counted from its prompts: how often a rule could be kept, how often it was, and why it was not.
//!
//! Only what happened is counted. What no program can see stands apart, in [`super::observation`], and is never mixed in.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::moment::Moment;
use super::outcome::{Outcome, Reason};
use super::rule::RuleId;
use crate::domain::ids::{ShiftId, StaffId, StandardVersionId};
use crate::domain::visit::VisitState;

/// How a prompt stands when it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "is", content = "reason")]
pub enum Ended {
    /// Its moment is still now: not counted yet.
    Open,
    /// It was done.
    Done,
    /// It was possible and put aside.
    NotNow(Option<Reason>),
    /// It was not possible.
    NotApplicable(Option<Reason>),
    /// It was possible, and its moment went by without a mark.
    Missed,
}

/// What decides how an unmarked prompt stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// At which moment of the visit it belongs.
    pub moment: Moment,
    /// Where the visit stands; none at the desk alone.
    pub state: Option<VisitState>,
    /// Whether the farewell of the visit was marked.
    pub is_farewell_said: bool,
    /// Whether the day of the visit is over.
    pub is_day_over: bool,
}

impl Standing {
    /// Whether the moment went by. A moment ends with the next step of the visit; what follows the payment lasts until
    /// the farewell or the end of the day.
    pub const fn is_over(self) -> bool {
        let has_gone_on = match self.state {
            Some(VisitState::Closed) if self.moment.is_now_in(VisitState::Closed) => self.is_farewell_said,
            Some(state) => !self.moment.is_now_in(state),
            None => false,
        };
        self.is_day_over || has_gone_on
    }
}

impl Ended {
    /// How a prompt stands: by its mark, where there is one.
    pub const fn of(mark: Option<(Outcome, Option<Reason>)>, standing: Standing) -> Self {
        match mark {
            Some((Outcome::Done, _)) => Self::Done,
            Some((Outcome::NotNow, reason)) => Self::NotNow(reason),
            Some((Outcome::NotApplicable, reason)) => Self::NotApplicable(reason),
            None if standing.is_over() => Self::Missed,
            None => Self::Open,
        }
    }
}

/// So many prompts of one rule on one day that ended alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The day of the visit.
    pub day: Date,
    /// The rule.
    pub rule: RuleId,
    /// The version of the standard by which it was asked for.
    pub version: StandardVersionId,
    /// Who answers for it: whoever marked it, else whoever took the step that opened it.
    pub person: Option<StaffId>,
    /// The shift of the till in which it was opened; none where none ran.
    pub shift: Option<ShiftId>,
    /// How they ended.
    pub ended: Ended,
    /// How many.
    pub count: u32,
}

/// A count of prompts by how they ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tally {
    /// Done.
    pub done: u32,
    /// Possible and put aside, mostly because the guest said no.
    pub not_now: u32,
    /// Possible and not done.
    pub missed: u32,
    /// Not possible.
    pub not_applicable: u32,
    /// Still to come: counted nowhere else.
    pub open: u32,
}

impl Tally {
    /// The tally of what was counted.
    pub fn of<'c>(counted: impl IntoIterator<Item = &'c Counted>) -> Self {
        let mut tally = Self::default();
        for one in counted {
            tally.add(one.ended, one.count);
        }
        tally
    }

    /// Adds so many that ended alike.
    pub fn add(&mut self, ended: Ended, count: u32) {
        let sum = match ended {
            Ended::Open => &mut self.open,
            Ended::Done => &mut self.done,
            Ended::NotNow(_) => &mut self.not_now,
            Ended::NotApplicable(_) => &mut self.not_applicable,
            Ended::Missed => &mut self.missed,
        };
        *sum = sum.saturating_add(count);
    }

    /// How many were possible: done, put aside or missed.
    pub const fn possible(self) -> u32 {
        self.done.saturating_add(self.not_now).saturating_add(self.missed)
    }

    /// How many of a thousand possible were done, rounded down, so that only all of them are a thousand; none where
    /// nothing was possible.
    pub fn rate(self) -> Option<u16> {
        per_mille(self.done, self.possible())
    }

    /// Whether nothing was counted at all.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// A part of a whole in thousandths, rounded down; none of nothing.
pub fn per_mille(part: u32, whole: u32) -> Option<u16> {
    let thousandths = (u64::from(part) * 1_000).checked_div(u64::from(whole))?;
    Some(u16::try_from(thousandths.min(1_000)).unwrap_or(1_000))
}

/// The tallies of what was counted, sorted by something: a rule, a person, a day.
pub fn tallied<'c, K: Ord>(
    counted: impl IntoIterator<Item = &'c Counted>,
    key: impl Fn(&'c Counted) -> K,
) -> BTreeMap<K, Tally> {
    let mut tallies = BTreeMap::<K, Tally>::new();
    for one in counted {
        tallies.entry(key(one)).or_default().add(one.ended, one.count);
    }
    tallies
}

/// How often each reason was given for not doing what was possible, the most frequent first. Without a reason counts
/// under none.
pub fn reasons<'c>(counted: impl IntoIterator<Item = &'c Counted>) -> Vec<(Option<Reason>, u32)> {
    let mut sums = BTreeMap::<Option<Reason>, u32>::new();
    for one in counted {
        if let Ended::NotNow(reason) = one.ended {
            let sum = sums.entry(reason).or_default();
            *sum = sum.saturating_add(one.count);
        }
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by_key(|(reason, count)| (std::cmp::Reverse(*count), *reason));
    sums
}

/// The middle of several numbers; of an even count the lower of the two in the middle. None of none.
pub fn median(mut numbers: Vec<i64>) -> Option<i64> {
    numbers.sort_unstable();
    numbers.get(numbers.len().checked_sub(1)? / 2).copied()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn counted(rule: &str, person: i64, ended: Ended, count: u32) -> Counted {
        Counted {
            day: date(2026, 11, 21),
            rule: RuleId(rule.to_owned()),
            version: StandardVersionId(1),
            person: Some(StaffId(person)),
            shift: None,
            ended,
            count,
        }
    }

    #[test]
    fn a_moment_ends_with_the_next_step() {
        use Moment as M;
        use VisitState as V;
        for (moment, state, is_farewell_said, is_day_over, expected) in [
            (M::Arrival, V::Arrived, false, false, false),
            (M::Arrival, V::InProcedure, false, false, true),
            (M::Waiting, V::Arrived, false, false, false),
            (M::Waiting, V::Arrived, false, true, true),
            (M::Waiting, V::Cancelled, false, false, true),
            (M::HandOver, V::InProcedure, false, false, false),
            (M::HandOver, V::ToPay, false, false, true),
            (M::Return, V::ToPay, false, false, false),
            (M::BeforePayment, V::Closed, false, false, true),
            (M::AfterPayment, V::Closed, false, false, false),
            (M::NextVisit, V::Closed, true, false, true),
            (M::Leaving, V::Closed, false, true, true),
        ] {
            let standing = Standing { moment, state: Some(state), is_farewell_said, is_day_over };
            assert_eq!(standing.is_over(), expected, "{standing:?}");
            let unmarked = if expected { Ended::Missed } else { Ended::Open };
            assert_eq!(Ended::of(None, standing), unmarked);
            assert_eq!(Ended::of(Some((Outcome::Done, None)), standing), Ended::Done, "a mark stands, late or not");
        }
    }

    #[test]
    fn declined_counts_as_possible_and_what_did_not_apply_does_not() {
        let no = Some(Reason::Declined);
        for (ended, possible, rate) in [
            (vec![], 0, None),
            (vec![(Ended::Open, 5)], 0, None),
            (vec![(Ended::NotApplicable(no), 5)], 0, None),
            (vec![(Ended::Done, 3)], 3, Some(1_000)),
            (vec![(Ended::Done, 2), (Ended::Missed, 1)], 3, Some(666)),
            (
                vec![(Ended::Done, 1), (Ended::NotNow(no), 1), (Ended::NotApplicable(no), 9), (Ended::Open, 9)],
                2,
                Some(500),
            ),
            (vec![(Ended::Done, 9_999), (Ended::Missed, 1)], 10_000, Some(999)),
            (vec![(Ended::Missed, u32::MAX), (Ended::Done, u32::MAX)], u32::MAX, Some(1_000)),
        ] {
            let all: Vec<Counted> = ended.iter().map(|(ended, count)| counted("greet", 1, *ended, *count)).collect();
            let tally = Tally::of(&all);
            assert_eq!((tally.possible(), tally.rate()), (possible, rate), "{ended:?}");
        }
    }

    #[test]
    fn sorted_by_whatever_is_asked() {
        let no = Ended::NotNow(Some(Reason::Declined));
        let all = [
            counted("greet", 1, Ended::Done, 2),
            counted("greet", 2, Ended::Missed, 1),
            counted("drink", 1, no, 3),
            counted("drink", 1, Ended::NotNow(Some(Reason::Hurry)), 4),
            counted("drink", 2, Ended::NotNow(None), 1),
        ];
        let by_rule = tallied(&all, |one| one.rule.0.as_str());
        assert_eq!(by_rule["greet"], Tally { done: 2, missed: 1, ..Tally::default() });
        assert_eq!(by_rule["drink"].not_now, 8);
        let by_person = tallied(&all, |one| one.person);
        assert_eq!(by_person[&Some(StaffId(2))], Tally { not_now: 1, missed: 1, ..Tally::default() });
        let given = [(Some(Reason::Hurry), 4), (Some(Reason::Declined), 3), (None, 1)];
        assert_eq!(reasons(&all), given);
    }

    #[test]
    fn the_middle_of_several() {
        for (numbers, expected) in [
            (vec![], None),
            (vec![7], Some(7)),
            (vec![9, 1], Some(1)),
            (vec![5, 100, 1], Some(5)),
            (vec![4, 3, 2, 1], Some(2)),
        ] {
            assert_eq!(median(numbers.clone()), expected, "{numbers:?}");
        }
    }

    proptest! {
        #[test]
        fn a_rate_is_a_share_and_whole_only_of_all(done in 0_u32..5_000, rest in 0_u32..5_000) {
            let tally = Tally { done, missed: rest, ..Tally::default() };
            let rate = tally.rate();
            prop_assert_eq!(rate.is_none(), done + rest == 0);
            prop_assert_eq!(rate == Some(1_000), rest == 0 && done > 0);
        }
    }
}
