//! From what a client says to codes of a list: «лидакаин и латексные перчатки» is lidocaine and latex.
//!
//! A match is a proposal: it shows which words matched which name and how, and a person confirms it. What matched
//! nothing is told as well and kept in the client's own words.

use std::cmp::Reverse;
use std::ops::Range;

use super::stem::Stemmed;
use super::vocabulary::{NONE_CODE, Term, Vocabulary, is_han, words_of};
use crate::domain::fold::slips_sought;
use crate::domain::text::clean_text;

/// Misspellings are guessed from this many letters up.
const FUZZY_MIN: usize = 6;
/// From this many letters up two slips are forgiven.
const FUZZY_TWO: usize = 8;

/// Words that name no substance: they join, ask, or say that it is an allergy.
const FILLERS: &[&str] = &[
    "аллергия",
    "аллергии",
    "аллергию",
    "аллергик",
    "аллергична",
    "непереносимость",
    "непереносит",
    "реакция",
    "на",
    "к",
    "ко",
    "и",
    "или",
    "у",
    "есть",
    "была",
    "было",
    "бывает",
    "меня",
    "неё",
    "нее",
    "него",
    "клиентки",
    "клиента",
    "очень",
    "сильная",
    "также",
    "еще",
    "ещё",
    "от",
    "с",
    "после",
    "а",
    "но",
    "the",
    "to",
    "and",
    "or",
    "allergy",
    "allergic",
    "allergies",
    "intolerance",
    "reaction",
    "i",
    "am",
    "have",
    "has",
    "is",
    "on",
    "alergia",
    "alergie",
    "alergię",
    "uczulenie",
    "uczulenia",
    "uczulona",
    "uczulony",
    "na",
    "oraz",
    "lub",
    "mam",
    "ma",
    "jest",
    "po",
    "аллергиясы",
    "бар",
    "және",
    "мен",
    "of",
    "any",
    "known",
    "жоқ",
    "лекарства",
    "лекарствам",
    "история",
    "no",
    "nie",
    "нет",
    "не",
    "без",
    "brak",
    "none",
    "not",
    "without",
    "bez",
];
/// Words that deny what stands in the same clause.
const DENIALS: &[&str] =
    &["нет", "не", "без", "нету", "отрицает", "no", "not", "none", "without", "nie", "brak", "bez", "neguje", "жоқ"];
/// Chinese words that deny.
const HAN_DENIALS: &[&str] = &["没有", "否认", "无", "不"];
/// Chinese words that name no substance.
const HAN_FILLERS: &[&str] =
    &["没有", "否认", "过敏史", "过敏", "药物", "食物", "对", "有", "和", "与", "史", "无", "不", "我", "会"];
/// Phrases that look like an entry and are none.
const NOT_MEANT: &[&str] =
    &["кокосовое молоко", "кокосовым молоком", "mleko kokosowe", "coconut milk", "椰奶", "золотой ус"];

/// How a match came about, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchKind {
    /// Letter by letter, in any script.
    Exact,
    /// But for the ending.
    Stem,
    /// But for one or two letters.
    Fuzzy,
}

/// One proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The codes: more than one where a name stands for several.
    pub codes: Vec<String>,
    /// The words of the text.
    pub said: String,
    /// The name in the list that they matched.
    pub matched: String,
    /// How.
    pub kind: MatchKind,
    /// Whether "no" or "not" stands in the same clause: «на лидокаин аллергии нет». To be asked, not assumed.
    pub denied: bool,
}

/// What a text says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matching {
    /// The proposals, in the order of the text.
    pub matches: Vec<Match>,
    /// Stretches that matched nothing, in the client's words.
    pub unmatched: Vec<String>,
    /// Whether the text says that there are none, and nothing else.
    pub says_none: bool,
}

/// A stretch of the text and what it may be.
struct Found<'list> {
    at: Range<usize>,
    entries: &'list [usize],
    matched: &'list str,
    kind: MatchKind,
}

