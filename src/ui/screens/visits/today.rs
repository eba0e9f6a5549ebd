//! Today's board: who is here, what is dangerous, what comes next. One key a step.

use std::cell::Cell;

use jiff::ToSpan;
use jiff::civil::Date;
use ratatui::Frame;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::till::ShowTill;
use crate::desk::visit::{
    Arrive, CancelVisit, Confirm as ConfirmVisit, Day, DayBoard, Finish, NoShow, Start, UndoStep, VisitNow,
};
use crate::desk::wallet::TakeMissedSession;
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::ids::{SpecialistId, VisitId};
use crate::domain::role::Permission;
use crate::domain::till::TillNow;
use crate::domain::visit::{BoardVisit, DayCounts, Progress, VisitState, VisitStep, progress};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Message, News, Question, Screen, Turn, View, Wish};
use crate::ui::screens::{Confirm, FormScreen, till_head};
use crate::ui::theme::Meaning;
use crate::ui::widgets::calendar::{self, Calendar, CalendarReply};
use crate::ui::widgets::frame::{centred, rule, split};
use crate::ui::widgets::text::put;
use crate::words::format::{clock, day_long, day_relative};

use super::booking::Booking;
use super::phrases::{allergy_line, is_over};
use super::start::StartQuestion;
use super::steps::{action_of, step_of};
use super::{board, pane, summary};

/// The tag of the question before a visit is called off.
const CANCEL: &str = "visit-cancel";
/// Columns of the right pane on the smallest screen.
const PANE: u16 = 24;

/// The board of a day.
#[derive(Default)]
pub struct Today {
    /// The day looked at; none follows the clock.
    day: Option<Date>,
    /// Only the visits of one specialist.
    specialist: Option<SpecialistId>,
    board: Option<DayBoard>,
    till: Option<TillNow>,
    chosen: Option<VisitId>,
    first: Cell<usize>,
    /// The visit of the last step taken here: the one that undo takes back first.
    recent: Option<VisitId>,
    /// A step is on its way: the next one waits for its answer, so that a held key takes one step.
    stepping: bool,
    calendar: Option<Calendar>,
}

impl Today {
    /// The board of today.
    pub fn new() -> Self {
        Self::default()
    }

    /// The board of a day.
    pub fn of(day: Date) -> Self {
        Self { day: Some(day), ..Self::default() }
    }

    /// The visits in their order.
    fn visits(&self) -> &[BoardVisit] {
        self.board.as_ref().map_or(&[], |board| &board.visits)
    }

    /// Where the chosen visit stands in the list.
    fn place(&self) -> Option<usize> {
        self.visits().iter().position(|visit| Some(visit.id) == self.chosen)
    }

    /// The chosen visit.
    fn visit(&self) -> Option<&BoardVisit> {
        self.visits().get(self.place()?)
    }

    /// Moves the choice by so many visits.
    fn go(&mut self, by: isize) {
        let last = self.visits().len().saturating_sub(1);
        let at = self.place().unwrap_or(0).saturating_add_signed(by).min(last);
        self.chosen = self.visits().get(at).map(|visit| visit.id);
    }

    /// Looks at another day.
    fn look_at(&mut self, day: Date, turn: &mut Turn<'_>) {
        let today = turn.view().wall().date();
        self.day = (day != today).then_some(day);
        self.chosen = None;
        self.first.set(0);
        self.refresh(turn);
    }

    /// Looks at the day so many days away.
    fn turn_days(&mut self, days: i32, turn: &mut Turn<'_>) {
        let from = self.day.unwrap_or_else(|| turn.view().wall().date());
        if let Ok(day) = from.checked_add(days.days()) {
            self.look_at(day, turn);
        }
    }

    /// Shows the next specialist's visits alone, then everybody's again.
    fn turn_specialists(&mut self, forwards: bool, turn: &mut Turn<'_>) {
        let Some(board) = &self.board else { return };
        let mut round: Vec<Option<SpecialistId>> = vec![None];
        round.extend(board.specialists.iter().map(|specialist| Some(specialist.id)));
        if !forwards {
            round.reverse();
        }
        let at = round.iter().position(|one| *one == self.specialist).unwrap_or(0);
        self.specialist = round.get((at + 1) % round.len()).copied().flatten();
        self.first.set(0);
        self.refresh(turn);
    }

