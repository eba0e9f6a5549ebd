//! A list as a screen: asks, draws a table with what is known of the chosen row beside it, narrows by what is typed, and
//! stays on the same thing when it is answered anew. What differs from list to list is its [`Listing`].

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::{Answer, DeskError, Noun};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, News, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::split;
use crate::ui::widgets::place::ListPlace;
use crate::ui::widgets::table::{Column, Table, TableCell};
use crate::ui::widgets::text::{clear, is_harmless, put, wrap};

/// What a list holds and what can be done with it.
pub trait Listing {
    /// One row.
    type Row;

    /// The key of its title.
    fn title(&self) -> &'static str;

    /// What stands above it; its title, unless there is something to name.
    fn head(&self, view: &View) -> String {
        view.say(self.title())
    }

    /// The key of what is said when there is nothing, with the next step.
    fn nothing(&self) -> &'static str;

    /// What makes it ask again.
    fn listens_to(&self) -> &'static [Noun];

    /// Asks the salon.
    fn ask(&mut self, turn: &mut Turn<'_>);

    /// The rows in an answer. `None` for an answer to something else that it asked.
    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<Self::Row>>;

    /// What stays the same of a row when others change around it.
    fn id(row: &Self::Row) -> i64;

    /// Its columns.
    fn columns(&self, view: &View) -> Vec<Column>;

    /// A row in its columns.
    fn cells(&self, row: &Self::Row, view: &View) -> Vec<TableCell>;

    /// What is known of the chosen row: lines beside the list.
    fn aside(&self, row: &Self::Row, view: &View) -> Vec<(String, Meaning)> {
        let _ = (row, view);
        Vec::new()
    }

    /// Its layers of keys, the nearest first.
    fn layers(&self) -> &'static [Layer] {
        &[Layer::List]
    }

    /// The intents that make sense with this row chosen.
    fn offers(&self, row: Option<&Self::Row>, view: &View) -> Vec<Action>;

    /// An intent upon the chosen row.
    fn act(&mut self, action: Action, row: Option<&Self::Row>, turn: &mut Turn<'_>) -> Handled;

    /// News from a dialogue over the list.
    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        let _ = (news, turn);
    }
}

/// A list on the screen.
pub struct ListScreen<L: Listing> {
    listing: L,
    rows: Vec<L::Row>,
    place: ListPlace,
    is_answered: bool,
    /// What narrows the list, and whether it is being typed.
    typed: String,
    types: bool,
}

/// Columns beside the list on the smallest screen.
const ASIDE: u16 = 26;
/// The longest text that narrows a list.
const LONGEST_SEARCH: usize = 60;

impl<L: Listing> ListScreen<L> {
    /// Opens a list.
    pub fn new(listing: L) -> Self {
        Self {
            listing,
            rows: Vec::new(),
            place: ListPlace::new(),
            is_answered: false,
            typed: String::new(),
            types: false,
        }
    }

    /// The rows that the typed text leaves.
    fn shown(&self, view: &View) -> Vec<&L::Row> {
        let wanted = self.typed.to_lowercase();
        let holds = |row: &&L::Row| {
            self.listing.cells(row, view).iter().any(|cell| cell.plain().to_lowercase().contains(&wanted))
        };
        if wanted.is_empty() { self.rows.iter().collect() } else { self.rows.iter().filter(holds).collect() }
    }

    /// The number of the chosen row among all.
    fn chosen(&self, view: &View) -> Option<usize> {
        let shown = self.shown(view);
        let id = L::id(shown.get(self.place.at(shown.len()))?);
        self.rows.iter().position(|row| L::id(row) == id)
    }

    /// Draws the line in which one types.
    fn draw_search(&self, frame: &mut Frame<'_>, row: Rect, view: &View) {
        let buffer = frame.buffer_mut();
        let signs = view.theme.signs();
        let x = put(buffer, row.x + 1, row.y, row.right(), "/ ", view.style(Meaning::Key), "");
        let x = put(buffer, x, row.y, row.right(), &self.typed, view.style(Meaning::Text), signs.ellipsis);
        if self.types && x < row.right() {
            put(buffer, x, row.y, row.right(), " ", view.style(Meaning::Cursor), "");
            frame.set_cursor_position((x, row.y));
        }
    }
}

impl<L: Listing> Screen for ListScreen<L> {
    fn title(&self, view: &View) -> String {
        self.listing.head(view)
    }

