//! The advice for afterwards: data, read once.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::catalogue::{Category, Names};

/// A sentence of advice.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Advice {
    /// Its stable word.
    pub code: String,
    /// The sentence in each language.
    #[serde(flatten)]
    pub text: Names,
}

/// Which advice follows a procedure or a family.
#[derive(Deserialize)]
struct Line {
    of: String,
    advice: String,
}

/// The lines of a file of this folder. A test reads them all; one that could not be read would be left out.
fn lines<T: for<'de> Deserialize<'de>>(source: &str) -> Vec<T> {
    csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .delimiter(b';')
        .from_reader(source.as_bytes())
        .into_deserialize()
        .flatten()
        .collect()
}

/// All advice.
static ADVICE: LazyLock<Vec<Advice>> = LazyLock::new(|| lines(include_str!("advice.csv")));
/// What follows what.
static FOLLOWS: LazyLock<Vec<Line>> = LazyLock::new(|| lines(include_str!("aftercare.csv")));

/// The advice for after a procedure, by its stable word, or else by its family.
pub fn aftercare(code: &str, category: Category) -> Vec<&'static Advice> {
    let of = |word: &str| FOLLOWS.iter().find(|line| line.of == word);
    let line = Some(code).filter(|code| !code.is_empty()).and_then(of).or_else(|| of(category.code()));
    let codes = line.map_or("", |line| line.advice.as_str()).split_whitespace();
    codes.filter_map(|code| ADVICE.iter().find(|advice| advice.code == code)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::market::Market;
    use crate::domain::starter::procedures;

    /// The lines of a file that are neither remarks nor its head.
    fn count(source: &str) -> usize {
        source.lines().filter(|line| !line.starts_with('#')).count() - 1
    }

    #[test]
    fn every_line_reads_and_every_word_is_known_and_used() {
        assert_eq!(ADVICE.len(), count(include_str!("advice.csv")));
        assert_eq!(FOLLOWS.len(), count(include_str!("aftercare.csv")));
        let starter = procedures(Market::Kz);
        let mut used = BTreeSet::new();
        for line in FOLLOWS.iter() {
            let is_known = Category::from_code(&line.of).is_some() || starter.iter().any(|own| own.code == line.of);
            assert!(is_known, "{}", line.of);
            for code in line.advice.split_whitespace() {
                assert!(ADVICE.iter().any(|advice| advice.code == code), "{code} of {}", line.of);
                used.insert(code);
            }
        }
        for advice in ADVICE.iter() {
            assert!(used.contains(advice.code.as_str()), "{}", advice.code);
            let Names { en, ru, pl, zh } = &advice.text;
            for text in [en, ru, pl, zh] {
                assert!(text.ends_with(['.', '。']), "{}: {text:?}", advice.code);
            }
        }
        for category in Category::ALL {
            assert!(FOLLOWS.iter().any(|line| line.of == category.code()), "{category:?}");
        }
    }

    #[test]
    fn a_procedure_s_own_advice_goes_before_its_family_s() {
        let codes = |code: &str, category| {
            aftercare(code, category).into_iter().map(|advice| advice.code.as_str()).collect::<Vec<_>>()
        };
        assert!(codes("filler_lips", Category::Filler).contains(&"no_lipstick_1"));
        assert!(!codes("", Category::Filler).contains(&"no_lipstick_1"));
        assert!(codes("our_own_peel", Category::Peel).contains(&"sunscreen"));
        assert!(codes("", Category::Consultation).is_empty());
    }
}
