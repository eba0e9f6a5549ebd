//! The facts that the clock alone changes while a client waits, and the instants at which it changes what applies.

use jiff::{SignedDuration, Timestamp};

use super::fact::{Fact, Facts};
use super::rule::{Comparison, Condition, Rule};
use crate::domain::visit::Moments;

/// A client in the salon, by the clock. Of an instant every fact is worked out anew; nothing counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// When the client came in.
    arrived_at: Timestamp,
    /// When the visit should begin.
    starts_at: Timestamp,
}

impl Wait {
    /// The wait of a visit; none before its client has come.
    pub fn of(moments: &Moments) -> Option<Self> {
        moments.arrived_at.map(|arrived_at| Self { arrived_at, starts_at: moments.starts_at })
    }

    /// Since when the specialist is late: a client who was late themselves makes nobody late.
    fn due_at(self) -> Timestamp {
        self.starts_at.max(self.arrived_at)
    }

    /// Writes what the clock says at an instant.
    pub fn tell(self, facts: &mut Facts, at: Timestamp) {
        let early = whole_minutes(self.arrived_at, self.starts_at);
        let late = whole_minutes(self.starts_at, self.arrived_at);
        let since_due = whole_minutes(self.due_at(), at);
        let mut tell = |fact: Fact, minutes: i64, least: i64| {
            facts.forget(fact);
            if minutes >= least {
                facts.set_number(fact, minutes);
            }
        };
        tell(Fact::MinutesEarly, early, 1);
        tell(Fact::MinutesLate, late, 1);
        tell(Fact::MinutesWaiting, whole_minutes(self.arrived_at, at).max(0), 0);
        tell(Fact::MinutesToStart, whole_minutes(at, self.starts_at), 0);
        tell(Fact::SpecialistLate, since_due, 1);
    }

    /// Whether a rule applied at any instant from the arrival up to this one, everything but the clock as it is now.
    pub fn has_applied(self, rule: &Rule, facts: &Facts, until: Timestamp) -> bool {
        let turns = self.turns(rule).filter(|turn| (self.arrived_at..=until).contains(turn));
        let mut at = turns.chain([self.arrived_at.min(until), until]);
        at.any(|at| self.applies(rule, facts, at))
    }

    /// The first instant after this one at which the clock changes whether one of the rules applies.
    pub fn next_turn<'a>(
        self,
        rules: impl IntoIterator<Item = &'a Rule>,
        facts: &Facts,
        after: Timestamp,
    ) -> Option<Timestamp> {
        let next = |rule: &Rule| {
            let now = self.applies(rule, facts, after);
            self.turns(rule).filter(|turn| *turn > after && self.applies(rule, facts, *turn) != now).min()
        };
        rules.into_iter().filter_map(next).min()
    }

    /// Whether a rule applies at an instant.
    fn applies(self, rule: &Rule, facts: &Facts, at: Timestamp) -> bool {
        let mut facts = facts.clone();
        self.tell(&mut facts, at);
        rule.applies(&facts)
    }

    /// The instants at which the clock may change one of a rule's conditions. An instant is a whole second.
    fn turns(self, rule: &Rule) -> impl Iterator<Item = Timestamp> {
        rule.when.iter().filter_map(move |condition| self.turn(*condition))
    }

    /// The instant at which the clock changes a condition; none for what stands still while the client waits.
    fn turn(self, condition: Condition) -> Option<Timestamp> {
        let minutes = match condition.is {
            Comparison::AtLeast(minutes) | Comparison::Below(minutes) => Some(minutes),
            Comparison::Known | Comparison::Not => None,
        };
        match condition.fact {
            Fact::MinutesWaiting => later(self.arrived_at, minutes?),
            Fact::SpecialistLate => later(self.due_at(), minutes.unwrap_or(1).max(1)),
            // Ten minutes are left for the last time in the second in which ten whole ones are: the next has fewer.
            Fact::MinutesToStart => {
                let last = later(self.starts_at, minutes.unwrap_or(0).checked_neg()?)?;
                last.checked_add(SignedDuration::from_secs(1)).ok()
            }
            _ => None,
        }
    }
}

/// Whole minutes from one instant to another, rounded down.
fn whole_minutes(from: Timestamp, to: Timestamp) -> i64 {
    to.duration_since(from).as_secs().div_euclid(60)
}

