//! A console without a terminal: keys go through the real update loop to a real desk on a real encrypted file, and what a
//! person would see comes back as text.
//!
//! ```ignore
//! #[test]
//! fn staff_are_listed() {
//!     each_language_and_size("staff-list", |_salon| {}, |console| {
//!         console.press("f9");            // any key as config.toml writes it
//!         console.types("dana");          // letter by letter
//!         console.press("enter");
//!     });                                 // then the screen is compared with snapshots/staff-list.en-80x24.snap, …
//! }
//!
//! #[test]
//! fn a_wrong_phone_is_refused_in_words() {
//!     let mut console = Console::new(Salon::new(Market::Kz));
//!     console.press("n").types("Aigerim").press("ctrl-s");
//!     assert!(console.sees("phone"), "{}", console.screen());
//! }
//! ```
#![allow(dead_code)] // a fixture offers more than any one test takes

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use frontdesk::desk::worker::{Command, Outcome, Reply, Ticket, perform};
use frontdesk::desk::{Changes, DeskError};
use frontdesk::domain::away::AwayHere;
use frontdesk::domain::market::Market;
use frontdesk::domain::notice::Ahead;
use frontdesk::domain::time::Clock;
use frontdesk::outside::entropy::SeededEntropy;
use frontdesk::outside::notice::DesktopNotice;
use frontdesk::outside::photograph::Preparer;
use frontdesk::ui::app::{App, Effect, Event, Start, draw, update};
use frontdesk::ui::config::Config;
use frontdesk::ui::keymap::{Key, Keymap};
use frontdesk::ui::screen::{Destination, Moment, Screen};
use frontdesk::ui::screens;
use frontdesk::ui::theme::{Depth, Theme};
use frontdesk::words::Language;
use jiff::SignedDuration;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use crate::support::Salon;

/// The sizes of golden screens: the smallest that works, and a common larger one.
pub const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

/// Runs the same keys in every language at every size, each time on a fresh salon, and compares the last screen with its
/// golden text in `tests/it/snapshots/`.
pub fn each_language_and_size(name: &str, prepare: impl Fn(&mut Salon), keys: impl Fn(&mut Console)) {
    for language in Language::ALL {
        for size in SIZES {
            let mut salon = Salon::new(Market::Kz);
            prepare(&mut salon);
            let mut console = Console::with(salon, language, size);
            keys(&mut console);
            let (columns, rows) = size;
            let golden = format!("{name}.{}-{columns}x{rows}", language.code());
            insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(golden, console.screen());
            });
        }
    }
}

/// A console on a desk, in one thread: what it asks is answered before the next key, unless replies are held.
pub struct Console {
    /// The salon beneath.
    pub salon: Salon,
    /// The console's state.
    pub app: App,
    /// The settings it last wanted kept.
    pub kept: Option<Config>,
    /// Whether it wanted to end.
    pub has_quit: bool,
    /// The login at which it wanted to start anew: it locked.
    #[allow(clippy::option_option)] // whether, and as whom
    pub relaunched: Option<Option<String>>,
    /// What it showed on the desktop.
    pub noticed: Vec<DesktopNotice>,
    /// How often it rang.
    pub rings: u32,
    /// Whose desk it was when it locked.
    pub left: Option<AwayHere>,
    /// The notices that it left to the door when it locked.
    pub ahead: Vec<Ahead>,
    uptime: Duration,
    terminal: Terminal<TestBackend>,
    holds_replies: bool,
    held: VecDeque<Reply>,
}

impl Console {
    /// A console in English at 80×24, with whoever the salon's desk has logged in.
    pub fn new(salon: Salon) -> Self {
        Self::with(salon, Language::En, SIZES[0])
    }

    /// A console in a language and size.
    pub fn with(salon: Salon, language: Language, size: (u16, u16)) -> Self {
        let session = salon.desk.actor().cloned().zip(salon.desk.salon().cloned());
        let first = if session.is_some() { Destination::Home } else { Destination::LogIn { login: None, away: None } };
        Self::start(salon, language, size, session.is_some(), first)
    }

