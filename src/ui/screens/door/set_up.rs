//! The first run: the salon, its owner, and the recovery code written down and typed back.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::worker::{Command, Outcome};
use crate::desk::{DeskError, SetUp, VaultError};
use crate::domain::market::Market;
use crate::domain::password::Password;
use crate::ui::action::Action;
use crate::ui::form::{Draft, FieldProblem, FormEvent, FormState};
use crate::ui::forms::door::{SET_UP, TYPE_BACK};
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::words::Language;

use super::{code, panel};

/// How far one has come.
enum Step {
    /// The salon and its owner are being asked for.
    Asking,
    /// The code is shown, to be written down.
    Showing(String),
    /// The code is typed back; it is not shown meanwhile.
    TypingBack(String),
}

/// The wizard of the first run.
pub struct SetUpWizard {
    asked: FormState,
    typed_back: FormState,
    step: Step,
}

impl SetUpWizard {
    /// At its first step, in the language in which the console speaks.
    pub fn new(view: &View) -> Self {
        let language = view.words.language();
        let start = Draft::new().with_chosen("language", language.code(), language.own_name()).with("catalogue", "yes");
        Self { asked: FormState::filled(&SET_UP, start), typed_back: FormState::new(&TYPE_BACK), step: Step::Asking }
    }

    /// The form one is in.
    fn form(&mut self) -> &mut FormState {
        if matches!(self.step, Step::Asking) { &mut self.asked } else { &mut self.typed_back }
    }

    fn follow(&mut self, events: Vec<FormEvent>, turn: &mut Turn<'_>) -> Handled {
        for event in events {
            match (event, &self.step) {
                (FormEvent::Ignored, _) => return Handled::No,
                (FormEvent::Sent, Step::Asking) => {
                    let password = panel::typed_twice(&mut self.asked, &panel::context(turn.view()));
                    if password.is_some() {
                        turn.command(Command::ProposeRecoveryCode);
                    }
                }
                (FormEvent::Sent, _) => {
                    self.typed_back.wait();
                    turn.command(Command::SetUp(Box::new(self.answers())));
                }
                (FormEvent::Left { .. }, Step::Asking) => turn.close(),
                (FormEvent::Left { .. }, Step::TypingBack(code) | Step::Showing(code)) => {
                    self.step = Step::Showing(code.clone());
                }
                _ => {}
            }
        }
        Handled::Yes
    }

    /// What was asked for, as the desk takes it.
    fn answers(&self) -> SetUp {
        let draft = self.asked.draft();
        SetUp {
            salon: draft.text("salon").to_owned(),
            market: Market::from_code(draft.text("market")).unwrap_or(Market::Kz),
            zone: draft.text("zone").to_owned(),
            language: Language::from_code(draft.text("language")).unwrap_or_default(),
            name: draft.text("name").to_owned(),
            login: draft.text("login").to_owned(),
            password: Password::typed(self.asked.secret("password")),
            recovery_code: self.typed_back.draft().text("code").to_owned(),
            starter_catalogue: draft.yes("catalogue"),
        }
    }
}

impl Screen for SetUpWizard {
    fn title(&self, view: &View) -> String {
        view.say("setup-title")
    }

    fn layers(&self) -> &'static [Layer] {
        match self.step {
            Step::Showing(_) => &[Layer::Dialogue],
            _ => &[Layer::Form],
        }
    }

    fn wants_text(&self) -> bool {
        !matches!(self.step, Step::Showing(_))
    }

    fn is_unsaved(&self) -> bool {
        self.asked.is_dirty()
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        match self.step {
            Step::Showing(_) => vec![Action::Open, Action::Back],
            _ => vec![Action::Save, Action::NextField, Action::Back],
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let context = panel::context(turn.view());
        match (action, &self.step) {
            (Action::Open, Step::Showing(code)) => {
                self.step = Step::TypingBack(code.clone());
                self.typed_back = FormState::new(&TYPE_BACK);
                Handled::Yes
            }
            (Action::Back, Step::Showing(_)) => {
                self.step = Step::Asking;
                Handled::Yes
            }
            (Action::Save, Step::Asking | Step::TypingBack(_)) => {
                let events = self.form().press_send(&context);
                self.follow(events, turn)
            }
            _ => Handled::No,
        }
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let events = self.form().key(*key, &panel::context(turn.view()));
        self.follow(events, turn)
    }

    fn paste(&mut self, text: &str, turn: &mut Turn<'_>) -> Handled {
        let events = self.form().paste(text, &panel::context(turn.view()));
        self.follow(events, turn)
    }

    fn came(&mut self, outcome: Outcome, turn: &mut Turn<'_>) {
        match outcome {
            Outcome::RecoveryCode(code) => self.step = Step::Showing(code),
            Outcome::LoggedIn { actor, salon, .. } => turn.enter(actor, salon),
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        let context = panel::context(turn.view());
        let sentence = context.words.refusal(error);
        let problem = FieldProblem::told(move |_| sentence.clone());
        match error {
            DeskError::Vault(VaultError::MistypedRecoveryCode | VaultError::WrongRecoveryCode) => {
                self.typed_back.refuse(Some("code"), problem, &context);
            }
            DeskError::Password(_) => {
                self.step = Step::Asking;
                self.asked.refuse(Some("password"), problem, &context);
            }
            _ => {
                self.step = Step::Asking;
                self.asked.refuse(None, problem, &context);
            }
        }
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        match &self.step {
            Step::Asking => panel::draw(frame, area, view, (80, area.height), "", &self.asked),
            Step::Showing(code) => code::draw(frame, area, view, "setup-code-title", "setup-code-why", code),
            Step::TypingBack(_) => {
                panel::draw(frame, area, view, (66, 12), &view.say("setup-code-back"), &self.typed_back);
            }
        }
    }
}
