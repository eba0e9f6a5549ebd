//! A form as a screen: draws it, keeps its draft, asks on leaving, shows refusals at their field. What differs from form
//! to form is its [`FormOwner`].
//!
//! ```ignore
//! turn.show(FormScreen::new(AddRoom::default()));       // or in screens::build
//! ```

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::drafts::{DropDraft, LoadDraft, SaveDraft};
use crate::desk::worker::Outcome;
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::market::Market;
use crate::ui::action::Action;
use crate::ui::form::{Draft, FieldProblem, Form, FormContext, FormEvent, FormState};
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Message, News, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{rule, split};

/// What a form is for: what it asks, and what is done with it.
pub trait FormOwner {
    /// Its declaration.
    fn form(&self) -> &'static Form;

    /// What it opens filled in with; a correction opens with what is there.
    fn start(&self, view: &View) -> Draft {
        let _ = view;
        Draft::new()
    }

    /// The name under which a half-filled form is kept; `None` keeps none. A form about one thing adds its number:
    /// `room-edit-7`.
    fn draft_name(&self) -> Option<String> {
        Some(self.form().name.to_owned())
    }

    /// Asks for the options that it offers.
    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let _ = (form, turn);
    }

    /// What, when changed by anybody, makes it `refresh`.
    fn listens_to(&self) -> &'static [Noun] {
        &[]
    }

    /// A field changed: look for duplicates, ask for free slots, fill another field.
    fn changed(&mut self, field: &'static str, form: &mut FormState, turn: &mut Turn<'_>) {
        let _ = (field, form, turn);
    }

    /// Somebody seeks an option: ask the salon, and give the options in `answered`.
    fn sought(&mut self, field: &'static str, typed: &str, form: &mut FormState, turn: &mut Turn<'_>) {
        let _ = (field, typed, form, turn);
    }

    /// Everything is right: send the request made from the draft.
    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>);

    /// The salon answered something that was asked here. Says whether that finished the form: then it closes.
    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd;

    /// The outcome of a command that was sent from here.
    fn came(&mut self, outcome: Outcome, form: &mut FormState, turn: &mut Turn<'_>) {
        let _ = (outcome, form, turn);
    }

    /// The field at which a refusal is shown; `None` shows it under the form.
    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        let _ = error;
        None
    }

    /// The head of the form.
    fn title(&self, view: &View) -> String {
        view.say(self.form().title)
    }

    /// Whether a half-filled form is kept or thrown away only when asked; one that writes nothing is simply left.
    fn asks_on_leaving(&self) -> bool {
        true
    }

    /// The intents that make sense beside those of every form, for the line of keys.
    fn offers(&self) -> &'static [Action] {
        &[]
    }

    /// An intent that is not the form's own.
    fn act(&mut self, action: Action, form: &mut FormState, turn: &mut Turn<'_>) -> Handled {
        let _ = (action, form, turn);
        Handled::No
    }

    /// News from what was open above it.
    fn told(&mut self, news: News, form: &mut FormState, turn: &mut Turn<'_>) {
        let _ = (news, form, turn);
    }

    /// How many columns beside the form it draws in on the smallest screen; none by itself.
    fn aside(&self) -> u16 {
        0
    }

    /// Draws beside the form: free slots, the client's allergies.
    fn draw_aside(&self, form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let _ = (form, frame, area, view);
    }
}

/// Whether a form is done with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormEnd {
    /// It stays open.
    Open,
    /// It was accepted.
    Done,
    /// It was accepted, and leads to a place.
    Go(Destination),
}

/// What a form knows of the world, from the view.
pub fn form_context(view: &View) -> FormContext<'_> {
    let market = view.salon.as_ref().map_or(Market::Kz, |salon| salon.market);
    FormContext { market, today: view.wall().date(), words: &view.words }
}

/// A form on the screen.
pub struct FormScreen<O> {
    state: FormState,
    owner: O,
    /// Whether a draft is kept under the form's name, to be forgotten once it is sent or thrown away.
    has_kept_draft: bool,
}

impl<O: FormOwner> FormScreen<O> {
    /// Opens a form.
    pub fn new(owner: O, view: &View) -> Self {
        let state = FormState::filled(owner.form(), owner.start(view));
        Self { state, owner, has_kept_draft: false }
    }

    /// Does what the form says.
    fn follow(&mut self, events: Vec<FormEvent>, turn: &mut Turn<'_>) -> Handled {
        let mut handled = Handled::Yes;
        for event in events {
            match event {
                FormEvent::Ignored => handled = Handled::No,
                FormEvent::Changed(field) => self.owner.changed(field, &mut self.state, turn),
                FormEvent::Seek { field, typed } => self.owner.sought(field, &typed, &mut self.state, turn),
                FormEvent::Sent => {
                    self.state.wait();
                    self.owner.sent(&mut self.state, turn);
                }
                FormEvent::Left { keep } => self.left(keep, turn),
            }
        }
        handled
    }

