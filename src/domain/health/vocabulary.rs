//! The lists of allergens and conditions with the words by which people name them in five languages.
//!
//! The lists lie beside this file. Sources: the EU list of fragrance allergens (Annex III of Regulation 1223/2009 with
//! 2023/1545), published reviews of anaesthetic, acrylate and dye allergy, clinics' intake forms; synonyms are general
//! knowledge. Read once, when first needed.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::stem::Stemmed;
use crate::domain::catalogue::Names;
use crate::domain::fold::slips_kept;

/// The list of allergens.
static ALLERGENS: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::read(include_str!("allergens.csv")));
/// The list of conditions, medications, implants and recent procedures.
static CONDITIONS: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::read(include_str!("conditions.csv")));

/// The code that means "no known allergies": an answer, never a line.
pub(super) const NONE_CODE: &str = "XX_NONE";

/// The list of allergens.
pub fn allergens() -> &'static Vocabulary {
    &ALLERGENS
}

/// The list of conditions, medications, implants and recent procedures.
pub fn conditions() -> &'static Vocabulary {
    &CONDITIONS
}

/// The cross-reactivity group of an allergen; empty where there is none.
pub fn cross_group_of(code: &str) -> &'static str {
    allergens().entry(code).map_or("", |entry| entry.extra.as_str())
}

/// One entry of a list.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The stable code.
    pub code: String,
    /// The family: `fragrance`, `metal`; of conditions `condition`, `medication`, `implant` and so on.
    pub group: String,
    /// Of allergens the cross-reactivity group, of conditions which date to ask for.
    pub extra: String,
    /// The name in the four languages.
    pub names: Names,
}

/// One way of naming an entry: words of an alphabet.
#[derive(Clone, Debug)]
pub(super) struct Term {
    /// Places of the entries that bear this name: EMLA holds two anaesthetics.
    pub entries: Vec<usize>,
    /// As it is written in the list.
    pub written: String,
    /// Its words.
    pub words: Vec<Stemmed>,
}

/// A list with its words ready for matching.
#[derive(Debug)]
pub struct Vocabulary {
    entries: Vec<Entry>,
    by_code: HashMap<String, usize>,
    pub(super) terms: Vec<Term>,
    /// Terms by the stem of their first word.
    pub(super) by_stem: HashMap<String, Vec<usize>>,
    /// Terms by the slips of their first word.
    pub(super) by_slip: HashMap<i64, Vec<usize>>,
    /// Chinese names, the longest first, with the entries that bear them.
    pub(super) han: Vec<(String, Vec<usize>)>,
}

impl Vocabulary {
    /// Reads a list: `code;group;extra;en;ru;pl;zh;word|word|…`, the first line naming the columns.
    fn read(source: &str) -> Self {
        let mut list = Self {
            entries: Vec::new(),
            by_code: HashMap::new(),
            terms: Vec::new(),
            by_stem: HashMap::new(),
            by_slip: HashMap::new(),
            han: Vec::new(),
        };
        let mut written: HashMap<String, usize> = HashMap::new();
        let mut han: HashMap<String, Vec<usize>> = HashMap::new();
        for line in source.lines().skip(1) {
            let mut columns = line.split(';').map(str::to_owned);
            let mut next = || columns.next().unwrap_or_default();
            let (code, group, extra) = (next(), next(), next());
            let names = Names { en: next(), ru: next(), pl: next(), zh: next() };
            let words = next();
            let at = list.entries.len();
            list.by_code.insert(code.clone(), at);
            list.entries.push(Entry { code, group, extra, names });
            for word in words.split('|').filter(|word| !word.is_empty()) {
                if word.chars().any(is_han) {
                    han.entry(word.to_owned()).or_default().push(at);
                } else if let Some(term) = written.get(word) {
                    list.terms[*term].entries.push(at);
                } else {
                    written.insert(word.to_owned(), list.terms.len());
                    list.add_term(word, at);
                }
            }
        }
        list.han = han.into_iter().collect();
        list.han.sort_by(|one, other| other.0.chars().count().cmp(&one.0.chars().count()).then(one.0.cmp(&other.0)));
        list
    }

    fn add_term(&mut self, written: &str, entry: usize) {
        let words: Vec<Stemmed> = words_of(written).map(|(_, word)| Stemmed::of(word)).collect();
        let Some(first) = words.first() else { return };
        let at = self.terms.len();
        self.by_stem.entry(first.stem.clone()).or_default().push(at);
        if first.whole != first.stem {
            self.by_stem.entry(first.whole.clone()).or_default().push(at);
        }
        for slip in slips_kept(&first.loose_stem) {
            self.by_slip.entry(slip).or_default().push(at);
        }
        self.terms.push(Term { entries: vec![entry], written: written.to_owned(), words });
    }

    /// All entries, in the order of the list.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry of a code.
    pub fn entry(&self, code: &str) -> Option<&Entry> {
        self.by_code.get(code).and_then(|at| self.entries.get(*at))
    }

    /// The name of a code in the language of two letters.
    pub fn name(&self, code: &str, language: &str) -> Option<&str> {
        self.entry(code).map(|entry| entry.names.in_language(language))
    }
}

/// Whether a character is Han: there are no spaces between such words.
pub(super) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// The words of a text that have an alphabet, each with its place in bytes.
pub(super) fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let divides = |letter: char| !letter.is_alphanumeric() || is_han(letter);
    let mut at = 0;
    text.split(divides).filter_map(move |word| {
        let start = at;
        at += word.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}
