//! A telephone call while it goes on: what is told is typed, what to say stands beside it. The guest at the desk goes
//! first: one key keeps the call open and leads back to the board, the same key that began it comes back to it.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::call::{AnswerPhone, CallTold, EndCall, Ending, FindCaller, NoteCall, OpenCall};
use crate::desk::drafts::{DropDraft, LoadDraft, SaveDraft};
use crate::desk::standard::ListDeskPrompts;
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::call::{Call, CallState, KnownCaller};
use crate::domain::ids::RequestKey;
use crate::domain::role::Permission;
use crate::domain::standard::{Fact, Moment};
use crate::domain::time::wall_of;
use crate::ui::action::Action;
use crate::ui::form::{Draft, FieldProblem, FormEvent, FormState};
use crate::ui::forms::desk::CALL;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Message, Screen, Turn, View};
use crate::ui::screens::form_context;
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{rule, split};
use crate::ui::widgets::text::clear;
use crate::words::format;

use super::call_words::CallWords;
use super::forms::{field_of, later, promised};

/// Columns for the words beside the form on the smallest screen.
const WORDS: u16 = 32;
/// The fewest digits by which a number is looked for while it is typed.
const DIGITS: usize = 5;
/// In how many minutes a caller who wants to be called back is called, unless another time is typed.
const BACK_IN: i64 = 30;

/// The page of the call that is open.
pub struct CallPage {
    form: FormState,
    call: Option<Call>,
    words: CallWords,
    known: Option<KnownCaller>,
    /// Where one goes once what was typed is kept.
    leaving: Option<Action>,
}

impl CallPage {
    /// A new call, or the one that is open.
    pub fn new() -> Self {
        Self { form: FormState::new(&CALL), call: None, words: CallWords::default(), known: None, leaving: None }
    }

    /// What was told so far.
    fn typed(&self) -> CallTold {
        let draft = self.form.draft();
        let text = |key| draft.raw(key).to_owned();
        CallTold { caller: text("caller"), number: text("number"), note: text("note") }
    }

    /// The name under which a half-typed call is kept.
    fn draft_name(&self) -> Option<String> {
        self.call.as_ref().map(|call| format!("{}-{}", CALL.name, call.id))
    }

    /// The call as it lies is shown; what was typed since and kept by a lock or a crash comes after.
    fn take(&mut self, open: OpenCall, turn: &mut Turn<'_>) {
        let call = &open.call;
        let draft = Draft::new()
            .with("caller", call.caller.as_str())
            .with("number", call.number.as_str())
            .with("note", call.note.as_str())
            .with_chosen("ending", "done", turn.view().say("call-ending-done"));
        self.form = FormState::filled(&CALL, draft);
        self.known.clone_from(&call.client);
        if open.is_resumed {
            turn.say(Message::note(turn.view().say("call-resumed")));
        }
        self.call = Some(open.call);
        if let Some(form) = self.draft_name() {
            turn.ask(LoadDraft { form });
        }
        self.ask_words(turn);
    }

    /// Asks what the standard wants said now.
    fn ask_words(&mut self, turn: &mut Turn<'_>) {
        self.words.forget_alone();
        self.ask_words_with(&[Fact::OnThePhone], turn);
    }

    fn ask_words_with(&self, known: &[Fact], turn: &mut Turn<'_>) {
        let Some(call) = &self.call else { return };
        let role = turn.view().actor.as_ref().map(|actor| actor.role);
        if !role.is_some_and(|role| role.may(Permission::KeepStandard)) {
            return;
        }
        let session = RequestKey(u128::from(call.id.0.unsigned_abs()));
        let client = self.known.as_ref().map(|known| known.client);
        turn.ask(ListDeskPrompts { moment: Moment::Phone, session, client, known: known.to_vec() });
    }

    /// Keeps what was typed, then goes where an action leads. A call of which nothing was typed, left by going back, never
    /// was one.
    fn hold(&mut self, then: Action, turn: &mut Turn<'_>) {
        let Some(call) = self.call.as_ref().map(|call| call.id).filter(|_| self.leaving.is_none()) else {
            return turn.close();
        };
        self.leaving = Some(then);
        let told = self.typed();
        if then == Action::Back && told == CallTold::default() {
            turn.ask(EndCall { call, told, ending: Ending::Dropped });
        } else {
            turn.ask(NoteCall { call, told });
        }
    }

    /// Ends the call as the form says.
    fn end(&mut self, turn: &mut Turn<'_>) {
        let Some(call) = self.call.as_ref().map(|call| call.id) else { return };
        let draft = self.form.draft();
        let ending = match draft.chosen("ending").first() {
            Some(&"callback") => match promised(&draft, turn.view()) {
                Some(wall) => Ending::CallBack(wall),
                None => return,
            },
            _ => Ending::Done,
        };
        self.form.wait();
        turn.ask(EndCall { call, told: self.typed(), ending });
    }

    /// Closes once everything is kept, and goes on.
    fn close(&mut self, turn: &mut Turn<'_>) {
        if let Some(form) = self.draft_name() {
            turn.ask(DropDraft { form });
        }
        turn.close();
        if let Some(action) = self.leaving.take().filter(|action| *action != Action::Back) {
            turn.perform(action);
        }
    }

