//! The command line: each doc comment here is the help that a person reads.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueHint};
use jiff::civil::Date;

use crate::domain::away::AwayHere;
use crate::domain::market::Market;
use crate::domain::notice::Ahead;
use crate::words::Language;

/// The front desk of a cosmetology salon, in the terminal.
///
/// Without a command it opens the console; the first run sets the salon up. `frontdesk demo` shows a lively made-up
/// salon. Exit codes: 0 fine, 1 refused or failed with a sentence on stderr, 2 wrong usage.
#[derive(Debug, Parser)]
#[command(name = "frontdesk", version, max_term_width = 100, disable_help_subcommand = true)]
pub struct Arguments {
    /// What holds for every command.
    #[command(flatten)]
    pub common: Common,
    /// What the console tells itself when it starts anew.
    #[command(flatten)]
    pub door: Door,
    /// What to do; without it the console opens.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Options of every command.
#[derive(Clone, Debug, Args)]
pub struct Common {
    /// The salon's folder: database, key ring and settings
    #[arg(long, global = true, env = "FRONTDESK_DIR", value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub dir: Option<PathBuf>,
    /// The name to log in with
    #[arg(long, global = true, env = "FRONTDESK_USER", value_name = "LOGIN")]
    pub user: Option<String>,
    /// A file whose first line is the password; without it the password is asked for on the terminal
    #[arg(long, global = true, env = "FRONTDESK_PASSWORD_FILE", value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub password_file: Option<PathBuf>,
    /// The language of all texts: en, ru, pl or zh [default: the salon's, then the system's]
    #[arg(long, global = true, env = "FRONTDESK_LANG", value_name = "LANG", value_parser = language)]
    pub lang: Option<Language>,
    /// The theme of the console, by name: a built-in one or the salon's own
    #[arg(long, global = true, env = "FRONTDESK_THEME", value_name = "THEME")]
    pub theme: Option<String>,
    /// Answer in JSON
    #[arg(long, global = true)]
    pub json: bool,
}

/// What the console tells itself when it starts anew, locked. Nothing of any client.
#[derive(Clone, Debug, Args)]
pub struct Door {
    /// Who left the desk, when and for how long it may stand empty
    #[arg(long, hide = true, value_name = "AWAY")]
    pub away: Option<AwayHere>,
    /// A notice to come, without anything of any client
    #[arg(long = "notice", hide = true, value_name = "NOTICE")]
    pub notices: Vec<Ahead>,
    /// The language of the salon, spoken at its door unless another one was chosen
    #[arg(long, hide = true, value_name = "LANG", value_parser = language)]
    pub salon_language: Option<Language>,
}

/// The commands beside the console.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open a lively made-up salon around today
    ///
    /// Builds it on the first call, with five years of history in proportion to the number of clients, and opens the
    /// console in it, logged in. The same seed gives the same salon. The logins and passwords are shown on its login
    /// screen; nothing in it is about real people.
    Demo(Demo),
    /// Set up a new salon without the wizard; prints the recovery code once
    ///
    /// The owner's password comes from --password-file, or is asked for twice on the terminal. Keep the recovery code
    /// away from the computer: it alone opens the salon when every password is lost.
    Init(Init),
    /// Find clients by any part of a name in any script, by phone digits, or both
    Find {
        /// Part of a name or of a phone
        #[arg(required = true, num_args = 1.., value_name = "QUERY")]
        query: Vec<String>,
    },
    /// Show a client's card
    Card {
        /// The client's number, as `find` shows it
        #[arg(value_name = "ID")]
        id: i64,
    },
    /// Show the visits of a day
    Day {
        /// The day, 2026-11-22 [default: the salon's today]
        #[arg(long, value_name = "DATE")]
        date: Option<Date>,
    },
    /// Bring data in from another system
    Import {
        /// What to bring in.
        #[command(subcommand)]
        what: Import,
    },
    /// Report a day or a shift: as text, table, PDF or JSON
    Report(Report),
    /// Take data out for other programs
    Export {
        /// What to take out.
        #[command(subcommand)]
        what: Export,
    },
    /// Run requests: one JSON request a line in, one JSON reply a line out
    ///
    /// Every use case of the console, for scripts and integrations, through the same gate: {"do":"who_am_i"}. A reply is
    /// {"ok":true,"answer":…} or {"ok":false,"error":{"code","sentence"}}. Exits with 1 when a request was not done.
    Do {
        /// Where the requests stand [default: standard input]
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        file: Option<PathBuf>,
        /// Print the JSON Schema of every request instead
        #[arg(long, conflicts_with = "file")]
        schema: bool,
    },
    /// Verify the database, the ledger and the audit chain
    Check,
    /// Make an encrypted backup, or verify one
    #[command(args_conflicts_with_subcommands = true)]
    Backup(Backup),
    /// Bring a salon back from a backup into an empty folder
    Restore {
        /// The backup
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        file: PathBuf,
        /// The folder of the restored salon; must be empty or not yet exist
        #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
        into: PathBuf,
    },
    /// Work with themes
    Theme {
        /// What to do with it.
        #[command(subcommand)]
        what: Theme,
    },
    /// Work with the service standard as a file
    Standard {
        /// What to do with it.
        #[command(subcommand)]
        what: Standard,
    },
    /// Print the completions of a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// The made-up salon.
#[derive(Debug, Args)]
pub struct Demo {
    /// How many clients it has
    #[arg(long, default_value_t = 400, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub clients: u32,
    /// Another seed gives another salon
    #[arg(long, default_value_t = 1, value_name = "S")]
    pub seed: u64,
    /// The day that is today in it [default: the real one]
    #[arg(long, value_name = "DATE")]
    pub date: Option<Date>,
    /// The country: KZ, RU, PL or CN
    #[arg(long, default_value = "KZ", value_name = "MARKET", value_parser = market)]
    pub market: Market,
    /// Build it and stop: with --json prints {"dir","clients","logins":[{"login","role","password"}]}
    #[arg(long)]
    pub build_only: bool,
}

/// A new salon.
#[derive(Debug, Args)]
pub struct Init {
    /// The name on the door
    #[arg(long, value_name = "NAME")]
    pub salon: String,
    /// The country: KZ, RU, PL or CN
    #[arg(long, value_name = "MARKET", value_parser = market)]
    pub market: Market,
    /// The login of the owner
    #[arg(long, value_name = "LOGIN")]
    pub owner: String,
}

/// A backup.
#[derive(Debug, Args)]
pub struct Backup {
    /// The file to write [default: a dated one in the salon's backup folder]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub out: Option<PathBuf>,
    /// What else to do with backups.
    #[command(subcommand)]
    pub what: Option<BackupVerb>,
}

/// What else to do with backups.
#[derive(Debug, Subcommand)]
pub enum BackupVerb {
    /// Really open a backup and check it
    Verify {
        /// The backup
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
}

/// Bring data in.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// Bring clients in from a CSV, XLSX or vCard file
    ///
    /// Columns are guessed by their names; --dry-run tells what would happen and writes nothing. Rows that cannot become
    /// clients are told with their reason and saved beside the file. Allergies and consents are never taken from a file:
    /// they stay "never asked".
    Clients(ImportClients),
}

/// Bring clients in.
#[derive(Debug, Args)]
pub struct ImportClients {
    /// The file
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath, required_unless_present = "undo")]
    pub file: Option<PathBuf>,
    /// Tell what would happen and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// What columns mean, where the guess is wrong: "Header=field,3=phone"; fields: full_name, family, given, patronymic, address_as, phone, email, messenger, birth_date, found_us, note, health, ignore
    #[arg(long, value_name = "MAP")]
    pub map: Option<String>,
    /// Take the clients of an earlier import out again
    #[arg(long, value_name = "BATCH", conflicts_with_all = ["file", "dry_run", "map"])]
    pub undo: Option<i64>,
    /// What to do with rows that are a known client by phone and name, or name and birth date
    #[arg(long, value_enum, default_value_t = SamePerson::Skip, value_name = "WHAT")]
    pub same_person: SamePerson,
    /// What to do with rows that share a phone with a client of another name
    #[arg(long, value_enum, default_value_t = SharedPhone::Skip, value_name = "WHAT")]
    pub shared_phone: SharedPhone,
}

