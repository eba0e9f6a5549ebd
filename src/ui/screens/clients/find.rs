//! Find, from anywhere: type any part of a name in any script, or digits of a phone. The allergies stand in the list at
//! once; Enter opens the card. Old answers stay until new ones come.

use std::cell::Cell;
use std::time::Duration;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use jiff::civil::Date;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::allergy_line::{short, substance};
use crate::args;
use crate::desk::client::{Find, Found, Hit};
use crate::desk::{Answer, Noun};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::ui::action::Action;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Destination, Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::place::ListPlace;
use crate::ui::widgets::table::{Column, Table, TableCell};
use crate::ui::widgets::text::{put, width};
use crate::words::format;

/// The longest query, in characters.
const QUERY_CHARS_MAX: usize = 64;
/// The most answers asked for, whatever the screen's height.
const HITS_MAX: u8 = 60;

/// Find.
pub struct FindPage {
    typed: String,
    found: Option<Found>,
    place: ListPlace,
    asked_at: Duration,
    /// How long the last answer took, there and back.
    took: Option<Duration>,
    /// Rows for answers when last drawn: no more are asked for than can be seen.
    rows: Cell<u8>,
}

impl FindPage {
    /// An empty search.
    pub fn new() -> Self {
        Self {
            typed: String::new(),
            found: None,
            place: ListPlace::new(),
            asked_at: Duration::ZERO,
            took: None,
            rows: Cell::new(20),
        }
    }

    fn hits(&self) -> &[Hit] {
        self.found.as_ref().map_or(&[], |found| found.hits.as_slice())
    }

    fn chosen(&self) -> Option<&Hit> {
        self.hits().get(self.place.at(self.hits().len()))
    }

    /// Asks for what stands there now.
    fn ask(&mut self, turn: &mut Turn<'_>) {
        self.asked_at = turn.view().moment.uptime;
        turn.ask(Find { query: self.typed.clone(), limit: self.rows.get() });
    }

    fn go(&mut self, by: isize) -> Handled {
        let count = self.hits().len();
        let at = self.place.at(count).saturating_add_signed(by).min(count.saturating_sub(1));
        self.place.choose(at);
        Handled::Yes
    }

    /// One row of the list.
    fn row(hit: &Hit, view: &View) -> Vec<TableCell> {
        let signs = view.theme.signs();
        let today = view.wall().date();
        let mut name = TableCell::text(hit.name.clone());
        if !hit.also_written.is_empty() {
            name = name.and(format!(" {}", hit.also_written), Meaning::Dim);
        }
        let phone = match hit.phone_tail.split_at_checked(2).filter(|_| hit.phone_tail.len() == 4) {
            Some((one, other)) => format!("{0}{0}{0} {one} {other}", signs.middot),
            None => hit.phone_tail.clone(),
        };
        let substances: Vec<String> =
            hit.allergies.iter().map(|shown| substance(&shown.code, &shown.said, view)).collect();
        let (allergies, meaning) = short(hit.allergy, hit.allergy_asked_on, &substances, view);
        let (when, when_means) = when(hit, today, view);
        let age = hit.age.map(|age| age.to_string()).unwrap_or_default();
        vec![
            name,
            TableCell::meant(age, Meaning::Dim),
            TableCell::meant(phone, Meaning::Dim),
            TableCell::meant(allergies, meaning),
            TableCell::meant(when, when_means),
        ]
    }

    /// The line in which one types, with the count and the time at its right.
    fn draw_query(&self, frame: &mut Frame<'_>, row: Rect, view: &View) {
        let label = format!(" {} ", view.say("find-label"));
        let buffer = frame.buffer_mut();
        let x = put(buffer, row.x, row.y, row.right(), &label, view.style(Meaning::LabelFocused), "");
        let count = self.count(view);
        let right = row.right().saturating_sub(width(&count) + 1);
        put(buffer, right, row.y, row.right(), &count, view.style(Meaning::Dim), "");
        let field = Rect { x, width: right.saturating_sub(x + 1), ..row };
        buffer.set_style(field, view.style(Meaning::InputFocused));
        let shown = tail_that_fits(&self.typed, field.width.saturating_sub(1));
        let end = put(buffer, field.x, field.y, field.right(), shown, view.style(Meaning::InputFocused), "");
        frame.set_cursor_position(Position { x: end.min(field.right().saturating_sub(1)), y: field.y });
    }

    /// "6 of 100 000 · 0.4 ms".
    fn count(&self, view: &View) -> String {
        let Some(found) = &self.found else { return String::new() };
        let market = view.salon.as_ref().map_or(crate::domain::market::Market::Kz, |salon| salon.market);
        let number = |count: i64| format::number(count, market);
        let shown = number(i64::try_from(found.hits.len()).unwrap_or(i64::MAX));
        let shown = if found.more { format!("{shown}+") } else { shown };
        let mut text = view.say_with("find-count", args!["shown" => shown, "cards" => number(found.cards)]);
        if let Some(took) = self.took {
            let tenths = took.as_micros() / 100;
            let time = format!("{}.{}", tenths / 10, tenths % 10);
            text =
                format!("{text} {} {}", view.theme.signs().middot, view.say_with("find-took", args!["time" => time]));
        }
        text
    }
}

