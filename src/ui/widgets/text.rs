//! Text on a grid of columns: cut between letters, never inside them, and harmless whatever it holds.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::domain::breaking::broken;

/// How many marks may stand upon one letter; Vietnamese and IPA need two, zalgo is made of dozens.
const MOST_MARKS: usize = 2;

/// Whether a character may reach the screen. Controls and escapes, marks that turn the direction of text, and invisible
/// characters that would pass one name off as another may not.
pub fn is_harmless(c: char) -> bool {
    !(c.is_control() || is_invisible(c))
}

/// Characters without a width or with a power over others: zero-width spaces and joiners, direction marks and isolates,
/// variation selectors, tags, soft hyphens, fillers, line separators, the byte order mark, private use.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
        | '\u{e000}'..='\u{f8ff}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{10ffff}')
}

/// Whether a character is a mark upon the letter before it.
fn is_mark(c: char) -> bool {
    use unicode_width::UnicodeWidthChar;
    c.width() == Some(0)
}

/// The text as it may be drawn: no controls, no invisible characters, at most two marks upon a letter and none on
/// nothing. What is harmless already is borrowed.
pub fn safe(text: &str) -> Cow<'_, str> {
    if text.is_ascii() && text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut marks = MOST_MARKS;
    for c in text.chars() {
        if matches!(c, '\t' | '\n' | '\r') {
            kept.push(' ');
            marks = 0;
        } else if !is_harmless(c) {
            // gone
        } else if is_mark(c) {
            if marks < MOST_MARKS && !kept.is_empty() {
                kept.push(c);
            }
            marks += 1;
        } else {
            kept.push(c);
            marks = 0;
        }
    }
    if kept == text { Cow::Borrowed(text) } else { Cow::Owned(kept) }
}

/// How many columns a harmless text takes.
pub fn width(text: &str) -> u16 {
    // Letter by letter, as ratatui draws it: the whole may count less than its parts where emoji would join.
    let columns: usize = text.graphemes(true).map(UnicodeWidthStr::width).sum();
    u16::try_from(columns).unwrap_or(u16::MAX)
}

/// The text made harmless and cut at its end to fit the columns, with `ellipsis` where it was cut.
pub fn cut<'t>(text: &'t str, columns: u16, ellipsis: &str) -> Cow<'t, str> {
    let text = safe(text);
    if width(&text) <= columns {
        return text;
    }
    let room = columns.saturating_sub(width(ellipsis));
    let mut kept = String::new();
    let mut used = 0_u16;
    for letter in text.graphemes(true) {
        let wide = width(letter);
        if used + wide > room {
            break;
        }
        used += wide;
        kept.push_str(letter);
    }
    let kept = kept.trim_end();
    if columns == 0 { Cow::Borrowed("") } else { Cow::Owned(format!("{kept}{ellipsis}")) }
}

/// The text cut and then filled with spaces to exactly the columns.
pub fn fit(text: &str, columns: u16, ellipsis: &str) -> String {
    let cut = cut(text, columns, ellipsis);
    let missing = columns.saturating_sub(width(&cut));
    format!("{cut}{:1$}", "", usize::from(missing))
}

/// The text broken into lines of at most the columns, between words where it can; a word longer than a line is broken
/// between letters, as Chinese always is.
pub fn wrap(text: &str, columns: u16) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        lines.extend(broken(&safe(paragraph), u32::from(columns.max(1)), |word| u32::from(width(word))));
    }
    lines
}

/// Draws a text at a place, made harmless and cut to the columns that remain up to `right` (exclusive). Returns the
/// column after it.
pub fn put(buffer: &mut Buffer, x: u16, y: u16, right: u16, text: &str, style: Style, ellipsis: &str) -> u16 {
    let area = buffer.area;
    let right = right.min(area.right());
    if y < area.top() || y >= area.bottom() || x >= right || x < area.left() {
        return x;
    }
    let cut = cut(text, right - x, ellipsis);
    buffer.set_stringn(x, y, cut, usize::from(right - x), style).0
}

/// Gives an area the ground of a style and clears what stood there.
pub fn clear(buffer: &mut Buffer, area: Rect, style: Style) {
    let area = area.intersection(buffer.area);
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            if let Some(cell) = buffer.cell_mut((x, y)) {
                cell.reset();
                cell.set_style(style);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_cut_between_letters() {
        for (text, columns, expected) in [
            ("Aigerim", 7, "Aigerim"),
            ("Aigerim", 6, "Aiger…"),
            ("Aigerim", 1, "…"),
            ("Aigerim", 0, ""),
            ("Anna Nowak", 6, "Anna…"),
            ("张伟 Zhang Wei", 5, "张伟…"),
            ("张伟", 3, "张…"),
            ("张伟", 2, "…"),
            ("Łucja Żółć", 7, "Łucja…"),
            ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
            ("👩\u{200d}⚕️ Kim", 4, "👩⚕…"),
        ] {
            assert_eq!(cut(text, columns, "…"), expected, "{text} {columns}");
        }
    }

    #[test]
    fn hostile_text_is_harmless_on_the_screen() {
        for (text, expected) in [
            ("Anna\u{1b}[2J", "Anna[2J"),
            ("\u{1b}]52;c;aGk=\u{7}", "]52;c;aGk="),
            ("\u{9b}31mred", "31mred"),
            ("abc\u{202e}txt.exe", "abctxt.exe"),
            ("A\u{200b}n\u{200d}na\u{feff}", "Anna"),
            ("two\nlines\tand more\r", "two lines and more "),
            ("Z\u{300}\u{301}\u{302}\u{303}\u{304}algo", "Z\u{300}\u{301}algo"),
            ("\u{301}x", "x"),
            ("Ё й ő ż 张", "Ё й ő ż 张"),
        ] {
            assert_eq!(safe(text), expected, "{text:?}");
        }
    }

    #[test]
    fn lines_break_between_words() {
        for (text, columns, expected) in [
            ("Tea or coffee, Aigerim?", 10, vec!["Tea or", "coffee,", "Aigerim?"]),
            ("from 12 500 ₸ on", 8, vec!["from", "12 500 ₸", "on"]),
            ("up to 5\u{a0}% of it", 8, vec!["up to", "5\u{a0}% of", "it"]),
            ("a\n\nb", 10, vec!["a", "", "b"]),
            ("Donaudampfschiff", 6, vec!["Donaud", "ampfsc", "hiff"]),
            ("您好张女士请坐", 6, vec!["您好张", "女士请", "坐"]),
            ("", 5, vec![""]),
        ] {
            assert_eq!(wrap(text, columns), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_cut_text_never_leaves_its_column(text in "\\PC*|.*", columns in 0_u16..40) {
            prop_assert!(width(&cut(&text, columns, "…")) <= columns);
            prop_assert_eq!(width(&fit(&text, columns, "…")), columns);
            // A single letter of some scripts takes three columns and cannot be broken.
            let line = columns.max(4);
            prop_assert!(wrap(&text, line).iter().all(|wrapped| width(wrapped) <= line));
            prop_assert!(safe(&text).chars().all(is_harmless));
        }
    }
}
