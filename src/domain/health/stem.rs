//! Words as matching compares them: in plain Latin letters, without the endings of Russian and Polish.

use crate::domain::fold::FoldedWord;

/// Endings of nouns and adjectives in plain letters, the longest first.
const ENDINGS: &[&str] = &[
    "iiami", "yami", "iakh", "yakh", "iami", "ykh", "ikh", "akh", "ami", "imi", "ymi", "ogo", "ego", "omu", "emu",
    "iei", "oiu", "yiu", "uyu", "aya", "yaya", "oi", "ei", "ii", "iy", "yi", "ov", "ev", "ow", "om", "em", "am", "um",
    "yam", "ach", "ych", "ich", "oe", "ee", "ye", "ie", "ya", "ia", "iu", "yu", "a", "o", "e", "y", "i", "u",
];

/// The shortest stem, in letters.
const STEM_MIN: usize = 3;

/// Endings that a word of three letters may take: мёд, мёда, мёду, мёдом; хна, хну.
const SHORT_ENDINGS: &[&str] = &["", "a", "u", "om", "e", "y", "oi", "oj"];

/// Words of this length or less are compared whole.
const SHORT_MAX: usize = 3;

/// One word in the form in which it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stemmed {
    /// All its letters in plain Latin.
    pub whole: String,
    /// Without its ending.
    pub stem: String,
    /// In the loose form, where each sound is one letter: what misspellings are measured in.
    pub loose: String,
    /// The loose form without its ending.
    pub loose_stem: String,
}

impl Stemmed {
    /// Of a word.
    pub fn of(word: &str) -> Self {
        let folded = FoldedWord::of(word);
        let whole = folded.as_ref().map_or("", FoldedWord::plain).to_owned();
        let loose = folded.as_ref().map_or("", FoldedWord::loose).to_owned();
        let (stem, loose_stem) = (stem(&whole).to_owned(), stem(&loose).to_owned());
        Self { whole, stem, loose, loose_stem }
    }

    /// Whether this, a word of the list, is the other but for the ending.
    pub fn is(&self, said: &Self) -> bool {
        if self.whole == said.whole {
            return true;
        }
        if self.whole.len() <= SHORT_MAX {
            // The last vowel is the ending: хна, оса. Without one the word is its own stem: мёд, йод.
            let stem = self.whole.trim_end_matches(['a', 'o', 'u', 'e', 'y']);
            let ending = said.whole.strip_prefix(stem);
            return stem.len() >= 2 && ending.is_some_and(|ending| SHORT_ENDINGS.contains(&ending));
        }
        said.whole.len() > SHORT_MAX && self.stem == said.stem
    }
}

/// A word without its ending, at least three letters long.
fn stem(whole: &str) -> &str {
    let cut = ENDINGS.iter().find_map(|ending| whole.strip_suffix(ending).filter(|stem| stem.len() >= STEM_MIN));
    cut.unwrap_or(whole)
}