    /// Takes a step of the chosen visit.
    fn step(&mut self, step: VisitStep, turn: &mut Turn<'_>) {
        if self.stepping {
            return;
        }
        let Some(visit) = self.visit().cloned() else { return };
        let (id, version) = (visit.id, visit.version);
        match step {
            VisitStep::Start if visit.wants_confirmation() && visit.state == VisitState::Arrived => {
                self.recent = Some(id);
                turn.show(StartQuestion::new(visit));
                return;
            }
            VisitStep::Cancel => {
                let body = turn.view().say_with(
                    "cancel-body",
                    args!["name" => visit.client.name.spoken(), "time" => clock(visit.starts.time())],
                );
                turn.show(Confirm::ask(CANCEL, "cancel-title", body, "cancel-yes", "cancel-no"));
                return;
            }
            VisitStep::Confirm => turn.ask(ConfirmVisit { visit: id, version }),
            VisitStep::Arrive => turn.ask(Arrive { visit: id, version }),
            VisitStep::Start => turn.ask(Start { visit: id, version, allergies: Vec::new() }),
            VisitStep::Finish => turn.ask(Finish { visit: id, version }),
            VisitStep::NoShow => turn.ask(NoShow { visit: id, version }),
            VisitStep::Close => return,
        }
        self.stepping = true;
        self.recent = Some(id);
    }

    /// Takes back the last step taken here, or else that of the chosen visit.
    fn undo(&mut self, turn: &mut Turn<'_>) {
        if self.stepping {
            return;
        }
        let recent = self.recent.take();
        let visit = self.visits().iter().find(|visit| Some(visit.id) == recent).or_else(|| self.visit());
        if let Some(visit) = visit {
            let (visit, version) = (visit.id, visit.version);
            turn.ask(UndoStep { visit, version });
            self.chosen = Some(visit);
            self.stepping = true;
        }
    }

    /// A step was taken: says so, and shows the allergy line to whoever receives the client.
    fn stepped(&mut self, now: VisitNow, key: &'static str, turn: &mut Turn<'_>) {
        self.stepping = false;
        let view = turn.view();
        let Some(visit) = self.visits().iter().find(|visit| visit.id == now.visit) else { return };
        let name = visit.client.name.spoken();
        let text = view.say_with(key, args!["name" => name]);
        let message = if now.state == VisitState::Arrived && visit.wants_confirmation() {
            let (line, means) = allergy_line(visit, view);
            Message { meaning: means, text: line }
        } else {
            Message::done(text)
        };
        turn.say(message);
    }

    /// The key of the sentence that tells a step.
    fn told_key(answer: &Answer) -> Option<(VisitNow, &'static str)> {
        Some(match answer {
            Answer::Confirm(now) => (*now, "today-confirmed"),
            Answer::Arrive(now) => (*now, "today-arrived"),
            Answer::Start(now) => (*now, "today-started"),
            Answer::Finish(now) => (*now, "today-finished"),
            Answer::NoShow(now) => (*now, "today-missed"),
            Answer::CancelVisit(now) => (*now, "today-cancelled"),
            Answer::UndoStep(now) => (*now, "today-undone"),
            _ => return None,
        })
    }

    /// Takes a new board, staying on the visit that was chosen.
    fn take(&mut self, board: DayBoard, turn: &mut Turn<'_>) {
        let at = self.place();
        self.board = Some(board);
        if self.place().is_none() {
            let visits = self.visits();
            let next = visits.iter().find(|visit| !is_over(visit.state)).or_else(|| visits.last());
            let near = at.and_then(|at| visits.get(at.min(visits.len().saturating_sub(1))));
            self.chosen = near.or(next).map(|visit| visit.id);
            // What is over may scroll away; what comes next is what the day is about.
            self.first.set(self.place().unwrap_or(0).saturating_sub(1));
        }
        let alerts = self.alerts(turn.view());
        turn.wish(Wish::HeadAlerts(alerts));
        // The board of today turns its page at midnight.
        let view = turn.view();
        if let Some(midnight) = view.wall().date().tomorrow().ok().and_then(|next| next.to_zoned(view.zone()).ok()) {
            turn.wake_at(midnight.timestamp());
        }
    }

    /// How many visits ask for somebody: late ones, and clients who wait with allergies that nobody has confirmed.
    fn alerts(&self, view: &View) -> u16 {
        let asks = |visit: &&BoardVisit| {
            let late = matches!(progress(visit.state, &visit.moments, view.moment.now), Progress::Late(_));
            late || (visit.state == VisitState::Arrived && visit.wants_confirmation())
        };
        if self.day.is_some() {
            0
        } else {
            u16::try_from(self.visits().iter().filter(asks).count()).unwrap_or(u16::MAX)
        }
    }

