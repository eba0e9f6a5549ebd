//! Whether a procedure brings a client what they are allergic to.

use crate::domain::health::cross_group_of;

/// Whether an allergen that a procedure brings is the one that a card lists, or one of its cross-reactivity group. A
/// listed allergy whose words matched no allergen has an empty code and meets nothing: its words stand on the board
/// all the same.
pub fn meets(brought: &str, listed: &str) -> bool {
    let group = cross_group_of(listed);
    !listed.is_empty() && (brought == listed || (!group.is_empty() && cross_group_of(brought) == group))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_allergen_meets_itself_and_its_group() {
        for (brought, listed, expected) in [
            ("AN_LIDOCAINE", "AN_LIDOCAINE", true),
            ("AN_PRILOCAINE", "AN_LIDOCAINE", true), // both are amide anaesthetics
            ("AN_PROCAINE", "AN_LIDOCAINE", false),  // an ester
            ("LX_LATEX", "AN_LIDOCAINE", false),
            ("AN_LIDOCAINE", "", false),
            ("", "", false),
        ] {
            assert_eq!(meets(brought, listed), expected, "{brought} {listed}");
        }
    }
}
