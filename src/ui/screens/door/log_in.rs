//! Login and password; nothing of the salon is known before.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::{Paragraph, Wrap};

use crate::desk::DeskError;
use crate::desk::worker::{Command, Outcome};
use crate::domain::market::Market;
use crate::domain::password::Password;
use crate::ui::action::Action;
use crate::ui::form::{FieldProblem, FormContext, FormEvent, FormState};
use crate::ui::forms::door::LOG_IN;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};

/// What is known of the folder.
enum Folder {
    /// Not asked yet.
    Unknown,
    /// There is a salon in it.
    Salon,
    /// There is none.
    Empty,
}

/// The login.
pub struct LogIn {
    form: FormState,
    folder: Folder,
    proposed: Option<String>,
}

impl LogIn {
    /// The login, with a name to propose.
    pub fn new(login: Option<String>) -> Self {
        Self { form: FormState::new(&LOG_IN), folder: Folder::Unknown, proposed: login }
    }

    /// What the form knows of the world.
    fn context(view: &View) -> FormContext<'_> {
        FormContext { market: Market::Kz, today: view.wall().date(), words: &view.words }
    }

    /// Does what the form says.
    fn follow(&mut self, events: &[FormEvent], turn: &mut Turn<'_>) -> Handled {
        for event in events {
            match event {
                FormEvent::Ignored => return Handled::No,
                FormEvent::Sent => {
                    self.form.wait();
                    let login = self.form.draft().text("login").trim().to_owned();
                    let password = Password::typed(self.form.secret("password"));
                    turn.command(Command::LogIn { login, password });
                }
                _ => {}
            }
        }
        Handled::Yes
    }
}

impl Screen for LogIn {
    fn title(&self, view: &View) -> String {
        view.say("door-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Form]
    }

    fn wants_text(&self) -> bool {
        matches!(self.folder, Folder::Salon)
    }

    fn opened(&mut self, turn: &mut Turn<'_>) {
        turn.command(Command::LookAround);
    }

    fn act(&mut self, _action: Action, _turn: &mut Turn<'_>) -> Handled {
        Handled::No
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let events = self.form.key(*key, &Self::context(turn.view()));
        self.follow(&events, turn)
    }

    fn paste(&mut self, text: &str, turn: &mut Turn<'_>) -> Handled {
        let events = self.form.paste(text, &Self::context(turn.view()));
        self.follow(&events, turn)
    }

    fn came(&mut self, outcome: Outcome, turn: &mut Turn<'_>) {
        match outcome {
            Outcome::Seen { has_salon, logins } => {
                self.folder = if has_salon { Folder::Salon } else { Folder::Empty };
                let only = if logins.len() == 1 { logins.first().cloned() } else { None };
                if let Some(login) = self.proposed.take().or(only) {
                    self.form = FormState::new(&LOG_IN);
                    self.form.set("login", login);
                    self.form.focus_on("password", &Self::context(turn.view()));
                }
            }
            Outcome::LoggedIn { actor, salon, .. } => turn.enter(actor, salon),
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let sentence = view.words.refusal(error);
        let login = self.form.draft().text("login").to_owned();
        self.form = FormState::new(&LOG_IN);
        self.form.set("login", login);
        let context = Self::context(view);
        self.form.focus_on("password", &context);
        self.form.refuse(None, FieldProblem::told(move |_| sentence.clone()), &context);
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let inside = boxed(centred(area, 60, 12), frame.buffer_mut(), &view.theme, &self.title(view));
        let room = Rect { x: inside.x + 1, width: inside.width.saturating_sub(2), ..inside };
        match self.folder {
            Folder::Unknown => {}
            Folder::Salon => {
                let cursor = self.form.draw(room, frame.buffer_mut(), &view.theme, &Self::context(view));
                if let Some(cursor) = cursor {
                    frame.set_cursor_position(cursor);
                }
            }
            Folder::Empty => {
                let text = Paragraph::new(view.say("door-no-salon")).style(view.style(Meaning::Text));
                frame.render_widget(text.wrap(Wrap { trim: true }), room);
            }
        }
    }
}
