//! One rule read from its table in the file.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::condition_list::conditions;
use super::fault::{FaultKind, Key, Place, WordOf, unknown};
use super::moment::Moment;
use super::outcome::Evidence;
use super::rule::{Rule, RuleId, Who};
use crate::domain::catalogue::Names;
use crate::domain::language::Language;

/// What a table says: the rule, where what stands, and what is wrong.
pub(super) struct ReadRule {
    /// Its name as it is written; empty where it has none.
    pub id: String,
    /// The rule; none where something that it needs is missing.
    pub rule: Option<Rule>,
    /// Where in the file its parts stand.
    pub places: Vec<(Place, Range<usize>)>,
    /// What is wrong, with its stretch of the file.
    pub faults: Vec<(Option<Range<usize>>, FaultKind)>,
}

/// Reads the table of a rule.
pub(super) fn read_rule(table: &DeTable<'_>) -> ReadRule {
    let mut reader = Reader { table, places: Vec::new(), faults: Vec::new() };
    reader.unknown_keys();
    let id = reader.line(Key::Id);
    let rule = reader.rule(id.clone());
    for fault in rule.iter().flat_map(Rule::faults) {
        let span = reader.span_of(fault.place);
        reader.faults.push((span, fault.kind));
    }
    ReadRule { id: id.unwrap_or_default(), rule, places: reader.places, faults: reader.faults }
}

/// A table as it is read.
struct Reader<'table, 'text> {
    table: &'table DeTable<'text>,
    places: Vec<(Place, Range<usize>)>,
    faults: Vec<(Option<Range<usize>>, FaultKind)>,
}

impl Reader<'_, '_> {
    /// Tells of keys that no rule has.
    fn unknown_keys(&mut self) {
        for key in self.table.keys().filter(|key| Key::from_code(key.get_ref()).is_none()) {
            let kind = unknown(WordOf::Keys, key.get_ref(), Key::ALL.iter().map(|key| key.code()));
            self.faults.push((Some(key.span()), kind));
        }
    }

    /// The whole rule.
    fn rule(&mut self, id: Option<String>) -> Option<Rule> {
        let number = self.line(Key::Number).unwrap_or_default();
        let moments = Moment::ALL.iter().map(|moment| moment.code());
        let moment = self.word(Key::Moment, WordOf::Moments, Moment::from_code, moments);
        let order = self.order();
        let people = Who::ALL.iter().map(|who| who.code());
        let who = self.word(Key::Who, WordOf::People, Who::from_code, people);
        let evidences = Evidence::ALL.iter().map(|evidence| evidence.code());
        let evidence = self.word(Key::Evidence, WordOf::Evidences, Evidence::from_code, evidences);
        let when = self.conditions();
        let is_paused = self.yes(Key::Paused);
        let title = self.text(Key::Title);
        let say = self.text(Key::Say);
        let act = self.text(Key::Act);
        let has_moment = self.table.get(Key::Moment.code()).is_some();
        for (key, is_missing) in [(Key::Id, id.is_none()), (Key::Moment, !has_moment)] {
            if is_missing && self.table.get(key.code()).is_none() {
                self.faults.push((None, FaultKind::Missing { key }));
            }
        }
        let (who, evidence) = (who.unwrap_or(Who::Desk), evidence.unwrap_or(Evidence::Mark));
        Some(Rule { id: RuleId(id?), number, title, moment: moment?, order, who, when, say, act, evidence, is_paused })
    }

    /// The value of a key, noting where it stands.
    fn value(&mut self, key: Key) -> Option<(Range<usize>, &DeValue<'_>)> {
        let value = self.table.get(key.code())?;
        self.places.push((Place::Key(key), value.span()));
        Some((value.span(), value.get_ref()))
    }

    /// Notes a value of the wrong kind.
    fn wrong(&mut self, span: Range<usize>, key: Key) {
        self.faults.push((Some(span), FaultKind::WrongKind { key }));
    }

    /// A line of text.
    fn line(&mut self, key: Key) -> Option<String> {
        match self.value(key)? {
            (_, DeValue::String(text)) => Some(spaced(text)),
            (span, _) => {
                self.wrong(span, key);
                None
            }
        }
    }

    /// A word of a closed list.
    fn word<'known, T>(
        &mut self,
        key: Key,
        of: WordOf,
        member: impl Fn(&str) -> Option<T>,
        known: impl Iterator<Item = &'known str>,
    ) -> Option<T> {
        let word = self.line(key)?;
        let found = member(&word);
        if found.is_none() {
            let span = self.span_of(Place::Key(key));
            self.faults.push((span, unknown(of, &word, known)));
        }
        found
    }

    /// The place within the moment; 0 where it has none.
    fn order(&mut self) -> u16 {
        let Some((span, value)) = self.value(Key::Order) else { return 0 };
        let number = match value {
            DeValue::Integer(number) => u16::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => {
                self.wrong(span, Key::Order);
                return 0;
            }
        };
        if number.is_none() {
            self.faults.push((Some(span), FaultKind::BadOrder));
        }
        number.unwrap_or(0)
    }

    /// Yes or no; no where it does not stand there.
    fn yes(&mut self, key: Key) -> bool {
        match self.value(key) {
            None => false,
            Some((_, DeValue::Boolean(yes))) => *yes,
            Some((span, _)) => {
                self.wrong(span, key);
                false
            }
        }
    }

    /// The conditions.
    fn conditions(&mut self) -> Vec<super::rule::Condition> {
        let Some((span, value)) = self.value(Key::When) else { return Vec::new() };
        let DeValue::Array(written) = value else {
            self.wrong(span, Key::When);
            return Vec::new();
        };
        let mut lines = Vec::new();
        let mut odd = Vec::new();
        for one in written {
            match one.get_ref() {
                DeValue::String(text) => lines.push((one.span(), text.clone().into_owned())),
                _ => odd.push(one.span()),
            }
        }
        for span in odd {
            self.wrong(span, Key::When);
        }
        let (read, places, faults) = conditions(lines);
        self.places.extend(places);
        self.faults.extend(faults);
        read
    }

    /// A text in its languages.
    fn text(&mut self, key: Key) -> Names {
        let mut names = Names::default();
        let Some((span, value)) = self.value(key) else { return names };
        let DeValue::Table(languages) = value else {
            self.wrong(span, key);
            return names;
        };
        let mut places = Vec::new();
        let mut faults = Vec::new();
        for (word, text) in languages {
            let Some(language) = Language::ALL.into_iter().find(|language| language.code() == word.get_ref()) else {
                let known = Language::ALL.map(Language::code);
                faults.push((Some(word.span()), unknown(WordOf::Languages, word.get_ref(), known)));
                continue;
            };
            places.push((Place::Text(key, language), text.span()));
            match text.get_ref() {
                DeValue::String(text) => *names.own_mut(language) = spaced(text),
                _ => faults.push((Some(text.span()), FaultKind::WrongKind { key })),
            }
        }
        self.places.extend(places);
        self.faults.extend(faults);
        names
    }

    /// Where a part of the rule stands.
    fn span_of(&self, place: Place) -> Option<Range<usize>> {
        self.places.iter().find(|(known, _)| *known == place).map(|(_, span)| span.clone())
    }
}

/// A text of a file in one line, its signs untouched: what cannot be shown is told, not dropped.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
