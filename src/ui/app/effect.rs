//! What the console wants done outside itself.

use crate::desk::worker::{Command, Ticket};
use crate::domain::away::AwayHere;
use crate::domain::notice::Ahead;
use crate::outside::notice::DesktopNotice;
use crate::outside::print::Job;
use crate::ui::config::Config;
use crate::words::Language;

/// One thing to do, in order.
#[derive(Debug)]
pub enum Effect {
    /// Send a command to the thread that holds the salon.
    Send(Ticket, Command),
    /// Keep the settings.
    KeepConfig(Box<Config>),
    /// Read a theme and tell what came of it.
    ReadTheme {
        /// Its name.
        name: String,
        /// Whether it shall use ASCII signs.
        ascii: bool,
    },
    /// Print or save a document, apart from everything else, and tell what came of it.
    Print(Box<Job>),
    /// Show a notice on the desktop, where there is one.
    Notify(Box<DesktopNotice>),
    /// Ring the bell of the terminal.
    Ring,
    /// Let the terminal forget the pictures that it keeps: nobody is to see them now.
    ForgetPictures,
    /// Start the program anew in this process's place, so that no name stays in memory, at the login of this person.
    Relaunch {
        /// Their login.
        login: Option<String>,
        /// The desk was left, and whose it is: the door shows it.
        away: Option<AwayHere>,
        /// The notices to come, without anything of any client: the door tells them.
        ahead: Vec<Ahead>,
        /// The language of the salon, for whoever chose none.
        language: Option<Language>,
    },
    /// End the program.
    Quit,
}