    /// Closes, keeping what was typed or not.
    fn left(&mut self, keep: bool, turn: &mut Turn<'_>) {
        if keep && let Some(draft) = self.draft() {
            turn.ask(draft);
            turn.say(Message::note(turn.view().say("form-kept")));
        } else {
            self.forget(turn);
        }
        turn.close();
    }

    /// Forgets the kept draft.
    fn forget(&mut self, turn: &mut Turn<'_>) {
        if let Some(form) = self.owner.draft_name().filter(|_| self.has_kept_draft) {
            turn.ask(DropDraft { form });
        }
    }

    /// Shows again what was kept, unless somebody types already.
    fn resume(&mut self, body: serde_json::Value, turn: &mut Turn<'_>) {
        let Ok(draft) = serde_json::from_value::<Draft>(body) else { return };
        self.has_kept_draft = true;
        if !self.state.is_dirty() {
            self.state = FormState::resumed(self.owner.form(), draft);
            self.owner.refresh(&mut self.state, turn);
            turn.say(Message::note(turn.view().say("form-resumed")));
        }
    }
}

impl<O: FormOwner> Screen for FormScreen<O> {
    fn title(&self, view: &View) -> String {
        self.owner.title(view)
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Form]
    }

    fn listens_to(&self) -> &'static [Noun] {
        self.owner.listens_to()
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn is_unsaved(&self) -> bool {
        self.state.is_dirty() && self.owner.asks_on_leaving()
    }

    fn draft(&self) -> Option<SaveDraft> {
        let form = self.owner.draft_name().filter(|_| self.state.is_dirty())?;
        let body = serde_json::to_value(self.state.draft()).ok()?;
        Some(SaveDraft { form, body })
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        [&[Action::Save], self.owner.offers(), &[Action::Back]].concat()
    }

    fn opened(&mut self, turn: &mut Turn<'_>) {
        if let Some(form) = self.owner.draft_name() {
            turn.ask(LoadDraft { form });
        }
        self.refresh(turn);
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        self.owner.refresh(&mut self.state, turn);
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let context = form_context(turn.view());
        let events = match action {
            Action::Save => self.state.press_send(&context),
            Action::NextField => self.state.press_next(true, &context),
            Action::PreviousField => self.state.press_next(false, &context),
            other => return self.owner.act(other, &mut self.state, turn),
        };
        self.follow(events, turn)
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        if key.code == KeyCode::Esc && !self.owner.asks_on_leaving() && !self.state.has_pop_up() {
            self.left(false, turn);
            return Handled::Yes;
        }
        let events = self.state.key(*key, &form_context(turn.view()));
        self.follow(events, turn)
    }

    fn paste(&mut self, text: &str, turn: &mut Turn<'_>) -> Handled {
        let events = self.state.paste(text, &form_context(turn.view()));
        self.follow(events, turn)
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::LoadDraft(Some(kept)) => self.resume(kept.body, turn),
            Answer::LoadDraft(None) | Answer::SaveDraft(()) | Answer::DropDraft(()) => {}
            other => {
                let end = self.owner.answered(other, &mut self.state, turn);
                if end != FormEnd::Open {
                    self.forget(turn);
                    turn.close();
                }
                if let FormEnd::Go(place) = end {
                    turn.go(place);
                }
            }
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        if !self.state.is_waiting() {
            return Handled::No;
        }
        let context = form_context(turn.view());
        let sentence = context.words.refusal(error);
        self.state.refuse(self.owner.field_of(error), FieldProblem::told(move |_| sentence.clone()), &context);
        // What was offered may be gone: that may be why.
        self.owner.refresh(&mut self.state, turn);
        Handled::Yes
    }

    fn came(&mut self, outcome: Outcome, turn: &mut Turn<'_>) {
        self.owner.came(outcome, &mut self.state, turn);
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        self.owner.told(news, &mut self.state, turn);
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let buffer = frame.buffer_mut();
        crate::ui::widgets::text::clear(buffer, area, view.style(Meaning::Text));
        rule(Rect { height: 1.min(area.height), ..area }, buffer, &view.theme, &self.title(view));
        let body = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        let (form, beside) = match self.owner.aside() {
            0 => (body, Rect::default()),
            columns => split(body, buffer, &view.theme, columns),
        };
        let cursor = self.state.draw(form, buffer, &view.theme, &form_context(view));
        if beside.width > 0 {
            self.owner.draw_aside(&self.state, frame, beside, view);
        }
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    }
}
