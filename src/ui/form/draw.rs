//! How a form looks: labels at the left, what is typed at the right, problems right under their field.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::Widget;

use crate::domain::typed::{parse_day, parse_minutes};
use crate::ui::theme::{Meaning, Theme};
use crate::ui::widgets::calendar;
use crate::ui::widgets::choices::{ChoiceList, ChoiceView};
use crate::ui::widgets::dialogue::Dialogue;
use crate::ui::widgets::text::{clear, put, width, wrap};
use crate::words::format;

use super::declare::{Field, FormContext, Kind, Options};
use super::state::{FormState, PopUp};

/// The widest that a field of one line grows.
const WIDEST_INPUT: u16 = 60;
/// The most lines that a problem takes under its field.
const MOST_LINES_BELOW: usize = 3;
/// Columns before the label: the sign of the focus or of a problem, and a space.
const GUTTER: u16 = 2;

/// A field laid out: its rows counted from the top of the form.
struct Placed {
    at: usize,
    /// The row of its heading, if it has one.
    heading: Option<u16>,
    top: u16,
    height: u16,
    /// What stands under it, line by line.
    below: Vec<String>,
    /// How that is meant.
    below_means: Meaning,
}

impl Placed {
    /// The first row after it.
    fn end(&self) -> u16 {
        self.top + self.height + u16::try_from(self.below.len()).unwrap_or(0)
    }
}

/// The columns of a form.
#[derive(Clone, Copy)]
struct Columns {
    label: u16,
    input: u16,
    right: u16,
}

/// What every part of the drawing needs.
struct Canvas<'d, 'w> {
    buffer: &'d mut Buffer,
    theme: &'d Theme,
    context: &'d FormContext<'w>,
    columns: Columns,
    /// The part of the area in which fields stand.
    body: Rect,
    first_row: u16,
}

impl Canvas<'_, '_> {
    /// The screen row of a form row, when it is seen.
    fn screen_row(&self, row: u16) -> Option<u16> {
        let y = row.checked_sub(self.first_row)? + self.body.y;
        (y < self.body.bottom()).then_some(y)
    }

    /// Puts a text, cut at `right`.
    fn put(&mut self, x: u16, y: u16, right: u16, text: &str, style: Style) -> u16 {
        put(self.buffer, x, y, right, text, style, self.theme.signs().ellipsis)
    }
}

