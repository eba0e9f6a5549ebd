//! The desk on a thread of its own: commands go in through a queue, replies come back through a callback.
//!
//! The view never waits: it sends a command with a ticket and draws on. Commands are done in the order in which they came.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use crate::domain::password::Password;
use crate::domain::photograph::Prepared;
use crate::domain::salon::Salon;
use crate::outside::photograph::Preparer;

use super::backup::BackupMade;
use super::changes::{Changes, Noun};
use super::context::Actor;
use super::demo::DemoLogin;
use super::error::DeskError;
use super::front::Desk;
use super::import::{self, ImportCommand, ImportNews};
use super::requests::{Answer, Request};
use super::set_up::SetUp;

/// A caller's number for a command, given back with its reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

impl Ticket {
    /// Of replies to what nobody sent: the backup that the end of a shift makes.
    pub const UNASKED: Self = Self(0);
}

/// Everything that can be sent to the desk.
#[derive(Debug)]
pub enum Command {
    /// Makes a recovery code to show, before a set-up.
    ProposeRecoveryCode,
    /// Sets a new salon up and logs the owner in.
    SetUp(Box<SetUp>),
    /// Tells whether there is a salon, and the logins to offer.
    LookAround,
    /// Opens the salon.
    LogIn {
        /// Who.
        login: String,
        /// Their password.
        password: Password,
    },
    /// Opens the salon with the recovery code and gives its owner a new password.
    Recover {
        /// The code as typed.
        code: String,
        /// The owner's login.
        login: String,
        /// The new password.
        password: Password,
    },
    /// Closes the database and forgets the key.
    Lock,
    /// Makes a backup: at a place of choice, or where the settings say.
    BackUp {
        /// The file to write; none for one in the folder of the settings.
        to: Option<PathBuf>,
    },
    /// Looks into a file of clients, or brings a piece of it in.
    Import(ImportCommand),
    /// Makes a file into a photograph that is safe to keep, apart from everything else.
    PreparePhotograph(PathBuf),
    /// A use case.
    Run(Box<Request>),
}

/// What comes of a command.
#[derive(Debug)]
pub enum Outcome {
    /// The code to show once and have typed back.
    RecoveryCode(String),
    /// Whether there is a salon, and its logins.
    Seen {
        /// Whether there is a salon in the folder.
        has_salon: bool,
        /// The logins to offer.
        logins: Vec<String>,
        /// In a made-up salon everybody may know the passwords; empty in a real one.
        demo: Vec<DemoLogin>,
    },
    /// Somebody is in.
    LoggedIn {
        /// Who.
        actor: Actor,
        /// Where.
        salon: Salon,
        /// Whether a damaged copy of the key ring was healed on the way.
        ring_healed: bool,
        /// After a recovery: the code that is valid from now on, to show once.
        new_recovery_code: Option<String>,
    },
    /// The salon is shut.
    Locked,
    /// A backup was made and proven.
    BackedUp(Box<BackupMade>),
    /// What was found in a file, or how far its import is.
    Import(ImportNews),
    /// A photograph that is safe to keep.
    PhotographPrepared(Box<Prepared>),
    /// The answer to a use case.
    Answer(Box<Answer>),
}

/// What comes back for a ticket.
#[derive(Debug)]
pub struct Reply {
    /// The number of the command.
    pub ticket: Ticket,
    /// What came of it.
    pub result: Result<Outcome, DeskError>,
    /// What it changed.
    pub changes: Changes,
}

/// Commands that may wait: far more than a person types while one is done.
const QUEUE: usize = 256;

/// The desk's thread. Dropping it ends the thread after the commands already sent, and closes the salon.
pub struct Worker {
    queue: Option<SyncSender<(Ticket, Command)>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Gives a desk its thread. `answer` is called on that thread for each reply.
    pub fn spawn(mut desk: Desk, answer: impl FnMut(Reply) + Send + 'static) -> Self {
        let answer = Arc::new(Mutex::new(answer));
        let (queue, commands) = mpsc::sync_channel::<(Ticket, Command)>(QUEUE);
        let thread = std::thread::spawn(move || {
            for (ticket, command) in commands {
                if let Command::PreparePhotograph(path) = command {
                    prepare_apart(ticket, path, Arc::clone(&answer));
                    continue;
                }
                let (result, changes) = perform(&mut desk, command);
                tell(&answer, Reply { ticket, result, changes });
                if desk.is_backup_due() {
                    // After the answer, so that the end of a shift is on the screen while its backup is made.
                    let (result, changes) = perform(&mut desk, Command::BackUp { to: None });
                    tell(&answer, Reply { ticket: Ticket::UNASKED, result, changes });
                }
            }
            desk.lock();
        });
        Self { queue: Some(queue), thread: Some(thread) }
    }