/// When the client was or will be here: today's time first, then the next visit, then the last.
fn when(hit: &Hit, today: Date, view: &View) -> (String, Meaning) {
    if let Some(time) = hit.today {
        return (view.say_with("find-today", args!["time" => format::clock(time)]), Meaning::Text);
    }
    let day = |day: Date| format::day_relative(day, today, &view.words);
    match (hit.next_visit, hit.last_visit) {
        (Some(next), _) => (view.say_with("find-next", args!["day" => day(next)]), Meaning::Text),
        (None, Some(last)) => (view.say_with("find-last", args!["day" => day(last)]), Meaning::Dim),
        (None, None) => (view.say("find-never"), Meaning::Dim),
    }
}

/// The end of a text that fits into so many columns.
fn tail_that_fits(text: &str, columns: u16) -> &str {
    let starts = text.char_indices().map(|(at, _)| at);
    starts.map(|at| &text[at..]).find(|tail| width(tail) <= columns).unwrap_or("")
}

impl FindPage {
    /// Whether there is nobody to find yet, and who sits here may bring the clients of another system in.
    fn brings_in(&self, view: &View) -> bool {
        let is_empty = self.found.as_ref().is_some_and(|found| found.cards == 0);
        is_empty && view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::ImportClients))
    }
}

impl Screen for FindPage {
    fn title(&self, view: &View) -> String {
        view.say("action-find")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Search]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Clients, Noun::Visits]
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let may_write = view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::WriteCard));
        let mut offers = vec![Action::Back];
        if may_write {
            offers.insert(0, Action::NewClient);
        }
        if self.chosen().is_some() || self.brings_in(view) {
            offers.insert(0, Action::Open);
        }
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        self.ask(turn);
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        match key.code {
            KeyCode::Char(letter) if Key::of(key).is_text() && !letter.is_control() => {
                if self.typed.chars().count() < QUERY_CHARS_MAX {
                    self.typed.push(letter);
                }
            }
            KeyCode::Char('u') if key.modifiers.contains(KeyModifiers::CONTROL) => self.typed.clear(),
            KeyCode::Char('w') if key.modifiers.contains(KeyModifiers::CONTROL) => {
                let kept = self.typed.trim_end().rfind(' ').map_or(0, |at| at + 1);
                self.typed.truncate(kept);
            }
            KeyCode::Backspace => {
                self.typed.pop();
            }
            _ => return Handled::No,
        }
        self.place.choose(0);
        self.ask(turn);
        Handled::Yes
    }

    fn paste(&mut self, text: &str, turn: &mut Turn<'_>) -> Handled {
        self.typed = clean_line_to(&format!("{}{text}", self.typed), QUERY_CHARS_MAX);
        self.place.choose(0);
        self.ask(turn);
        Handled::Yes
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let page = isize::from(self.rows.get());
        match action {
            Action::Up => self.go(-1),
            Action::Down => self.go(1),
            Action::PageUp => self.go(-page),
            Action::PageDown => self.go(page),
            Action::Open => {
                if let Some(hit) = self.chosen() {
                    turn.go(Destination::Card(hit.id));
                } else if self.brings_in(turn.view()) {
                    turn.go(Destination::Imports);
                }
                Handled::Yes
            }
            Action::NewClient => {
                turn.go(Destination::NewClient { name: self.typed.clone() });
                Handled::Yes
            }
            Action::Find => Handled::Yes, // it is open already
            _ => Handled::No,
        }
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        if let Answer::Find(found) = answer {
            self.took = Some(turn.view().moment.uptime.saturating_sub(self.asked_at));
            self.found = Some(found);
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let mut rows = area.rows();
        let Some(query) = rows.next() else { return };
        self.draw_query(frame, query, view);
        let list = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        self.rows.set(u8::try_from(list.height.saturating_sub(1)).unwrap_or(HITS_MAX).clamp(1, HITS_MAX));
        let columns = [
            Column::share(view.say("find-column-name"), 5),
            Column::fixed(view.say("find-column-age"), 4).from(100),
            Column::fixed(view.say("find-column-phone"), 10),
            Column::share(view.say("find-column-allergies"), 6),
            Column::fixed(view.say("find-column-visit"), 15),
        ];
        let hits = self.hits();
        let nothing = match &self.found {
            Some(found) if !found.query.is_empty() => view.say("find-nobody"),
            Some(found) if found.cards == 0 && self.brings_in(view) => view.say("import-find-nobody-yet"),
            Some(found) if found.cards == 0 => view.say("find-no-cards"),
            _ => view.say("find-start"),
        };
        let table = Table {
            columns: &columns,
            count: hits.len(),
            row: &|at| hits.get(at).map(|hit| Self::row(hit, view)).unwrap_or_default(),
            nothing: &nothing,
            focused: true,
        };
        table.draw(list, frame.buffer_mut(), &view.theme, &self.place);
    }
}