    /// A console that shows the login, with the salon still shut.
    pub fn locked(mut salon: Salon, language: Language, size: (u16, u16), login: Option<&str>) -> Self {
        salon.desk.lock();
        Self::start(salon, language, size, false, Destination::LogIn { login: login.map(str::to_owned), away: None })
    }

    /// The door after the console locked: the same salon, told whose desk it is.
    pub fn at_the_door(self) -> Self {
        let language = self.app.view().words.language();
        let size = self.terminal.backend().buffer().area;
        let login = self.relaunched.flatten();
        let first = Destination::LogIn { login, away: self.left };
        let mut console = Self::start(self.salon, language, (size.width, size.height), false, first);
        console.app.expect(self.ahead);
        console
    }

    fn start(salon: Salon, language: Language, size: (u16, u16), logged_in: bool, first: Destination) -> Self {
        let session = salon.desk.actor().cloned().zip(salon.desk.salon().cloned()).filter(|_| logged_in);
        let start = Start {
            config: Config { language: Some(language), ..Config::default() },
            language,
            theme: Theme::load("dark", None, Depth::True).unwrap(),
            themes: Theme::names(None),
            keymap: Keymap::default(),
            config_path: "/home/desk/.config/frontdesk/config.toml".to_owned(),
            first,
            session,
            moment: Moment { now: salon.clock.now(), uptime: Duration::ZERO },
            entropy: Box::new(SeededEntropy::new(11)),
        };
        let (app, effects) = App::start(start);
        let terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
        let mut console = Self {
            salon,
            app,
            kept: None,
            has_quit: false,
            relaunched: None,
            noticed: Vec::new(),
            rings: 0,
            left: None,
            ahead: Vec::new(),
            uptime: Duration::ZERO,
            terminal,
            holds_replies: false,
            held: VecDeque::new(),
        };
        console.carry_out(effects);
        console
    }

    /// Presses a key, written as in `config.toml`: `"f3"`, `"ctrl-p"`, `"enter"`, `"a"`.
    #[track_caller]
    pub fn press(&mut self, key: &str) -> &mut Self {
        let key: Key = key.parse().unwrap_or_else(|_| panic!("{key:?} is no key"));
        self.feed(Event::Key(key.event()))
    }

