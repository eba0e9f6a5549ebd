//! Stock-taking: what lies on the shelf is typed lot by lot, unseen; then the differences get their reason.

use std::collections::BTreeMap;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::drafts::{DropDraft, LoadDraft, SaveDraft};
use crate::desk::goods::{CountGoods, Counted, ListGoods};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::goods::GoodsRefusal;
use crate::domain::ids::RequestKey;
use crate::domain::text::clean_line_to;
use crate::ui::action::Action;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Handled, Message, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::place::ListPlace;
use crate::ui::widgets::table::{Column, Table, TableCell};
use crate::ui::widgets::text::{clear, is_harmless, put, wrap};

use super::count_rows::{CountRow, rows_of, typed};
use super::written::{day, named};

/// The name under which a count is kept through a lock.
const DRAFT: &str = "goods-count";
/// The longest reason, in characters.
const REASON_CHARS_MAX: usize = 300;

/// The count of the shelf.
#[derive(Default)]
pub(super) struct CountPage {
    rows: Vec<CountRow>,
    place: ListPlace,
    is_answered: bool,
    /// What was kept, until the rows are there to take it.
    kept: BTreeMap<i64, String>,
    /// Whether the reason of the differences is asked for.
    asks_why: bool,
    reason: String,
    key: Option<RequestKey>,
    is_waiting: bool,
    note: Option<String>,
}

impl CountPage {
    /// What was counted so far.
    fn counted(&self) -> Vec<Counted> {
        self.rows.iter().filter_map(CountRow::counted).collect()
    }

    /// Whether any of it differs from what the moves say.
    fn differs(&self) -> bool {
        self.counted().iter().any(|line| line.counted != line.expected)
    }

    /// The count is done: asks why it differs, or keeps it.
    fn done(&mut self, turn: &mut Turn<'_>) {
        if self.is_waiting {
            return;
        }
        let lots = self.counted();
        if lots.is_empty() {
            self.note = Some(turn.view().words.refusal(&GoodsRefusal::BadCount.into()));
        } else if self.differs() && !self.asks_why {
            self.asks_why = true;
            self.note = None;
        } else {
            let key = *self.key.get_or_insert_with(|| turn.request_key());
            self.is_waiting = true;
            self.note = None;
            turn.ask(CountGoods { key, lots, reason: self.reason.clone() });
        }
    }

    /// Takes a letter of the reason.
    fn type_reason(&mut self, event: &KeyEvent) -> bool {
        match event.code {
            KeyCode::Backspace => drop(self.reason.pop()),
            KeyCode::Char(c) if event.modifiers.difference(KeyModifiers::SHIFT).is_empty() => {
                if is_harmless(c) && self.reason.chars().count() < REASON_CHARS_MAX {
                    self.reason.push(c);
                }
            }
            _ => return false,
        }
        true
    }

    /// The rows to show: all of them, or the differing ones once the reason is asked for.
    fn shown(&self) -> Vec<&CountRow> {
        let differs = |row: &&CountRow| row.counted().is_some_and(|line| line.counted != line.expected);
        if self.asks_why { self.rows.iter().filter(differs).collect() } else { self.rows.iter().collect() }
    }

    /// A row in its columns. What the moves say is shown only once the counting is over.
    fn cells(&self, row: &CountRow, view: &View) -> Vec<TableCell> {
        let signs = view.theme.signs();
        let mut cells = vec![
            TableCell::text(named(&row.names, view)),
            TableCell::meant(row.lot.number.clone(), Meaning::Dim),
            TableCell::meant(day(row.lot.best_before, view), Meaning::Dim),
            TableCell::meant(
                if row.typed.is_empty() { signs.middot.to_owned() } else { row.typed.clone() },
                Meaning::Title,
            ),
        ];
        if self.asks_why {
            let difference = row.counted().map_or(0, |line| line.counted - line.expected);
            let sign = if difference < 0 { signs.minus } else { "+" };
            cells.push(TableCell::meant(row.lot.stock.to_string(), Meaning::Dim));
            cells.push(TableCell::meant(format!("{sign}{}", difference.unsigned_abs()), Meaning::Caution));
        }
        cells
    }

    /// The columns of the step.
    fn columns(&self, view: &View) -> Vec<Column> {
        let mut columns = vec![
            Column::share(view.say("goods-column-goods"), 1),
            Column::fixed(view.say("goods-lot"), 12),
            Column::fixed(view.say("goods-column-before"), 10),
            Column::fixed(view.say("goods-column-counted"), 9).right(),
        ];
        if self.asks_why {
            columns.push(Column::fixed(view.say("goods-column-books"), 9).right());
            columns.push(Column::fixed(view.say("goods-column-difference"), 8).right());
        }
        columns
    }

