//! `theme check`: whether a theme file can be used, before somebody meets it on a busy morning.

use std::fs;
use std::path::Path;

use crate::ui::theme;

use super::error::CliError;
use super::output::Output;

/// Checks a theme file.
pub fn check(file: &Path, output: &mut Output<'_>) -> Result<(), CliError> {
    let text = fs::read_to_string(file).map_err(|error| CliError::Unreadable(file.to_owned(), error))?;
    theme::check(&text).map_err(CliError::BadTheme)?;
    output.line(&output.words.say("cli-theme-good"))
}
