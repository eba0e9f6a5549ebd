//! How well a client's name answers a query: pure judgement over folded words ([`super::fold`]).

use super::fold::{FoldedWord, forgiven, is_slip_of, other_layouts, query_words};

/// The fewest letters that count inside a word: one letter is everywhere.
const INSIDE_MIN: usize = 2;

/// How a name answers, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quality {
    /// Every word of the query is a whole word of the name.
    Whole,
    /// The same in the loose forms: another transliteration.
    WholeLoose,
    /// Every word of the query begins a word of the name.
    Start,
    /// Every word of the query stands somewhere in a word of the name.
    Inside,
    /// A misspelling of it.
    Slip,
}

/// A query read in one way: as typed, or as the keys would read in another layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its words, none empty.
    pub words: Vec<FoldedWord>,
    /// Whether this is another layout than the one typed.
    pub swapped: bool,
}

impl Reading {
    /// All readings of a query, the typed one first; none where it has no letter.
    pub fn all_of(query: &str) -> Vec<Self> {
        let typed = Self { words: query_words(query), swapped: false };
        let others = other_layouts(query).into_iter().map(|other| Self { words: query_words(&other), swapped: true });
        std::iter::once(typed).chain(others).filter(|reading| !reading.words.is_empty()).collect()
    }

    /// How well the words of a name (each with a space on both sides) answer; `None` where one of the query's words
    /// has no answer as good as `worst`.
    pub fn quality(&self, name: &str, worst: Quality) -> Option<Quality> {
        let mut quality = Quality::Whole;
        for word in &self.words {
            quality = quality.max(word_quality(word, name, worst)?);
        }
        Some(quality)
    }
}

/// How well one word of the query is answered.
fn word_quality(word: &FoldedWord, name: &str, worst: Quality) -> Option<Quality> {
    let mut best: Option<Quality> = None;
    for (at, form) in word.forms.iter().enumerate() {
        let quality = match place(form, name) {
            Some(Quality::Whole) if at == 0 => return Some(Quality::Whole),
            Some(Quality::Whole) => Some(Quality::WholeLoose),
            other => other,
        };
        best = match (best, quality) {
            (Some(best), Some(quality)) => Some(best.min(quality)),
            (best, quality) => best.or(quality),
        };
    }
    if best.is_none() && worst == Quality::Slip {
        let slips = |form: &String| forgiven(form.len()) > 0 && name.split(' ').any(|stored| is_slip_of(form, stored));
        best = word.forms.iter().any(slips).then_some(Quality::Slip);
    }
    best.filter(|best| *best <= worst)
}

/// Where a form stands in a name.
fn place(form: &str, name: &str) -> Option<Quality> {
    let mut best = None;
    for (at, _) in name.match_indices(form) {
        let starts = at > 0 && name.as_bytes().get(at - 1) == Some(&b' ');
        let ends = name.as_bytes().get(at + form.len()) == Some(&b' ');
        let quality = match (starts, ends) {
            (true, true) => return Some(Quality::Whole),
            (true, false) => Quality::Start,
            _ if form.len() >= INSIDE_MIN => Quality::Inside,
            _ => continue,
        };
        best = Some(best.map_or(quality, |best: Quality| best.min(quality)));
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold::NameForms;

    #[test]
    fn qualities_in_their_order() {
        use Quality::{Inside, Slip, Start, Whole, WholeLoose};
        let name = NameForms::of(["Садыкова", "Айгерим"]).text();
        for (query, expected) in [
            ("айгерим", Some(Whole)),
            ("aigerim", Some(Whole)),
            ("aygerim sadykova", Some(WholeLoose)),
            ("сад", Some(Start)),
            ("айг сад", Some(Start)),
            ("сад айг", Some(Start)),
            ("дыков", Some(Inside)),
            ("айгирим", Some(Slip)),
            ("а", Some(Start)),
            ("г", None),
            ("айгуль", None),
            ("айг петр", None),
            ("fquthbv", None), // the typed reading; the swapped one finds it
        ] {
            let reading = Reading::all_of(query).remove(0);
            assert_eq!(reading.quality(&name, Slip), expected, "{query}");
        }
        let swapped = Reading::all_of("fquthbv").remove(1);
        assert_eq!(swapped.quality(&name, Start), Some(Whole));
    }
}
