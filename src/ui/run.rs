//! The loop: keys, replies and due moments go in, effects come out, one frame is drawn once all is quiet.
//!
//! Three threads: one reads keys, one holds the salon, and this one, which sleeps until something happens. Nothing ticks.

use std::ffi::OsString;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use crate::args;
use crate::desk::worker::{Reply, Worker};
use crate::desk::{Changes, Desk, DeskError, StoreError};
use crate::domain::away::AwayHere;
use crate::domain::notice::Ahead;
use crate::domain::time::{Clock, Entropy};
use crate::outside::notice::{Messenger, PATIENCE, SystemDesktop};
use crate::words::{Language, Words};

use super::app::{App, Effect, Event, Signal, Start, draw, update};
use super::config_file::ConfigFile;
use super::graphics::{Graphics, LetterSize};
use super::keymap::Keymap;
use super::screen::{Destination, Message, Moment, Screen};
use super::signals::{self, SystemWish};
use super::terminal::{self, Taken};
use super::theme::{Depth, Theme, ThemeError};

/// What the console needs to begin.
pub struct Options {
    /// The salon. When somebody is logged in already (a demo), the console opens on its first screen; else at the door.
    pub desk: Desk,
    /// The login to propose at the door.
    pub login: Option<String>,
    /// Whose desk it is that was left: the door shows it.
    pub away: Option<AwayHere>,
    /// The notices to come while nobody is logged in.
    pub ahead: Vec<Ahead>,
    /// The folder of `config.toml` and the salon's own themes.
    pub config_folder: PathBuf,
    /// The language asked for on the command line.
    pub language: Option<Language>,
    /// The language of the system, for whoever asked for none.
    pub system_language: Language,
    /// The theme asked for on the command line.
    pub theme: Option<String>,
    /// The clock of the salon.
    pub clock: Arc<dyn Clock>,
    /// Randomness, for the names of requests.
    pub entropy: Box<dyn Entropy>,
    /// The arguments with which the program opens this same salon at its door; `--user LOGIN` is added by the lock.
    pub relaunch: Vec<OsString>,
    /// A screen to open over the first one.
    pub opening: Option<Box<dyn Screen>>,
}

/// Why there is no console, or no longer one.
#[derive(Debug)]
pub enum ConsoleError {
    /// Keyboard or screen are no terminal.
    NoTerminal,
    /// The terminal does not answer: the system's reason.
    Terminal(io::Error),
    /// The theme asked for cannot be used.
    Theme(ThemeError),
    /// A fault of the program's own. The terminal is sane, and the sentence was already told.
    Panicked,
}

impl ConsoleError {
    /// The sentence, with what to do; none where it was told already.
    pub fn say(&self, words: &Words) -> Option<String> {
        match self {
            Self::NoTerminal => Some(words.say("shell-no-terminal")),
            Self::Terminal(why) => Some(words.say_with("shell-terminal-failed", args!["why" => why.to_string()])),
            Self::Theme(error) => Some(error.say(words)),
            Self::Panicked => None,
        }
    }
}

impl From<io::Error> for ConsoleError {
    fn from(error: io::Error) -> Self {
        Self::Terminal(error)
    }
}

/// What comes through the channel.
enum Happened {
    /// An event for the console.
    Event(Event),
    /// A wish of the system.
    System(SystemWish),
    /// The keyboard is gone.
    NoKeyboard,
}

/// How much may wait before whoever brings more has to wait, too.
const CHANNEL: usize = 1024;
/// How long the salon may take to finish what was sent before the program ends without it.
const FAREWELL: Duration = Duration::from_millis(700);
/// The wall clock may run ahead of the other by this much; beyond, the computer slept or somebody set it.
const SLEPT: Duration = Duration::from_secs(20);

/// Set by the panic of any thread: the terminal is given back already, nothing may be drawn any more.
static PANICKED: AtomicBool = AtomicBool::new(false);

