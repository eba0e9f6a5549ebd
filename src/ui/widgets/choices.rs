//! A list to choose from, narrowed by what is typed: drawn as a pop-up under a field, or in a pane.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::ui::theme::{Meaning, Theme};

use super::frame;
use super::text::{cut, put, width};

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What it stands for: an identity or a code.
    pub value: String,
    /// What the person reads.
    pub label: String,
    /// What is known of it, shown at the right.
    pub note: String,
    /// How the note is meant: [`Meaning::Danger`] for an allergy.
    pub note_means: Meaning,
}

impl Choice {
    /// An option without a note.
    #[expect(clippy::needless_pass_by_value, reason = "identities and codes are handed over as they are")]
    pub fn new(value: impl ToString, label: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into(), note: String::new(), note_means: Meaning::Dim }
    }

    /// The same with a note.
    #[must_use]
    pub fn noted(mut self, note: impl Into<String>, means: Meaning) -> Self {
        self.note = note.into();
        self.note_means = means;
        self
    }
}

/// The options that a typed text leaves: those that begin with it first, then those that hold it anywhere.
pub fn narrowed<'c>(choices: &'c [Choice], typed: &str) -> Vec<&'c Choice> {
    let wanted = typed.trim().to_lowercase();
    if wanted.is_empty() {
        return choices.iter().collect();
    }
    let lower: Vec<(String, &Choice)> = choices.iter().map(|choice| (choice.label.to_lowercase(), choice)).collect();
    let begins = lower.iter().filter(|(label, _)| label.starts_with(&wanted));
    let holds = lower.iter().filter(|(label, _)| !label.starts_with(&wanted) && label.contains(&wanted));
    begins.chain(holds).map(|(_, choice)| *choice).collect()
}

/// The most rows that the pop-up shows at once.
const MOST_ROWS: usize = 8;

/// An open list of options.
#[derive(Clone, Debug, Default)]
pub struct ChoiceList {
    /// What was typed to narrow it.
    pub typed: String,
    /// Which of the narrowed options is chosen.
    pub at: usize,
    /// The first row shown, kept between frames.
    first: Cell<usize>,
}

/// What a drawn list needs to know.
pub struct ChoiceView<'v> {
    /// The narrowed options.
    pub choices: &'v [&'v Choice],
    /// The values that are ticked, where several may be; none where one is chosen.
    pub ticked: Option<&'v [String]>,
    /// What is said when there are none.
    pub nothing: &'v str,
}

impl ChoiceList {
    /// Opens it narrowed by what was typed already.
    pub fn opened(typed: String) -> Self {
        Self { typed, ..Self::default() }
    }

    /// Moves by so many options, staying within them.
    pub fn go(&mut self, by: isize, count: usize) {
        self.at = self.at.saturating_add_signed(by).min(count.saturating_sub(1));
    }

    /// Starts again from the top, as after typing.
    pub fn restart(&mut self) {
        self.at = 0;
    }

    /// Where the pop-up stands: under the field, or above it when there is more room.
    pub fn area(field: Rect, within: Rect, count: usize) -> Rect {
        let rows = u16::try_from(count.clamp(1, MOST_ROWS)).unwrap_or(1) + 2;
        let below = within.bottom().saturating_sub(field.bottom());
        let above = field.top().saturating_sub(within.top());
        let (y, height) = if rows <= below || below >= above {
            (field.bottom(), rows.min(below))
        } else {
            let height = rows.min(above);
            (field.top() - height, height)
        };
        let right = within.right();
        let x = field.x.min(right.saturating_sub(24));
        Rect { x, y, width: field.width.max(40).min(right.saturating_sub(x)), height }
    }

    /// Draws the list in a frame.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme, view: &ChoiceView<'_>) {
        let inner = frame::boxed(area, buffer, theme, &self.typed);
        if inner.height == 0 {
            return;
        }
        if view.choices.is_empty() {
            put(
                buffer,
                inner.x + 1,
                inner.y,
                inner.right(),
                view.nothing,
                theme.of(Meaning::Dim),
                theme.signs().ellipsis,
            );
            return;
        }
        let rows = usize::from(inner.height);
        let at = self.at.min(view.choices.len() - 1);
        let first = self.first.get().clamp(at.saturating_sub(rows - 1), at);
        self.first.set(first);
        for (y, (index, choice)) in (inner.y..inner.bottom()).zip(view.choices.iter().enumerate().skip(first)) {
            let row = Rect { y, height: 1, ..inner };
            draw_row(row, buffer, theme, choice, index == at, view.ticked);
        }
        let signs = theme.signs();
        let border = theme.of(Meaning::BorderFocused);
        if first > 0 {
            put(buffer, area.right() - 2, area.y, area.right(), signs.more_above, border, "");
        }
        if first + rows < view.choices.len() {
            put(buffer, area.right() - 2, area.bottom() - 1, area.right(), signs.more_below, border, "");
        }
    }
}

/// One option with its note at the right.
fn draw_row(row: Rect, buffer: &mut Buffer, theme: &Theme, choice: &Choice, here: bool, ticked: Option<&[String]>) {
    let signs = theme.signs();
    let base = theme.of(if here { Meaning::Selected } else { Meaning::Text });
    buffer.set_style(row, base);
    let mut x = put(buffer, row.x, row.y, row.right(), if here { signs.here } else { " " }, base, "");
    if let Some(ticked) = ticked {
        let tick = if ticked.contains(&choice.value) { signs.good } else { " " };
        x = put(buffer, x, row.y, row.right(), &format!("[{tick}]"), base, "");
    }
    let note = cut(&choice.note, row.width / 2, signs.ellipsis);
    let room = row.right().saturating_sub(width(&note) + u16::from(!note.is_empty()));
    put(buffer, x + 1, row.y, room, &choice.label, base, signs.ellipsis);
    let mut style = theme.of(choice.note_means);
    if here {
        style.bg = base.bg;
        style = style.add_modifier(base.add_modifier);
    }
    put(buffer, row.right().saturating_sub(width(&note)), row.y, row.right(), &note, style, signs.ellipsis);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_narrows_and_what_begins_comes_first() {
        let choices = [Choice::new(1, "Salicylic peel"), Choice::new(2, "Peel, light"), Choice::new(3, "Стрижка")];
        for (typed, expected) in
            [("", vec!["1", "2", "3"]), ("PEEL", vec!["2", "1"]), ("стри", vec!["3"]), ("zzz", vec![])]
        {
            let values: Vec<&str> = narrowed(&choices, typed).iter().map(|choice| choice.value.as_str()).collect();
            assert_eq!(values, expected, "{typed}");
        }
    }

    #[test]
    fn the_pop_up_opens_where_there_is_room() {
        let within = Rect::new(0, 1, 80, 20);
        let under = ChoiceList::area(Rect::new(20, 3, 40, 1), within, 3);
        assert_eq!(under, Rect::new(20, 4, 40, 5));
        let above = ChoiceList::area(Rect::new(20, 19, 40, 1), within, 30);
        assert_eq!(above, Rect::new(20, 9, 40, 10));
        let narrow = ChoiceList::area(Rect::new(70, 3, 9, 1), within, 3);
        assert!(narrow.right() <= within.right());
    }
}
