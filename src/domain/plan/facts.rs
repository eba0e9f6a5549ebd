//! What of a card the advice looks at, and the facts that its rules name.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::catalogue::Category;
use crate::domain::codes::codes;
use crate::domain::goods::SkinNeed;
use crate::domain::health::cross_group_of;

codes! {
    /// How skin takes the sun.
    Tone {
        /// Phototypes I and II: burns easily.
        Fair = "fair",
        /// Phototypes IV to VI: darkens easily, spots easily.
        Dark = "dark",
    }
}

codes! {
    /// How a client lives, as the questionnaire was answered.
    Habit {
        /// Uses no sunscreen, or only sometimes.
        NoSpf = "no_spf",
        /// Sun or a solarium lately or soon.
        Sun = "sun",
        /// Smokes.
        Smokes = "smokes",
        /// Many sweets, or much milk.
        Sweets = "sweets",
        /// Drinks little water.
        LittleWater = "little_water",
        /// Little sleep, or much stress.
        Stress = "stress",
        /// Sport or sauna soon.
        Sport = "sport",
    }
}

/// What a rule may name, and what is said as its reason.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// It is for everybody.
    Everybody,
    /// What the skin needs.
    Need(SkinNeed),
    /// A condition or a medication of the card, by its code.
    Code(String),
    /// An allergy of the card, by its code.
    Allergy(String),
    /// How the skin takes the sun.
    Tone(Tone),
    /// How the client lives.
    Habit(Habit),
    /// A procedure of this family was done lately, or is planned.
    After(Category),
}

impl Fact {
    /// From the word of a rule: `need:dry`, `code:C_ROSACEA`, `after:peel`.
    pub fn from_word(word: &str) -> Option<Self> {
        let (kind, value) = word.split_once(':').unwrap_or((word, ""));
        match kind {
            "all" => Some(Self::Everybody),
            "need" => SkinNeed::from_code(value).map(Self::Need),
            "code" => Some(Self::Code(value.to_owned())),
            "allergy" => Some(Self::Allergy(value.to_owned())),
            "tone" => Tone::from_code(value).map(Self::Tone),
            "habit" => Habit::from_code(value).map(Self::Habit),
            "after" => Category::from_code(value).map(Self::After),
            _ => None,
        }
    }
}

/// A card, as much as the advice looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardFacts {
    /// What the skin needs: its type, and what the client would like to change.
    pub needs: BTreeSet<SkinNeed>,
    /// Codes of the conditions that hold and of the medications still taken.
    pub codes: BTreeSet<String>,
    /// Codes of the allergies that hold.
    pub allergies: BTreeSet<String>,
    /// How the skin takes the sun, where somebody asked.
    pub tone: Option<Tone>,
    /// How the client lives.
    pub habits: BTreeSet<Habit>,
    /// Families of procedures that were done lately or are planned.
    pub after: BTreeSet<Category>,
}

impl CardFacts {
    /// Whether a fact is true of the card.
    pub fn holds(&self, fact: &Fact) -> bool {
        match fact {
            Fact::Everybody => true,
            Fact::Need(need) => self.needs.contains(need),
            Fact::Code(code) => self.codes.contains(code),
            Fact::Allergy(code) => self.allergies.contains(code),
            Fact::Tone(tone) => self.tone == Some(*tone),
            Fact::Habit(habit) => self.habits.contains(habit),
            Fact::After(category) => self.after.contains(category),
        }
    }

    /// The first of some substances that the client is allergic to, or that is of the same cross-reactivity group as one
    /// that they are allergic to.
    pub fn allergic_to<'c>(&self, brings: impl IntoIterator<Item = &'c String>) -> Option<&'c str> {
        brings.into_iter().map(String::as_str).find(|brought| {
            let group = cross_group_of(brought);
            self.allergies
                .iter()
                .any(|allergy| allergy == brought || !group.is_empty() && cross_group_of(allergy) == group)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn allergens_and_their_relatives_are_found() {
        let card = CardFacts { allergies: BTreeSet::from(["PR_MI".to_owned()]), ..CardFacts::default() };
        for (brings, expected) in [
            (&["PR_MI"][..], Some("PR_MI")),
            (&["IN_HA", "PR_MCI"], Some("PR_MCI")), // isothiazolinones, as PR_MI is
            (&["IN_HA"], None),
            (&[], None),
        ] {
            let brings: Vec<String> = brings.iter().map(|code| (*code).to_owned()).collect();
            assert_eq!(card.allergic_to(&brings), expected, "{brings:?}");
        }
    }

    #[test]
    fn words_of_rules_are_read() {
        for (word, expected) in [
            ("all", Some(Fact::Everybody)),
            ("need:dry", Some(Fact::Need(SkinNeed::Dry))),
            ("need:gold", None),
            ("code:C_ROSACEA", Some(Fact::Code("C_ROSACEA".to_owned()))),
            ("after:peel", Some(Fact::After(Category::Peel))),
            ("mood:bad", None),
        ] {
            assert_eq!(Fact::from_word(word), expected, "{word}");
        }
    }
}
