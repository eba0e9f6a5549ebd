//! Abonements: what the salon sells as a number of sessions, and by which rules they run, stop and go back.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::catalogue::Names;
use crate::domain::codes::codes;
use crate::domain::ids::{AbonementPlanId, ProcedureId};
use crate::domain::money::{LARGEST_TYPED, Money, MoneyError};

/// The most sessions of a plan.
pub const SESSIONS_MOST: i64 = 100;
/// The most procedures that a plan covers.
pub const PROCEDURES_MOST: usize = 50;
/// The longest validity, and the longest pause, in days: five years.
pub const PLAN_DAYS_MOST: u16 = 1_825;

codes! {
    /// From when an abonement's time runs.
    Starts {
        /// From the day of the sale.
        Sale = "sale",
        /// From the first session.
        FirstVisit = "first_visit",
    }
}

codes! {
    /// What a refund of an abonement gives back.
    RefundRule {
        /// The price, less the sessions used at the list price of their day: the discount was for taking all of them.
        ListPrice = "list_price",
        /// What the sessions left have cost.
        Proportional = "proportional",
    }
}

codes! {
    /// Why an abonement changed.
    AbonementMoveKind {
        /// It was sold, or split off another.
        Issued = "issued",
        /// A session was used.
        Used = "used",
        /// A session was taken for a visit to which nobody came.
        NoShow = "no_show",
        /// A refund gave a session back.
        GivenBack = "given_back",
        /// It was refunded.
        TakenBack = "taken_back",
        /// Sessions went to an abonement of their own.
        Split = "split",
        /// The sessions left are not owed any more.
        WrittenOff = "written_off",
        /// A pause began.
        Frozen = "frozen",
        /// A pause ended.
        Unfrozen = "unfrozen",
        /// It holds longer.
        Extended = "extended",
        /// It belongs to another person from now on.
        HandedOn = "handed_on",
    }
}

/// What is written of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlanDetails {
    /// At least one is filled.
    pub names: Names,
    /// Which procedures a session covers; at least one.
    pub procedures: Vec<ProcedureId>,
    /// How many sessions.
    pub sessions: i64,
    /// What all of them cost, in minor units.
    pub price: Money,
    /// For how many days it holds; none: without end.
    #[serde(default)]
    pub valid_days: Option<u16>,
    /// From when its time runs.
    pub starts: Starts,
    /// How many days of pause a client may have in all; 0: none.
    #[serde(default)]
    pub freeze_days: u16,
    /// Whether people beside the owner may use it.
    #[serde(default)]
    pub shared: bool,
    /// Whether it may be handed on, or a part of it.
    #[serde(default)]
    pub transferable: bool,
    /// Whether a visit to which nobody came takes a session.
    #[serde(default)]
    pub no_show_takes: bool,
    /// What a refund gives back.
    pub refund: RefundRule,
}

/// A plan of the salon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AbonementPlan {
    /// Its number.
    pub id: AbonementPlanId,
    /// Grows with each change.
    pub version: i64,
    /// No longer sold.
    pub retired: bool,
    /// What is written of it.
    #[serde(flatten)]
    pub details: PlanDetails,
}

/// Why a plan cannot be kept as written, in the order in which it is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanRefusal {
    /// No language has a name.
    #[error("a plan needs a name")]
    NoName,
    /// It covers nothing, or more than [`PROCEDURES_MOST`].
    #[error("a plan covers 1 to 50 procedures")]
    Procedures,
    /// No session, or more than [`SESSIONS_MOST`].
    #[error("a plan has 1 to 100 sessions")]
    Sessions,
    /// A price of nothing, or beyond what a person would type.
    #[error("a plan costs something")]
    Price,
    /// A validity of no days, or longer than [`PLAN_DAYS_MOST`]; a pause longer than that.
    #[error("a span of days out of range")]
    Days,
}

impl PlanDetails {
    /// The details with clean texts, or why they cannot be kept. `clean` is the one cleaner of texts from outside.
    pub fn checked(mut self, clean: impl Fn(&str) -> String) -> Result<Self, PlanRefusal> {
        let Names { en, ru, pl, zh } = &mut self.names;
        for name in [en, ru, pl, zh] {
            *name = clean(name);
        }
        self.procedures.sort_unstable();
        self.procedures.dedup();
        if self.names.in_language("en").is_empty() {
            return Err(PlanRefusal::NoName);
        }
        if self.procedures.is_empty() || self.procedures.len() > PROCEDURES_MOST {
            return Err(PlanRefusal::Procedures);
        }
        if !(1..=SESSIONS_MOST).contains(&self.sessions) {
            return Err(PlanRefusal::Sessions);
        }
        if self.price <= Money::ZERO || self.price > LARGEST_TYPED {
            return Err(PlanRefusal::Price);
        }
        let in_range = |days: u16| (1..=PLAN_DAYS_MOST).contains(&days);
        if self.valid_days.is_some_and(|days| !in_range(days)) || self.freeze_days > PLAN_DAYS_MOST {
            return Err(PlanRefusal::Days);
        }
        Ok(self)
    }

