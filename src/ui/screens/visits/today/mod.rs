//! Today's board: who is here, what is dangerous, what comes next. One key a step.

mod around;
mod leading;
mod looking;
mod prompting;
mod stepping;

use std::cell::Cell;

use jiff::civil::Date;
use ratatui::Frame;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::score::TodayScore;
use crate::desk::till::ShowTill;
use crate::desk::visit::{CancelVisit, Day, DayBoard};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::ids::{SpecialistId, VisitId};
use crate::domain::record::RecordRefusal;
use crate::domain::role::Permission;
use crate::domain::safety::SafetyRefusal;
use crate::domain::standard::Tally;
use crate::domain::till::TillNow;
use crate::domain::visit::BoardVisit;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, News, Question, Screen, Turn, View, Wish};
use crate::ui::screens::prompts::{Prompts, may_keep};
use crate::ui::screens::till_head;
use crate::ui::widgets::calendar::{self, Calendar, CalendarReply};
use crate::ui::widgets::frame::{centred, rule, split};

use super::phrases::is_over;
use super::steps::step_of;
use super::{board, pane};

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
    /// How the standard is kept today.
    score: Option<Tally>,
    chosen: Option<VisitId>,
    first: Cell<usize>,
    /// The visit of the last step taken here: the one that undo takes back first.
    recent: Option<VisitId>,
    /// What to say and do now for the chosen visit.
    prompts: Prompts,
    /// A step is on its way: the next one waits for its answer, so that a held key takes one step.
    stepping: bool,
    /// A dialogue over the board did the last thing: the console itself takes that back.
    way_back: bool,
    calendar: Option<Calendar>,
}

impl Today {
    /// The board of today.
    pub fn new() -> Self {
        Self { prompts: Prompts::beside(&[Layer::Visits]), ..Self::default() }
    }

    /// The board of a day.
    pub fn of(day: Date) -> Self {
        Self { day: Some(day), ..Self::new() }
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
        self.wake(turn);
    }

    /// Answers an intent.
    fn answer(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
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
            Action::Undo => self.undo(turn),
            other => match step_of(other) {
                Some(step) => self.step(step, turn),
                None if self.prompts.act(other, turn) == Handled::Yes => {}
                None => return self.lead(other, turn),
            },
        }
        Handled::Yes
    }
}

impl Screen for Today {
    fn title(&self, view: &View) -> String {
        view.say("action-today")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Visits, Layer::Prompts, Layer::List]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[
            Noun::Visits,
            Noun::Clients,
            Noun::Catalogue,
            Noun::Schedule,
            Noun::Till,
            Noun::Safety,
            Noun::Records,
            Noun::Standard,
            Noun::Comfort,
            Noun::Wallets,
        ]
    }

    fn wants_text(&self) -> bool {
        self.calendar.is_some()
    }

    fn is_empty_list(&self) -> bool {
        self.board.is_some() && self.visits().is_empty()
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let mut offers = self.offers_of_visit(view);
        offers.extend([Action::PreviousDay, Action::NextDay, Action::PickDay, Action::NextSpecialist]);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(Day { day: self.day, specialist: self.specialist });
        self.prompts.ask(turn);
        if may_keep(turn.view()) {
            turn.ask(TodayScore {});
        }
        let role = turn.view().actor.as_ref().map(|actor| actor.role);
        if role.is_some_and(|role| role.may(Permission::SeeTill)) {
            turn.ask(ShowTill {});
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        if action == Action::Undo && std::mem::take(&mut self.way_back) {
            return Handled::No;
        }
        let handled = self.answer(action, turn);
        self.follow(turn);
        handled
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
            self.way_back = false;
            return self.stepped(now, key, turn);
        }
        self.prompted(&answer, turn);
        match answer {
            Answer::Day(board) => {
                self.take(board, turn);
                self.follow(turn);
            }
            Answer::TodayScore(score) => self.score = Some(score),
            Answer::MarkPrompt(_) => self.way_back = false,
            Answer::CheckVisit(checkup) => self.explain(&checkup, turn),
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

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        // What a step or a mark was refused for may be shown wrong here. A question that is refused is not asked again: it
        // would be refused for ever.
        if std::mem::take(&mut self.stepping) | self.prompts.refused() {
            self.refresh(turn);
        }
        if let DeskError::Safety(SafetyRefusal::NotSeen(_) | SafetyRefusal::StopNotDecided(_)) = error {
            self.refused_by_check(turn);
            return Handled::Yes;
        }
        if let DeskError::Record(RecordRefusal::Without(missing)) = error {
            return self.ask_without(missing, turn);
        }
        Handled::No
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if news == News::WayBack {
            self.way_back = true;
            return;
        }
        if let News::NotDone(_) = news {
            return self.prompts.told(news, turn);
        }
        if let News::Choose(visit) = news {
            self.day = None;
            self.specialist = None;
            self.chosen = Some(visit);
            return self.refresh(turn);
        }
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
            pane::draw(right, frame.buffer_mut(), view, visit, &self.prompts);
        }
        rule(row(area.bottom() - 2), frame.buffer_mut(), &view.theme, "");
        self.draw_till(row(area.bottom() - 1), frame, view);
        if let Some(calendar) = &self.calendar {
            let (width, height) = calendar::SIZE;
            calendar.draw(centred(area, width, height), frame.buffer_mut(), &view.theme, &view.words);
        }
    }
}
