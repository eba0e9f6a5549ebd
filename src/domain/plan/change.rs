//! What changed in a card between two visits.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// An allergy was written down.
    Allergy {
        /// Its code; empty where the words matched none.
        code: String,
        /// The words as told.
        said: String,
        /// Whether it was ended instead.
        is_over: bool,
    },
    /// A condition was.
    Condition {
        /// Its code; empty where the words matched none.
        code: String,
        /// The words as told.
        said: String,
        /// Whether it was ended instead.
        is_over: bool,
    },
    /// A medication was.
    Medication {
        /// Its code; empty where the words matched none.
        code: String,
        /// The words as told.
        said: String,
        /// Whether it was ended or struck instead.
        is_over: bool,
    },
    /// The questionnaire was answered or confirmed.
    Anamnesis,
    /// A reaction was reported.
    Reaction,
}

/// A change of a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CardChange {
    /// On which day.
    pub on: Date,
    /// What.
    #[serde(flatten)]
    pub what: Change,
}

/// Gives each change to the first of some days that is not before it: the visit at which it had become true. `days` go up.
/// The last list holds what changed after all of them.
pub fn by_visit(changes: Vec<CardChange>, days: &[Date]) -> Vec<Vec<CardChange>> {
    let mut given: Vec<Vec<CardChange>> = vec![Vec::new(); days.len() + 1];
    for change in changes {
        let at = days.partition_point(|day| *day < change.on);
        given[at].push(change);
    }
    for changes in &mut given {
        changes.sort_by_key(|change| change.on);
    }
    given
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn changes_go_to_the_visit_at_which_they_were_known() {
        let d = |day: i8| date(2026, 11, day);
        let change = |day: i8| CardChange { on: d(day), what: Change::Anamnesis };
        for (changes, days, expected) in [
            (vec![], vec![], vec![0]),
            (vec![3], vec![], vec![1]),
            (vec![3], vec![3], vec![1, 0]),
            (vec![4], vec![3], vec![0, 1]),
            (vec![1, 5, 5, 9], vec![2, 5, 8], vec![1, 2, 0, 1]),
            (vec![2], vec![2, 2], vec![1, 0, 0]), // two visits on one day: the earlier
        ] {
            let days: Vec<Date> = days.into_iter().map(d).collect();
            let given = by_visit(changes.into_iter().map(change).collect(), &days);
            assert_eq!(given.iter().map(Vec::len).collect::<Vec<_>>(), expected, "{days:?}");
        }
    }
}
