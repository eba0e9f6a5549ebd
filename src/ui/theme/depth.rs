//! How many colours a terminal shows, and the nearest of them.

use ratatui::style::{Color, Style};

/// The colours that a terminal can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Depth {
    /// None: the person asked for none (`NO_COLOR`) or the terminal has none. Bold, reverse and underline remain.
    None,
    /// The sixteen of old consoles.
    Sixteen,
    /// The table of 256.
    Indexed,
    /// Any colour.
    #[default]
    True,
}

impl Depth {
    /// From what the environment says. `NO_COLOR` counts when it is set to anything but nothing (no-color.org).
    pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let said = |name: &str| variable(name).unwrap_or_default();
        let term = said("TERM");
        if !said("NO_COLOR").is_empty() || term == "dumb" {
            return Self::None;
        }
        let truecolour = matches!(said("COLORTERM").as_str(), "truecolor" | "24bit");
        if truecolour || term.ends_with("-direct") || !said("WT_SESSION").is_empty() {
            Self::True
        } else if term.contains("256") {
            Self::Indexed
        } else {
            Self::Sixteen
        }
    }

    /// The style as near as this depth comes to it.
    pub(super) fn nearest(self, style: Style) -> Style {
        Style { fg: style.fg.and_then(|c| self.colour(c)), bg: style.bg.and_then(|c| self.colour(c)), ..style }
    }

    /// The nearest colour; the terminal's own where there are none.
    pub fn nearest_colour(self, colour: Color) -> Color {
        self.colour(colour).unwrap_or(Color::Reset)
    }

    /// The nearest colour, or none where there are no colours.
    fn colour(self, colour: Color) -> Option<Color> {
        match (self, colour) {
            (Self::None, _) => None,
            (Self::Indexed, Color::Rgb(r, g, b)) => Some(Color::Indexed(nearest_indexed(r, g, b))),
            (Self::Sixteen, Color::Rgb(r, g, b)) => Some(nearest_sixteen(r, g, b)),
            (Self::Sixteen, Color::Indexed(at)) if at >= 16 => {
                let (r, g, b) = rgb_of_indexed(at);
                Some(nearest_sixteen(r, g, b))
            }
            (_, same) => Some(same),
        }
    }
}

/// The sixteen with the values that xterm gives them.
const SIXTEEN: [(Color, (u8, u8, u8)); 16] = [
    (Color::Black, (0, 0, 0)),
    (Color::Red, (205, 0, 0)),
    (Color::Green, (0, 205, 0)),
    (Color::Yellow, (205, 205, 0)),
    (Color::Blue, (0, 0, 238)),
    (Color::Magenta, (205, 0, 205)),
    (Color::Cyan, (0, 205, 205)),
    (Color::Gray, (229, 229, 229)),
    (Color::DarkGray, (127, 127, 127)),
    (Color::LightRed, (255, 0, 0)),
    (Color::LightGreen, (0, 255, 0)),
    (Color::LightYellow, (255, 255, 0)),
    (Color::LightBlue, (92, 92, 255)),
    (Color::LightMagenta, (255, 0, 255)),
    (Color::LightCyan, (0, 255, 255)),
    (Color::White, (255, 255, 255)),
];

/// The levels of one channel in the cube of 216 colours.
const CUBE: [u8; 6] = [0, 95, 135, 175, 215, 255];

/// How far apart two colours look, roughly: the eye tells greens apart best and blues worst.
fn distance(a: (u8, u8, u8), b: (u8, u8, u8)) -> u32 {
    let square = |x: u8, y: u8| u32::from(x.abs_diff(y)).pow(2);
    3 * square(a.0, b.0) + 6 * square(a.1, b.1) + square(a.2, b.2)
}

/// The nearest of the sixteen.
fn nearest_sixteen(r: u8, g: u8, b: u8) -> Color {
    SIXTEEN.iter().min_by_key(|(_, value)| distance(*value, (r, g, b))).map_or(Color::Reset, |(colour, _)| *colour)
}

/// The value of one of the 256; the first sixteen are the terminal's own.
fn rgb_of_indexed(at: u8) -> (u8, u8, u8) {
    match at {
        0..16 => SIXTEEN[usize::from(at)].1,
        16..232 => {
            let cube = usize::from(at - 16);
            (CUBE[cube / 36], CUBE[cube / 6 % 6], CUBE[cube % 6])
        }
        232.. => {
            let grey = 8 + (at - 232) * 10;
            (grey, grey, grey)
        }
    }
}

/// The nearest of the cube and the greys; the first sixteen are left out, for terminals colour them as they like.
fn nearest_indexed(r: u8, g: u8, b: u8) -> u8 {
    (16..=u8::MAX).min_by_key(|at| distance(rgb_of_indexed(*at), (r, g, b))).unwrap_or(16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_tells_the_depth() {
        for (variables, expected) in [
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")][..], Depth::True),
            (&[("TERM", "xterm-256color")], Depth::Indexed),
            (&[("TERM", "linux")], Depth::Sixteen),
            (&[("TERM", "dumb")], Depth::None),
            (&[("TERM", "xterm-256color"), ("NO_COLOR", "1")], Depth::None),
            (&[("TERM", "xterm-256color"), ("NO_COLOR", "")], Depth::Indexed),
            (&[], Depth::Sixteen),
        ] {
            let find =
                |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(Depth::from_environment(find), expected, "{variables:?}");
        }
    }

    #[test]
    fn colours_fall_back_to_their_neighbours() {
        for (depth, from, expected) in [
            (Depth::Sixteen, Color::Rgb(250, 5, 5), Some(Color::LightRed)),
            (Depth::Sixteen, Color::Rgb(10, 10, 10), Some(Color::Black)),
            (Depth::Sixteen, Color::Indexed(196), Some(Color::LightRed)),
            (Depth::Sixteen, Color::Indexed(3), Some(Color::Indexed(3))),
            (Depth::Indexed, Color::Rgb(255, 0, 0), Some(Color::Indexed(196))),
            (Depth::Indexed, Color::Rgb(8, 8, 8), Some(Color::Indexed(232))),
            (Depth::True, Color::Rgb(1, 2, 3), Some(Color::Rgb(1, 2, 3))),
            (Depth::None, Color::Red, None),
        ] {
            assert_eq!(depth.colour(from), expected, "{depth:?} {from:?}");
        }
    }
}