impl Vocabulary {
    /// Matches a text: the longest names first, each letter used once.
    pub fn match_text(&self, raw: &str) -> Matching {
        let text = clean_text(raw).to_lowercase();
        let mut used = vec![false; text.len()];
        for phrase in NOT_MEANT {
            for (at, _) in text.match_indices(phrase) {
                used[at..at + phrase.len()].fill(true);
            }
        }
        let not_meant = used.clone();
        let mut found = self.han_found(&text, &mut used);
        found.extend(self.words_found(&text, &mut used));
        found.sort_by_key(|found| found.at.start);
        let unmatched = unmatched(&text, &used, &not_meant);
        let none = |found: &Found<'_>| found.entries.iter().any(|at| self.entries()[*at].code == NONE_CODE);
        let says_none = found.iter().any(&none) && !found.iter().any(|found| !none(found)) && unmatched.is_empty();
        let matches = found
            .iter()
            .filter(|found| !none(found))
            .map(|found| Match {
                codes: found.entries.iter().map(|at| self.entries()[*at].code.clone()).collect(),
                said: text[found.at.clone()].to_owned(),
                matched: found.matched.to_owned(),
                kind: found.kind,
                denied: is_denied(&text, &found.at),
            })
            .collect();
        Matching { matches, unmatched, says_none }
    }

    /// Chinese names anywhere in the text.
    fn han_found(&self, text: &str, used: &mut [bool]) -> Vec<Found<'_>> {
        let mut found = Vec::new();
        if !text.chars().any(is_han) {
            return found;
        }
        for (name, entries) in &self.han {
            for (at, _) in text.match_indices(name.as_str()) {
                let range = at..at + name.len();
                if used[range.clone()].iter().any(|used| *used) {
                    continue;
                }
                used[range.clone()].fill(true);
                found.push(Found { at: range, entries, matched: name, kind: MatchKind::Exact });
            }
        }
        found
    }

    /// Names of words: at each word the longest and surest name, sure names before guesses.
    fn words_found(&self, text: &str, used: &mut [bool]) -> Vec<Found<'_>> {
        let words: Vec<(Range<usize>, Stemmed)> =
            words_of(text).map(|(at, word)| (at..at + word.len(), Stemmed::of(word))).collect();
        let mut candidates = Vec::new();
        for from in 0..words.len() {
            for term in self.terms_at(&words[from].1) {
                let term = &self.terms[term];
                if let Some(kind) = match_from(&words[from..], term) {
                    let at = words[from].0.start..words[from + term.words.len() - 1].0.end;
                    candidates.push((kind == MatchKind::Fuzzy, term.words.len(), kind, at, term));
                }
            }
        }
        // Sure before guessed, long before short, and of equals the name in the script that was written.
        let foreign = |at: &Range<usize>, term: &Term| text[at.clone()].is_ascii() != term.written.is_ascii();
        candidates.sort_by_key(|(guessed, length, kind, at, term)| {
            (*guessed, Reverse(*length), *kind, at.start, foreign(at, term))
        });
        let mut found: Vec<Found<'_>> = Vec::new();
        for (_, _, kind, at, term) in candidates {
            if !used[at.clone()].iter().any(|used| *used) {
                used[at.clone()].fill(true);
                found.push(Found { at, entries: &term.entries, matched: &term.written, kind });
            }
        }
        found
    }

    /// Terms whose first word may be this one.
    fn terms_at(&self, word: &Stemmed) -> Vec<usize> {
        let mut terms: Vec<usize> = Vec::new();
        let short = word.whole.get(..word.whole.len().min(3)).unwrap_or_default();
        for key in [word.stem.as_str(), word.whole.as_str(), short, short.get(..2).unwrap_or_default()] {
            terms.extend(self.by_stem.get(key).into_iter().flatten());
        }
        // хну: the list has хна, whose stem is itself
        for ending in ["a", "u", "y", "e"] {
            let key = format!("{}{ending}", short.get(..2).unwrap_or_default());
            terms.extend(self.by_stem.get(&key).into_iter().flatten().filter(|_| word.whole.len() <= 4));
        }
        if word.whole.len() >= FUZZY_MIN {
            for slip in slips_sought(&word.loose_stem) {
                terms.extend(self.by_slip.get(&slip).into_iter().flatten());
            }
        }
        terms.sort_unstable();
        terms.dedup();
        terms
    }
}