/// So many minutes later; none beyond the end of time.
fn later(from: Timestamp, minutes: i64) -> Option<Timestamp> {
    from.checked_add(SignedDuration::from_secs(minutes.checked_mul(60)?)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::Names;
    use crate::domain::standard::{Evidence, Moment, RuleId, Who};

    /// An instant by minute and second of the agreed time.
    fn at(minute: i64, second: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + minute * 60 + second).expect("within range")
    }

    fn wait(arrived: i64) -> Wait {
        Wait { arrived_at: at(arrived, 0), starts_at: at(0, 0) }
    }

    fn rule(when: &[(Fact, Comparison)]) -> Rule {
        Rule {
            id: RuleId("waiting".to_owned()),
            number: String::new(),
            title: Names::default(),
            moment: Moment::Waiting,
            order: 1,
            who: Who::Desk,
            when: when.iter().map(|(fact, is)| Condition { fact: *fact, is: *is }).collect(),
            say: Names::default(),
            act: Names::default(),
            evidence: Evidence::Mark,
            is_paused: false,
        }
    }

    #[test]
    fn the_clock_tells_whole_minutes() {
        for (arrived, now, early, late, waiting, to_start, specialist_late) in [
            (-20, at(-20, 0), Some(20), None, Some(0), Some(20), None),
            (-20, at(-10, 1), Some(20), None, Some(10), Some(9), None),
            (-20, at(0, 0), Some(20), None, Some(20), Some(0), None),
            (-20, at(0, 59), Some(20), None, Some(20), None, None),
            (-20, at(1, 0), Some(20), None, Some(21), None, Some(1)),
            (0, at(0, 30), None, None, Some(0), None, None),
            (10, at(12, 0), None, Some(10), Some(2), None, Some(2)), // late themselves: the specialist is not 12 late
            (10, at(5, 0), None, Some(10), Some(0), None, None),     // the clock was put back
        ] {
            let mut facts = Facts::default();
            facts.set_number(Fact::SpecialistLate, 99); // an older reading goes
            wait(arrived).tell(&mut facts, now);
            let number = |fact| facts.get(fact).and_then(super::super::Value::number);
            let told = [
                number(Fact::MinutesEarly),
                number(Fact::MinutesLate),
                number(Fact::MinutesWaiting),
                number(Fact::MinutesToStart),
                number(Fact::SpecialistLate),
            ];
            assert_eq!(told, [early, late, waiting, to_start, specialist_late], "{arrived} {now}");
        }
    }

    #[test]
    fn a_rule_of_waiting_applies_from_its_minute_to_its_minute() {
        use Comparison as C;
        let waiting = rule(&[(Fact::MinutesWaiting, C::AtLeast(10))]);
        let early = rule(&[(Fact::MinutesToStart, C::AtLeast(10))]);
        let middle = rule(&[(Fact::MinutesWaiting, C::AtLeast(5)), (Fact::MinutesToStart, C::AtLeast(10))]);
        let late = rule(&[(Fact::SpecialistLate, C::Known)]);
        let soon = rule(&[(Fact::MinutesToStart, C::Below(5)), (Fact::MinutesWaiting, C::Below(18))]);
        let coat = rule(&[(Fact::CoatTag, C::Known)]);
        let never = rule(&[(Fact::MinutesWaiting, C::AtLeast(i64::MAX))]);
        // Arrived 20 minutes early: the instant, whether it applies, whether it has applied, when that changes next.
        for (name, rule, now, applies, has_applied, next) in [
            ("waiting", &waiting, at(-20, 0), false, false, Some(at(-10, 0))),
            ("waiting", &waiting, at(-11, 59), false, false, Some(at(-10, 0))),
            ("waiting", &waiting, at(-10, 0), true, true, None),
            ("early", &early, at(-20, 0), true, true, Some(at(-10, 1))),
            ("early", &early, at(-10, 0), true, true, Some(at(-10, 1))),
            ("early", &early, at(-10, 1), false, true, None),
            ("middle", &middle, at(-20, 0), false, false, Some(at(-15, 0))),
            ("middle", &middle, at(-15, 0), true, true, Some(at(-10, 1))),
            ("middle", &middle, at(3, 0), false, true, None),
            ("late", &late, at(0, 0), false, false, Some(at(1, 0))),
            ("late", &late, at(1, 0), true, true, None),
            ("soon", &soon, at(-6, 0), false, false, Some(at(-5, 1))),
            ("soon", &soon, at(-3, 0), true, true, Some(at(-2, 0))),
            ("coat", &coat, at(5, 0), false, false, None),
            ("never", &never, at(5, 0), false, false, None),
        ] {
            let (wait, facts) = (wait(-20), Facts::default());
            assert_eq!(wait.applies(rule, &facts, now), applies, "{name} {now}");
            assert_eq!(wait.has_applied(rule, &facts, now), has_applied, "{name} {now}");
            assert_eq!(wait.next_turn([rule], &facts, now), next, "{name} {now}");
        }
    }

    #[test]
    fn a_paused_rule_never_applies() {
        let mut paused = rule(&[]);
        paused.is_paused = true;
        assert!(!wait(-20).has_applied(&paused, &Facts::default(), at(5, 0)));
    }
}
