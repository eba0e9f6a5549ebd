//! Reads a theme strictly: an unknown word or a bad colour is a problem with its line, never a silent fallback.

use std::collections::BTreeMap;
use std::ops::Range;

use ratatui::style::{Color, Modifier, Style};
use serde::Deserialize;
use toml::Spanned;

use super::meaning::Meaning;
use super::problem::{ThemeFault, ThemeProblem};

/// The file of a theme.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThemeFile {
    /// The salon's own colours by name.
    #[serde(default)]
    colours: BTreeMap<String, Spanned<String>>,
    /// How meanings look.
    styles: BTreeMap<Meaning, Spanned<Entry>>,
}

/// How one meaning looks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// The meaning whose look it starts from, instead of its natural parent's.
    like: Option<Meaning>,
    /// The colour of the letters.
    fg: Option<Spanned<String>>,
    /// The colour of the ground.
    bg: Option<Spanned<String>>,
    bold: Option<bool>,
    dim: Option<bool>,
    italic: Option<bool>,
    underline: Option<bool>,
    reverse: Option<bool>,
}

/// The looks of all meanings, by their numbers.
pub(super) type Styles = [Style; Meaning::ALL.len()];

/// Reads the text of a theme file.
pub(super) fn read(text: &str) -> Result<Styles, ThemeProblem> {
    let file: ThemeFile = toml::from_str(text).map_err(|error| ThemeProblem {
        line: line_of(text, error.span().unwrap_or(0..0)),
        fault: ThemeFault::NotToml(error.message().to_owned()),
    })?;
    let mut colours = BTreeMap::new();
    for (name, value) in &file.colours {
        if plain_colour(name).is_some() {
            return Err(problem(text, value.span(), ThemeFault::ColourNameTaken(name.clone())));
        }
        let colour = plain_colour(value.get_ref())
            .ok_or_else(|| problem(text, value.span(), ThemeFault::BadColour(value.get_ref().clone())))?;
        colours.insert(name.as_str(), colour);
    }
    let mut styles = [Style::new(); Meaning::ALL.len()];
    for meaning in Meaning::ALL {
        styles[meaning.index()] = resolve(text, &file, &colours, meaning, 0)?;
    }
    Ok(styles)
}

/// The look of a meaning: its parent's, changed by what the theme says of it.
fn resolve(
    text: &str,
    file: &ThemeFile,
    colours: &BTreeMap<&str, Color>,
    meaning: Meaning,
    depth: usize,
) -> Result<Style, ThemeProblem> {
    let Some(spanned) = file.styles.get(&meaning) else {
        return match meaning.parent() {
            Some(parent) => resolve(text, file, colours, parent, depth + 1),
            None => Ok(Style::new()),
        };
    };
    let entry = spanned.get_ref();
    if depth > Meaning::ALL.len() {
        return Err(problem(text, spanned.span(), ThemeFault::Circle));
    }
    let mut style = match entry.like.or(meaning.parent()) {
        Some(parent) => resolve(text, file, colours, parent, depth + 1)?,
        None => Style::new(),
    };
    let named = |value: &Spanned<String>| {
        colours
            .get(value.get_ref().as_str())
            .copied()
            .or_else(|| plain_colour(value.get_ref()))
            .ok_or_else(|| problem(text, value.span(), ThemeFault::BadColour(value.get_ref().clone())))
    };
    if let Some(fg) = &entry.fg {
        style.fg = Some(named(fg)?);
    }
    if let Some(bg) = &entry.bg {
        style.bg = Some(named(bg)?);
    }
    for (said, modifier) in [
        (entry.bold, Modifier::BOLD),
        (entry.dim, Modifier::DIM),
        (entry.italic, Modifier::ITALIC),
        (entry.underline, Modifier::UNDERLINED),
        (entry.reverse, Modifier::REVERSED),
    ] {
        style = match said {
            Some(true) => style.add_modifier(modifier),
            Some(false) => style.remove_modifier(modifier),
            None => style,
        };
    }
    Ok(style)
}

/// A colour by its own name, by `#rrggbb`, or by a number of the table of 256.
fn plain_colour(text: &str) -> Option<Color> {
    if text.is_ascii() { text.parse().ok() } else { None }
}

/// A problem at a place in the text.
fn problem(text: &str, span: Range<usize>, fault: ThemeFault) -> ThemeProblem {
    ThemeProblem { line: line_of(text, span), fault }
}

/// The line of a place, counted from 1.
fn line_of(text: &str, span: Range<usize>) -> usize {
    text.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1
}
