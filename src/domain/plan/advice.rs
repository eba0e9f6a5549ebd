//! Advice for home: a table of rules as data, and the rules that a card fulfils.
//!
//! The table lies beside this file. A rule applies when one of its alternatives holds, none of its exceptions does, and
//! it brings nothing that the client is allergic to. Sources stand in the table; `general` is the field's common knowledge.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::facts::{CardFacts, Fact};
use crate::domain::catalogue::Names;
use crate::domain::codes::codes;

codes! {
    /// Where on the paper a piece of advice stands.
    AdviceSection {
        /// Cleansing and cream, every day.
        Daily = "daily",
        /// Active substances at home.
        Actives = "actives",
        /// Sun.
        Sun = "sun",
        /// Before and after procedures.
        Around = "around",
        /// How one lives.
        Lifestyle = "lifestyle",
        /// What one eats and drinks.
        Diet = "diet",
    }
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its stable word.
    pub code: String,
    /// Where it stands.
    pub section: AdviceSection,
    /// Alternatives, each a list of facts which must all hold.
    pub when: Vec<Vec<Fact>>,
    /// Facts of which none may hold.
    pub unless: Vec<Fact>,
    /// Codes of the allergens that following it brings to the skin.
    pub brings: Vec<String>,
    /// Where it is from.
    pub source: String,
    /// What is said, in four languages.
    pub text: Names,
}

/// A rule that a card fulfils.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Proposed {
    /// The rule's stable word.
    pub code: String,
    /// Where it stands.
    pub section: AdviceSection,
    /// What of the card speaks for it.
    pub because: Vec<Fact>,
    /// What is said.
    pub text: Names,
    /// Where it is from.
    pub source: String,
}

/// One line of the file.
#[derive(Deserialize)]
struct Line {
    code: String,
    section: AdviceSection,
    when: String,
    unless: String,
    brings: String,
    source: String,
    en: String,
    ru: String,
    pl: String,
    zh: String,
}

impl Line {
    /// The line as a rule; `None` where it names a fact that there is not.
    fn rule(self) -> Option<Rule> {
        let all_of = |words: &str| words.split('+').map(Fact::from_word).collect::<Option<Vec<_>>>();
        Some(Rule {
            code: self.code,
            section: self.section,
            when: self.when.split_whitespace().map(all_of).collect::<Option<_>>()?,
            unless: self.unless.split_whitespace().map(Fact::from_word).collect::<Option<_>>()?,
            brings: self.brings.split_whitespace().map(str::to_owned).collect(),
            source: self.source,
            text: Names { en: self.en, ru: self.ru, pl: self.pl, zh: self.zh },
        })
    }
}

/// The lines of the file. A test reads them all; a line that could not be read would be left out.
fn lines() -> impl Iterator<Item = Result<Line, csv::Error>> {
    csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .delimiter(b';')
        .from_reader(include_str!("advice.csv").as_bytes())
        .into_deserialize()
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| lines().flatten().filter_map(Line::rule).collect());

/// All rules, in the order in which they are said.
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// The rule of a stable word.
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().iter().find(|rule| rule.code == code)
}