    /// Draws what is said under the table: the reason being typed, or how far one is.
    fn draw_foot(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let ellipsis = view.theme.signs().ellipsis;
        let buffer = frame.buffer_mut();
        let mut rows = area.rows();
        if self.asks_why {
            let Some(row) = rows.next() else { return };
            let label = format!("{}: ", view.say("goods-why-differs"));
            let x = put(buffer, row.x + 2, row.y, row.right(), &label, view.style(Meaning::LabelFocused), ellipsis);
            let x = put(buffer, x, row.y, row.right(), &self.reason, view.style(Meaning::InputFocused), ellipsis);
            put(buffer, x, row.y, row.right(), " ", view.style(Meaning::Cursor), "");
        } else if let Some(row) = rows.next() {
            let count = self.rows.iter().filter(|row| !row.typed.is_empty()).count();
            let (counted, all) = (count.to_string(), self.rows.len().to_string());
            let text = view.say_with("goods-counted-so-far", args!["counted" => counted, "all" => all]);
            put(buffer, row.x + 2, row.y, row.right(), &text, view.style(Meaning::Hint), ellipsis);
        }
        let note = self.note.as_deref().unwrap_or_default();
        for (row, line) in rows.zip(wrap(note, area.width.saturating_sub(4).max(1))) {
            put(buffer, row.x + 2, row.y, row.right(), &line, view.style(Meaning::Error), ellipsis);
        }
    }
}

impl Screen for CountPage {
    fn title(&self, view: &View) -> String {
        view.say(if self.asks_why { "goods-count-differs" } else { "goods-count-title" })
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Count]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Goods]
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn is_unsaved(&self) -> bool {
        self.rows.iter().any(|row| !row.typed.is_empty())
    }

    fn draft(&self) -> Option<SaveDraft> {
        let body = serde_json::to_value(typed(&self.rows)).ok().filter(|_| self.is_unsaved())?;
        Some(SaveDraft { form: DRAFT.to_owned(), body })
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::CountDone, Action::Back]
    }

    fn opened(&mut self, turn: &mut Turn<'_>) {
        turn.ask(LoadDraft { form: DRAFT.to_owned() });
        self.refresh(turn);
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListGoods { with_retired: true });
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let last = self.rows.len().saturating_sub(1);
        match action {
            Action::Back if self.is_waiting => {}
            Action::Back if self.asks_why => self.asks_why = false,
            Action::CountDone => self.done(turn),
            Action::Open if self.asks_why || self.place.at(self.rows.len()) == last => self.done(turn),
            Action::Open | Action::NextField => return Handled::from(self.place.act(Action::Down, self.rows.len())),
            Action::PreviousField => return Handled::from(self.place.act(Action::Up, self.rows.len())),
            _ => return Handled::from(self.place.act(action, self.shown().len())),
        }
        Handled::Yes
    }

    fn key(&mut self, event: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let at = self.place.at(self.rows.len());
        let is_typed = match (self.asks_why, self.rows.get_mut(at)) {
            (true, _) => self.type_reason(event),
            (false, Some(row)) => row.key(event),
            (false, None) => false,
        };
        if is_typed {
            self.note = None;
            self.key = None;
            return Handled::Yes;
        }
        let key = Key::of(event);
        match turn.view().keymap.action(&[Layer::Count, Layer::Global], key).filter(|_| key.is_text()) {
            Some(action) => self.act(action, turn),
            None => Handled::No,
        }
    }

    fn paste(&mut self, text: &str, _turn: &mut Turn<'_>) -> Handled {
        if self.asks_why {
            self.reason = clean_line_to(&format!("{}{text}", self.reason), REASON_CHARS_MAX);
        }
        Handled::from(self.asks_why)
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        let view = turn.view();
        match answer {
            Answer::ListGoods(on_shelf) => {
                let mut known = std::mem::take(&mut self.kept);
                known.extend(typed(&self.rows));
                self.rows = rows_of(on_shelf, &known);
                self.is_answered = true;
            }
            Answer::LoadDraft(Some(kept)) => {
                self.kept = serde_json::from_value(kept.body).unwrap_or_default();
                for row in self.rows.iter_mut().filter(|row| row.typed.is_empty()) {
                    row.typed = self.kept.get(&row.lot.id.0).cloned().unwrap_or_default();
                }
                turn.say(Message::note(view.say("form-resumed")));
            }
            Answer::CountGoods(differing) => {
                let key = if differing.is_empty() { "goods-count-agrees" } else { "goods-count-kept" };
                turn.say(Message::done(view.say_with(key, args!["count" => differing.len()])));
                turn.ask(DropDraft { form: DRAFT.to_owned() });
                turn.close();
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.is_waiting = false;
        self.note = Some(turn.view().words.refusal(error));
        if matches!(error, DeskError::Goods(GoodsRefusal::MovedMeanwhile { .. })) {
            self.asks_why = false;
            self.refresh(turn);
        }
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        if area.height < 8 {
            return;
        }
        let ellipsis = view.theme.signs().ellipsis;
        let buffer = frame.buffer_mut();
        clear(buffer, area, view.style(Meaning::Text));
        put(buffer, area.x + 2, area.y, area.right(), &self.title(view), view.style(Meaning::Title), ellipsis);
        let shown = self.shown();
        let columns = self.columns(view);
        let row = |at: usize| shown.get(at).map(|row| self.cells(row, view)).unwrap_or_default();
        let nothing = if self.is_answered { view.say("goods-count-nothing") } else { String::new() };
        let table =
            Table { columns: &columns, count: shown.len(), row: &row, nothing: &nothing, focused: !self.asks_why };
        let body = Rect { x: area.x, y: area.y + 2, width: area.width, height: area.height - 6 };
        table.draw(body, buffer, &view.theme, &self.place);
        self.draw_foot(frame, Rect { y: body.bottom() + 1, height: 3, ..area }, view);
    }
}