/// Runs the console until somebody ends it.
pub fn run(options: Options) -> Result<(), ConsoleError> {
    if !terminal::is_usable() {
        return Err(ConsoleError::NoTerminal);
    }
    let (sender, receiver) = mpsc::sync_channel(CHANNEL);
    let mut console = Console::new(options, sender.clone())?;
    tell_of_panics(console.app.view().words.language(), sender.clone());
    let mut screen = Taken::take()?;
    listen(&sender)?;
    // What a panic leaves half done is thrown away with the frame; the drafts of all forms are still whole.
    let ended = catch_unwind(AssertUnwindSafe(|| console.work(&mut screen, &receiver)));
    drop(screen);
    let ending = match ended {
        Ok(ending) => ending?,
        Err(_) => {
            console.keep_drafts();
            Ending::Panicked
        }
    };
    console.part();
    match ending {
        Ending::Quit => Ok(()),
        Ending::Relaunch(anew) => relaunch(&console.relaunch, &anew).map_err(ConsoleError::Terminal),
        Ending::Panicked => Err(ConsoleError::Panicked),
    }
}

/// What the program knows when it starts anew: nothing of any client.
struct Anew {
    login: Option<String>,
    away: Option<AwayHere>,
    ahead: Vec<Ahead>,
    language: Option<Language>,
}

/// How the loop ended.
enum Ending {
    Quit,
    Relaunch(Box<Anew>),
    Panicked,
}

/// The console with everything it acts upon.
struct Console {
    app: App,
    worker: Option<Worker>,
    config_file: ConfigFile,
    depth: Depth,
    clock: Arc<dyn Clock>,
    relaunch: Vec<OsString>,
    /// To the desktop of this computer, from the first notice on.
    messenger: Option<Messenger>,
    /// For what threads of their own have to tell.
    sender: SyncSender<Happened>,
    began: Instant,
    /// The moment by both clocks when something last happened.
    last: (Timestamp, Duration),
    ending: Option<Ending>,
}

impl Console {
    fn new(options: Options, sender: SyncSender<Happened>) -> Result<Self, ConsoleError> {
        let config_file = ConfigFile::within(&options.config_folder);
        let (mut config, unreadable) = config_file.read();
        let session = options.desk.actor().cloned().zip(options.desk.salon().cloned());
        let salon_language = session.as_ref().map(|(_, salon)| salon.language);
        let language = options.language.or(config.language).or(salon_language).unwrap_or(options.system_language);
        let depth = Depth::from_environment(|name| std::env::var(name).ok());
        let (theme, theme_problem) = first_theme(options.theme.as_deref(), &config.theme, &config_file, depth)?;
        if options.language.is_some() {
            config.language = options.language;
        }
        let (keymap, keys_problem) = match Keymap::with_own(&config.keys) {
            Ok(keymap) => (keymap, None),
            Err(problem) => (Keymap::default(), Some(problem)),
        };
        let first = if session.is_some() {
            Destination::Home
        } else {
            Destination::LogIn { login: options.login, away: options.away }
        };
        let now = options.clock.now();
        let ascii = config.ascii;
        let start = Start {
            config,
            language,
            theme: theme.with_ascii(ascii),
            themes: Theme::names(Some(&config_file.themes())),
            keymap,
            config_path: config_file.path().display().to_string(),
            first,
            session,
            moment: Moment { now, uptime: Duration::ZERO },
            entropy: options.entropy,
        };
        let answers = sender.clone();
        let worker = Worker::spawn(options.desk, move |reply: Reply| {
            let heard = answers.send(Happened::Event(Event::Replied(reply)));
            drop(heard); // nobody listens any more: the console has ended
        });
        let (mut app, effects) = App::start(start);
        app.expect(options.ahead);
        let mut console = Self {
            app,
            worker: Some(worker),
            config_file,
            depth,
            clock: options.clock,
            relaunch: options.relaunch,
            messenger: None,
            sender,
            began: Instant::now(),
            last: (now, Duration::ZERO),
            ending: None,
        };
        console.app.draw_pictures(graphics_of_terminal(depth));
        console.carry_out(effects);
        if let Some(screen) = options.opening {
            console.app.show(screen);
        }
        let words = &console.app.view().words;
        let file = console.config_file.path().display().to_string();
        let problem = unreadable
            .map(|why| words.say_with("shell-config-unreadable", args!["why" => why, "file" => file]))
            .or_else(|| keys_problem.map(|problem| problem.say(words)))
            .or_else(|| theme_problem.map(|problem| problem.say(words)));
        if let Some(problem) = problem {
            console.app.say(Message::refused(problem));
        }
        Ok(console)
    }

