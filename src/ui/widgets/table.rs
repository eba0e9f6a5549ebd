//! A table of columns that never break, whatever stands in them. Only the rows that are seen are made.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::ui::theme::{Meaning, Theme};

use super::place::ListPlace;
use super::text::{cut, put, width};

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// So many columns.
    Fixed(u16),
    /// A share of what the fixed ones leave, by this weight.
    Share(u16),
}

/// On which side of its column a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Names and words.
    Left,
    /// Amounts and counts.
    Right,
}

/// A column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    title: String,
    width: Width,
    side: Side,
    /// The narrowest table in which it is shown.
    from: u16,
}

impl Column {
    /// A column of a fixed width.
    pub fn fixed(title: impl Into<String>, columns: u16) -> Self {
        Self { title: title.into(), width: Width::Fixed(columns), side: Side::Left, from: 0 }
    }

    /// A column that takes its share of what is left.
    pub fn share(title: impl Into<String>, weight: u16) -> Self {
        Self { title: title.into(), width: Width::Share(weight), side: Side::Left, from: 0 }
    }

    /// Its texts stand at the right: amounts.
    #[must_use]
    pub fn right(mut self) -> Self {
        self.side = Side::Right;
        self
    }

    /// It appears only where the table is at least so wide. The others keep their order.
    #[must_use]
    pub fn from(mut self, columns: u16) -> Self {
        self.from = columns;
        self
    }
}

/// What stands in one place of a table: parts with their meanings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableCell(Vec<(String, Meaning)>);

impl TableCell {
    /// Ordinary text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::meant(text, Meaning::Text)
    }

    /// Text with a meaning.
    pub fn meant(text: impl Into<String>, means: Meaning) -> Self {
        Self(vec![(text.into(), means)])
    }

    /// The same with a further part.
    #[must_use]
    pub fn and(mut self, text: impl Into<String>, means: Meaning) -> Self {
        self.0.push((text.into(), means));
        self
    }

    /// All its parts as one text.
    pub fn plain(&self) -> String {
        self.0.iter().map(|(text, _)| text.as_str()).collect()
    }

    /// The columns it wants.
    fn width(&self) -> u16 {
        self.0.iter().map(|(text, _)| width(text)).sum()
    }
}

/// A table to draw.
pub struct Table<'t> {
    /// Its columns.
    pub columns: &'t [Column],
    /// How many rows there are.
    pub count: usize,
    /// Makes a row: one cell for every column, those not shown included.
    pub row: &'t dyn Fn(usize) -> Vec<TableCell>,
    /// What is said when there are none.
    pub nothing: &'t str,
    /// Whether one moves in it just now.
    pub focused: bool,
}

/// Columns at the left for the sign of the chosen row.
const GUTTER: u16 = 2;

impl Table<'_> {
    /// Draws the heads and the rows that fit around the chosen one.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme, place: &ListPlace) {
        let area = area.intersection(buffer.area);
        if area.height == 0 || area.width <= GUTTER {
            return;
        }
        // Where there is more than fits, a column at the right keeps the signs that say so.
        let scrolls = self.count > usize::from(area.height - 1);
        let laid = self.lay(Rect { width: area.width - u16::from(scrolls), ..area });
        let ellipsis = theme.signs().ellipsis;
        for (column, x, wide) in &laid {
            let column = &self.columns[*column];
            let title = cut(&column.title, *wide, ellipsis);
            let x = if column.side == Side::Right { x + wide - width(&title) } else { *x };
            put(buffer, x, area.y, x + wide, &title, theme.of(Meaning::Heading), ellipsis);
        }
        let body = Rect { y: area.y + 1, height: area.height - 1, ..area };
        if self.count == 0 {
            if body.height > 0 {
                put(buffer, body.x + GUTTER, body.y, body.right(), self.nothing, theme.of(Meaning::Dim), ellipsis);
            }
            return;
        }
        let window = place.window(self.count, usize::from(body.height));
        let more_below = window.end < self.count;
        let more_above = window.start > 0;
        for (y, at) in (body.top()..body.bottom()).zip(window) {
            self.draw_row(at, at == place.at(self.count), Rect { y, height: 1, ..body }, buffer, theme, &laid);
        }
        let hint = theme.of(Meaning::Hint);
        if more_above {
            put(buffer, area.right() - 1, body.y, area.right(), theme.signs().more_above, hint, "");
        }
        if more_below {
            put(buffer, area.right() - 1, body.bottom() - 1, area.right(), theme.signs().more_below, hint, "");
        }
    }

    /// One row.
    fn draw_row(
        &self,
        at: usize,
        here: bool,
        row: Rect,
        buffer: &mut Buffer,
        theme: &Theme,
        laid: &[(usize, u16, u16)],
    ) {
        let signs = theme.signs();
        let chosen = match (here, self.focused) {
            (true, true) => Some(theme.of(Meaning::Selected)),
            (true, false) => Some(theme.of(Meaning::SelectedIdle)),
            (false, _) => None,
        };
        if let Some(style) = chosen {
            buffer.set_style(row, style);
            put(buffer, row.x, row.y, row.right(), signs.here, style, "");
        }
        let cells = (self.row)(at);
        for (column, x, wide) in laid {
            let Some(cell) = cells.get(*column) else { continue };
            let missing = wide.saturating_sub(cell.width());
            let mut x = if self.columns[*column].side == Side::Right { x + missing } else { *x };
            let right = x + wide - if self.columns[*column].side == Side::Right { missing } else { 0 };
            for (text, means) in &cell.0 {
                let style = over(theme.of(*means), chosen);
                x = put(buffer, x, row.y, right, text, style, signs.ellipsis);
            }
        }
    }

    /// The columns that are shown: which, from where, how wide. Between two of them is one empty column.
    fn lay(&self, area: Rect) -> Vec<(usize, u16, u16)> {
        let shown: Vec<usize> = (0..self.columns.len()).filter(|at| self.columns[*at].from <= area.width).collect();
        let gaps = u16::try_from(shown.len().saturating_sub(1)).unwrap_or(0);
        let (mut fixed, mut weights) = (0_u16, 0_u16);
        for at in &shown {
            match self.columns[*at].width {
                Width::Fixed(columns) => fixed += columns,
                Width::Share(weight) => weights += weight,
            }
        }
        let mut left = area.width.saturating_sub(GUTTER + gaps + fixed);
        let mut x = area.x + GUTTER;
        shown
            .into_iter()
            .map(|at| {
                let wide = match self.columns[at].width {
                    Width::Fixed(columns) => columns,
                    Width::Share(weight) => {
                        let share = left * weight / weights.max(1);
                        left -= share;
                        weights -= weight;
                        share
                    }
                };
                let wide = wide.min(area.right().saturating_sub(x));
                let laid = (at, x, wide);
                x = (x + wide + 1).min(area.right());
                laid
            })
            .filter(|(_, _, wide)| *wide > 0)
            .collect()
    }
}

