//! What is wrong with a rule, wherever it is written: in the file, in a form.

use super::fact::{Fact, FactKind};
use super::fault::{
    CONDITIONS_MAX, FaultKind, ID_CHARS_MAX, Key, ORDER_MAX, Place, RuleFault, TEXT_CHARS_MAX, TITLE_CHARS_MAX,
};
use super::moment::Moment;
use super::outcome::Evidence;
use super::placeholder::facts_in;
use super::rule::{Comparison, Rule};
use crate::domain::catalogue::Names;
use crate::domain::language::Language;
use crate::domain::text::clean_line_to;

impl Rule {
    /// Everything that is wrong with the rule by itself.
    pub fn faults(&self) -> Vec<RuleFault> {
        let mut found = Vec::new();
        self.check_words(&mut found);
        self.check_conditions(&mut found);
        for (key, text) in [(Key::Title, &self.title), (Key::Say, &self.say), (Key::Act, &self.act)] {
            self.check_text(key, text, &mut found);
        }
        found
    }

    /// Its name, number, place, and whether it says anything at all.
    fn check_words(&self, found: &mut Vec<RuleFault>) {
        if !is_good_id(&self.id.0) {
            add(found, Place::Key(Key::Id), FaultKind::BadId);
        }
        if self.number.chars().count() > ID_CHARS_MAX {
            add(found, Place::Key(Key::Number), FaultKind::TooLong { most: ID_CHARS_MAX });
        }
        if is_unprintable(&self.number) {
            add(found, Place::Key(Key::Number), FaultKind::Unprintable);
        }
        if self.order > ORDER_MAX {
            add(found, Place::Key(Key::Order), FaultKind::BadOrder);
        }
        if self.title.is_empty() {
            add(found, Place::Rule, FaultKind::NoTitle);
        }
        if self.say.is_empty() && self.act.is_empty() && self.evidence != Evidence::Observed {
            add(found, Place::Rule, FaultKind::Empty);
        }
    }

    /// Conditions that are said twice, that never hold together, that never hold at the rule's moment.
    fn check_conditions(&self, found: &mut Vec<RuleFault>) {
        if self.when.len() > CONDITIONS_MAX {
            add(found, Place::Key(Key::When), FaultKind::TooManyConditions);
            return;
        }
        for (at, condition) in self.when.iter().enumerate() {
            let place = Place::Condition(at);
            let before = self.when.get(..at).unwrap_or_default();
            if condition.fact.kind() != FactKind::Number
                && matches!(condition.is, Comparison::AtLeast(_) | Comparison::Below(_))
            {
                add(found, place, FaultKind::NotANumber { fact: condition.fact });
            }
            if before.contains(condition) {
                add(found, place, FaultKind::Repeated { condition: condition.to_string() });
            }
            if let Some(other) = before.iter().find(|other| other.contradicts(*condition)) {
                let kind = FaultKind::Contradiction { one: other.to_string(), other: condition.to_string() };
                add(found, place, kind);
            }
            if condition.makes_sure() && !condition.fact.may_be_known_at(self.moment) {
                add(found, place, FaultKind::NotThere { fact: condition.fact, moment: self.moment });
            }
        }
    }

    /// A text in its languages.
    fn check_text(&self, key: Key, text: &Names, found: &mut Vec<RuleFault>) {
        let most = if key == Key::Title { TITLE_CHARS_MAX } else { TEXT_CHARS_MAX };
        for language in Language::ALL {
            let place = Place::Text(key, language);
            let own = text.own(language);
            if own.is_empty() {
                if !text.is_empty() {
                    add(found, Place::Key(key), FaultKind::MissingLanguage { key, language });
                }
                continue;
            }
            if own.chars().count() > most {
                add(found, place, FaultKind::TooLong { most });
            }
            if is_unprintable(own) {
                add(found, place, FaultKind::Unprintable);
            }
            match facts_in(own, language) {
                Err(kind) => add(found, place, kind),
                Ok(facts) => {
                    let mut unsure: Vec<Fact> = facts.into_iter().filter(|fact| !self.makes_sure_of(*fact)).collect();
                    unsure.dedup();
                    for fact in unsure {
                        add(found, place, FaultKind::NotSure { fact });
                    }
                }
            }
        }
    }

    /// Whether a fact is known wherever the rule applies.
    fn makes_sure_of(&self, fact: Fact) -> bool {
        fact.is_always_known_at(self.moment) || self.when.iter().any(|one| one.fact == fact && one.makes_sure())
    }
}

impl Fact {
    /// Whether it is known at every visit, or at the desk at any time.
    pub const fn is_always_known_at(self, moment: Moment) -> bool {
        match self {
            Self::Salon | Self::Desk => true,
            Self::Procedure | Self::Specialist | Self::StartsAt | Self::VisitNumber => moment.is_of_visit(),
            _ => false,
        }
    }

    /// Whether it can be known at a moment: the desk's own moments know nothing of a visit.
    pub const fn may_be_known_at(self, moment: Moment) -> bool {
        moment.is_of_visit()
            || matches!(
                self,
                Self::Salon | Self::Desk | Self::Name | Self::GuestAtDesk | Self::OnThePhone | Self::CoatSeason
            )
    }
}

/// Adds a fault.
fn add(found: &mut Vec<RuleFault>, place: Place, kind: FaultKind) {
    found.push(RuleFault { place, kind });
}

/// Whether a name of a rule has only the signs that it may have.
fn is_good_id(id: &str) -> bool {
    let signs = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    (1..=ID_CHARS_MAX).contains(&id.chars().count()) && id.chars().all(signs) && !id.starts_with('-')
}

/// Whether it holds signs that the cleaner of texts would drop.
fn is_unprintable(text: &str) -> bool {
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let most = spaced.chars().count().saturating_mul(2);
    clean_line_to(&spaced, most) != spaced
}