    /// Types a text, letter by letter.
    pub fn types(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            let key = if letter == ' ' { "space".parse() } else { letter.to_string().parse::<Key>() };
            self.feed(Event::Key(key.unwrap().event()));
        }
        self
    }

    /// Pastes a text.
    pub fn pastes(&mut self, text: &str) -> &mut Self {
        self.feed(Event::Paste(text.to_owned()))
    }

    /// Lets an event happen now.
    pub fn feed(&mut self, event: Event) -> &mut Self {
        let moment = Moment { now: self.salon.clock.now(), uptime: self.uptime };
        let effects = update(&mut self.app, moment, event);
        self.carry_out(effects);
        self
    }

    /// Lets time pass with nobody at the keys, waking the console whenever it wants to be woken.
    pub fn waits(&mut self, time: Duration) -> &mut Self {
        let end = self.uptime + time;
        while self.uptime < end {
            let sleep = self.app.sleeps().max(Duration::from_millis(1)).min(end.checked_sub(self.uptime).unwrap());
            self.uptime += sleep;
            let later = self.salon.clock.now() + SignedDuration::try_from(sleep).unwrap();
            self.salon.clock.set(later);
            self.feed(Event::Due);
        }
        self
    }

    /// From now on replies wait, as those of a slow disk, until [`Console::lets_replies_come`].
    pub fn holds_replies(&mut self) -> &mut Self {
        self.holds_replies = true;
        self
    }

    /// Gives the held replies, oldest first.
    pub fn lets_replies_come(&mut self) -> &mut Self {
        self.holds_replies = false;
        while let Some(reply) = self.held.pop_front() {
            self.feed(Event::Replied(reply));
        }
        self
    }

    /// Gives the oldest held reply and goes on holding the others.
    pub fn lets_one_reply_come(&mut self) -> &mut Self {
        if let Some(reply) = self.held.pop_front() {
            self.feed(Event::Replied(reply));
        }
        self
    }

    /// Gives the terminal another size.
    pub fn resizes(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.terminal.backend_mut().resize(columns, rows);
        self.feed(Event::Resized)
    }

    /// Opens a screen or dialogue over what is there, as another screen would.
    pub fn shows(&mut self, screen: Box<dyn Screen>) -> &mut Self {
        self.app.show(screen);
        self.feed(Event::Resized)
    }

    /// Opens the screen of a destination.
    pub fn goes(&mut self, destination: Destination) -> &mut Self {
        let screen = screens::build(destination, self.app.view());
        self.shows(screen)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Send(ticket, command) => self.send(ticket, command),
                Effect::KeepConfig(config) => self.kept = Some(*config),
                Effect::ReadTheme { name, ascii } => {
                    let theme = Theme::load(&name, None, Depth::True).map(|theme| Box::new(theme.with_ascii(ascii)));
                    self.feed(Event::Themed(theme));
                }
                Effect::Print(job) => {
                    self.feed(Event::Printed(job.run()));
                }
                Effect::Notify(notice) => self.noticed.push(*notice),
                Effect::Ring => self.rings += 1,
                Effect::ForgetPictures => {}
                Effect::Relaunch { login, away, ahead, .. } => {
                    self.relaunched = Some(login);
                    self.ahead = ahead;
                    self.left = away;
                }
                Effect::Quit => self.has_quit = true,
            }
        }
    }

    fn send(&mut self, ticket: Ticket, command: Command) {
        let (result, changes) = match command {
            // The program prepares photographs in a child of itself; the tests' own binary knows no commands.
            Command::PreparePhotograph(path) => {
                let prepared = Preparer::of(env!("CARGO_BIN_EXE_frontdesk")).prepare(&path);
                let outcome = prepared.map(|prepared| Outcome::PhotographPrepared(Box::new(prepared)));
                (outcome.map_err(DeskError::from), Changes::NONE)
            }
            command => perform(&mut self.salon.desk, command),
        };
        let reply = Reply { ticket, result, changes };
        if self.holds_replies {
            self.held.push_back(reply);
        } else {
            self.feed(Event::Replied(reply));
        }
    }

    /// The frame that a person would see now.
    pub fn frame(&mut self) -> &Buffer {
        self.terminal.draw(|frame| draw(&self.app, frame)).unwrap();
        self.terminal.backend().buffer()
    }

    /// What a person would read: one line a row, without the spaces at its end.
    pub fn screen(&mut self) -> String {
        let buffer = self.frame();
        let mut lines = Vec::new();
        for y in 0..buffer.area.height {
            let mut line = String::new();
            let mut covered = 0;
            for x in 0..buffer.area.width {
                if covered > 0 {
                    covered -= 1; // the second column of a wide letter
                    continue;
                }
                let symbol = buffer[(x, y)].symbol();
                covered = symbol.width().saturating_sub(1);
                line.push_str(symbol);
            }
            lines.push(line.trim_end().to_owned());
        }
        lines.join("\n")
    }

    /// Whether a text stands on the screen, within one row.
    pub fn sees(&mut self, text: &str) -> bool {
        self.screen().contains(text)
    }

    /// The look of a text's first letter, where it stands first on the screen.
    pub fn look_of(&mut self, text: &str) -> Option<Style> {
        let (y, before) = self
            .screen()
            .lines()
            .enumerate()
            .find_map(|(y, line)| line.find(text).map(|at| (y, line[..at].width())))?;
        let buffer = self.frame();
        buffer.cell((u16::try_from(before).ok()?, u16::try_from(y).ok()?)).map(ratatui::buffer::Cell::style)
    }

    /// The clock on the wall.
    pub fn clock(&self) -> Arc<impl Clock + use<>> {
        self.salon.clock.clone()
    }
}
