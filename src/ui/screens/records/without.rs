//! The question when a procedure ends and something is missing: one key for a usual reason, or one's own words. The
//! other way out is to go back and add what is missing.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::visit::Finish;
use crate::desk::{Answer, DeskError};
use crate::domain::ids::{ClientId, VisitId};
use crate::domain::record::Missing;
use crate::domain::visit::BoardVisit;
use crate::ui::action::Action;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::record::WITHOUT;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Destination, Handled, Message, News, Screen, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, FormScreen};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::{put, wrap};
use crate::words::errors::record::missing_key;

/// The usual reasons for what is missing, in the order of their digits.
fn usual(missing: &[Missing]) -> Vec<&'static str> {
    let mut reasons = vec!["record-reason-later", "record-reason-hurry"];
    if missing.iter().any(|one| matches!(one, Missing::PhotographBefore | Missing::PhotographAfter)) {
        reasons.extend(["record-reason-asked", "record-reason-nothing"]);
    }
    if missing.contains(&Missing::Record) || missing.contains(&Missing::Anamnesis) {
        reasons.push("record-reason-paper");
    }
    reasons
}

/// Asks why a visit goes on without something.
pub struct WithoutQuestion {
    visit: VisitId,
    client: ClientId,
    version: u32,
    name: String,
    missing: Vec<Missing>,
    reasons: Vec<&'static str>,
    at: usize,
    waits: bool,
}

impl WithoutQuestion {
    /// For a visit of the board.
    pub fn new(visit: &BoardVisit, missing: Vec<Missing>) -> Self {
        let reasons = usual(&missing);
        let (name, client) = (visit.client.name.spoken(), visit.client.id);
        Self { visit: visit.id, client, version: visit.version, name, missing, reasons, at: 0, waits: false }
    }

    /// The places where what is missing is added, as far as something is.
    fn ways(&self) -> impl Iterator<Item = (Action, Destination)> {
        let misses = |one: Missing| self.missing.contains(&one);
        let photographs = misses(Missing::PhotographBefore) || misses(Missing::PhotographAfter);
        [
            (misses(Missing::Record), Action::Record, Destination::Record(self.visit)),
            (misses(Missing::Anamnesis), Action::Anamnesis, Destination::Anamnesis(self.client)),
            (photographs, Action::Photographs, Destination::Photographs(self.client, Some(self.visit))),
        ]
        .into_iter()
        .filter(|(is_missing, ..)| *is_missing)
        .map(|(_, action, way)| (action, way))
    }

    /// Takes an answer: a usual reason, or one's own.
    fn take(&mut self, at: usize, turn: &mut Turn<'_>) {
        match self.reasons.get(at) {
            Some(key) => self.finish(turn.view().say(key), turn),
            None => turn.show(FormScreen::new(OwnReason, turn.view())),
        }
    }

    fn finish(&mut self, reason: String, turn: &mut Turn<'_>) {
        if !self.waits {
            self.waits = true;
            turn.ask(Finish { visit: self.visit, version: self.version, without: Some(reason) });
        }
    }

    /// The answers as they are read.
    fn answers(&self, view: &View) -> Vec<String> {
        let own = view.say("record-without-own");
        let usual = self.reasons.iter().map(|key| view.say(key)).chain([own]);
        (1..).zip(usual).map(|(digit, text)| format!("{digit}  {text}")).collect()
    }
}

impl Screen for WithoutQuestion {
    fn title(&self, view: &View) -> String {
        view.say_with("record-without-title", args!["name" => self.name.as_str()])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Visits, Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        let mut offers = vec![Action::Open];
        offers.extend(self.ways().map(|(action, _)| action));
        offers.push(Action::Back);
        offers
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let KeyCode::Char(letter) = key.code else { return Handled::No };
        let digit = letter.to_digit(10).and_then(|digit| usize::try_from(digit).ok()).and_then(|n| n.checked_sub(1));
        match digit.filter(|at| *at <= self.reasons.len()) {
            Some(at) => self.take(at, turn),
            // Other letters are keys of the dialogue, as everywhere.
            None => match turn.view().keymap.action(self.layers(), Key::of(key)) {
                Some(action) => return self.act(action, turn),
                None => return Handled::No,
            },
        }
        Handled::Yes
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::Up => self.at = self.at.saturating_sub(1),
            Action::Down => self.at = (self.at + 1).min(self.reasons.len()),
            Action::Open => self.take(self.at, turn),
            Action::Back => turn.close(),
            action => match self.ways().find(|(offered, _)| *offered == action) {
                Some((_, way)) => {
                    turn.close();
                    turn.go(way);
                }
                None => return Handled::No,
            },
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        if let Answer::Finish(_) = answer {
            let text = turn.view().say_with("today-finished", args!["name" => self.name.as_str()]);
            turn.say(Message::done(text));
            turn.close();
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        turn.say_error(error);
        turn.close();
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if let News::Filled(_, draft) = news {
            self.finish(draft.text("reason").to_owned(), turn);
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let wide = 66.min(area.width);
        let room = wide.saturating_sub(4);
        let missing: Vec<String> = self.missing.iter().map(|missing| view.say(missing_key(*missing))).collect();
        let ask = view.say_with("record-without-ask", args!["missing" => missing.join(", ")]);
        let ask = wrap(&ask, room);
        let answers = self.answers(view);
        let rows = u16::try_from(ask.len() + answers.len() + 5).unwrap_or(u16::MAX);
        let inside = boxed(centred(area, wide, rows), frame.buffer_mut(), &view.theme, &self.title(view));
        let signs = view.theme.signs();
        let asked = ask.into_iter().map(|line| (line, Meaning::Caution)).chain([(String::new(), Meaning::Text)]);
        let offered = answers.into_iter().enumerate().map(|(at, text)| {
            let is_here = at == self.at;
            let sign = if is_here { signs.here } else { " " };
            (format!("{sign} {text}"), if is_here { Meaning::Selected } else { Meaning::Text })
        });
        let foot = [(String::new(), Meaning::Text), (view.say("record-without-hint"), Meaning::Hint)];
        for (row, (line, means)) in inside.rows().zip(asked.chain(offered).chain(foot)) {
            put(frame.buffer_mut(), row.x + 1, row.y, row.right(), &line, view.style(means), signs.ellipsis);
        }
    }
}

/// A reason in one's own words; the question beneath is told what it is.
struct OwnReason;

impl FormOwner for OwnReason {
    fn form(&self) -> &'static Form {
        &WITHOUT
    }

    fn draft_name(&self) -> Option<String> {
        None // one line of text is typed again sooner than found again
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.close_with(News::Filled(WITHOUT.name, form.draft()));
    }

    fn answered(&mut self, _answer: Answer, _form: &mut FormState, _turn: &mut Turn<'_>) -> FormEnd {
        FormEnd::Open
    }
}