    fn layers(&self) -> &'static [Layer] {
        if self.types { &[Layer::Search] } else { self.listing.layers() }
    }

    fn listens_to(&self) -> &'static [Noun] {
        self.listing.listens_to()
    }

    fn wants_text(&self) -> bool {
        self.types
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        if self.types {
            return vec![Action::Open, Action::Back];
        }
        let row = self.chosen(view).and_then(|at| self.rows.get(at));
        let mut offers = self.listing.offers(row, view);
        offers.push(Action::Search);
        offers.push(Action::Back);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        self.listing.ask(turn);
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let count = self.shown(view).len();
        match action {
            Action::Back if self.types || !self.typed.is_empty() => {
                self.types = false;
                self.typed.clear();
            }
            Action::Open if self.types => self.types = false,
            Action::Search => self.types = true,
            _ if self.place.act(action, count) => {}
            _ => {
                let row = self.chosen(view).and_then(|at| self.rows.get(at));
                return self.listing.act(action, row, turn);
            }
        }
        Handled::Yes
    }

    fn key(&mut self, key: &KeyEvent, _turn: &mut Turn<'_>) -> Handled {
        match key.code {
            KeyCode::Backspace => drop(self.typed.pop()),
            KeyCode::Char(c) if key.modifiers.difference(crossterm::event::KeyModifiers::SHIFT).is_empty() => {
                if is_harmless(c) && self.typed.chars().count() < LONGEST_SEARCH {
                    self.typed.push(c);
                }
            }
            _ => return Handled::No,
        }
        self.place.choose(0);
        Handled::Yes
    }

    fn paste(&mut self, text: &str, _turn: &mut Turn<'_>) -> Handled {
        if !self.types {
            return Handled::No;
        }
        self.typed = crate::domain::text::clean_line_to(&format!("{}{text}", self.typed), LONGEST_SEARCH);
        self.place.choose(0);
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        let view = turn.view();
        let chosen = self.chosen(view).and_then(|at| self.rows.get(at)).map(L::id);
        if let Some(rows) = self.listing.take(answer, turn) {
            self.rows = rows;
            self.is_answered = true;
            let ids: Vec<i64> = self.shown(view).into_iter().map(L::id).collect();
            self.place.follow(chosen.as_ref(), ids);
        }
    }

    fn refused(&mut self, _error: &DeskError, _turn: &mut Turn<'_>) -> Handled {
        Handled::No
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        self.listing.told(news, turn);
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        if area.height < 3 {
            return;
        }
        let shown = self.shown(view);
        let buffer = frame.buffer_mut();
        clear(buffer, area, view.style(Meaning::Text));
        let title = format!("{} {} {}", self.title(view), view.theme.signs().middot, shown.len());
        put(buffer, area.x + 2, area.y, area.right(), &title, view.style(Meaning::Title), view.theme.signs().ellipsis);
        let body = Rect { y: area.y + 1, height: area.height - 1, ..area };
        let (mut left, right) = split(body, buffer, &view.theme, ASIDE);
        if self.types || !self.typed.is_empty() {
            left.height -= 1;
            self.draw_search(frame, Rect { y: left.bottom(), height: 1, ..left }, view);
        }
        let nothing = match (self.is_answered, self.typed.is_empty()) {
            (false, _) => String::new(),
            (true, true) => view.say(self.listing.nothing()),
            (true, false) => view.say("form-nothing-found"),
        };
        let columns = self.listing.columns(view);
        let row = |at: usize| shown.get(at).map(|row| self.listing.cells(row, view)).unwrap_or_default();
        let table = Table { columns: &columns, count: shown.len(), row: &row, nothing: &nothing, focused: !self.types };
        table.draw(left, frame.buffer_mut(), &view.theme, &self.place);
        let Some(chosen) = shown.get(self.place.at(shown.len())) else { return };
        let lines = self.listing.aside(chosen, view);
        let room = right.width.saturating_sub(2);
        let wrapped =
            lines.iter().flat_map(|(text, means)| wrap(text, room.max(1)).into_iter().map(move |l| (l, means)));
        for (y, (line, means)) in (right.top()..right.bottom()).zip(wrapped) {
            put(
                frame.buffer_mut(),
                right.x + 1,
                y,
                right.right(),
                &line,
                view.style(*means),
                view.theme.signs().ellipsis,
            );
        }
    }
}