/// A meaning upon the chosen row: the row's ground and weight, the meaning's colour of letters. Where the row is shown
/// by reverse alone, a second reverse would undo it.
fn over(style: Style, row: Option<Style>) -> Style {
    let Some(row) = row else { return style };
    let mut mixed = style;
    mixed.bg = row.bg.or(style.bg);
    if row.fg.is_some() && style.bg != row.bg && row.bg.is_some() && style.bg.is_none() {
        mixed.fg = row.fg;
    }
    mixed.add_modifier(row.add_modifier)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn columns() -> Vec<Column> {
        vec![
            Column::fixed("Time", 5),
            Column::share("Client", 2),
            Column::share("Procedure", 1),
            Column::fixed("Price", 8).right(),
            Column::fixed("Phone", 12).from(100),
        ]
    }

    fn drawn(area: Rect, names: &[&str], at: usize) -> String {
        let rows = |row: usize| {
            vec![
                TableCell::text("14:00"),
                TableCell::text(names[row]).and(" ⛔", Meaning::Danger),
                TableCell::text("Lip filler 1 ml"),
                TableCell::text("90 000"),
                TableCell::text("··· 45 67"),
            ]
        };
        let mut place = ListPlace::new();
        place.choose(at);
        let mut buffer = Buffer::empty(area);
        let columns = columns();
        let table = Table { columns: &columns, count: names.len(), row: &rows, nothing: "nobody yet", focused: true };
        table.draw(area, &mut buffer, &Theme::default(), &place);
        let mut text = String::new();
        for y in 0..area.height {
            let mut x = 0;
            while x < area.width {
                let symbol = buffer[(x, y)].symbol();
                text.push_str(symbol);
                x += width(symbol).max(1);
            }
            text.push('\n');
        }
        text
    }

    #[test]
    fn columns_hold_whatever_script() {
        let text = drawn(Rect::new(0, 0, 50, 4), &["Aigerim Sadykova", "张伟 Zhang Wei", "Łucja"], 1);
        let expected = [
            "  Time  Client                Procedure      Price",
            "  14:00 Aigerim Sadykova ⛔   Lip filler…   90 000",
            "▸ 14:00 张伟 Zhang Wei ⛔     Lip filler…   90 000",
            "  14:00 Łucja ⛔              Lip filler…   90 000",
        ];
        assert_eq!(text.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn wide_screens_gain_a_column() {
        assert!(!drawn(Rect::new(0, 0, 80, 3), &["Kim"], 0).contains("45 67"));
        assert!(drawn(Rect::new(0, 0, 100, 3), &["Kim"], 0).contains("··· 45 67"));
    }

    #[test]
    fn an_empty_table_says_so() {
        assert!(drawn(Rect::new(0, 0, 60, 3), &[], 0).contains("nobody yet"));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_size_brings_it_down(columns in 0_u16..140, rows in 0_u16..8, name in "\\PC{0,30}") {
            drawn(Rect::new(0, 0, columns, rows), &[&name, "Kim", "Lena"], 2);
        }
    }
}
