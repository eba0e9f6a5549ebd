//! The rows of an earlier import that did not become clients.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::Answer;
use crate::desk::import::{DuplicateRow, ReadImportRows, ToldRow};
use crate::domain::ids::ImportId;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::place::ListPlace;
use crate::ui::widgets::table::{Column, Table, TableCell};
use crate::ui::widgets::text::{clear, put};

/// The most rows read for the screen.
const MOST: usize = 20_000;

/// Rows that did not become clients.
pub struct ToldRows {
    import: ImportId,
    rows: Vec<ToldRow>,
    is_answered: bool,
    place: ListPlace,
}

impl ToldRows {
    /// Of an import.
    pub fn new(import: ImportId) -> Self {
        Self { import, rows: Vec::new(), is_answered: false, place: ListPlace::new() }
    }
}

/// Why a row did not become a client.
fn why(row: &ToldRow, view: &View) -> String {
    match (&row.refused, &row.duplicate) {
        (Some(reason), _) => view.words.row_refusal(reason),
        (None, Some((of, likeness))) => {
            view.words.row_likeness(&DuplicateRow { row: row.row, of: of.clone(), likeness: *likeness, left_out: true })
        }
        (None, None) => String::new(),
    }
}

impl Screen for ToldRows {
    fn title(&self, view: &View) -> String {
        view.say_with("import-told-title", args!["number" => self.import.to_string()])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::List]
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Back]
    }

    fn opened(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ReadImportRows { import: self.import, after: 0 });
    }

    fn act(&mut self, action: Action, _turn: &mut Turn<'_>) -> Handled {
        self.place.act(action, self.rows.len()).into()
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        let Answer::ReadImportRows(rows) = answer else { return };
        self.is_answered = true;
        if let Some(last) = rows.last().map(|row| row.row).filter(|_| self.rows.len() < MOST) {
            turn.ask(ReadImportRows { import: self.import, after: last });
        }
        self.rows.extend(rows);
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        if area.height < 3 {
            return;
        }
        let buffer = frame.buffer_mut();
        clear(buffer, area, view.style(Meaning::Text));
        let signs = view.theme.signs();
        let title = format!("{} {} {}", self.title(view), signs.middot, self.rows.len());
        put(buffer, area.x + 2, area.y, area.right(), &title, view.style(Meaning::Title), signs.ellipsis);
        let columns = [
            Column::fixed(view.say("import-head-row"), 8).right(),
            Column::share(view.say("import-column-why"), 3),
            Column::share(view.say("import-head-text"), 2),
        ];
        let row = |at: usize| {
            let Some(row) = self.rows.get(at) else { return Vec::new() };
            let raw: String = row.raw.chars().take(200).collect();
            vec![
                TableCell::text(row.row.to_string()),
                TableCell::meant(why(row, view), Meaning::Caution),
                TableCell::meant(crate::domain::text::clean_line(&raw), Meaning::Dim),
            ]
        };
        let nothing = if self.is_answered { view.say("import-no-leftovers") } else { String::new() };
        let count = self.rows.len();
        let table = Table { columns: &columns, count, row: &row, nothing: &nothing, focused: true };
        let body = Rect { y: area.y + 1, height: area.height - 1, ..area };
        table.draw(body, buffer, &view.theme, &self.place);
    }
}