/// What to do with a known client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum SamePerson {
    /// Leave the row out and tell
    Skip,
    /// Make one card of the row and the client's
    Merge,
    /// Add one more card
    Add,
}

/// What to do with a shared phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum SharedPhone {
    /// Leave the row out and tell
    Skip,
    /// Add: one more of the family
    Add,
}

/// A report.
#[derive(Debug, Args)]
pub struct Report {
    /// What to report
    #[arg(value_enum, value_name = "WHAT")]
    pub what: ReportOf,
    /// The day, 2026-11-22 [default: the salon's today]
    #[arg(long, value_name = "DATE")]
    pub date: Option<Date>,
    /// The shift's number, with `till`
    #[arg(long, value_name = "N", conflicts_with = "date")]
    pub shift: Option<i64>,
    /// The first day, with `standard` [default: the Monday of the last day]
    #[arg(long, value_name = "DATE", conflicts_with = "date")]
    pub from: Option<Date>,
    /// The last day, with `standard` [default: the salon's today]
    #[arg(long, value_name = "DATE", conflicts_with = "date")]
    pub to: Option<Date>,
    /// Write A4 pages to this file; it must not exist yet
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "csv")]
    pub pdf: Option<PathBuf>,
    /// Print a table for a spreadsheet of the salon's country
    #[arg(long, conflicts_with = "json")]
    pub csv: bool,
}

