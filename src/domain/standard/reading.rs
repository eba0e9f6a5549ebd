//! The standard read from its file: every rule that is right, and every fault with its line.
//!
//! The file is TOML, a `[[rule]]` a rule:
//!
//! ```text
//! [[rule]]
//! id = "offer-drink"
//! number = "S6"
//! moment = "arrival"
//! order = 40
//! when = ["not drink_served", "not drink"]
//! evidence = "drink"
//! title.en = "Offered a drink"
//! say.en = "Would you like some water, tea or coffee, please?"
//! ```

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{FAULTS_MAX, FILE_BYTES_MAX, Fault, FaultKind, Key, Place, RULES_MAX, WordOf, unknown};
use super::read_rule::read_rule;
use super::whole::Standard;

/// The word that begins a rule.
const RULE: &str = "rule";

/// What a file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The rules that are right.
    pub standard: Standard,
    /// What is wrong, from the top of the file.
    pub faults: Vec<Fault>,
}

impl Reading {
    /// Whether the standard can be used: nothing in it is gravely wrong.
    pub fn is_good(&self) -> bool {
        !self.faults.iter().any(|fault| fault.kind.is_grave())
    }
}

/// Reads a file.
pub fn read(bytes: &[u8]) -> Reading {
    let whole = |kind| Reading {
        standard: Standard::default(),
        faults: vec![Fault { line: 1, column: 1, rule: String::new(), kind }],
    };
    if bytes.len() > FILE_BYTES_MAX {
        return whole(FaultKind::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).and_then(|good| std::str::from_utf8(good).ok());
            let mut faults = Faults::new(good.unwrap_or_default());
            faults.add(error.valid_up_to(), "", FaultKind::NotUtf8);
            return Reading { standard: Standard::default(), faults: faults.found };
        }
    };
    let mut faults = Faults::new(text);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let at = error.span().map_or(0, |span| span.start);
        let detail = error.message().chars().filter(|letter| !letter.is_control()).take(200).collect();
        faults.add(at, "", FaultKind::Syntax { detail });
    }
    if !errors.is_empty() {
        // What a broken file seems to say is told by nobody: its other faults come from the same slip.
        return Reading { standard: Standard::default(), faults: faults.ended() };
    }
    let standard = rules_of(table.get_ref(), &mut faults);
    Reading { standard, faults: faults.ended() }
}

/// The rules of the file.
fn rules_of(table: &DeTable<'_>, faults: &mut Faults<'_>) -> Standard {
    for key in table.keys().filter(|key| key.get_ref() != RULE) {
        faults.point(key.span(), "", unknown(WordOf::Keys, key.get_ref(), [RULE]));
    }
    let rules: Vec<&Spanned<DeValue<'_>>> = match table.get(RULE).map(Spanned::get_ref) {
        Some(DeValue::Array(rules)) => rules.iter().collect(),
        _ => Vec::new(),
    };
    if rules.is_empty() {
        faults.add(0, "", FaultKind::NoRules);
    }
    if let Some(beyond) = rules.get(RULES_MAX) {
        faults.add(beyond.span().start, "", FaultKind::TooManyRules);
    }
    let mut standard = Standard::default();
    let mut first_of: Vec<(String, usize)> = Vec::new();
    for written in rules.iter().take(RULES_MAX) {
        let start = written.span().start;
        let DeValue::Table(table) = written.get_ref() else {
            faults.add(start, "", FaultKind::NoRules);
            continue;
        };
        let read = read_rule(table);
        let id = read.id.clone();
        let mut is_good = true;
        let mut told = |span: Option<Range<usize>>, kind: FaultKind| {
            is_good &= !kind.is_grave();
            faults.point(span.unwrap_or(start..start), &id, kind);
        };
        for (span, kind) in read.faults {
            told(span, kind);
        }
        let id_span = read.places.iter().find(|(place, _)| *place == Place::Key(Key::Id)).map(|(_, span)| span.clone());
        if let Some((_, first)) = first_of.iter().find(|(known, _)| *known == id) {
            told(id_span, FaultKind::DoubledId { id: id.clone(), first: *first });
        } else if !id.is_empty() {
            let line = faults_line(faults, start);
            first_of.push((id.clone(), line));
        }
        let Some(rule) = read.rule.filter(|_| is_good) else { continue };
        standard.rules.push(rule);
    }
    standard.sorted()
}

/// The line of a place in the file.
fn faults_line(faults: &Faults<'_>, at: usize) -> usize {
    faults.line_and_column(at).0
}

/// The faults of a text, as they are found.
struct Faults<'text> {
    text: &'text str,
    found: Vec<Fault>,
}

impl<'text> Faults<'text> {
    fn new(text: &'text str) -> Self {
        Self { text, found: Vec::new() }
    }

    /// Where a byte of the text stands: line and character, from 1.
    fn line_and_column(&self, at: usize) -> (usize, usize) {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at = at.saturating_sub(1);
        }
        let before = self.text.get(..at).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |end| end.saturating_add(1));
        let column = before.get(line_start..).unwrap_or_default().chars().count();
        (before.matches('\n').count().saturating_add(1), column.saturating_add(1))
    }

    /// Adds a fault.
    fn add(&mut self, at: usize, rule: &str, kind: FaultKind) {
        let (line, column) = self.line_and_column(at);
        self.found.push(Fault { line, column, rule: rule.to_owned(), kind });
    }

    /// Adds a fault that points at a word within a stretch of the text, where it names one.
    fn point(&mut self, span: Range<usize>, rule: &str, kind: FaultKind) {
        let within = self.text.get(span.clone()).unwrap_or_default();
        let braced = |word: &str| within.find(&format!("{{{word}")).map(|at| at.saturating_add(1));
        let offset = kind.word().and_then(|word| braced(word).or_else(|| within.find(word))).unwrap_or(0);
        self.add(span.start.saturating_add(offset), rule, kind);
    }

    /// All of them from the top, so many as are told.
    fn ended(mut self) -> Vec<Fault> {
        self.found.sort_by_key(|fault| (fault.line, fault.column));
        if self.found.len() > FAULTS_MAX {
            self.found.truncate(FAULTS_MAX);
            if let Some(Fault { line, column, .. }) = self.found.last().cloned() {
                self.found.push(Fault { line, column, rule: String::new(), kind: FaultKind::More });
            }
        }
        self.found
    }
}
