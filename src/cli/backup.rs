//! `backup`, `backup verify` and `restore`.

use std::path::Path;

use serde::Serialize;

use crate::args;
use crate::desk::Secret;
use crate::desk::backup;
use crate::desk::check::Report;

use super::arguments::Common;
use super::error::CliError;
use super::login;
use super::output::Output;

/// What a script learns of a new backup.
#[derive(Serialize)]
struct Made<'a> {
    file: &'a str,
    bytes: u64,
    at: String,
    report: &'a Report,
}

/// Makes a backup, opens it again and checks it.
pub fn make(out: Option<&Path>, common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let made = login::open(common, output.words)?.back_up(out)?;
    let file = made.path.display().to_string();
    if output.json {
        return output.value(&Made { file: &file, bytes: made.bytes, at: made.at.to_string(), report: &made.report });
    }
    output.line(&output.words.say_with("cli-backup-made", args!["file" => file, "size" => made.bytes / 1024]))
}

/// Proves a backup with a password of its day.
pub fn verify(file: &Path, common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let login = login::who(common)?;
    let password = login::password_of(login, common, output.words)?;
    let secret = Secret::Password { login, password: &password };
    let proven = backup::verify(file, &secret, &std::env::temp_dir())?;
    if output.json {
        output.value(&proven)?;
    } else if proven.report.ok {
        output.line(&output.words.say_with("cli-backup-good", args!["when" => proven.made_at.to_string()]))?;
    } else {
        super::check::print(&proven.report, output)?;
    }
    output.flush()?;
    if proven.report.ok { Ok(()) } else { Err(CliError::NotInOrder) }
}

/// Brings a salon back from a backup.
pub fn restore(file: &Path, into: &Path, common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let login = login::who(common)?;
    let password = login::password_of(login, common, output.words)?;
    let restored = backup::restore(file, &Secret::Password { login, password: &password }, into)?;
    if output.json {
        return output.value(&restored);
    }
    let told = args![
        "when" => restored.made_at.to_string(),
        "dir" => into.display().to_string(),
        "logins" => restored.logins.join(", ")
    ];
    output.line(&output.words.say_with("cli-restored", told))?;
    let album = restored.report.photographs;
    if album.is_whole() { Ok(()) } else { output.line(&super::check::album(output.words, album)) }
}