/// What a report is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum ReportOf {
    /// The final report of a shift: by its number, else the last of the day
    Till,
    /// What a day moved in every ledger
    Day,
    /// What a day moved of the clients' bonus points
    Bonus,
    /// How the service standard was kept: by rule, person, day and shift
    Standard,
}

/// Take data out.
#[derive(Debug, Subcommand)]
pub enum Export {
    /// The whole ledger: every entry with its postings
    ///
    /// hledger: a journal for the plain-text accounting program, which reaches the same balances. csv: a row for each
    /// posting, as the country's spreadsheets open it. json: amounts in minor units. Clients stand there as numbers.
    Ledger {
        /// How to write it
        #[arg(long, value_enum, default_value_t = LedgerFormat::Hledger, value_name = "FORMAT")]
        format: LedgerFormat,
        /// The file to write; it must not exist yet [default: standard output]
        #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
        out: Option<PathBuf>,
    },
}

/// How a ledger is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum LedgerFormat {
    /// A journal for hledger
    Hledger,
    /// A table
    Csv,
    /// One JSON object
    Json,
}

/// Work with themes.
#[derive(Debug, Subcommand)]
pub enum Theme {
    /// Check a theme file and name what is wrong in it
    Check {
        /// The file
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
}

/// Work with the service standard.
#[derive(Debug, Subcommand)]
pub enum Standard {
    /// Check a file and name every fault with its line; ends with 1 where the file cannot be used
    Check {
        /// The file
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
    /// Print the standard in force as a file
    Show {
        /// The one that comes with the program; needs no login
        #[arg(long)]
        built_in: bool,
    },
    /// Keep what a file says as a further version of the standard
    Load {
        /// The file
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
}

/// A market of two letters.
fn market(text: &str) -> Result<Market, String> {
    Market::from_code(text).ok_or_else(|| "KZ, RU, PL or CN".to_owned())
}

/// A language of two letters, or of a system's locale.
fn language(text: &str) -> Result<Language, String> {
    Language::from_code(text).ok_or_else(|| "en, ru, pl or zh".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn every_command_and_option_has_help() {
        fn walk(command: &clap::Command) {
            assert!(command.get_about().is_some(), "{} has no help", command.get_name());
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{} {} has no help", command.get_name(), argument.get_id());
            }
            command.get_subcommands().for_each(walk);
        }
        walk(&Arguments::command());
    }

    #[test]
    fn a_password_is_never_an_argument() {
        fn walk(command: &clap::Command) {
            for argument in command.get_arguments() {
                let name = argument.get_long().unwrap_or_default();
                assert!(!name.contains("password") || name == "password-file", "{name}");
            }
            command.get_subcommands().for_each(walk);
        }
        walk(&Arguments::command());
    }
}
