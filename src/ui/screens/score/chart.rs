//! Small charts of letters: a bar of a share, a line of days.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::TableCell;

/// The steps of a line of days, from none to all.
const STEPS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// A bar so wide, filled by a share in thousandths; nothing where there is none. Only the whole fills it.
pub(super) fn bar(thousandths: Option<u16>, columns: u16, view: &View) -> TableCell {
    let Some(thousandths) = thousandths else { return TableCell::default() };
    let full = u32::from(thousandths) * u32::from(columns) / 1_000;
    let full = usize::try_from(full).unwrap_or(0).min(usize::from(columns));
    let signs = view.theme.signs();
    TableCell::meant(signs.full.repeat(full), Meaning::Text)
        .and(signs.empty.repeat(usize::from(columns) - full), Meaning::Dim)
}

/// A letter for each day, by its share in thousandths; a dot where nothing was possible, and a space before each Monday,
/// so that a month breaks between its weeks.
pub(super) fn line_of_days(from: Date, days: &[Option<u16>], view: &View) -> String {
    let mut line = String::new();
    for (day, thousandths) in from.series(1.day()).zip(days) {
        if day.weekday() == Weekday::Monday && !line.is_empty() {
            line.push(' ');
        }
        line.push_str(match thousandths {
            Some(thousandths) => STEPS[usize::from(*thousandths / 125).min(STEPS.len() - 1)],
            None => view.theme.signs().middot,
        });
    }
    line
}