    /// How many visits stand where, by the clock of this moment.
    fn counts(&self, view: &View) -> DayCounts {
        let mut counts = DayCounts::default();
        for visit in self.visits() {
            counts.add(visit.state, progress(visit.state, &visit.moments, view.moment.now));
        }
        counts
    }

    /// The line above the list: another day's name, the counts, whose visits are shown.
    fn draw_head(&self, row: Rect, frame: &mut Frame<'_>, view: &View) {
        let mut parts: Vec<(String, Meaning)> = Vec::new();
        if let Some(day) = self.day {
            let relative = day_relative(day, view.wall().date(), &view.words);
            parts.push((format!("{} ({relative})", day_long(day, &view.words)), Meaning::Title));
        }
        parts.extend(summary::counts(&self.counts(view), view));
        if let Some(id) = self.specialist {
            let name = self.board.iter().flat_map(|board| &board.specialists).find(|one| one.id == id);
            let name = name.map_or_else(String::new, |one| one.name.clone());
            parts.push((view.say_with("today-only", args!["name" => name]), Meaning::Hint));
        }
        let mut x = row.x + 1;
        for (text, means) in parts {
            x = put(frame.buffer_mut(), x, row.y, row.right(), &text, view.style(means), view.theme.signs().ellipsis)
                + 3;
        }
    }

    /// Where there is nothing to list.
    fn draw_nothing(&self, area: Rect, frame: &mut Frame<'_>, view: &View) {
        let key = view.keymap.key(&[Layer::Global], Action::Book).map(|key| key.to_string()).unwrap_or_default();
        let text = match (&self.board, self.day, self.specialist) {
            (None, ..) => return,
            (_, _, Some(_)) => view.say_with("today-nothing-of-one", args!["key" => key]),
            (_, Some(_), _) => view.say_with("today-nothing-that-day", args!["key" => key]),
            _ => view.say_with("today-nothing", args!["key" => key]),
        };
        let ellipsis = view.theme.signs().ellipsis;
        put(frame.buffer_mut(), area.x + 2, area.y + 1, area.right(), &text, view.style(Meaning::Hint), ellipsis);
    }
}

