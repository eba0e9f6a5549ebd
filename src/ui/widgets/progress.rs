//! How far a long work has come.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::ui::theme::{Meaning, Theme};

use super::text::{put, width};

/// Draws a bar over the width of a row with `done` of `all` filled, and what is said of it at the right.
pub fn progress(row: Rect, buffer: &mut Buffer, theme: &Theme, done: u64, all: u64, said: &str) {
    let signs = theme.signs();
    let said_width = width(said).min(row.width / 2);
    let bar = row.width.saturating_sub(said_width + 1);
    let full = filled(done, all, bar);
    let mut x = row.x;
    for at in 0..bar {
        let (sign, means) = if at < full { (signs.full, Meaning::Progress) } else { (signs.empty, Meaning::Dim) };
        x = put(buffer, x, row.y, row.right(), sign, theme.of(means), "");
    }
    put(buffer, x + 1, row.y, row.right(), said, theme.of(Meaning::Text), signs.ellipsis);
}

/// How many of the bar's columns are full. Only a finished work fills it.
fn filled(done: u64, all: u64, columns: u16) -> u16 {
    if all == 0 || done >= all {
        return if all == 0 { 0 } else { columns };
    }
    let full = u128::from(done) * u128::from(columns) / u128::from(all);
    u16::try_from(full).unwrap_or(columns).min(columns.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_finished_work_fills_the_bar() {
        for (done, all, expected) in [
            (0, 100, 0),
            (50, 100, 10),
            (99, 100, 19),
            (999_999, 1_000_000, 19),
            (100, 100, 20),
            (5, 0, 0),
            (u64::MAX, 3, 20),
        ] {
            assert_eq!(filled(done, all, 20), expected, "{done} of {all}");
        }
    }
}
