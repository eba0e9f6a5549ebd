//! How this terminal shows pictures.
//!
//! Known from what the terminal says of itself in the environment and from the size of its letters, which the system
//! knows. The terminal is never asked: an answer that comes late would be taken for keys. Inside tmux and screen pictures are
//! drawn of half blocks, for the terminal behind them may be any, and asking tmux to let pictures through would change its settings.

use ratatui::style::Color;

use super::theme::Depth;

/// The size of a letter in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterSize {
    /// Columns of pixels.
    pub width: u16,
    /// Rows of pixels.
    pub height: u16,
}

/// How pictures are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Graphics {
    /// By signs from dark to bright: no colours, or too few.
    Signs,
    /// By half blocks in any colour.
    #[default]
    Blocks,
    /// By half blocks in the colours of the table of 256.
    BlocksOfTable,
    /// Truly, as Kitty does.
    Kitty(LetterSize),
    /// Truly, as iTerm2 does.
    ITerm(LetterSize),
    /// Truly, by Sixel.
    Sixel(LetterSize),
}

impl Graphics {
    /// From what the environment says, the colours, and the size of letters where the system knows it.
    pub fn of_terminal(variable: impl Fn(&str) -> Option<String>, depth: Depth, letters: Option<LetterSize>) -> Self {
        let said = |name: &str| variable(name).unwrap_or_default();
        let plain = match depth {
            Depth::None | Depth::Sixteen => Self::Signs,
            Depth::Indexed => Self::BlocksOfTable,
            Depth::True => Self::Blocks,
        };
        let (term, program) = (said("TERM"), said("TERM_PROGRAM"));
        let is_inside_another = !said("TMUX").is_empty()
            || !said("STY").is_empty()
            || !said("ZELLIJ").is_empty()
            || term.starts_with("tmux")
            || term.starts_with("screen");
        let Some(letters) = letters.filter(|size| size.width > 0 && size.height > 0) else { return plain };
        if is_inside_another || depth == Depth::None {
            return plain;
        }
        if term == "xterm-kitty" || term == "xterm-ghostty" || !said("KITTY_WINDOW_ID").is_empty() {
            Self::Kitty(letters)
        } else if program == "iTerm.app" || program == "WezTerm" || program == "mintty" {
            Self::ITerm(letters)
        } else if term.starts_with("foot")
            || term.starts_with("mlterm")
            || term.contains("sixel")
            || program == "contour"
        {
            Self::Sixel(letters)
        } else {
            plain
        }
    }

    /// Whether the terminal draws the pixels themselves.
    pub fn is_true(self) -> bool {
        matches!(self, Self::Kitty(_) | Self::ITerm(_) | Self::Sixel(_))
    }

    /// Whether the terminal keeps pictures in a memory of its own, and must be told to forget them.
    pub fn keeps_pictures(self) -> bool {
        matches!(self, Self::Kitty(_))
    }

    /// A colour as half blocks show it.
    pub(super) fn colour(self, [red, green, blue]: [u8; 3]) -> Color {
        let colour = Color::Rgb(red, green, blue);
        if self == Self::BlocksOfTable { Depth::Indexed.nearest_colour(colour) } else { colour }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminals_are_known_by_what_they_say() {
        let letters = LetterSize { width: 10, height: 20 };
        let some = Some(letters);
        for (variables, depth, size, expected) in [
            (&[("TERM", "xterm-kitty")][..], Depth::True, some, Graphics::Kitty(letters)),
            (&[("TERM", "xterm-kitty")], Depth::True, None, Graphics::Blocks),
            (&[("TERM", "xterm-256color"), ("KITTY_WINDOW_ID", "1")], Depth::True, some, Graphics::Kitty(letters)),
            (&[("TERM", "tmux-256color"), ("KITTY_WINDOW_ID", "1")], Depth::True, some, Graphics::Blocks),
            (&[("TERM", "xterm-kitty"), ("TMUX", "/tmp/tmux")], Depth::Indexed, some, Graphics::BlocksOfTable),
            (&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "WezTerm")], Depth::True, some, Graphics::ITerm(letters)),
            (&[("TERM", "foot")], Depth::True, some, Graphics::Sixel(letters)),
            (&[("TERM", "xterm-256color")], Depth::True, some, Graphics::Blocks),
            (&[("TERM", "xterm-256color")], Depth::Indexed, some, Graphics::BlocksOfTable),
            (&[("TERM", "linux")], Depth::Sixteen, None, Graphics::Signs),
            (&[("TERM", "xterm-kitty"), ("NO_COLOR", "1")], Depth::None, some, Graphics::Signs),
        ] {
            let find = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, said)| (*said).to_owned());
            assert_eq!(Graphics::of_terminal(find, depth, size), expected, "{variables:?}");
        }
    }
}