impl FormState {
    /// Draws the form into an area. Gives the place of the cursor, so that the terminal's own cursor (and the input
    /// method that hangs on it) stands there.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme, context: &FormContext) -> Option<Position> {
        let area = area.intersection(buffer.area);
        if area.height < 2 || area.width < 20 {
            return None;
        }
        clear(buffer, area, theme.of(Meaning::Text));
        let foot = self.draw_foot(area, buffer, theme, context);
        let body = Rect { height: area.height - foot, ..area };
        let columns = self.columns(body, context);
        let placed = self.place(context, columns, theme);
        self.scroll(&placed, body.height);
        let mut canvas = Canvas { buffer, theme, context, columns, body, first_row: self.first_row.get() };
        let mut cursor = None;
        for place in &placed {
            cursor = self.draw_field(place, &mut canvas).or(cursor);
        }
        self.draw_more(&placed, &mut canvas);
        let field_area = placed.iter().find(|place| place.at == self.focus).and_then(|place| {
            let y = canvas.screen_row(place.top)?;
            Some(Rect {
                x: columns.input,
                y,
                width: (columns.right - columns.input).min(WIDEST_INPUT),
                height: place.height,
            })
        });
        if self.draw_pop_up(area, field_area.unwrap_or(body), buffer, theme, context) { None } else { cursor }
    }

    /// How many rows the form takes at this width when it is all shown, its foot included.
    pub fn height(&self, columns: u16, theme: &Theme, context: &FormContext) -> u16 {
        let body = Rect::new(0, 0, columns, u16::MAX);
        self.place(context, self.columns(body, context), theme).last().map_or(0, Placed::end) + 1
    }

    /// The last rows: what the desk refused, and a hint for the field in focus. Returns how many they are.
    fn draw_foot(&self, area: Rect, buffer: &mut Buffer, theme: &Theme, context: &FormContext) -> u16 {
        let ellipsis = theme.signs().ellipsis;
        let mut lines: Vec<(String, Meaning)> = Vec::new();
        if let Some(refusal) = &self.refusal {
            let sentence = format!("{} {}", theme.signs().caution, refusal.say(context.words));
            lines
                .extend(wrap(&sentence, area.width.saturating_sub(2)).into_iter().take(3).map(|l| (l, Meaning::Error)));
        }
        let field = self.field();
        let last = if self.waiting {
            context.words.say("form-waiting")
        } else if let Some(hint) = field.hint {
            context.words.say(hint)
        } else if self.form.fields.iter().any(|field| field.required) {
            context.words.say("form-marked-required")
        } else {
            String::new()
        };
        lines.push((last, Meaning::Hint));
        let count = u16::try_from(lines.len()).unwrap_or(1).min(area.height - 1);
        let own_key = self.draw_own_key(area, buffer, theme, context);
        for (y, (line, meaning)) in (area.bottom() - count..area.bottom()).zip(lines) {
            let right = if y + 1 == area.bottom() { own_key } else { area.right() };
            put(buffer, area.x + GUTTER, y, right, &line, theme.of(meaning), ellipsis);
        }
        count
    }

    /// At the right of the last row: the one key that the field in focus adds. Returns where the row ends for others.
    fn draw_own_key(&self, area: Rect, buffer: &mut Buffer, theme: &Theme, context: &FormContext) -> u16 {
        let Some((key, label)) = self.own_key() else { return area.right() };
        let label = context.words.say(label);
        let wide = width(key) + 1 + width(&label);
        let y = area.bottom() - 1;
        let left = area.right().saturating_sub(wide + 1).max(area.x);
        let x = put(buffer, left, y, area.right(), key, theme.of(Meaning::Key), "");
        put(buffer, x + 1, y, area.right(), &label, theme.of(Meaning::KeyLabel), "");
        left.saturating_sub(2)
    }

    /// Where labels end and fields begin: as narrow as the longest label allows, at most two fifths.
    fn columns(&self, body: Rect, context: &FormContext) -> Columns {
        let widest = self
            .form
            .fields
            .iter()
            .map(|field| width(&context.words.say(field.label)) + if field.required { 2 } else { 0 })
            .max()
            .unwrap_or(0);
        let label = body.x + GUTTER;
        let input = label + widest.min(body.width * 2 / 5) + 2;
        Columns { label, input, right: body.right() }
    }

    /// Gives every shown field its rows.
    fn place(&self, context: &FormContext, columns: Columns, theme: &Theme) -> Vec<Placed> {
        let mut row = 0;
        self.shown()
            .into_iter()
            .map(|at| {
                let field = &self.form.fields[at];
                let heading = field.heading.map(|_| if row == 0 { 0 } else { row + 1 });
                let top = heading.map_or(row, |heading| heading + 1);
                let height = match field.kind {
                    Kind::Notes(rows) => rows.max(1),
                    _ => 1,
                };
                let (below, below_means) = self.below(field, context, columns, theme);
                let placed = Placed { at, heading, top, height, below, below_means };
                row = placed.end();
                placed
            })
            .collect()
    }

    /// What stands under a field: what is wrong with it, or what its owner says of it.
    fn below(&self, field: &Field, context: &FormContext, columns: Columns, theme: &Theme) -> (Vec<String>, Meaning) {
        let sign = theme.signs().caution;
        let (sentence, meaning) = match (self.problem_at(field.key), self.notices.get(field.key)) {
            (Some((problem, true)), _) => (format!("{sign} {}", problem.say(context.words)), Meaning::Error),
            (_, Some(notice)) => (notice.text.say(context.words), notice.means),
            (Some((problem, false)), None) => (problem.say(context.words), Meaning::Hint),
            (None, None) => return (Vec::new(), Meaning::Hint),
        };
        let mut lines = wrap(&sentence, columns.right.saturating_sub(columns.input).max(1));
        lines.truncate(MOST_LINES_BELOW);
        (lines, meaning)
    }

    /// Scrolls so that the field in focus is seen with what stands under it and the heading above.
    fn scroll(&self, placed: &[Placed], rows: u16) {
        let total = placed.last().map_or(0, Placed::end);
        let Some(place) = placed.iter().find(|place| place.at == self.focus) else { return };
        let top = place.heading.unwrap_or(place.top);
        let mut first = self.first_row.get().min(total.saturating_sub(rows));
        first = first.max(place.end().saturating_sub(rows)).min(top);
        self.first_row.set(first);
    }

    /// Draws one field. Gives the cursor's place when it is in focus.
    fn draw_field(&self, place: &Placed, canvas: &mut Canvas<'_, '_>) -> Option<Position> {
        let field = &self.form.fields[place.at];
        let focused = place.at == self.focus;
        let (theme, words, columns) = (canvas.theme, canvas.context.words, canvas.columns);
        if let (Some(key), Some(y)) = (field.heading, place.heading.and_then(|row| canvas.screen_row(row))) {
            canvas.put(columns.label, y, columns.right, &words.say(key), theme.of(Meaning::Heading));
        }
        for (row, line) in (place.top + place.height..).zip(&place.below) {
            if let Some(y) = canvas.screen_row(row) {
                canvas.put(columns.input, y, columns.right, line, theme.of(place.below_means));
            }
        }
        if let Some(y) = canvas.screen_row(place.top) {
            self.draw_label(field, focused, y, canvas);
        }
        match field.kind {
            Kind::Notes(_) => self.draw_notes(place, field, focused, canvas),
            _ => self.draw_line(field, focused, canvas.screen_row(place.top)?, canvas),
        }
    }

    /// The label with its sign and its mark.
    fn draw_label(&self, field: &Field, focused: bool, y: u16, canvas: &mut Canvas<'_, '_>) {
        let (theme, columns) = (canvas.theme, canvas.columns);
        let signs = theme.signs();
        let loud = matches!(self.problem_at(field.key), Some((_, true)));
        let style = theme.of(if focused { Meaning::LabelFocused } else { Meaning::Label });
        if focused {
            canvas.put(canvas.body.x, y, columns.label, signs.here, style);
        } else if loud {
            canvas.put(canvas.body.x, y, columns.label, signs.caution, theme.of(Meaning::Error));
        }
        let right = columns.input - 1;
        let mark = if field.required { 2 } else { 0 };
        let end = canvas.put(columns.label, y, right - mark, &canvas.context.words.say(field.label), style);
        if field.required {
            canvas.put(end, y, right, " *", theme.of(Meaning::Caution));
        }
    }

    /// A field of one line, with what explains it at its right.
    fn draw_line(&self, field: &Field, focused: bool, y: u16, canvas: &mut Canvas<'_, '_>) -> Option<Position> {
        let (theme, columns) = (canvas.theme, canvas.columns);
        let beside = self.beside(field, canvas.context);
        let room = columns.right.saturating_sub(columns.input);
        let widest = if beside.is_empty() { room.min(WIDEST_INPUT) } else { natural_width(field.kind).min(room) };
        let input = Rect { x: columns.input, y, width: widest, height: 1 };
        let style = theme.of(if focused { Meaning::InputFocused } else { Meaning::Input });
        canvas.buffer.set_style(input, style);
        canvas.put(input.right() + 1, y, columns.right, &beside, theme.of(Meaning::Dim));
        if focused && field.is_typed() {
            return self.draw_editor(input, style, canvas);
        }
        let shown = self.shown_text(field, canvas);
        let end = canvas.put(input.x, y, input.right(), &shown, style);
        if matches!(field.kind, Kind::Choice(_) | Kind::Choices(_)) {
            canvas.put(input.right() - 1, y, input.right(), theme.signs().open, style);
        }
        if !focused {
            return None;
        }
        let x = if field.is_secret() { end.min(input.right() - 1) } else { input.x };
        if let Some(cell) = canvas.buffer.cell_mut((x, y)) {
            cell.set_style(theme.of(Meaning::Cursor));
        }
        Some(Position::new(x, y))
    }

    /// The text of a field one is not typing in.
    fn shown_text(&self, field: &Field, canvas: &Canvas<'_, '_>) -> String {
        let words = canvas.context.words;
        let signs = canvas.theme.signs();
        match field.kind {
            Kind::Password => signs.hidden.repeat(self.secret(field.key).chars().count()),
            Kind::YesNo if self.draft.is_empty(field.key) => String::new(),
            Kind::YesNo if self.draft.yes(field.key) => format!("{} {}", signs.good, words.say("form-yes")),
            Kind::YesNo => format!("{} {}", signs.dash, words.say("form-no")),
            Kind::Choice(options) | Kind::Choices(options) => self.chosen_labels(field, options, canvas).join(", "),
            _ => self.draft.raw(field.key).to_owned(),
        }
    }

    /// The labels of what is chosen: of options written down in the language that runs, of others as they were given.
    fn chosen_labels(&self, field: &Field, options: Options, canvas: &Canvas<'_, '_>) -> Vec<String> {
        if let Options::Fixed(fixed) = options {
            let chosen = self.draft.chosen(field.key);
            return chosen
                .iter()
                .map(|value| {
                    fixed
                        .iter()
                        .find(|(known, _)| known == value)
                        .map_or_else(|| (*value).to_owned(), |(_, key)| canvas.context.words.say(key))
                })
                .collect();
        }
        let known = self.options.get(field.key).map_or(&[][..], Vec::as_slice);
        let labels = self.draft.labels(field.key);
        let chosen = self.draft.chosen(field.key);
        chosen
            .iter()
            .enumerate()
            .map(|(at, value)| {
                let given = known.iter().find(|choice| choice.value == *value).map(|choice| choice.label.as_str());
                given.or(labels.get(at).copied()).unwrap_or(value).to_owned()
            })
            .collect()
    }

    /// What explains a field at its right: the currency, the unit, the day that was meant.
    fn beside(&self, field: &Field, context: &FormContext) -> String {
        let text = self.draft.text(field.key);
        match field.kind {
            Kind::Money => context.market.currency().sign().to_owned(),
            Kind::Minutes => match parse_minutes(text) {
                Ok(minutes) if minutes >= 60 => format::duration(u32::from(minutes), context.words),
                _ => context.words.say("form-minutes"),
            },
            Kind::Date(looking) => match parse_day(text, context.today, looking) {
                Ok(day) => {
                    let far = (day - context.today).get_days().abs() > 60;
                    let long = format::day_long(day, context.words);
                    if far {
                        long
                    } else {
                        format!("{long}, {}", format::day_relative(day, context.today, context.words))
                    }
                }
                Err(_) => String::from(" "),
            },
            Kind::Time | Kind::Number(..) => String::from(" "),
            _ => String::new(),
        }
    }

    /// The text under the cursor, with marking and scrolling.
    fn draw_editor(&self, area: Rect, style: Style, canvas: &mut Canvas<'_, '_>) -> Option<Position> {
        if area.width == 0 || area.height == 0 {
            return None;
        }
        let mut editor = self.editor.borrow_mut();
        editor.set_style(style);
        editor.set_cursor_line_style(Style::new());
        editor.set_cursor_style(canvas.theme.of(Meaning::Cursor));
        editor.set_selection_style(canvas.theme.of(Meaning::Marked));
        (&*editor).render(area, canvas.buffer);
        let at = editor.screen_cursor();
        let (top, left) = editor.scroll_offset();
        let down = u16::try_from(at.row).unwrap_or(u16::MAX).saturating_sub(top);
        let across = u16::try_from(at.col).unwrap_or(u16::MAX).saturating_sub(left);
        let position = Position::new(area.x + across.min(area.width - 1), area.y + down.min(area.height - 1));
        Some(position)
    }

    /// A field of several lines.
    fn draw_notes(
        &self,
        place: &Placed,
        field: &Field,
        focused: bool,
        canvas: &mut Canvas<'_, '_>,
    ) -> Option<Position> {
        let (theme, columns) = (canvas.theme, canvas.columns);
        let style = theme.of(if focused { Meaning::InputFocused } else { Meaning::Input });
        let rows: Vec<u16> = (place.top..place.top + place.height).filter_map(|row| canvas.screen_row(row)).collect();
        let (Some(&y), Some(height)) = (rows.first(), u16::try_from(rows.len()).ok()) else { return None };
        let area = Rect { x: columns.input, y, width: columns.right.saturating_sub(columns.input), height };
        canvas.buffer.set_style(area, style);
        if focused {
            return self.draw_editor(area, style, canvas);
        }
        let lines = wrap(self.draft.raw(field.key), area.width.max(1));
        for (row, line) in (place.top..place.top + place.height).zip(lines) {
            if let Some(y) = canvas.screen_row(row) {
                canvas.put(area.x, y, area.right(), &line, style);
            }
        }
        None
    }

    /// Signs at the right edge that there is more above or below.
    fn draw_more(&self, placed: &[Placed], canvas: &mut Canvas<'_, '_>) {
        let (body, signs) = (canvas.body, canvas.theme.signs());
        let total = placed.last().map_or(0, Placed::end);
        let style = canvas.theme.of(Meaning::Hint);
        if self.first_row.get() > 0 {
            canvas.put(body.right() - 1, body.y, body.right(), signs.more_above, style);
        }
        if total > self.first_row.get() + body.height {
            canvas.put(body.right() - 1, body.bottom() - 1, body.right(), signs.more_below, style);
        }
    }

    /// What is open over the form. Says whether it hides the cursor.
    fn draw_pop_up(&self, area: Rect, field: Rect, buffer: &mut Buffer, theme: &Theme, context: &FormContext) -> bool {
        let words = context.words;
        match &self.pop_up {
            None => return false,
            Some(PopUp::Calendar(open)) => {
                let (columns, rows) = calendar::SIZE;
                let below = area.bottom().saturating_sub(field.bottom()) >= rows;
                let y = if below { field.bottom() } else { field.y.saturating_sub(rows).max(area.y) };
                let x = field.x.min(area.right().saturating_sub(columns));
                open.draw(Rect { x, y, width: columns, height: rows }, buffer, theme, words);
            }
            Some(PopUp::Choices(list)) => {
                let options = self.options_of(self.field(), words);
                let offered = self.offered(&options, list);
                let ticked: Option<Vec<String>> = matches!(self.field().kind, Kind::Choices(_))
                    .then(|| self.draft.chosen(self.field().key).into_iter().map(str::to_owned).collect());
                let seeking =
                    matches!(self.field().kind, Kind::Choice(Options::Sought) | Kind::Choices(Options::Sought));
                let nothing = words.say(if seeking && list.typed.is_empty() {
                    "form-type-to-find"
                } else {
                    "form-nothing-found"
                });
                let view = ChoiceView { choices: &offered, ticked: ticked.as_deref(), nothing: &nothing };
                list.draw(ChoiceList::area(field, area, offered.len()), buffer, theme, &view);
            }
            Some(PopUp::Leave(at)) => {
                let answers = ["form-leave-stay", "form-leave-keep", "form-leave-discard"].map(|key| words.say(key));
                let dialogue = Dialogue {
                    title: &words.say("form-leave-title"),
                    text: &words.say("form-leave-text"),
                    answers: &answers,
                    at: *at,
                    means: Meaning::Text,
                };
                dialogue.draw(area, buffer, theme);
            }
        }
        true
    }
}

/// How wide a field of a kind is when something stands beside it.
const fn natural_width(kind: Kind) -> u16 {
    match kind {
        Kind::Money => 16,
        Kind::Date(_) => 12,
        Kind::Time | Kind::Minutes | Kind::Number(..) => 8,
        _ => WIDEST_INPUT,
    }
}