impl Screen for Today {
    fn title(&self, view: &View) -> String {
        view.say("action-today")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Visits, Layer::List]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Visits, Noun::Clients, Noun::Catalogue, Noun::Schedule, Noun::Till]
    }

    fn wants_text(&self) -> bool {
        self.calendar.is_some()
    }

    fn is_empty_list(&self) -> bool {
        self.board.is_some() && self.visits().is_empty()
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let may = |needs: Permission| view.actor.as_ref().is_some_and(|actor| actor.role.may(needs));
        let mut offers: Vec<Action> = Vec::new();
        if let Some(visit) = self.visit() {
            let open = VisitStep::open_in(visit.state).filter(|transition| may(transition.needs));
            offers.extend(open.map(|transition| action_of(transition.step)));
            if visit.state.movable() && may(Permission::Book) {
                offers.push(Action::MoveVisit);
            }
            if visit.state == VisitState::NoShow && may(Permission::UseTill) {
                offers.push(Action::TakeMissed);
            }
            offers.extend([Action::Open, Action::Undo]);
            if may(Permission::SeeOffers) {
                offers.push(Action::Wallet);
            }
        }
        offers.extend([Action::PreviousDay, Action::NextDay, Action::PickDay, Action::NextSpecialist]);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(Day { day: self.day, specialist: self.specialist });
        let role = turn.view().actor.as_ref().map(|actor| actor.role);
        if role.is_some_and(|role| role.may(Permission::SeeTill)) {
            turn.ask(ShowTill {});
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let page = 8;
        match action {
            Action::Up => self.go(-1),
            Action::Down => self.go(1),
            Action::PageUp => self.go(-page),
            Action::PageDown => self.go(page),
            Action::First => self.go(isize::MIN),
            Action::Last => self.go(isize::MAX),
            Action::PreviousDay => self.turn_days(-1, turn),
            Action::NextDay => self.turn_days(1, turn),
            Action::NextSpecialist => self.turn_specialists(true, turn),
            Action::PreviousPane => self.turn_specialists(false, turn),
            Action::PickDay => {
                let today = turn.view().wall().date();
                self.calendar = Some(Calendar::new(self.day.unwrap_or(today), today));
            }
            Action::Today if self.day.is_some() || self.specialist.is_some() => {
                self.specialist = None;
                self.look_at(turn.view().wall().date(), turn);
            }
            Action::Open => match self.visit() {
                Some(visit) => turn.go(Destination::Card(visit.client.id)),
                None => return Handled::No,
            },
            Action::Search => turn.perform(Action::Find),
            Action::Pay => match self.visit().filter(|visit| visit.state == VisitState::ToPay) {
                Some(visit) => turn.go(Destination::Pay(visit.id)),
                // The list of all who are to pay.
                None => return Handled::No,
            },
            Action::Book => turn.go(Destination::Book { client: None, day: self.day }),
            Action::MoveVisit => match self.visit().filter(|visit| visit.state.movable()).cloned() {
                Some(visit) => turn.show(FormScreen::new(Booking::moving(visit), turn.view())),
                None => return Handled::No,
            },
            Action::Wallet => match self.visit() {
                Some(visit) => turn.go(Destination::Wallet(visit.client.id)),
                None => return Handled::No,
            },
            Action::TakeMissed => match self.visit().filter(|visit| visit.state == VisitState::NoShow) {
                // A visit takes one session however often it is asked for.
                Some(visit) => {
                    let (key, visit) = (turn.request_key(), visit.id);
                    turn.ask(TakeMissedSession { key, visit });
                }
                None => return Handled::No,
            },
            Action::Undo => self.undo(turn),
            other => match step_of(other) {
                Some(step) => self.step(step, turn),
                None => return Handled::No,
            },
        }
        Handled::Yes
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let Some(calendar) = &mut self.calendar else { return Handled::No };
        match calendar.key(*key) {
            CalendarReply::Open => {}
            CalendarReply::Closed => self.calendar = None,
            CalendarReply::Picked(day) => {
                self.calendar = None;
                self.look_at(day, turn);
            }
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        if let Some((now, key)) = Self::told_key(&answer) {
            return self.stepped(now, key, turn);
        }
        match answer {
            Answer::Day(board) => self.take(board, turn),
            Answer::ShowTill(till) => {
                turn.wish(Wish::HeadTill(Some(till_head(&till, turn.view()))));
                self.till = Some(till);
            }
            Answer::TakeMissedSession(taken) => {
                let view = turn.view();
                let name = taken.held.names.in_language(view.words.language().code());
                let values = args!["name" => name, "left" => taken.held.left];
                turn.say(Message::done(view.say_with("today-session-taken", values)));
            }
            _ => {}
        }
    }

    fn refused(&mut self, _error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.stepping = false;
        self.refresh(turn);
        Handled::No
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if news == News::Agreed(Question::Own(CANCEL))
            && let Some(visit) = self.visit()
        {
            let (visit, version) = (visit.id, visit.version);
            turn.ask(CancelVisit { visit, version, reason: String::new() });
            self.stepping = true;
            self.recent = Some(visit);
        }
    }

    fn due(&mut self, turn: &mut Turn<'_>) {
        self.refresh(turn);
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        if area.height < 5 {
            return;
        }
        let row = |y: u16| Rect { y, height: 1, ..area };
        self.draw_head(row(area.y), frame, view);
        rule(row(area.y + 1), frame.buffer_mut(), &view.theme, "");
        let middle = Rect { y: area.y + 2, height: area.height - 4, ..area };
        let (left, right) = split(middle, frame.buffer_mut(), &view.theme, PANE);
        if self.visits().is_empty() {
            self.draw_nothing(left, frame, view);
        } else {
            board::draw(left, frame.buffer_mut(), view, self.visits(), self.place(), &self.first);
        }
        if let Some(visit) = self.visit() {
            pane::draw(right, frame.buffer_mut(), view, visit);
        }
        rule(row(area.bottom() - 2), frame.buffer_mut(), &view.theme, "");
        if let Some(till) = &self.till {
            let bonus = self.board.as_ref().map(|board| summary::bonus(board, view)).unwrap_or_default();
            let text = format!("{}{bonus}", summary::till(till, view));
            let ellipsis = view.theme.signs().ellipsis;
            put(
                frame.buffer_mut(),
                area.x + 1,
                area.bottom() - 1,
                area.right(),
                &text,
                view.style(Meaning::Text),
                ellipsis,
            );
        }
        if let Some(calendar) = &self.calendar {
            let (width, height) = calendar::SIZE;
            calendar.draw(centred(area, width, height), frame.buffer_mut(), &view.theme, &view.words);
        }
    }
}
