//! Telephone calls: who waits to be called back, and what was said lately.

use crate::args;
use crate::desk::call::{ListCalls, SettleCallback};
use crate::desk::{Answer, Noun};
use crate::domain::call::{Call, CallState, CallbackOutcome};
use crate::domain::time::wall_of;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Message, News, Question, Turn, View};
use crate::ui::screens::{Confirm, FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;

use super::forms::Again;
use super::who::who;

/// The tag of the question before a promised call is dropped.
const NOT_NEEDED: &str = "call-not-needed";

/// The calls.
#[derive(Default)]
pub struct Calls {
    /// The call that is asked about.
    dropping: Option<Call>,
}

/// When to call back, or when the call came: the time alone where that is today.
fn when(call: &Call, view: &View) -> String {
    let wall = call.call_back.as_ref().filter(|_| call.waits()).map(|back| back.wall);
    let wall = wall.unwrap_or_else(|| wall_of(call.at, &view.zone()));
    let time = format::clock(wall.time());
    if wall.date() == view.wall().date() {
        return time;
    }
    format!("{} {time}", format::day_numbers(wall.date(), view.words.language()))
}

/// How it stands, in a word.
fn state_key(state: CallState) -> &'static str {
    match state {
        CallState::Open => "call-state-open",
        CallState::Done => "call-state-done",
        CallState::Callback => "call-state-callback",
        CallState::Settled => "call-state-settled",
        CallState::Dropped => "call-state-dropped",
    }
}

impl Listing for Calls {
    type Row = Call;

    fn title(&self) -> &'static str {
        "action-calls"
    }

    fn nothing(&self) -> &'static str {
        "call-list-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Desk]
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Calls, Layer::List]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListCalls {});
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<Call>> {
        match answer {
            Answer::ListCalls(lists) => return Some([lists.waiting, lists.others].concat()),
            Answer::SettleCallback(_) => turn.say(Message::done(turn.view().say("call-settled"))),
            _ => {}
        }
        None
    }

    fn id(row: &Call) -> i64 {
        row.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("call-column-when"), 16),
            Column::fixed(view.say("call-column-state"), 11),
            Column::share(view.say("call-column-who"), 1),
        ]
    }

    fn cells(&self, row: &Call, view: &View) -> Vec<TableCell> {
        let signs = view.theme.signs();
        let state = view.say(state_key(row.state));
        let (state, means) = if row.is_due(view.moment.now) {
            (format!("{} {state}", signs.caution), Meaning::Caution)
        } else if row.waits() || row.state == CallState::Open {
            (format!("{} {state}", signs.phone), Meaning::Text)
        } else {
            (format!("{} {state}", signs.good), Meaning::Dim)
        };
        let about = row.note.lines().next().unwrap_or_default();
        let who = who(row, view);
        let who = if about.is_empty() { who } else { format!("{who} {} {about}", signs.middot) };
        vec![TableCell::text(when(row, view)), TableCell::meant(state, means), TableCell::text(who)]
    }

    fn aside(&self, row: &Call, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![(who(row, view), Meaning::Title)];
        if !row.number.is_empty() {
            lines.push((format!("{} {}", view.theme.signs().phone, row.number), Meaning::Text));
        }
        if row.client.is_some() && !row.caller.is_empty() {
            lines.push((view.say_with("call-aside-caller", args!["name" => row.caller.as_str()]), Meaning::Dim));
        }
        lines.extend(row.note.lines().map(|line| (line.to_owned(), Meaning::Text)));
        let came = wall_of(row.at, &view.zone());
        let values = args!["at" => format::date_time(came, &view.words), "by" => row.by.as_str()];
        lines.push((view.say_with("call-aside-came", values), Meaning::Dim));
        if let Some(back) = row.call_back.as_ref().filter(|back| back.tries > 0) {
            lines.push((view.say_with("call-aside-tries", args!["count" => back.tries]), Meaning::Caution));
        }
        if row.is_due(view.moment.now) {
            lines.push((view.say("call-aside-due"), Meaning::Caution));
        }
        lines
    }

    fn offers(&self, row: Option<&Call>, _view: &View) -> Vec<Action> {
        let Some(row) = row else { return vec![Action::Telephone] };
        let mut offers = Vec::new();
        if row.waits() {
            offers.extend([Action::CallReached, Action::CallNoAnswer, Action::CallNotNeeded]);
        }
        if row.client.is_some() {
            offers.push(Action::Open);
        }
        offers.push(Action::Telephone);
        offers
    }

    fn act(&mut self, action: Action, row: Option<&Call>, turn: &mut Turn<'_>) -> Handled {
        let Some(row) = row else { return Handled::No };
        match action {
            Action::Open => match &row.client {
                Some(known) => turn.go(Destination::Card(known.client)),
                None => turn.say(Message::note(turn.view().say("call-no-card"))),
            },
            Action::CallReached | Action::CallNoAnswer | Action::CallNotNeeded if !row.waits() => {
                turn.say(Message::note(turn.view().say("call-nobody-waits")));
            }
            Action::CallReached => settle(row, CallbackOutcome::Reached, turn),
            Action::CallNoAnswer => {
                let form = FormScreen::new(Again::new(row.clone()), turn.view());
                turn.show(form);
            }
            Action::CallNotNeeded => {
                let body = turn.view().say_with("call-drop-body", args!["name" => who(row, turn.view())]);
                self.dropping = Some(row.clone());
                turn.show(Confirm::ask(NOT_NEEDED, "call-drop-title", body, "call-drop-yes", "call-drop-no"));
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if news == News::Agreed(Question::Own(NOT_NEEDED))
            && let Some(call) = self.dropping.take()
        {
            settle(&call, CallbackOutcome::NotNeeded, turn);
        }
    }
}

fn settle(call: &Call, outcome: CallbackOutcome, turn: &mut Turn<'_>) {
    turn.ask(SettleCallback { call: call.id, outcome, again: None, note: String::new() });
}
