//! What a list of ingredients says, as a label writes it: INCI names and CAS numbers to codes of the health dictionary.
//!
//! The names lie beside this file, one allergen a line, with how people react to it. Sources: the names of Annex III of
//! Regulation (EC) 1223/2009 and its amendment 2023/1545, other INCI names by general knowledge; CAS numbers are checked
//! by their last digit, which does not prove whose they are. A match is a proposal: a person confirms it, and what
//! matches nothing is shown as well.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::domain::codes::codes;
use crate::domain::health::{MatchKind, allergens};
use crate::domain::text::clean_text;

/// The list, read once, when first needed.
static NAMES: LazyLock<Names> = LazyLock::new(|| Names::read(include_str!("inci.csv")));

codes! {
    /// How people react to an allergen, which tells how long after a touch it shows.
    Onset {
        /// Within minutes to hours: weals, swelling, breath.
        Immediate = "immediate",
        /// After half a day to several days: eczema where it touched.
        Delayed = "contact_delayed",
        /// Either.
        Both = "both",
        /// It irritates skin, at once or within a day, without any allergy.
        Irritant = "irritant",
        /// With light on the skin.
        Photo = "photo",
        /// What the substance itself does: a racing heart.
        Pharmacologic = "pharmacologic",
    }
}

/// One ingredient of a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ingredient {
    /// As it is written.
    pub written: String,
    /// Codes of the allergens that it is, or that it stands for; none where the list knows nothing of it.
    pub codes: Vec<String>,
}

/// The list with its names ready for matching.
struct Names {
    exact: HashMap<String, Vec<String>>,
    /// Beginnings of names: `CHAMOMILLA` of whatever part of the plant.
    beginnings: Vec<(String, String)>,
    cas: HashMap<String, String>,
    onsets: HashMap<String, Onset>,
}

impl Names {
    /// Reads `code;reaction;NAME|NAME*|…;cas|cas`.
    fn read(source: &str) -> Self {
        let mut list =
            Self { exact: HashMap::new(), beginnings: Vec::new(), cas: HashMap::new(), onsets: HashMap::new() };
        for line in source.lines().skip(1) {
            let mut columns = line.split(';');
            let mut next = || columns.next().unwrap_or_default();
            let (code, onset, names, cas) = (next().to_owned(), Onset::from_code(next()), next(), next());
            list.onsets.extend(onset.map(|onset| (code.clone(), onset)));
            for name in names.split('|').filter(|name| !name.is_empty()) {
                match name.strip_suffix('*') {
                    Some(start) => list.beginnings.push((start.to_owned(), code.clone())),
                    None => list.exact.entry(name.to_owned()).or_default().push(code.clone()),
                }
            }
            list.cas.extend(cas.split('|').filter(|cas| !cas.is_empty()).map(|cas| (cas.to_owned(), code.clone())));
        }
        list
    }

    /// The codes of one name, in capitals.
    fn of(&self, name: &str) -> Vec<String> {
        if let Some(codes) = self.exact.get(name) {
            return codes.clone();
        }
        let begins = |start: &str| {
            name.strip_prefix(start).is_some_and(|rest| {
                start.ends_with('-') || rest.chars().next().is_none_or(|next| !next.is_alphanumeric())
            })
        };
        // The longest beginning wins: the peel oil of a lemon is a fragrance before it is a citrus fruit.
        let longest = self.beginnings.iter().filter(|(start, _)| begins(start)).map(|(start, _)| start.len()).max();
        let of_longest = |(start, _): &&(String, String)| Some(start.len()) == longest && begins(start);
        self.beginnings.iter().filter(of_longest).map(|(_, code)| code.clone()).collect()
    }
}

/// How people react to an allergen; either way where the list does not say.
pub fn onset_of(code: &str) -> Onset {
    NAMES.onsets.get(code).copied().unwrap_or(Onset::Both)
}

