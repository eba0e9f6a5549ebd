//! Login and password; nothing of the salon but its logins is known before.

use crossterm::event::KeyEvent;
use jiff::{SignedDuration, Timestamp};
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::demo::DemoLogin;
use crate::desk::worker::{Command, Outcome};
use crate::desk::{DeskError, VaultError};
use crate::domain::away::AwayHere;
use crate::domain::password::Password;
use crate::ui::action::Action;
use crate::ui::form::{FieldProblem, FormEvent, FormState};
use crate::ui::forms::door::LOG_IN;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Screen, Turn, View};
use crate::ui::screens::staff::role_key;
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;
use crate::ui::widgets::frame::{boxed, centred};

use super::empty_desk::{self, EmptyDesk};
use super::panel;
use super::recover::Recover;
use super::set_up::SetUpWizard;

/// What is known of the folder.
enum Folder {
    /// Not asked yet.
    Unknown,
    /// There is a salon in it, with these logins.
    Salon(Vec<String>),
    /// There is none.
    Empty,
    /// It cannot be read, and why.
    Unreadable(String),
}

/// The login.
pub struct LogIn {
    form: FormState,
    folder: Folder,
    proposed: Option<String>,
    /// Logins and passwords of a made-up salon.
    demo: Vec<DemoLogin>,
    /// When the next try is due.
    waits_until: Option<Timestamp>,
    /// Somebody left the desk.
    left: Option<EmptyDesk>,
}

impl LogIn {
    /// The login, with a name to propose; with whose desk it is, where somebody left it.
    pub fn new(login: Option<String>, away: Option<AwayHere>) -> Self {
        let form = FormState::new(&LOG_IN);
        let left = away.map(EmptyDesk::new);
        Self { form, folder: Folder::Unknown, proposed: login, demo: Vec::new(), waits_until: None, left }
    }

    /// What a made-up salon tells everybody: a line a login.
    fn for_everybody(&self, view: &View) -> String {
        if self.demo.is_empty() {
            return String::new();
        }
        let lines = self.demo.iter().map(|login| {
            let told = args![
                "role" => view.say(role_key(login.role)),
                "login" => login.login.as_str(),
                "password" => login.password.as_str()
            ];
            view.say_with("demo-login", told)
        });
        std::iter::once(view.say("demo-for-everybody")).chain(lines).collect::<Vec<_>>().join("\n")
    }

    /// Does what the form says.
    fn follow(&mut self, events: &[FormEvent], turn: &mut Turn<'_>) -> Handled {
        for event in events {
            match event {
                FormEvent::Ignored => return Handled::No,
                FormEvent::Sent => {
                    self.form.wait();
                    let login = self.form.draft().text("login").to_owned();
                    let password = Password::typed(self.form.secret("password"));
                    turn.command(Command::LogIn { login, password });
                }
                _ => {}
            }
        }
        Handled::Yes
    }

    /// An empty password for a login.
    fn begin_again(&mut self, login: Option<String>, view: &View) {
        self.form = FormState::new(&LOG_IN);
        let Folder::Salon(logins) = &self.folder else { return };
        self.form.give_options("login", logins.iter().map(|login| Choice::new(login, login)).collect());
        if let Some(login) = login.filter(|login| logins.contains(login)) {
            self.form.set_chosen("login", &login, &login);
            self.form.focus_on("password", &panel::context(view));
        }
    }

    /// The clock of a desk that was left goes on. Once its time is up, a stand-in is asked for by name: whoever left is
    /// proposed no longer, unless their password is being typed.
    fn tick(&mut self, turn: &mut Turn<'_>) {
        let is_up = self.left.as_mut().is_some_and(|left| left.tick(turn));
        if is_up && self.form.secret("password").is_empty() {
            self.proposed = None;
            self.begin_again(None, turn.view());
        }
    }

    /// Says how long to wait, and comes back in a second.
    fn count_down(&mut self, turn: &mut Turn<'_>) {
        let now = turn.view().moment.now;
        let Some(until) = self.waits_until else { return };
        let seconds = until.duration_since(now).as_secs();
        if seconds > 0 {
            let tell = move |words: &crate::words::Words| {
                words.refusal(&DeskError::Vault(VaultError::TooManyTries { seconds }))
            };
            self.form.refuse(None, FieldProblem::told(tell), &panel::context(turn.view()));
            turn.wake_at(now.saturating_add(SignedDuration::from_secs(1)).unwrap_or(until));
        } else {
            self.waits_until = None;
            self.form.refuse(None, FieldProblem::says("door-try-again"), &panel::context(turn.view()));
        }
    }
}

