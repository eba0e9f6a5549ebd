//! How the console looks: styles by meaning, from small TOML files.
//!
//! Five themes are built in; a salon puts its own `<name>.toml` into the `themes/` folder beside its settings, where it
//! wins over a built-in one of the same name. A theme need name only what differs: an unnamed [`Meaning`] looks like its
//! parent. Reading is strict: a problem is told with its line ([`check`], `frontdesk theme check`).
//!
//! A screen asks `theme.of(Meaning::Danger)` for a style and `theme.signs().danger` for the sign beside the word.

mod depth;
mod meaning;
mod problem;
mod read;
mod signs;

use std::path::Path;

use ratatui::style::{Modifier, Style};

pub use depth::Depth;
pub use meaning::Meaning;
pub use problem::{ThemeFault, ThemeProblem};
pub use signs::Signs;

/// A theme ready to draw with.
#[derive(Clone, Debug)]
pub struct Theme {
    name: String,
    styles: read::Styles,
    ascii: bool,
}

/// The built-in themes, in the order in which the settings offer them.
const BUILT_IN: [(&str, &str); 5] = [
    ("dark", include_str!("../../../themes/dark.toml")),
    ("light", include_str!("../../../themes/light.toml")),
    ("high-contrast", include_str!("../../../themes/high-contrast.toml")),
    ("monochrome", include_str!("../../../themes/monochrome.toml")),
    ("rose", include_str!("../../../themes/rose.toml")),
];

/// The theme of terminals without colours.
const COLOURLESS: &str = "monochrome";

/// The longest theme file that is read, in bytes.
const LARGEST_FILE: u64 = 64 * 1024;

/// Why a theme cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThemeError {
    /// There is neither a built-in theme of that name nor a file.
    Unknown(String),
    /// The file cannot be read: the system's reason.
    Unreadable(String),
    /// The file has faults.
    Faulty(String, ThemeProblem),
}

impl ThemeError {
    /// The sentence, with what to do.
    pub fn say(&self, words: &crate::words::Words) -> String {
        match self {
            Self::Unknown(name) => words.say_with("theme-unknown", crate::args!["name" => name.as_str()]),
            Self::Unreadable(why) => words.say_with("theme-unreadable", crate::args!["why" => why.as_str()]),
            Self::Faulty(name, problem) => {
                words.say_with("theme-faulty", crate::args!["name" => name.as_str(), "problem" => problem.say(words)])
            }
        }
    }
}

impl Default for Theme {
    fn default() -> Self {
        Self::built_in(BUILT_IN[0].0)
    }
}

impl Theme {
    /// The names of all themes: the built-in ones, then the salon's own from its folder.
    pub fn names(own: Option<&Path>) -> Vec<String> {
        let mut names: Vec<String> = BUILT_IN.iter().map(|(name, _)| (*name).to_owned()).collect();
        let Some(entries) = own.and_then(|folder| std::fs::read_dir(folder).ok()) else { return names };
        let mut found: Vec<String> = entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
            .filter_map(|path| path.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned))
            .filter(|name| !names.contains(name))
            .collect();
        found.sort();
        names.append(&mut found);
        names
    }

    /// The theme of a name: the salon's own file first, then the built-in one. Without colours it is always the
    /// monochrome one, so that danger stays visible.
    pub fn load(name: &str, own: Option<&Path>, depth: Depth) -> Result<Self, ThemeError> {
        if depth == Depth::None {
            return Ok(Self::built_in(COLOURLESS).at_depth(depth));
        }
        let plain_name = !name.is_empty() && !name.contains(['/', '\\', '.']);
        if let Some(file) = own.filter(|_| plain_name).map(|folder| folder.join(format!("{name}.toml")))
            && file.exists()
        {
            let text = read_capped(&file)?;
            let styles = checked(&text).map_err(|problem| ThemeError::Faulty(name.to_owned(), problem))?;
            return Ok(Self { name: name.to_owned(), styles, ascii: false }.at_depth(depth));
        }
        if BUILT_IN.iter().any(|(known, _)| *known == name) {
            return Ok(Self::built_in(name).at_depth(depth));
        }
        Err(ThemeError::Unknown(name.to_owned()))
    }

    /// A built-in theme in all its colours. The test of this module reads every one of them; were a file broken all the
    /// same, the screen would be plain, not gone.
    fn built_in(name: &str) -> Self {
        let text = BUILT_IN.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| *text);
        let styles = read::read(text).unwrap_or([Style::new(); Meaning::ALL.len()]);
        Self { name: name.to_owned(), styles, ascii: false }
    }

    /// With the colours that the terminal can show.
    #[must_use]
    fn at_depth(mut self, depth: Depth) -> Self {
        self.styles = self.styles.map(|style| depth.nearest(style));
        self
    }

    /// With ASCII signs, for consoles that show no others.
    #[must_use]
    pub fn with_ascii(mut self, ascii: bool) -> Self {
        self.ascii = ascii;
        self
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The look of a meaning.
    pub fn of(&self, meaning: Meaning) -> Style {
        self.styles[meaning.index()]
    }

    /// The signs to draw.
    pub fn signs(&self) -> &'static Signs {
        if self.ascii { &Signs::ASCII } else { &Signs::UNICODE }
    }

    /// Whether frames go through [`Signs::make_ascii`] at their end.
    pub fn is_ascii(&self) -> bool {
        self.ascii
    }
}

/// Checks a theme's text, as `frontdesk theme check` does.
pub fn check(text: &str) -> Result<(), ThemeProblem> {
    checked(text).map(drop)
}

/// Reads a theme and refuses one in which danger or the chosen row could not be told from ordinary text.
fn checked(text: &str) -> Result<read::Styles, ThemeProblem> {
    let styles = read::read(text)?;
    let [plain, danger, selected] =
        [Meaning::Text, Meaning::Danger, Meaning::Selected].map(|meaning| visible(styles[meaning.index()]));
    if danger == plain {
        return Err(ThemeProblem { line: 1, fault: ThemeFault::DangerUnseen });
    }
    if selected == plain {
        return Err(ThemeProblem { line: 1, fault: ThemeFault::SelectionUnseen });
    }
    Ok(styles)
}

/// What the eye sees of a style.
fn visible(style: Style) -> (Option<ratatui::style::Color>, Option<ratatui::style::Color>, Modifier) {
    (style.fg, style.bg, style.add_modifier)
}

/// The text of a theme file, refused when it is absurdly long.
fn read_capped(file: &Path) -> Result<String, ThemeError> {
    let unreadable = |error: std::io::Error| ThemeError::Unreadable(error.to_string());
    let length = std::fs::metadata(file).map_err(unreadable)?.len();
    if length > LARGEST_FILE {
        return Err(ThemeError::Unreadable(format!("{length} > {LARGEST_FILE}")));
    }
    std::fs::read_to_string(file).map_err(unreadable)
}

#[cfg(test)]
mod tests;