    fn follow(&mut self, events: Vec<FormEvent>, turn: &mut Turn<'_>) -> Handled {
        for event in events {
            match event {
                FormEvent::Ignored => return Handled::No,
                FormEvent::Changed("number") => {
                    let number = self.form.draft().text("number").to_owned();
                    if number.chars().filter(char::is_ascii_digit).count() >= DIGITS {
                        turn.ask(FindCaller { number });
                    } else {
                        self.name_caller(None, turn);
                    }
                }
                FormEvent::Changed("ending") => {
                    let draft = self.form.draft();
                    if draft.chosen("ending") == ["callback"] && draft.is_empty("time") {
                        let (day, time) = later(turn.view(), BACK_IN);
                        self.form.set("day", day);
                        self.form.set("time", time);
                    }
                }
                FormEvent::Sent => self.end(turn),
                FormEvent::Left { .. } => self.hold(Action::Back, turn),
                FormEvent::Changed(_) | FormEvent::Seek { .. } => {}
            }
        }
        Handled::Yes
    }

    /// Somebody's number was found, or nobody's.
    fn name_caller(&mut self, known: Option<KnownCaller>, turn: &mut Turn<'_>) {
        match &known {
            Some(caller) => {
                let name = caller.name.spoken();
                if self.form.draft().is_empty("caller") {
                    self.form.set("caller", name.as_str());
                }
                let told = FieldProblem::says("call-number-of").with("name", name);
                self.form.notice("number", told, Meaning::Good);
            }
            None => self.form.no_notice("number"),
        }
        if known.as_ref().map(|known| known.client) != self.known.as_ref().map(|known| known.client) {
            self.known = known;
            self.ask_words(turn);
        }
    }
}

impl Screen for CallPage {
    fn title(&self, view: &View) -> String {
        let Some(call) = &self.call else { return view.say("call-title") };
        let since = format::clock(wall_of(call.at, &view.zone()).time());
        view.say_with("call-title-since", args!["time" => since])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Form]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Visits, Noun::Standard]
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn is_unsaved(&self) -> bool {
        self.form.is_dirty()
    }

    fn draft(&self) -> Option<SaveDraft> {
        let form = self.draft_name().filter(|_| self.form.is_dirty())?;
        let body = serde_json::to_value(self.form.draft()).ok()?;
        Some(SaveDraft { form, body })
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Save, Action::HoldCall, Action::NextField, Action::Back]
    }

    fn opened(&mut self, turn: &mut Turn<'_>) {
        turn.ask(AnswerPhone {});
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        self.ask_words(turn);
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let context = form_context(turn.view());
        let events = match action {
            Action::Save => self.form.press_send(&context),
            Action::NextField => self.form.press_next(true, &context),
            Action::PreviousField => self.form.press_next(false, &context),
            Action::Back | Action::Telephone => {
                self.hold(Action::Back, turn);
                return Handled::Yes;
            }
            Action::HoldCall => {
                self.hold(Action::Today, turn);
                return Handled::Yes;
            }
            // Whatever leads elsewhere leaves the call open behind it, with all that was typed.
            Action::More => {
                self.hold(action, turn);
                return Handled::Yes;
            }
            other if Destination::of(other).is_some() => {
                self.hold(other, turn);
                return Handled::Yes;
            }
            _ => return Handled::No,
        };
        self.follow(events, turn)
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        if key.code == KeyCode::Esc && !self.form.has_pop_up() {
            self.hold(Action::Back, turn);
            return Handled::Yes;
        }
        let events = self.form.key(*key, &form_context(turn.view()));
        self.follow(events, turn)
    }

    fn paste(&mut self, text: &str, turn: &mut Turn<'_>) -> Handled {
        let events = self.form.paste(text, &form_context(turn.view()));
        self.follow(events, turn)
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::AnswerPhone(open) => self.take(open, turn),
            Answer::LoadDraft(Some(kept)) => {
                if let Ok(draft) = serde_json::from_value::<Draft>(kept.body) {
                    self.form = FormState::resumed(&CALL, draft);
                }
            }
            Answer::FindCaller(known) => self.name_caller(known, turn),
            Answer::ListDeskPrompts(prompts) => {
                let wants_more = self.words.take(prompts);
                if wants_more {
                    self.ask_words_with(&[Fact::OnThePhone, Fact::GuestAtDesk], turn);
                }
            }
            Answer::NoteCall(_) => {
                let view = turn.view();
                let key = view.keymap.key(&[Layer::Global], Action::Telephone).map(|key| key.to_string());
                turn.say(Message::note(view.say_with("call-held", args!["key" => key.unwrap_or_default()])));
                self.close(turn);
            }
            Answer::EndCall(call) => {
                if let Some(told) = ended(&call, turn.view()) {
                    turn.say(Message::done(told));
                }
                self.close(turn);
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.leaving = None;
        if self.call.is_none() {
            turn.say_error(error);
            turn.close();
            return Handled::Yes;
        }
        if !self.form.is_waiting() {
            return Handled::No;
        }
        let context = form_context(turn.view());
        let sentence = context.words.refusal(error);
        self.form.refuse(field_of(error), FieldProblem::told(move |_| sentence.clone()), &context);
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let buffer = frame.buffer_mut();
        clear(buffer, area, view.style(Meaning::Text));
        rule(Rect { height: 1.min(area.height), ..area }, buffer, &view.theme, &self.title(view));
        let body = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        let (left, right) = split(body, buffer, &view.theme, WORDS);
        let cursor = self.form.draw(left, buffer, &view.theme, &form_context(view));
        self.words.draw(right, buffer, view);
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    }
}

/// How a call ended, in a sentence; none where it never was one.
fn ended(call: &Call, view: &View) -> Option<String> {
    if call.state == CallState::Dropped {
        return None;
    }
    Some(match &call.call_back {
        Some(back) => view.say_with("call-kept-back", args!["at" => format::date_time(back.wall, &view.words)]),
        None => view.say("call-kept-done"),
    })
}