    /// Until the end: sleeps, handles all that happened, draws once.
    fn work(&mut self, screen: &mut Taken, receiver: &Receiver<Happened>) -> Result<Ending, ConsoleError> {
        loop {
            if PANICKED.load(Ordering::SeqCst) {
                return Ok(Ending::Panicked);
            }
            if let Some(ending) = self.ending.take() {
                return Ok(ending);
            }
            if self.app.take_needs_draw() {
                screen.draw(|frame| draw(&self.app, frame))?;
            }
            let happened = match receiver.recv_timeout(self.app.sleeps()) {
                Ok(happened) => happened,
                Err(RecvTimeoutError::Timeout) => Happened::Event(Event::Due),
                Err(RecvTimeoutError::Disconnected) => return Ok(Ending::Quit),
            };
            self.handle(happened, screen)?;
            for happened in receiver.try_iter().take(CHANNEL) {
                self.handle(happened, screen)?;
                if self.ending.is_some() {
                    break;
                }
            }
        }
    }

    /// Handles one thing that happened.
    fn handle(&mut self, happened: Happened, screen: &mut Taken) -> Result<(), ConsoleError> {
        match happened {
            Happened::Event(event) => self.feed(event),
            Happened::System(SystemWish::End) | Happened::NoKeyboard => self.feed(Event::Signal(Signal::End)),
            Happened::System(SystemWish::Stop) => {
                screen.lend();
                signals::stop_here()?;
                screen.take_again()?;
                self.feed(Event::Woke);
            }
        }
        Ok(())
    }

    /// Lets an event happen now.
    fn feed(&mut self, event: Event) {
        let now = self.clock.now();
        let uptime = self.began.elapsed();
        let by_wall = Duration::try_from(now.duration_since(self.last.0)).unwrap_or(Duration::ZERO);
        let slept = by_wall.saturating_sub(uptime.saturating_sub(self.last.1)) > SLEPT;
        self.last = (now, uptime);
        let moment = Moment { now, uptime };
        if slept {
            let effects = update(&mut self.app, moment, Event::Woke);
            self.carry_out(effects);
        }
        let effects = update(&mut self.app, moment, event);
        self.carry_out(effects);
    }

    /// Does what the console wants done.
    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Send(ticket, command) => {
                    let taken = self.worker.as_ref().is_some_and(|worker| worker.send(ticket, command));
                    if !taken {
                        let result = Err(DeskError::Store(StoreError::Busy));
                        self.feed(Event::Replied(Reply { ticket, result, changes: Changes::NONE }));
                    }
                }
                Effect::KeepConfig(config) => {
                    if let Err(why) = self.config_file.keep(&config) {
                        self.feed(Event::NotKept(why));
                    }
                }
                Effect::ReadTheme { name, ascii } => {
                    let theme = Theme::load(&name, Some(&self.config_file.themes()), self.depth);
                    self.feed(Event::Themed(theme.map(|theme| Box::new(theme.with_ascii(ascii)))));
                }
                Effect::Print(job) => {
                    let sender = self.sender.clone();
                    // A printer without paper may keep its writer waiting for hours.
                    std::thread::spawn(move || {
                        let heard = sender.send(Happened::Event(Event::Printed(job.run())));
                        drop(heard); // nobody listens any more: the console has ended
                    });
                }
                Effect::Notify(notice) => self.messenger().send(*notice),
                Effect::Ring => terminal::ring(),
                Effect::ForgetPictures => terminal::forget_pictures(),
                Effect::Relaunch { login, away, ahead, language } => {
                    self.ending = Some(Ending::Relaunch(Box::new(Anew { login, away, ahead, language })));
                }
                Effect::Quit => self.ending = Some(Ending::Quit),
            }
        }
    }

    /// The messenger to the desktop, who tells when nobody is there.
    fn messenger(&mut self) -> &Messenger {
        let sender = &self.sender;
        self.messenger.get_or_insert_with(|| {
            let sender = sender.clone();
            Messenger::new(Arc::new(SystemDesktop), PATIENCE, move |silence| {
                let heard = sender.send(Happened::Event(Event::Unnoticed(silence)));
                drop(heard); // nobody listens any more: the console has ended
            })
        })
    }

    /// Sends the drafts of all forms after a panic.
    fn keep_drafts(&mut self) {
        let effects = self.app.drafts();
        for effect in effects {
            if let (Effect::Send(ticket, command), Some(worker)) = (effect, self.worker.as_ref()) {
                let sent = worker.send(ticket, command);
                let _ = sent; // nothing more can be done for it
            }
        }
    }

    /// Lets the salon finish what was sent and close, but not for ever: a long piece of work is rolled back.
    fn part(&mut self) {
        let Some(worker) = self.worker.take() else { return };
        let (done, finished) = mpsc::channel();
        std::thread::spawn(move || {
            drop(worker);
            let heard = done.send(());
            let _ = heard; // the program ended without waiting
        });
        let waited = finished.recv_timeout(FAREWELL);
        let _ = waited; // finished or not, it is time
    }
}