    /// The last day of an abonement that starts on a day.
    pub fn until(&self, starts_on: Date) -> Option<Date> {
        self.valid_days.map(|days| super::lots::days_after(starts_on, days))
    }
}

/// What a refund of an abonement comes to, in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AbonementRefund {
    /// What the salon still owes in sessions: all of it leaves the books.
    pub worth: Money,
    /// What the client gets.
    pub back: Money,
    /// What the salon keeps: the rest.
    pub kept: Money,
}

impl AbonementRefund {
    /// By the rule of the plan. `paid` is what the client gave for it, `listed` the list prices of the sessions used,
    /// `worth` what the sessions left have cost. A client never gets more than what the salon still owes.
    pub fn of(rule: RefundRule, paid: Money, listed: Money, worth: Money) -> Result<Self, MoneyError> {
        let back = match rule {
            RefundRule::Proportional => worth,
            RefundRule::ListPrice => paid.minus(listed)?.max(Money::ZERO).min(worth),
        };
        Ok(Self { worth, back, kept: worth.minus(back)? })
    }
}

/// What a number of the sessions left takes with it when it goes to an abonement of its own: the first of the equal parts.
pub fn part_of(worth: Money, left: i64, sessions: i64) -> Money {
    if left < 1 {
        return Money::ZERO;
    }
    let part = i128::from(worth.minor()) * i128::from(sessions.clamp(0, left)) / i128::from(left);
    // A part of an amount is in the amount's range.
    Money(i64::try_from(part).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refunds_by_rule() {
        let tenge = Money::major;
        for (rule, paid, listed, worth, expected) in [
            // 10 sessions for 100 000, list price 12 000, 4 used
            (RefundRule::ListPrice, 100_000, 48_000, 60_000, (52_000, 8_000)),
            (RefundRule::Proportional, 100_000, 48_000, 60_000, (60_000, 0)),
            // nothing used: all of it
            (RefundRule::ListPrice, 100_000, 0, 100_000, (100_000, 0)),
            // 9 used: the list prices have eaten it up
            (RefundRule::ListPrice, 100_000, 108_000, 10_000, (0, 10_000)),
            // the list price has fallen below what a session had cost: no more than is owed
            (RefundRule::ListPrice, 100_000, 20_000, 60_000, (60_000, 0)),
        ] {
            let refund = AbonementRefund::of(rule, tenge(paid), tenge(listed), tenge(worth)).expect("in range");
            assert_eq!((refund.back, refund.kept), (tenge(expected.0), tenge(expected.1)), "{rule:?} {listed}");
        }
    }

    #[test]
    fn plans_are_checked() {
        let plan = PlanDetails {
            names: Names { en: "Laser, 5 ×".to_owned(), ..Names::default() },
            procedures: vec![ProcedureId(2), ProcedureId(1), ProcedureId(2)],
            sessions: 5,
            price: Money::major(50_000),
            valid_days: Some(365),
            starts: Starts::FirstVisit,
            freeze_days: 30,
            shared: true,
            transferable: true,
            no_show_takes: true,
            refund: RefundRule::ListPrice,
        };
        let kept = plan.clone().checked(str::to_owned).expect("a good plan");
        assert_eq!(kept.procedures, [ProcedureId(1), ProcedureId(2)]);
        for (written, expected) in [
            (PlanDetails { names: Names::default(), ..plan.clone() }, PlanRefusal::NoName),
            (PlanDetails { procedures: vec![], ..plan.clone() }, PlanRefusal::Procedures),
            (PlanDetails { sessions: 0, ..plan.clone() }, PlanRefusal::Sessions),
            (PlanDetails { sessions: 101, ..plan.clone() }, PlanRefusal::Sessions),
            (PlanDetails { price: Money::ZERO, ..plan.clone() }, PlanRefusal::Price),
            (PlanDetails { price: Money(LARGEST_TYPED.0 + 1), ..plan.clone() }, PlanRefusal::Price),
            (PlanDetails { valid_days: Some(0), ..plan.clone() }, PlanRefusal::Days),
            (PlanDetails { freeze_days: 1_826, ..plan.clone() }, PlanRefusal::Days),
        ] {
            assert_eq!(written.checked(str::to_owned), Err(expected));
        }
    }

    #[test]
    fn parts_of_what_is_left() {
        for (worth, left, sessions, expected) in [
            (100, 3, 1, 33),
            (100, 3, 2, 66),
            (100, 3, 3, 100),
            (100, 0, 1, 0),
            (100, 3, 9, 100),
            (i64::MAX, 2, 2, i64::MAX),
        ] {
            assert_eq!(part_of(Money(worth), left, sessions), Money(expected), "{worth} {left} {sessions}");
        }
    }
}
