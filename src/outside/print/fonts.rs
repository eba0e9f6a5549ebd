//! The fonts of documents: two that come with the program, and those of the computer for letters that these lack.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use krilla::Data;
use krilla::text::Font;
use ttf_parser::Face;

/// DejaVu Sans Condensed: Latin, Cyrillic and the signs of our currencies.
const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/DejaVuSansCondensed.ttf");
/// The same, bold.
const BOLD: &[u8] = include_bytes!("../../../assets/fonts/DejaVuSansCondensed-Bold.ttf");

/// How deep folders of fonts are looked into.
const DEEPEST: usize = 5;
/// How many files of fonts are opened in search of a letter.
const FILES_MOST: usize = 400;
/// How many fonts of one collection are tried.
const COLLECTION_MOST: u32 = 16;
/// Parts of the names of fonts that are known to hold Chinese: these are tried first.
const CHINESE: [&str; 12] = [
    "notosanscjk",
    "notosanssc",
    "sourcehansans",
    "wqy",
    "droidsansfallback",
    "msyh",
    "simhei",
    "simsun",
    "pingfang",
    "uming",
    "ukai",
    "notoserifcjk",
];

/// No font at hand has a letter of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no font has the letter {0:?}")]
pub struct NoLetter(pub char);

/// A font with the widths of the letters that a document uses, in thousandths of its height.
pub(super) struct Known {
    pub font: Font,
    widths: BTreeMap<char, u32>,
}

/// Fonts that together have every letter of a text.
pub struct Fonts {
    /// Plain and bold of the program's own.
    own: [Known; 2],
    /// Of the computer, in the order in which they are tried.
    others: Vec<Known>,
}

impl Fonts {
    /// The fonts for a text, with the computer's own where the program's lack a letter.
    pub fn of_this_computer(text: &str) -> Result<Self, NoLetter> {
        Self::with(text, &folders())
    }

    /// The fonts for a text, with those of some folders where the program's lack a letter.
    pub fn with(text: &str, folders: &[PathBuf]) -> Result<Self, NoLetter> {
        let mut letters: BTreeSet<char> = text.chars().filter(|letter| !letter.is_control()).collect();
        letters.extend(" 0123456789/…".chars());
        let nothing = NoLetter(' ');
        let own = [
            known(REGULAR, REGULAR.into(), 0, &letters).ok_or(nothing)?,
            known(BOLD, BOLD.into(), 0, &letters).ok_or(nothing)?,
        ];
        let mut missing: BTreeSet<char> =
            letters.into_iter().filter(|letter| own.iter().any(|font| !font.widths.contains_key(letter))).collect();
        let mut others = Vec::new();
        if !missing.is_empty() {
            for file in files_of_fonts(folders) {
                others.extend(help_of(&file, &mut missing));
                if missing.is_empty() {
                    break;
                }
            }
        }
        match missing.first() {
            Some(letter) => Err(NoLetter(*letter)),
            None => Ok(Self { own, others }),
        }
    }

    /// The font that draws a letter.
    pub(super) fn of(&self, letter: char, is_bold: bool) -> &Known {
        let own = &self.own[usize::from(is_bold)];
        if own.widths.contains_key(&letter) || letter.is_control() {
            return own;
        }
        self.others.iter().find(|font| font.widths.contains_key(&letter)).unwrap_or(own)
    }

    /// How wide a text is, in thousandths of its height.
    pub(super) fn wide(&self, text: &str, is_bold: bool) -> u32 {
        text.chars().map(|letter| self.of(letter, is_bold).widths.get(&letter).copied().unwrap_or(0)).sum()
    }
}

/// The font of these bytes, with the widths of those of the letters that it has.
fn known(bytes: &[u8], data: Data, index: u32, letters: &BTreeSet<char>) -> Option<Known> {
    let face = Face::parse(bytes, index).ok()?;
    let height = u32::from(face.units_per_em()).max(1);
    let widths = letters
        .iter()
        .filter_map(|letter| {
            let advance = face.glyph_hor_advance(face.glyph_index(*letter)?)?;
            Some((*letter, u32::from(advance) * 1000 / height))
        })
        .collect();
    Some(Known { font: Font::new(data, index)?, widths })
}

/// What a file offers of the missing letters, which are then missing no more.
fn help_of(file: &Path, missing: &mut BTreeSet<char>) -> Option<Known> {
    let data = Arc::new(fs::read(file).ok()?);
    let fonts = ttf_parser::fonts_in_collection(&data).unwrap_or(1).min(COLLECTION_MOST);
    let index = (0..fonts).find(|index| {
        Face::parse(&data, *index).is_ok_and(|face| missing.iter().any(|letter| face.glyph_index(*letter).is_some()))
    })?;
    let found = known(&data, Arc::clone(&data).into(), index, missing)?;
    missing.retain(|letter| !found.widths.contains_key(letter));
    Some(found)
}

/// The files of fonts under the folders, those that likely hold Chinese first.
fn files_of_fonts(folders: &[PathBuf]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in folders {
        look_into(folder, DEEPEST, &mut found);
    }
    found.sort_by_key(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().to_lowercase().replace(['-', '_'], "");
        let rank = CHINESE.iter().position(|part| name.contains(part)).unwrap_or(CHINESE.len());
        // Of one family the regular weight is wanted.
        (rank, !name.contains("regular"), file.clone())
    });
    found.truncate(FILES_MOST);
    found
}

fn look_into(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            if depth > 0 {
                look_into(&path, depth - 1, found);
            }
        } else if path
            .extension()
            .is_some_and(|end| ["ttf", "ttc", "otf", "otc"].iter().any(|known| end.eq_ignore_ascii_case(known)))
        {
            found.push(path);
        }
    }
}

/// Where systems keep their fonts.
fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> =
        ["/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts"]
            .into_iter()
            .map(PathBuf::from)
            .collect();
    if let Some(windows) = std::env::var_os("WINDIR") {
        folders.push(PathBuf::from(windows).join("Fonts"));
    }
    if let Some(user) = directories::UserDirs::new() {
        folders.extend(user.font_dir().map(Path::to_owned));
        folders.push(user.home_dir().join(".fonts"));
        folders.push(user.home_dir().join("Library/Fonts"));
    }
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_fonts_have_the_letters_of_three_languages_and_the_signs_of_four_currencies() {
        let text = "Zażółć gęślą jaźń · Съешь ещё этих мягких французских булок · Әғқңөұүһі · ₸ ₽ zł ¥ № − × … ✓ „” «»";
        assert!(Fonts::with(text, &[]).is_ok());
        let fonts = Fonts::with("0123456789", &[]).expect("digits");
        let widths: BTreeSet<u32> = "0123456789".chars().map(|digit| fonts.wide(&digit.to_string(), false)).collect();
        assert_eq!(widths.len(), 1, "figures stand below each other");
        assert!(fonts.wide("88", true) > fonts.wide("8", true));
    }

    #[test]
    fn a_letter_that_no_font_has_is_named() {
        let nowhere = tempfile::tempdir().expect("a folder");
        fs::write(nowhere.path().join("broken.ttf"), b"no font").expect("written");
        assert_eq!(Fonts::with("Bill 丰唇", &[nowhere.path().to_owned()]).err(), Some(NoLetter('丰')));
    }
}