/// The advice that a card calls for, in the order of the table.
pub fn advise(card: &CardFacts) -> Vec<Proposed> {
    rules()
        .iter()
        .filter(|rule| card.allergic_to(&rule.brings).is_none())
        .filter(|rule| !rule.unless.iter().any(|fact| card.holds(fact)))
        .filter_map(|rule| {
            let because: BTreeSet<Fact> =
                rule.when.iter().filter(|all| all.iter().all(|fact| card.holds(fact))).flatten().cloned().collect();
            (!because.is_empty()).then(|| Proposed {
                code: rule.code.clone(),
                section: rule.section,
                because: because.into_iter().collect(),
                text: rule.text.clone(),
                source: rule.source.clone(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::Category;
    use crate::domain::goods::SkinNeed;
    use crate::domain::health::{allergens, conditions};
    use crate::domain::plan::{Habit, Tone};

    #[test]
    fn every_line_is_a_rule_of_known_facts_in_four_languages() {
        let read = lines().collect::<Result<Vec<_>, _>>().expect("every line reads");
        assert!(read.len() >= 40 && rules().len() == read.len(), "{} of {}", rules().len(), read.len());
        let codes: BTreeSet<_> = rules().iter().map(|rule| &rule.code).collect();
        assert_eq!(codes.len(), rules().len(), "codes are unique");
        for rule in rules() {
            for text in [&rule.text.en, &rule.text.ru, &rule.text.pl, &rule.text.zh] {
                assert!((10..=160).contains(&text.chars().count()), "{}: {text:?}", rule.code);
            }
            assert!(!rule.source.is_empty() && !rule.when.is_empty(), "{}", rule.code);
            for code in &rule.brings {
                assert!(allergens().entry(code).is_some(), "{}: {code}", rule.code);
            }
            for fact in rule.when.iter().flatten().chain(&rule.unless) {
                let is_known = match fact {
                    Fact::Code(code) => conditions().entry(code).is_some(),
                    Fact::Allergy(code) => allergens().entry(code).is_some(),
                    _ => true,
                };
                assert!(is_known, "{}: {fact:?}", rule.code);
            }
        }
    }

    /// A card of some facts.
    fn card_of(facts: &[Fact]) -> CardFacts {
        let mut card = CardFacts::default();
        for fact in facts {
            match fact.clone() {
                Fact::Everybody => {}
                Fact::Need(need) => drop(card.needs.insert(need)),
                Fact::Code(code) => drop(card.codes.insert(code)),
                Fact::Allergy(code) => drop(card.allergies.insert(code)),
                Fact::Tone(tone) => card.tone = Some(tone),
                Fact::Habit(habit) => drop(card.habits.insert(habit)),
                Fact::After(category) => drop(card.after.insert(category)),
            }
        }
        card
    }

    /// A card of some words, as rules write them.
    fn card(words: &str) -> CardFacts {
        let facts: Vec<Fact> = words.split_whitespace().filter_map(Fact::from_word).collect();
        card_of(&facts)
    }

    #[test]
    fn advice_follows_the_card() {
        for (words, code, is_said) in [
            ("", "spf_daily", true),
            ("allergy:UV_FILTERS", "spf_daily", false),
            ("allergy:UV_FILTERS", "sun_by_clothes", true),
            ("need:wrinkles", "retinol_slowly", true),
            ("need:wrinkles code:C_PREGNANCY", "retinol_slowly", false),
            ("need:wrinkles code:C_ROSACEA", "retinol_slowly", false),
            ("need:redness", "soothe_compress", true),
            ("need:redness allergy:PL_COMPOSITAE", "soothe_compress", false),
            ("code:M_TOPICAL_RETINOID", "pause_actives", false),
            ("code:M_TOPICAL_RETINOID after:peel", "pause_actives", true),
            ("after:peel", "peel_after", true),
            ("after:massage", "peel_after", false),
            ("habit:smokes", "smoking", true),
            ("tone:dark", "spf_spots", true),
            ("tone:fair", "spf_spots", false),
        ] {
            let said = advise(&card(words)).iter().any(|one| one.code == code);
            assert_eq!(said, is_said, "{words:?}: {code}");
        }
    }

    #[test]
    fn every_rule_can_be_said_and_names_its_reasons() {
        for rule in rules() {
            let Some(all) = rule.when.first() else { continue };
            let of = card_of(all);
            let said = advise(&of).into_iter().find(|one| one.code == rule.code).expect(&rule.code);
            assert_eq!(said.because.len(), all.len(), "{}", rule.code);
        }
    }

    #[test]
    fn a_fact_more_never_silences_what_follows_from_others() {
        // Only exceptions and allergies silence; a need, a habit or a procedure more adds.
        let mut of = card("need:dry after:peel");
        let before = advise(&of).len();
        of.habits.insert(Habit::Smokes);
        of.after.insert(Category::Botulinum);
        of.tone = Some(Tone::Dark);
        of.needs.insert(SkinNeed::Pigmentation);
        assert!(advise(&of).len() > before);
    }
}