/// The ingredients of a label, in its order, each with the allergens that it is.
pub fn ingredients(label: &str) -> Vec<Ingredient> {
    split(&clean_text(label))
        .into_iter()
        .map(|written| {
            let codes = codes_of(&written);
            Ingredient { written, codes }
        })
        .collect()
}

/// The codes of all allergens that a label names, once each, sorted.
pub fn allergens_in(label: &str) -> Vec<String> {
    let mut codes: Vec<String> = ingredients(label).into_iter().flat_map(|one| one.codes).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The codes of one ingredient: by its name, the names in its brackets and beside its slashes, its CAS number, and where
/// none of these is known, by the words by which people call it.
fn codes_of(written: &str) -> Vec<String> {
    let plain = |text: &str| {
        let kept: String =
            text.chars().map(|letter| if matches!(letter, '*' | '[' | ']' | '.') { ' ' } else { letter }).collect();
        kept.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase()
    };
    let mut names = vec![plain(written), plain(&without_brackets(written))];
    names.extend(written.split(['(', ')', '/']).map(plain));
    names.extend(names.clone().iter().map(|name| without_amount(name)));
    let mut codes: Vec<String> = names.iter().flat_map(|name| NAMES.of(name)).collect();
    codes.extend(cas_numbers(written).filter_map(|cas| NAMES.cas.get(cas).cloned()));
    if codes.is_empty() {
        let matching = allergens().match_text(written);
        let sure = matching.matches.into_iter().filter(|one| one.kind == MatchKind::Exact && !one.denied);
        // In Latin letters a word of an INCI name means little: titanium dioxide is no titanium.
        if !written.is_ascii() || matching.unmatched.is_empty() {
            codes.extend(sure.flat_map(|one| one.codes));
        }
    }
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The parts of a label. A comma between two digits belongs to a name: `1,2-Hexanediol`.
fn split(label: &str) -> Vec<String> {
    let letters: Vec<char> = label.chars().collect();
    let mut parts = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let is_digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
        let divides = match letter {
            ',' => !(is_digit(at.checked_sub(1)) && is_digit(at.checked_add(1))),
            ';' | '\n' | '•' | '·' | '，' | '、' | '；' | '。' => true,
            _ => false,
        };
        if divides {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(*letter);
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// A name without what stands in brackets: `LAVANDULA ANGUSTIFOLIA (LAVENDER) OIL`.
fn without_brackets(name: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::new();
    for letter in name.chars() {
        match letter {
            '(' => depth = depth.saturating_add(1),
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    kept
}

/// A name without the amount behind it: `PANTHENOL 5 %`, `LIDOCAINE 0,3%`, `SALICYLIC ACID 2 MG/ML`.
fn without_amount(name: &str) -> String {
    let mut words: Vec<&str> = name.split(' ').collect();
    let is_amount = |word: &&str| {
        matches!(*word, "%" | "MG" | "MG/ML" | "ML" | "G") || word.chars().all(|letter| !letter.is_alphabetic())
    };
    while words.len() > 1 && words.last().is_some_and(is_amount) {
        words.pop();
    }
    words.join(" ")
}

/// The CAS numbers in a text: up to seven digits, two, and one that checks the others.
fn cas_numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_digit() && letter != '-').filter(|word| {
        let digits: Vec<u32> = word.chars().filter_map(|digit| digit.to_digit(10)).collect();
        let Some((check, rest)) = digits.split_last() else { return false };
        let weighed = rest.iter().rev().zip(1_u32..).map(|(digit, weight)| digit * weight);
        word.matches('-').count() == 2 && digits.len() >= 5 && weighed.sum::<u32>() % 10 == *check
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::market::Market;
    use crate::domain::starter;

    #[test]
    fn labels_are_read() {
        for (label, expected) in [
            ("Aqua, Glycerin, Panthenol 5 %", ""),
            ("AQUA, LINALOOL, PARFUM/FRAGRANCE", "FR_LINALOOL FR_MIX"),
            ("Aqua; Lavandula Angustifolia (Lavender) Oil; Citral", "FR_CITRAL FR_LAVENDER"),
            ("Sodium Hyaluronate 24 mg/ml, Lidocaine Hydrochloride 0,3 %", "AN_LIDOCAINE IN_HA"),
            ("Prunus Amygdalus Dulcis (Sweet Almond) Oil", "FD_TREENUT"),
            ("Toluene-2,5-Diamine Sulfate, 1,2-Hexanediol", "DY_PTD"),
            ("p-Phenylenediamine\nResorcinol", "DY_PPD DY_RESORCINOL"),
            ("2-Bromo-2-Nitropropane-1,3-Diol", "PR_BRONOPOL"),
            ("Methylchloroisothiazolinone (and) Methylisothiazolinone", "PR_MCI PR_MI"),
            ("Citrus Limon Peel Oil", "FR_LEMON_PEEL"),
            ("Citrus Grandis Fruit Extract", "FD_CITRUS"),
            ("Chamomilla Recutita Flower Water", "PL_COMPOSITAE"),
            ("Numbing agent 137-58-6", "AN_LIDOCAINE"),
            ("Numbing agent 137-58-7", ""), // the last digit is wrong
            ("Titanium Dioxide", ""),
            ("Cetearyl Alcohol, Alcohol Denat.", "AK_CETEARYL AS_ALCOHOL"),
            ("Behenyl Alcohol", ""), // no solvent
            ("PEG-100 Stearate, Polysorbate 20", "AK_PEG"),
            ("Caprylic/Capric Triglyceride", ""),
            ("水，苯氧乙醇", "PR_PHENOXYETHANOL"),
            ("Вода, лидокаин", "AN_LIDOCAINE"),
            ("без лидокаина", ""),
            ("", ""),
        ] {
            assert_eq!(allergens_in(label).join(" "), expected, "{label}");
        }
    }

    #[test]
    fn what_is_unknown_is_told_beside_what_is_known() {
        let read = ingredients("Aqua, Linalool, Unobtainium");
        let told: Vec<(&str, usize)> = read.iter().map(|one| (one.written.as_str(), one.codes.len())).collect();
        assert_eq!(told, [("Aqua", 0), ("Linalool", 1), ("Unobtainium", 0)]);
    }

    #[test]
    fn every_line_of_the_list_is_read_and_finds_its_own_allergen() {
        assert!(NAMES.onsets.len() > 150, "{}", NAMES.onsets.len());
        let mut lost = Vec::new();
        for line in include_str!("inci.csv").lines().skip(1) {
            let columns: Vec<&str> = line.split(';').collect();
            let [code, onset, names, numbers] = columns.as_slice() else { panic!("{line}") };
            assert!(allergens().entry(code).is_some() && Onset::from_code(onset).is_some(), "{line}");
            for name in names.split('|').chain(numbers.split('|')).filter(|name| !name.is_empty()) {
                if !allergens_in(&name.replace('*', "")).iter().any(|one| one == code) {
                    lost.push(format!("{name} of {code}"));
                }
            }
        }
        assert!(lost.is_empty(), "{lost:?}");
    }

    #[test]
    fn the_starter_goods_hold_what_their_labels_say() {
        let products = starter::products().into_iter().map(|product| product.details);
        let mut untold = Vec::new();
        for article in starter::goods(Market::Kz).into_iter().chain(products) {
            for code in allergens_in(&article.ingredients) {
                if !article.allergens.contains(&code) {
                    untold.push(format!("{}: {code}", article.code));
                }
            }
        }
        assert!(untold.is_empty(), "on the label and not in the list: {untold:?}");
    }

    proptest! {
        #[test]
        fn any_label_is_read_without_harm(label in any::<String>()) {
            ingredients(&label);
        }
    }
}
