//! Conditions as they are written: `first_visit`, `not coat_tag`, `minutes_waiting >= 10`, `points < 500`.

use std::fmt;

use super::fact::{Fact, FactKind};
use super::fault::{FaultKind, ID_CHARS_MAX, NUMBER_MAX, WordOf, unknown};
use super::rule::{Comparison, Condition};

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fact = self.fact.code();
        match self.is {
            Comparison::Known => f.write_str(fact),
            Comparison::Not => write!(f, "not {fact}"),
            Comparison::AtLeast(least) => write!(f, "{fact} >= {least}"),
            Comparison::Below(bound) => write!(f, "{fact} < {bound}"),
        }
    }
}

impl Condition {
    /// Reads a condition as it is written. `>` and `<=` are understood and kept as `>=` and `<`.
    pub fn read(text: &str) -> Result<Self, FaultKind> {
        let text = text.trim();
        let signs = ["<=", "≤", ">=", "≥", "<", ">"];
        let at = signs.iter().filter_map(|sign| text.find(sign).map(|at| (at, *sign))).min_by_key(|(at, _)| *at);
        if let Some((at, sign)) = at {
            let name = text.get(..at).unwrap_or_default().trim();
            let digits = text.get(at + sign.len()..).unwrap_or_default().trim();
            let fact = fact(name, text)?;
            if fact.kind() != FactKind::Number {
                return Err(FaultKind::NotANumber { fact });
            }
            let number: i64 = digits.parse().map_err(|_| bad(text))?;
            if !(0..=NUMBER_MAX).contains(&number) {
                return Err(FaultKind::BadNumber);
            }
            let is = match sign {
                ">=" | "≥" => Comparison::AtLeast(number),
                ">" => Comparison::AtLeast(number.saturating_add(1)),
                "<=" | "≤" => Comparison::Below(number.saturating_add(1)),
                _ => Comparison::Below(number),
            };
            return Ok(Self { fact, is });
        }
        match text.split_once(char::is_whitespace) {
            Some(("not", name)) => Ok(Self { fact: fact(name.trim(), text)?, is: Comparison::Not }),
            _ => Ok(Self { fact: fact(text, text)?, is: Comparison::Known }),
        }
    }

    /// Whether the two never hold together.
    pub fn contradicts(self, other: Self) -> bool {
        if self.fact != other.fact {
            return false;
        }
        match (self.is, other.is) {
            (Comparison::Not, Comparison::Not) => false,
            (Comparison::Not, _) | (_, Comparison::Not) => true,
            (Comparison::AtLeast(least), Comparison::Below(bound))
            | (Comparison::Below(bound), Comparison::AtLeast(least)) => least >= bound,
            _ => false,
        }
    }

    /// Whether the fact is known wherever the condition holds.
    pub const fn makes_sure(self) -> bool {
        !matches!(self.is, Comparison::Not)
    }
}

/// The fact of a word within a condition.
fn fact(name: &str, condition: &str) -> Result<Fact, FaultKind> {
    let is_word =
        !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'));
    if !is_word {
        return Err(bad(condition));
    }
    Fact::from_code(name).ok_or_else(|| unknown(WordOf::Facts, name, Fact::ALL.iter().map(|fact| fact.code())))
}

/// A condition that cannot be read.
fn bad(text: &str) -> FaultKind {
    FaultKind::BadCondition { text: text.chars().filter(|letter| !letter.is_control()).take(ID_CHARS_MAX).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_as_they_are_written() {
        let condition = |fact, is| Ok(Condition { fact, is });
        let unknown = |word: &str, nearest: Option<&str>| {
            Err(FaultKind::Unknown {
                of: WordOf::Facts,
                word: word.to_owned(),
                nearest: nearest.map(ToOwned::to_owned),
            })
        };
        let bad = |text: &str| Err(FaultKind::BadCondition { text: text.to_owned() });
        for (text, expected) in [
            ("first_visit", condition(Fact::FirstVisit, Comparison::Known)),
            ("  not   coat_tag ", condition(Fact::CoatTag, Comparison::Not)),
            ("minutes_waiting >= 10", condition(Fact::MinutesWaiting, Comparison::AtLeast(10))),
            ("minutes_waiting>=10", condition(Fact::MinutesWaiting, Comparison::AtLeast(10))),
            ("minutes_waiting > 10", condition(Fact::MinutesWaiting, Comparison::AtLeast(11))),
            ("points < 500", condition(Fact::Points, Comparison::Below(500))),
            ("points ≤ 500", condition(Fact::Points, Comparison::Below(501))),
            ("frist_visit", unknown("frist_visit", Some("first_visit"))),
            ("minutes_wating >= 10", unknown("minutes_wating", Some("minutes_waiting"))),
            ("colour_of_eyes", unknown("colour_of_eyes", None)),
            ("name >= 3", Err(FaultKind::NotANumber { fact: Fact::Name })),
            ("points >= many", bad("points >= many")),
            ("points >=", bad("points >=")),
            ("points >= -1", Err(FaultKind::BadNumber)),
            ("first visit", bad("first visit")),
            ("not", unknown("not", None)),
            ("", bad("")),
            ("points = 5", bad("points = 5")),
        ] {
            assert_eq!(Condition::read(text), expected, "{text:?}");
        }
    }

    #[test]
    fn what_never_holds_together() {
        for (one, other, expected) in [
            ("coat_tag", "not coat_tag", true),
            ("points >= 10", "points < 5", true),
            ("points >= 5", "points < 5", true),
            ("points >= 4", "points < 5", false),
            ("points >= 4", "not points", true),
            ("points >= 4", "points", false),
            ("points >= 4", "not drink", false),
            ("points < 4", "points < 8", false),
        ] {
            let read = |text| Condition::read(text).unwrap();
            assert_eq!(read(one).contradicts(read(other)), expected, "{one} with {other}");
            assert_eq!(read(other).contradicts(read(one)), expected, "{other} with {one}");
        }
    }
}