/// How this terminal shows pictures, by its environment and the size of its letters.
fn graphics_of_terminal(depth: Depth) -> Graphics {
    let letters = crossterm::terminal::window_size().ok().and_then(|size| {
        let (width, height) = (size.width.checked_div(size.columns)?, size.height.checked_div(size.rows)?);
        Some(LetterSize { width, height })
    });
    Graphics::of_terminal(|name| std::env::var(name).ok(), depth, letters)
}

/// The theme of the command line, which must be usable, else that of the settings, which may not be.
fn first_theme(
    asked: Option<&str>,
    kept: &str,
    file: &ConfigFile,
    depth: Depth,
) -> Result<(Theme, Option<ThemeError>), ConsoleError> {
    let own = file.themes();
    if let Some(asked) = asked {
        return Theme::load(asked, Some(&own), depth).map(|theme| (theme, None)).map_err(ConsoleError::Theme);
    }
    match Theme::load(kept, Some(&own), depth) {
        Ok(theme) => Ok((theme, None)),
        Err(problem) => Ok((Theme::load(Theme::default().name(), None, depth).unwrap_or_default(), Some(problem))),
    }
}

/// Starts the threads that bring keys and the system's wishes.
fn listen(sender: &SyncSender<Happened>) -> io::Result<()> {
    let wishes = sender.clone();
    signals::listen(move |wish| wishes.send(Happened::System(wish)).is_ok())?;
    let keys = sender.clone();
    std::thread::spawn(move || {
        loop {
            let happened = match crossterm::event::read() {
                Ok(crossterm::event::Event::Key(key)) => Happened::Event(Event::Key(key)),
                Ok(crossterm::event::Event::Paste(text)) => Happened::Event(Event::Paste(text)),
                Ok(crossterm::event::Event::Resize(..)) => Happened::Event(Event::Resized),
                Ok(_) => continue,
                Err(_) => Happened::NoKeyboard,
            };
            let is_over = matches!(happened, Happened::NoKeyboard);
            if keys.send(happened).is_err() || is_over {
                break;
            }
        }
    });
    Ok(())
}

/// A panic of any thread gives the terminal back and says so, with the place in the program and without its message, which
/// may hold a client's name.
#[expect(clippy::print_stderr, reason = "the terminal is given back, and nobody else is left to tell")]
fn tell_of_panics(language: Language, sender: SyncSender<Happened>) {
    std::panic::set_hook(Box::new(move |panic| {
        PANICKED.store(true, Ordering::SeqCst);
        terminal::give_back();
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        eprintln!("{} ({place})", Words::new(language).say("shell-panicked"));
        let woken = sender.try_send(Happened::NoKeyboard); // wakes the loop, which finds out why
        drop(woken);
    }));
}

/// Starts the program anew in this process's place, at the door of the same salon: no name stays in memory.
fn relaunch(arguments: &[OsString], anew: &Anew) -> io::Result<()> {
    let program = std::env::current_exe()?;
    let mut command = std::process::Command::new(program);
    command.args(arguments).env_remove("FRONTDESK_PASSWORD_FILE");
    if let Some(login) = &anew.login {
        command.arg("--user").arg(login);
    }
    if let Some(away) = &anew.away {
        command.arg("--away").arg(away.to_string());
    }
    for ahead in &anew.ahead {
        command.arg("--notice").arg(ahead.to_string());
    }
    if let Some(language) = anew.language {
        command.arg("--salon-language").arg(language.code());
    }
    replace_by(&mut command)
}

#[cfg(unix)]
fn replace_by(command: &mut std::process::Command) -> io::Result<()> {
    use std::os::unix::process::CommandExt;
    Err(command.exec()) // returns only when it failed
}

#[cfg(not(unix))]
fn replace_by(command: &mut std::process::Command) -> io::Result<()> {
    command.status().map(drop)
}
