//! Opening the salon for one command, in somebody's name.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::args;
use crate::desk::demo::DemoNote;
use crate::desk::{Desk, DeskError, KdfParameters, VaultError, World};
use crate::domain::password::Password;
use crate::domain::time::Clock;
use crate::outside::clock::SystemClock;
use crate::outside::entropy::SystemEntropy;
use crate::outside::places;
use crate::words::Words;

use super::arguments::Common;
use super::error::CliError;

/// The longest password file that is read, in bytes: its first line is the password, the rest is somebody's mistake.
const LONGEST_PASSWORD_FILE: u64 = 4096;

/// The folder that a command is about.
pub fn folder(common: &Common) -> PathBuf {
    common.dir.clone().unwrap_or_else(places::salon_folder)
}

/// The clock of the salon in a folder: the computer's, or that of a made-up salon.
pub fn clock(folder: &Path) -> Arc<dyn Clock> {
    match DemoNote::read(folder) {
        Some(note) => Arc::new(note.clock()),
        None => Arc::new(SystemClock),
    }
}

/// Takes the salon's folder, without opening the salon in it.
pub fn take(folder: &Path) -> Result<Desk, CliError> {
    let world = World { clock: clock(folder), kdf: KdfParameters::DEFAULT };
    Ok(Desk::open(folder, world, Box::new(SystemEntropy))?)
}

/// In whose name a command acts.
pub fn who(common: &Common) -> Result<&str, CliError> {
    common.user.as_deref().ok_or(CliError::NoLogin)
}

/// The password of `--user`, asked for where no file gives it.
pub fn password_of(login: &str, common: &Common, words: &Words) -> Result<Password, CliError> {
    password(common, || words.say_with("cli-ask-password", args!["login" => login]))
}

/// Opens the salon in the name of `--user`.
pub fn open(common: &Common, words: &Words) -> Result<Desk, CliError> {
    let mut desk = take(&folder(common))?;
    if !desk.has_salon() {
        return Err(DeskError::Vault(VaultError::NoSalon).into());
    }
    let login = who(common)?;
    let password = password_of(login, common, words)?;
    desk.log_in(login, &password)?;
    Ok(desk)
}

/// The password of the file, or as typed on the terminal.
pub fn password(common: &Common, prompt: impl FnOnce() -> String) -> Result<Password, CliError> {
    match &common.password_file {
        Some(path) => first_line(path).map_err(|error| CliError::Unreadable(path.clone(), error)),
        None => typed(&prompt()),
    }
}

/// A password typed without being shown.
pub fn typed(prompt: &str) -> Result<Password, CliError> {
    if !io::stdin().is_terminal() {
        return Err(CliError::NoPassword);
    }
    let typed = Zeroizing::new(rpassword::prompt_password(prompt).map_err(|_| CliError::NoPassword)?);
    Ok(Password::typed(&typed))
}

/// The first line of a small file, without its line end.
fn first_line(path: &Path) -> io::Result<Password> {
    let mut line = Zeroizing::new(String::new());
    BufReader::new(File::open(path)?.take(LONGEST_PASSWORD_FILE)).read_line(&mut line)?;
    Ok(Password::typed(line.trim_end_matches(['\r', '\n'])))
}
