//! Which allergens people react to together.
//!
//! The list lies beside this file: groups with how strongly their members go together, and links to other groups. A
//! group that is not in it has no known relatives: only the very substance counts. Sources: published reviews, named
//! where there are; otherwise general knowledge of the field.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::finding::{Gravity, Via};
use crate::domain::codes::codes;
use crate::domain::health::cross_group_of;

/// The groups, read once, when first needed.
static GROUPS: LazyLock<HashMap<String, Group>> = LazyLock::new(|| read(include_str!("cross_groups.csv")));

codes! {
    /// How strongly two allergens go together.
    Strength {
        /// Whoever reacts to one mostly reacts to the other.
        Strong = "strong",
        /// Whoever named no substance may mean any of the group.
        CatchAll = "catch_all",
        /// As good as named, from a group that stands for others.
        All = "all",
        /// Many react to both.
        Possible = "possible",
        /// Some do.
        Weak = "weak",
        /// Sources disagree.
        Disputed = "disputed",
        /// Nobody knows without asking.
        Ask = "ask",
        /// No known relation.
        Single = "single",
        /// Kept for the history alone.
        None = "none",
    }
}

impl Strength {
    /// How much a relative weighs; none where there is nothing to say.
    pub const fn gravity(self) -> Option<Gravity> {
        match self {
            Self::Strong | Self::CatchAll | Self::All => Some(Gravity::Stop),
            Self::Possible => Some(Gravity::Caution),
            Self::Weak | Self::Disputed | Self::Ask => Some(Gravity::Ask),
            Self::Single | Self::None => None,
        }
    }
}

/// A group of the list.
#[derive(Debug)]
struct Group {
    strength: Strength,
    /// Other groups, or a pattern of allergens (`FR_*`, `*`), with how strongly they go together.
    linked: Vec<(String, Strength)>,
}

fn read(source: &str) -> HashMap<String, Group> {
    source.lines().skip(1).filter_map(group).collect()
}

/// Reads `X_CINNAM;strong;X_BALSAM:possible;source`.
fn group(line: &str) -> Option<(String, Group)> {
    let mut columns = line.split(';');
    let code = columns.next()?.to_owned();
    let strength = Strength::from_code(columns.next()?)?;
    let linked = columns
        .next()?
        .split(' ')
        .filter_map(|link| link.split_once(':'))
        .filter_map(|(other, strength)| Some((other.to_owned(), Strength::from_code(strength)?)))
        .collect();
    Some((code, Group { strength, linked }))
}

/// How an allergen that is brought is related to an allergy of the card, and how much that weighs.
pub fn relation(allergy: &str, brought: &str) -> Option<(Via, Gravity)> {
    if allergy.is_empty() || brought.is_empty() {
        return None;
    }
    if allergy == brought {
        return Some((Via::Same, Gravity::Stop));
    }
    let (own, other) = (cross_group_of(allergy), cross_group_of(brought));
    if !own.is_empty() && own == other {
        let weight = GROUPS.get(own).and_then(|group| group.strength.gravity())?;
        return Some((Via::Group(own.to_owned()), weight));
    }
    let weight = linked(own, other, brought)?;
    Some((Via::Linked(if other.is_empty() { own } else { other }.to_owned()), weight))
}

/// How an allergy is related to a whole group that a row of the table names.
pub(super) fn relation_to_group(allergy: &str, group: &str) -> Option<(Via, Gravity)> {
    let own = cross_group_of(allergy);
    if own == group {
        return Some((Via::Group(group.to_owned()), Gravity::Stop));
    }
    linked(own, group, "").map(|weight| (Via::Linked(group.to_owned()), weight))
}

/// The stronger of the two ways in which two groups may be linked: people react to both, whichever is named first. What
/// stands for unnamed substances points outward only.
fn linked(own: &str, other: &str, brought: &str) -> Option<Gravity> {
    let there = strength_to(own, other, brought);
    let stands_for_others = GROUPS.get(other).is_some_and(|group| group.strength == Strength::CatchAll);
    let back = if stands_for_others { None } else { strength_to(other, own, "") };
    there.max(back)
}

fn strength_to(from: &str, other: &str, brought: &str) -> Option<Gravity> {
    let links = &GROUPS.get(from)?.linked;
    let matches = |link: &str| match link.strip_suffix('*') {
        Some(start) => !brought.is_empty() && brought.starts_with(start),
        None => link == other,
    };
    links.iter().filter(|(link, _)| matches(link)).filter_map(|(_, strength)| strength.gravity()).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::health::allergens;

    #[test]
    fn relatives_of_allergens() {
        use Gravity::{Ask, Caution, Stop};
        for (allergy, brought, expected) in [
            ("AN_LIDOCAINE", "AN_LIDOCAINE", Some(Stop)),
            ("AN_LIDOCAINE", "AN_PRILOCAINE", Some(Caution)),
            ("AN_LIDOCAINE", "AN_PROCAINE", None),
            ("AN_PROCAINE", "AN_TETRACAINE", Some(Stop)),
            ("DY_PPD", "DY_PTD", Some(Stop)),
            ("DY_PPD", "AN_PROCAINE", Some(Caution)),
            ("AN_PROCAINE", "DY_PPD", Some(Caution)),
            ("PR_PARABENS", "AN_PROCAINE", Some(Ask)),
            ("FR_LINALOOL", "FR_BENZYL_ALCOHOL", None),
            ("FR_BENZYL_ALCOHOL", "FR_BENZYL_SALICYLATE", None),
            ("FR_MIX", "FR_LINALOOL", Some(Stop)),
            ("XX_UNKNOWN", "IN_HA", Some(Ask)),
            ("IN_HA", "XX_UNKNOWN", None),
            ("", "IN_HA", None),
            ("IN_HA", "", None),
        ] {
            assert_eq!(relation(allergy, brought).map(|(_, weight)| weight), expected, "{allergy} {brought}");
        }
    }

    #[test]
    fn every_group_and_link_is_known() {
        let known = |code: &str| allergens().entries().iter().any(|entry| entry.extra == code);
        assert!(GROUPS.len() > 30, "the list is read");
        for (code, group) in &*GROUPS {
            assert!(known(code), "{code}");
            for (link, _) in &group.linked {
                assert!(link.ends_with('*') || known(link), "{code} {link}");
            }
        }
    }
}
