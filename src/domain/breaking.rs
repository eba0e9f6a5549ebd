//! Where a text may be broken into lines: on a screen, on a roll of paper, on a page.

use unicode_segmentation::UnicodeSegmentation;

/// The pieces of a text between which a line may end: at spaces, and between Han characters, which know none; never
/// before a closing mark or after an opening one, and never inside an amount: `12 500 ₸` and `5 %` stay whole.
fn unbroken(text: &str) -> Vec<&str> {
    let is_space = |word: &str| word.chars().all(char::is_whitespace);
    let is_mark = |word: &str| !is_space(word) && word.chars().all(|letter| !letter.is_alphanumeric());
    let is_wide = |word: &str| word.chars().any(|letter| letter >= '\u{2e80}');
    let mut pieces = Vec::new();
    let (mut start, mut previous) = (0, "");
    for (at, word) in text.split_word_bound_indices() {
        let opens = previous.ends_with(['(', '[', '«', '„', '“', '（', '《', '「']);
        let may_end =
            is_space(previous) || is_space(word) || (!opens && !is_mark(word) && (is_wide(previous) || is_wide(word)));
        let may_end = may_end && !((is_space(previous) || is_space(word)) && is_in_amount(text, at));
        if at > start && may_end {
            pieces.extend(text.get(start..at));
            start = at;
        }
        previous = word;
    }
    pieces.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    pieces
}

/// Whether the space at or before a place stands inside an amount: after a digit, before a digit or a sign that belongs to
/// the number.
fn is_in_amount(text: &str, at: usize) -> bool {
    let (before, after) =
        (text.get(..at).unwrap_or_default().trim_end(), text.get(at..).unwrap_or_default().trim_start());
    let goes_on = |letter: char| letter.is_ascii_digit() || "₸₽%".contains(letter);
    before.ends_with(|letter: char| letter.is_ascii_digit()) && (after.starts_with(goes_on) || after.starts_with("zł"))
}

/// A paragraph broken into lines of at most `room`, between words where it can; a word longer than a line is broken
/// between letters. `wide` measures a piece of text in the unit of `room`: columns, or thousandths of a font's height.
pub fn broken(text: &str, room: u32, wide: impl Fn(&str) -> u32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0_u32;
    for word in unbroken(text) {
        let width = wide(word);
        if used + width <= room {
            line.push_str(word);
            used += width;
            continue;
        }
        let room_left = width > room && used + 1 < room;
        if !room_left && used > 0 {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
            used = 0;
        }
        if word.trim().is_empty() {
            continue;
        }
        for letter in word.graphemes(true) {
            let width = wide(letter);
            if used + width > room && used > 0 {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
                used = 0;
            }
            line.push_str(letter);
            used += width;
        }
    }
    lines.push(line.trim_end().to_owned());
    lines
}
