//! A forgotten password: the recovery code opens the salon, gives an owner a new password, and is replaced by a new code.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::worker::{Command, Outcome};
use crate::desk::{Actor, DeskError, VaultError};
use crate::domain::salon::Salon;
use crate::ui::action::Action;
use crate::ui::form::{FieldProblem, FormEvent, FormState};
use crate::ui::forms::door::RECOVER;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::widgets::choices::Choice;

use super::{code, panel};

/// Coming in with the recovery code.
pub(super) struct Recover {
    form: FormState,
    /// After it opened: the new code, to be written down before anything else.
    opened: Option<(String, Actor, Salon)>,
}

impl Recover {
    /// An empty form that offers the logins.
    pub(super) fn new(logins: &[String]) -> Self {
        let mut form = FormState::new(&RECOVER);
        form.give_options("login", logins.iter().map(|login| Choice::new(login, login)).collect());
        Self { form, opened: None }
    }

    fn follow(&mut self, events: Vec<FormEvent>, turn: &mut Turn<'_>) -> Handled {
        for event in events {
            match event {
                FormEvent::Ignored => return Handled::No,
                FormEvent::Sent => {
                    if let Some(password) = panel::typed_twice(&mut self.form, &panel::context(turn.view())) {
                        self.form.wait();
                        let draft = self.form.draft();
                        let (code, login) = (draft.text("code").to_owned(), draft.text("login").to_owned());
                        turn.command(Command::Recover { code, login, password });
                    }
                }
                FormEvent::Left { .. } => turn.close(),
                _ => {}
            }
        }
        Handled::Yes
    }
}

impl Screen for Recover {
    fn title(&self, view: &View) -> String {
        view.say("recover-title")
    }

    fn layers(&self) -> &'static [Layer] {
        if self.opened.is_some() { &[Layer::Dialogue] } else { &[Layer::Form] }
    }

    fn wants_text(&self) -> bool {
        self.opened.is_none()
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        match self.opened {
            Some(_) => vec![Action::Open],
            None => vec![Action::Save, Action::NextField, Action::Back],
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match (action, self.opened.take()) {
            (Action::Open, Some((_, actor, salon))) => turn.enter(actor, salon),
            (Action::Save, None) => {
                let events = self.form.press_send(&panel::context(turn.view()));
                return self.follow(events, turn);
            }
            // The new code stands until it is said to be written down.
            (Action::Back, Some(opened)) => self.opened = Some(opened),
            (_, opened) => {
                self.opened = opened;
                return Handled::No;
            }
        }
        Handled::Yes
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let events = self.form.key(*key, &panel::context(turn.view()));
        self.follow(events, turn)
    }

    fn paste(&mut self, text: &str, turn: &mut Turn<'_>) -> Handled {
        let events = self.form.paste(text, &panel::context(turn.view()));
        self.follow(events, turn)
    }

    fn came(&mut self, outcome: Outcome, turn: &mut Turn<'_>) {
        match outcome {
            Outcome::LoggedIn { actor, salon, new_recovery_code: Some(code), .. } => {
                self.opened = Some((code, actor, salon));
            }
            Outcome::LoggedIn { actor, salon, .. } => turn.enter(actor, salon),
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        let context = panel::context(turn.view());
        let sentence = context.words.refusal(error);
        let field = match error {
            DeskError::Vault(VaultError::MistypedRecoveryCode | VaultError::WrongRecoveryCode) => Some("code"),
            DeskError::Vault(VaultError::NotAnOwner) => Some("login"),
            DeskError::Password(_) => Some("password"),
            _ => None,
        };
        self.form.refuse(field, FieldProblem::told(move |_| sentence.clone()), &context);
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        match &self.opened {
            Some((new, ..)) => code::draw(frame, area, view, "recover-new-code", "recover-new-code-why", new),
            None => panel::draw(frame, area, view, (72, 18), &view.say("recover-why"), &self.form),
        }
    }
}
