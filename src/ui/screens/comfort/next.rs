//! The next visit: the best time chosen, Enter books it.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::written::{may, named, price, reasons, suggestion};
use crate::args;
use crate::desk::visit::{Book, Booked, CancelVisit, NextVisits, SuggestNext, Suggestion};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::ids::{RequestKey, VisitId};
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Message, News, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::{put, wrap};
use crate::words::format::date_time;

/// As wide as the dialogue grows.
const WIDE: u16 = 76;
/// How many visits that are booked already are named.
const BOOKED_SHOWN: usize = 2;

/// The dialogue.
pub struct NextVisit {
    visit: VisitId,
    shown: Option<NextVisits>,
    at: usize,
    /// The name of the request: kept until it is answered, so that a retry never books twice.
    key: Option<RequestKey>,
    /// Whether the booking is on its way.
    waits: bool,
}

impl NextVisit {
    /// After a visit.
    pub fn new(visit: VisitId) -> Self {
        Self { visit, shown: None, at: 0, key: None, waits: false }
    }

    /// The chosen suggestion.
    fn chosen(&self) -> Option<&Suggestion> {
        self.shown.as_ref()?.suggestions.get(self.at)
    }

    fn choose(&mut self, at: usize) {
        let last = self.shown.as_ref().map_or(0, |shown| shown.suggestions.len().saturating_sub(1));
        if at.min(last) != self.at && !self.waits {
            self.at = at.min(last);
            self.key = None;
        }
    }

    /// Books what is chosen.
    fn book(&mut self, turn: &mut Turn<'_>) {
        let (Some(shown), Some(one)) = (&self.shown, self.chosen()) else { return };
        if self.waits {
            return;
        }
        let key = self.key.unwrap_or_else(|| turn.request_key());
        turn.ask(Book {
            key,
            client: shown.client,
            procedure: one.procedure,
            specialist: one.specialist,
            starts: one.starts,
            minutes: None,
            room: None,
            device: None,
            note: String::new(),
            decision: None,
        });
        self.key = Some(key);
        self.waits = true;
    }

    /// Opens the form of a booking with what is known.
    fn edit(&self, turn: &mut Turn<'_>) {
        let Some(shown) = &self.shown else { return };
        let view = turn.view();
        let one = self.chosen();
        turn.close();
        turn.go(Destination::Book {
            client: Some((shown.client, shown.name.clone())),
            procedure: one.map(|one| (one.procedure, named(&one.procedure_names, view))),
            day: one.map(|one| one.starts.date()),
        });
    }

    fn booked(&self, booked: &Booked, turn: &mut Turn<'_>) {
        let view = turn.view();
        let name = self.shown.as_ref().map(|shown| shown.name.clone()).unwrap_or_default();
        let time = date_time(booked.placement.starts, &view.words);
        turn.say(Message::done(view.say_with("book-done", args!["name" => name, "time" => time])));
        turn.offer_undo(CancelVisit { visit: booked.visit, version: booked.version, reason: String::new() });
        turn.close_with(News::WayBack);
    }

    /// The lines of the dialogue.
    fn lines(&self, room: u16, view: &View) -> Vec<(String, Meaning)> {
        let Some(shown) = &self.shown else { return Vec::new() };
        let mut lines = Vec::new();
        for one in shown.booked.iter().take(BOOKED_SHOWN) {
            let values = args![
                "time" => date_time(one.starts, &view.words),
                "procedure" => named(&one.procedure_names, view),
                "who" => one.specialist_name.as_str()
            ];
            let said = view.say_with("next-booked-already", values);
            lines.extend(wrap(&said, room).into_iter().map(|line| (line, Meaning::Good)));
        }
        if shown.suggestions.is_empty() {
            lines.extend(wrap(&view.say("next-nothing"), room).into_iter().map(|line| (line, Meaning::Text)));
        }
        for (at, one) in shown.suggestions.iter().enumerate() {
            let is_here = at == self.at;
            let sign = if is_here { view.theme.signs().here } else { " " };
            let means = if is_here { Meaning::Selected } else { Meaning::Text };
            lines.push((format!("{sign} {}", suggestion(one, view)), means));
            if is_here {
                let inner = room.saturating_sub(4);
                let why = wrap(&reasons(one, view), inner).into_iter().map(|line| (line, Meaning::Dim));
                let means = if one.promotion.is_some() { Meaning::Good } else { Meaning::Dim };
                let cost = wrap(&price(one, view), inner).into_iter().map(|line| (line, means));
                lines.extend(why.chain(cost).map(|(line, means)| (format!("    {line}"), means)));
            }
        }
        lines
    }
}

impl Screen for NextVisit {
    fn title(&self, view: &View) -> String {
        let name = self.shown.as_ref().map(|shown| shown.name.clone()).unwrap_or_default();
        view.say_with("next-title", args!["name" => name])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Comfort, Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Visits, Noun::Schedule, Noun::Safety, Noun::Offers]
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        if may(view, Permission::Book) {
            offers.extend(self.chosen().map(|_| Action::Open));
            offers.push(Action::Edit);
        }
        offers.push(Action::Back);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        if !self.waits {
            turn.ask(SuggestNext { visit: self.visit });
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let books = may(turn.view(), Permission::Book);
        match action {
            Action::Up => self.choose(self.at.saturating_sub(1)),
            Action::Down => self.choose(self.at + 1),
            Action::First => self.choose(0),
            Action::Last => self.choose(usize::MAX),
            Action::Open if books => self.book(turn),
            Action::Edit if books => self.edit(turn),
            Action::Back => turn.close(),
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::SuggestNext(shown) => {
                let last = shown.suggestions.len().saturating_sub(1);
                self.at = self.at.min(last);
                self.shown = Some(shown);
            }
            Answer::Book(booked) => self.booked(&booked, turn),
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.waits = false;
        self.key = None;
        turn.say_error(error);
        if self.shown.is_none() {
            turn.close();
        } else {
            // The time may just have been taken: others are shown.
            self.refresh(turn);
        }
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        if self.shown.is_none() {
            return;
        }
        let wide = WIDE.min(area.width);
        let lines = self.lines(wide.saturating_sub(4), view);
        let rows = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
        let buffer = frame.buffer_mut();
        let inside = boxed(centred(area, wide, rows), buffer, &view.theme, &self.title(view));
        for (row, (line, means)) in inside.rows().zip(&lines) {
            put(buffer, row.x + 1, row.y, row.right(), line, view.style(*means), view.theme.signs().ellipsis);
        }
    }
}
