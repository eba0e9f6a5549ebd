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
