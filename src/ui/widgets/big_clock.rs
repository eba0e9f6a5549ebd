//! A time in tall digits, for the locked screen: the one thing that everybody may see from afar.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::ui::theme::{Meaning, Theme};

use super::frame::centred;
use super::text::{put, width};

/// The rows of `0 1 2 3 4 5 6 7 8 9 :`, five each, three columns wide.
const DIGITS: [[&str; 5]; 11] = [
    ["###", "# #", "# #", "# #", "###"],
    [" # ", "## ", " # ", " # ", "###"],
    ["###", "  #", "###", "#  ", "###"],
    ["###", "  #", "###", "  #", "###"],
    ["# #", "# #", "###", "  #", "  #"],
    ["###", "#  ", "###", "  #", "###"],
    ["###", "#  ", "###", "# #", "###"],
    ["###", "  #", "  #", "  #", "  #"],
    ["###", "# #", "###", "# #", "###"],
    ["###", "# #", "###", "  #", "###"],
    ["   ", " # ", "   ", " # ", "   "],
];

/// Columns from the beginning of one letter to that of the next: three dots of two columns, and two between.
const STEP: u16 = 8;

/// Draws digits and colons (`14:32`) in the middle of an area; where there is no room, in small.
pub fn big_clock(area: Rect, buffer: &mut Buffer, theme: &Theme, text: &str, means: Meaning) {
    let style = theme.of(means);
    let columns = width(text).saturating_mul(STEP).saturating_sub(2);
    if area.width < columns || area.height < 5 {
        let place = centred(area, width(text), 1);
        put(buffer, place.x, place.y, place.right(), text, style, "");
        return;
    }
    let place = centred(area, columns, 5);
    let mut left = place.x;
    for letter in text.chars() {
        let glyph = DIGITS[letter.to_digit(10).map_or(10, |digit| digit as usize)];
        for (y, row) in (place.y..).zip(glyph) {
            for (x, dot) in (left..).step_by(2).zip(row.chars()) {
                if dot == '#' {
                    put(buffer, x, y, x + 2, &theme.signs().full.repeat(2), style, "");
                }
            }
        }
        left += STEP;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_from_afar_or_in_small() {
        let draw = |columns, rows| {
            let area = Rect::new(0, 0, columns, rows);
            let mut buffer = Buffer::empty(area);
            big_clock(area, &mut buffer, &Theme::default().with_ascii(true), "14:32", Meaning::Title);
            let text: Vec<String> = buffer
                .content
                .chunks(usize::from(columns.max(1)))
                .map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>().trim_end().to_owned())
                .collect();
            text.join("\n")
        };
        assert!(draw(20, 3).contains("14:32"));
        assert_eq!(
            draw(40, 7).trim_matches('\n'),
            "   ##    ##  ##          ######  ######\n \
              ####    ##  ##    ##        ##      ##\n   \
                ##    ######          ######  ######\n   \
                ##        ##    ##        ##  ##\n \
              ######      ##          ######  ######"
        );
    }
}