impl Screen for LogIn {
    fn title(&self, view: &View) -> String {
        view.say("door-title")
    }

    fn layers(&self) -> &'static [Layer] {
        match self.folder {
            Folder::Salon(_) => &[Layer::Form, Layer::Door],
            _ => &[Layer::Dialogue],
        }
    }

    fn wants_text(&self) -> bool {
        matches!(self.folder, Folder::Salon(_))
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        match self.folder {
            Folder::Salon(_) => vec![Action::Save, Action::NextField, Action::Recover],
            Folder::Empty => vec![Action::Open],
            Folder::Unknown | Folder::Unreadable(_) => Vec::new(),
        }
    }

    fn opened(&mut self, turn: &mut Turn<'_>) {
        turn.command(Command::LookAround);
        self.tick(turn);
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match (action, &self.folder) {
            (Action::Open, Folder::Empty) => turn.show(SetUpWizard::new(turn.view())),
            (Action::Recover, Folder::Salon(logins)) => turn.show(Recover::new(logins)),
            (Action::Save, Folder::Salon(_)) => {
                let events = self.form.press_send(&panel::context(turn.view()));
                return self.follow(&events, turn);
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let events = self.form.key(*key, &panel::context(turn.view()));
        self.follow(&events, turn)
    }

    fn paste(&mut self, text: &str, turn: &mut Turn<'_>) -> Handled {
        let events = self.form.paste(text, &panel::context(turn.view()));
        self.follow(&events, turn)
    }

    fn came(&mut self, outcome: Outcome, turn: &mut Turn<'_>) {
        match outcome {
            Outcome::Seen { has_salon: true, logins, demo } => {
                self.demo = demo;
                let only = if logins.len() == 1 { logins.first().cloned() } else { None };
                self.folder = Folder::Salon(logins);
                let login = self.proposed.take().or(only);
                self.begin_again(login, turn.view());
            }
            Outcome::Seen { has_salon: false, .. } => {
                self.folder = Folder::Empty;
                turn.show(SetUpWizard::new(turn.view()));
            }
            Outcome::LoggedIn { actor, salon, ring_healed, .. } => {
                turn.enter(actor, salon);
                if ring_healed {
                    turn.say(Message::note(turn.view().say("door-ring-healed")));
                }
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        if matches!(self.folder, Folder::Unknown) {
            self.folder = Folder::Unreadable(view.words.refusal(error));
            return Handled::Yes;
        }
        let login = self.form.draft().some("login");
        self.begin_again(login, view);
        if let DeskError::Vault(VaultError::TooManyTries { seconds }) = error {
            self.waits_until = view.moment.now.saturating_add(SignedDuration::from_secs(*seconds)).ok();
            self.count_down(turn);
        } else {
            let sentence = view.words.refusal(error);
            self.form.refuse(None, FieldProblem::told(move |_| sentence.clone()), &panel::context(view));
        }
        Handled::Yes
    }

    fn due(&mut self, turn: &mut Turn<'_>) {
        self.count_down(turn);
        self.tick(turn);
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let said = match &self.folder {
            Folder::Unknown => return,
            Folder::Salon(_) => {
                let mut said = self.for_everybody(view);
                let area = match &self.left {
                    Some(left) => {
                        let (above, below) = parted(area);
                        left.draw(frame, above, view);
                        if below.height < WITH_LOGINS {
                            said.clear(); // the clock is what this screen is about
                        }
                        below
                    }
                    None => area,
                };
                let rows = u16::try_from(said.lines().count()).unwrap_or(0);
                let height = if rows == 0 { 13 } else { 14 + rows };
                return panel::draw(frame, area, view, (66, height), &said, &self.form);
            }
            Folder::Empty => view.say("door-no-salon"),
            Folder::Unreadable(why) => why.clone(),
        };
        let inside = boxed(centred(area, 66, 10), frame.buffer_mut(), &view.theme, &self.title(view));
        let room = Rect { x: inside.x + 1, width: inside.width.saturating_sub(2), ..inside };
        panel::draw_lines(frame, room, view, &said, Meaning::Text);
    }
}

/// The rows below a clock in which a made-up salon's logins fit beside the form.
const WITH_LOGINS: u16 = 22;

/// The upper part of the door for the clock, and the rest.
fn parted(area: Rect) -> (Rect, Rect) {
    let rows = empty_desk::ROWS.min(area.height);
    let above = Rect { y: area.y + 1, height: rows.saturating_sub(1), ..area };
    (above, Rect { y: area.y + rows, height: area.height - rows, ..area })
}