    /// Sends a command. `false` where the queue is full or the thread is gone: the command was not taken.
    #[must_use]
    pub fn send(&self, ticket: Ticket, command: Command) -> bool {
        match self.queue.as_ref().map(|queue| queue.try_send((ticket, command))) {
            Some(Ok(())) => true,
            Some(Err(TrySendError::Full(_) | TrySendError::Disconnected(_))) | None => false,
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            let ended = thread.join();
            drop(ended); // a panic there was already reported by its hook
        }
    }
}

/// Calls back, one thread at a time.
fn tell(answer: &Mutex<impl FnMut(Reply)>, reply: Reply) {
    let mut answer = answer.lock().unwrap_or_else(PoisonError::into_inner);
    answer(reply);
}

/// Prepares a photograph on a thread of its own: it takes seconds, and nobody else shall wait for it.
fn prepare_apart(ticket: Ticket, path: PathBuf, answer: Arc<Mutex<impl FnMut(Reply) + Send + 'static>>) {
    std::thread::spawn(move || {
        let result = prepare(&path);
        tell(&answer, Reply { ticket, result, changes: Changes::NONE });
    });
}

/// Makes a file into a photograph.
fn prepare(path: &Path) -> Result<Outcome, DeskError> {
    Ok(Outcome::PhotographPrepared(Box::new(Preparer::own().prepare(path)?)))
}

/// Does one command and waits for it: what the thread does, and what a test does without one.
pub fn perform(desk: &mut Desk, command: Command) -> (Result<Outcome, DeskError>, Changes) {
    let outcome = match command {
        Command::Run(request) => {
            let (answer, changes) = desk.run(*request);
            return (answer.map(|answer| Outcome::Answer(Box::new(answer))), changes);
        }
        Command::ProposeRecoveryCode => Ok(Outcome::RecoveryCode(desk.propose_recovery_code().reveal())),
        Command::LookAround => look_around(desk),
        Command::SetUp(request) => desk.set_up(&request).and_then(|actor| logged_in(desk, actor, None)),
        Command::LogIn { login, password } => {
            desk.log_in(&login, &password).and_then(|actor| logged_in(desk, actor, None))
        }
        Command::Recover { code, login, password } => desk
            .recover(&code, &login, &password)
            .and_then(|(actor, renewed)| logged_in(desk, actor, Some(renewed.reveal()))),
        Command::BackUp { to } => {
            let made = desk.back_up(to.as_deref()).map(|made| Outcome::BackedUp(Box::new(made)));
            let mut changes = Changes::NONE;
            changes.add(Noun::Settings);
            return (made, changes);
        }
        Command::Import(command) => {
            let (news, changes) = import::perform(desk, command);
            return (news.map(Outcome::Import), changes);
        }
        Command::PreparePhotograph(path) => prepare(&path),
        Command::Lock => {
            desk.lock();
            Ok(Outcome::Locked)
        }
    };
    (outcome, Changes::NONE)
}

fn look_around(desk: &Desk) -> Result<Outcome, DeskError> {
    let has_salon = desk.has_salon();
    let logins = if has_salon { desk.logins()? } else { Vec::new() };
    Ok(Outcome::Seen { has_salon, logins, demo: desk.demo_logins() })
}

fn logged_in(desk: &mut Desk, actor: Actor, new_recovery_code: Option<String>) -> Result<Outcome, DeskError> {
    let salon = desk.salon().cloned().ok_or(DeskError::NotLoggedIn)?;
    let ring_healed = desk.take_healed().is_some();
    Ok(Outcome::LoggedIn { actor, salon, ring_healed, new_recovery_code })
}
