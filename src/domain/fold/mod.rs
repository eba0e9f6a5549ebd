//! The one form in which names written in any script meet, so that a search forgives the script, the alphabet's extra
//! letters, the transliteration and the keyboard.
//!
//! A name word has a *plain* form, letter by letter into Latin, so that any part of the name is a part of the form, and
//! one or two *loose* forms, in which the usual ways of writing one sound are one letter: `sh sz ш`, `ch cz ч`, `w v`,
//! `y i j`, `kh h х`, `x ks кс`. The query goes through the same functions; a word is found where any forms meet.

mod han;
mod keyboard;
mod letters;
mod loose;
mod slips;

pub use keyboard::other_layouts;
pub use letters::plain;
pub use slips::{forgiven, is_slip_of, kept as slips_kept, sought as slips_sought};

/// The longest word that is folded, in letters; what follows is cut.
const WORD_CHARS_MAX: usize = 40;
/// The most words of one name that are folded.
const WORDS_MAX: usize = 12;

/// One word in its forms: the plain one first, then the loose ones that differ from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoldedWord {
    /// All forms, the plain one first, none empty.
    pub forms: Vec<String>,
}

impl FoldedWord {
    /// Folds one word; `None` where nothing of it is a letter or digit.
    pub fn of(word: &str) -> Option<Self> {
        let word: String = word.chars().take(WORD_CHARS_MAX).collect();
        let plain = plain(&word);
        if plain.is_empty() {
            return None;
        }
        let mut forms = vec![plain];
        for form in loose::forms(&forms[0], word.chars().any(is_cyrillic)) {
            if !form.is_empty() && !forms.contains(&form) {
                forms.push(form);
            }
        }
        Some(Self { forms })
    }

    /// The letter-by-letter form.
    pub fn plain(&self) -> &str {
        self.forms.first().map_or("", String::as_str)
    }

    /// The first loose form; the plain one where they are the same.
    pub fn loose(&self) -> &str {
        self.forms.get(1).map_or(self.plain(), String::as_str)
    }
}

/// All forms under which a name is kept in the index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameForms {
    /// Every form of every word, without doubles.
    pub words: Vec<String>,
    /// For each pair of different words, in both orders, the loose form of the one and of the other.
    pub pairs: Vec<(String, String)>,
}

impl NameForms {
    /// Folds the parts of a name: family name first, then given name, patronymic, other spellings.
    pub fn of<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut all = Self::default();
        let mut han_name = String::new();
        let mut singles: Vec<FoldedWord> = Vec::new();
        for word in parts.into_iter().flat_map(words_of).take(WORDS_MAX) {
            if word.chars().all(han::is_han) {
                han_name.push_str(word);
                han::forms(word, han_name.len() == word.len(), &mut |form| push_new(&mut all.words, form));
            } else if let Some(folded) = FoldedWord::of(word) {
                for form in &folded.forms {
                    push_new(&mut all.words, form.clone());
                }
                singles.push(folded);
            }
        }
        if han_name.chars().count() > 1 {
            han::forms(&han_name, true, &mut |form| push_new(&mut all.words, form));
        }
        for (at, one) in singles.iter().enumerate() {
            for (_, other) in singles.iter().enumerate().filter(|(other_at, _)| *other_at != at) {
                let pair = (one.loose().to_owned(), other.loose().to_owned());
                if pair.0 != pair.1 && !all.pairs.contains(&pair) {
                    all.pairs.push(pair);
                }
            }
        }
        all
    }

    /// All words in one text, each with a space on both sides: what a scan looks through.
    pub fn text(&self) -> String {
        self.words.iter().fold(" ".to_owned(), |text, word| text + word + " ")
    }
}

/// A query's words, each in all its forms; Han characters stay themselves.
pub fn query_words(query: &str) -> Vec<FoldedWord> {
    words_of(query)
        .filter_map(|word| {
            if word.chars().all(han::is_han) {
                return Some(FoldedWord { forms: vec![word.to_owned()] });
            }
            FoldedWord::of(word)
        })
        .take(WORDS_MAX)
        .collect()
}

/// The words of a text: Han characters apart from the rest; hyphens divide, apostrophes do not.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let divides = |letter: char| !(letter.is_alphanumeric() || is_inside_word(letter));
    text.split(divides).flat_map(split_at_han).filter(|word| !word.is_empty())
}

/// Marks that stand inside a word: apostrophes of every kind, and accents that follow their letter.
fn is_inside_word(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | '`' | '´' | '\u{300}'..='\u{36f}' | 'ʹ' | 'ʺ')
}

/// Cuts a word where Han characters meet others.
fn split_at_han(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest
            .char_indices()
            .find(|(_, letter)| han::is_han(*letter) != han::is_han(first))
            .map_or(rest.len(), |(at, _)| at);
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

fn push_new(words: &mut Vec<String>, word: String) {
    if !word.is_empty() && !words.contains(&word) {
        words.push(word);
    }
}

#[cfg(test)]
mod tests;