/// Whether a term stands at the beginning of these words, and how surely.
fn match_from(words: &[(Range<usize>, Stemmed)], term: &Term) -> Option<MatchKind> {
    let mut worst = MatchKind::Exact;
    for (at, due) in term.words.iter().enumerate() {
        worst = worst.max(match_word(due, &words.get(at)?.1)?);
    }
    Some(worst)
}

/// Whether a word of the list is the one that was said, and how surely.
fn match_word(due: &Stemmed, said: &Stemmed) -> Option<MatchKind> {
    if due.whole == said.whole {
        return Some(MatchKind::Exact);
    }
    if due.is(said) {
        return Some(MatchKind::Stem);
    }
    if due.whole.len().min(said.whole.len()) < FUZZY_MIN {
        return None;
    }
    let forgiven = if due.whole.len() >= FUZZY_TWO { 2 } else { 1 };
    let near = |one: &str, other: &str| {
        one.len().abs_diff(other.len()) <= forgiven && strsim::osa_distance(one, other) <= forgiven
    };
    let stems = due.loose_stem.len() >= FUZZY_MIN && near(&due.loose_stem, &said.loose_stem);
    (stems || near(&due.loose, &said.loose)).then_some(MatchKind::Fuzzy)
}

/// The clause around a place: up to a comma, a point, a line's end or "but".
fn clause<'text>(text: &'text str, at: &Range<usize>) -> &'text str {
    let ends = |letter: char| ",;.!?\n，。；、".contains(letter);
    let start = text[..at.start].rfind(ends).map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let end = text[at.end..].find(ends).map_or(text.len(), |found| at.end + found);
    let clause = &text[start..end];
    let own = at.start - start;
    [" но ", " а ", " but ", " ale ", "但"].iter().fold(clause, |clause, word| match clause.find(word) {
        Some(cut) if cut >= own => &clause[..cut],
        Some(cut) => &clause[cut + word.len()..],
        None => clause,
    })
}

/// Whether the clause around a match denies it.
fn is_denied(text: &str, at: &Range<usize>) -> bool {
    let said = &text[at.clone()];
    let clause = clause(text, at);
    words_of(clause).any(|(_, word)| DENIALS.contains(&word) && !said.contains(word))
        || HAN_DENIALS.iter().any(|word| clause.contains(word) && !said.contains(word))
}

/// Stretches that nothing matched, without the words that name no substance.
fn unmatched(text: &str, used: &[bool], not_meant: &[bool]) -> Vec<String> {
    let mut stretches: Vec<String> = Vec::new();
    let mut end = usize::MAX;
    let mut push = |at: usize, word: &str| {
        let joins = end <= at && text[end..at].chars().all(|letter| matches!(letter, ' ' | '-'));
        match stretches.last_mut().filter(|_| joins) {
            Some(last) => *last = format!("{last}{}{word}", &text[end..at]),
            None => stretches.push(word.to_owned()),
        }
        end = at + word.len();
    };
    let mut pieces: Vec<(usize, String)> = words_of(text)
        .filter(|(at, word)| {
            (!used[*at] || not_meant[*at]) && !FILLERS.contains(word) && word.chars().any(char::is_alphabetic)
        })
        .map(|(at, word)| (at, word.to_owned()))
        .collect();
    pieces.extend(han_pieces(text, used));
    pieces.sort();
    for (at, word) in pieces {
        push(at, &word);
    }
    stretches
}

/// Runs of Han characters that nothing matched.
fn han_pieces(text: &str, used: &[bool]) -> Vec<(usize, String)> {
    let mut covered = used.to_vec();
    for filler in HAN_FILLERS {
        for (at, _) in text.match_indices(filler) {
            covered[at..at + filler.len()].fill(true);
        }
    }
    let mut pieces: Vec<(usize, String)> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(at, letter)| is_han(*letter) && !covered[*at]) {
        match pieces.last_mut().filter(|(start, piece)| start + piece.len() == at) {
            Some((_, piece)) => piece.push(letter),
            None => pieces.push((at, letter.to_string())),
        }
    }
    pieces
}
