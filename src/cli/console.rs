//! The console on the salon's folder, at its door.

use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;

use crate::desk::Desk;
use crate::domain::time::Clock;
use crate::outside::entropy::SystemEntropy;
use crate::outside::places;
use crate::ui::{self, Options};

use super::arguments::{Common, Door};
use super::error::CliError;
use super::{language_of_system, login};

/// Opens the console on the salon of `--dir`.
pub fn run(common: &Common, door: &Door) -> Result<(), CliError> {
    let folder = login::folder(common);
    let desk = login::take(&folder)?;
    show(common, door, desk, &folder, login::clock(&folder), Vec::new())
}

/// Shows the console of an opened folder. `more` are the arguments, beside the common ones, with which the program finds
/// this same salon at the same hour again after a lock.
pub fn show(
    common: &Common,
    door: &Door,
    desk: Desk,
    folder: &Path,
    clock: Arc<dyn Clock>,
    more: Vec<OsString>,
) -> Result<(), CliError> {
    let mut relaunch: Vec<OsString> = vec!["--dir".into(), folder.into()];
    if let Some(language) = common.lang {
        relaunch.extend(["--lang".into(), language.code().into()]);
    }
    if let Some(theme) = &common.theme {
        relaunch.extend(["--theme".into(), theme.into()]);
    }
    relaunch.extend(more);
    let options = Options {
        desk,
        login: common.user.clone(),
        away: door.away.clone(),
        ahead: door.notices.clone(),
        config_folder: places::config_folder(),
        language: common.lang,
        system_language: door.salon_language.unwrap_or_else(language_of_system),
        theme: common.theme.clone(),
        clock,
        entropy: Box::new(SystemEntropy),
        relaunch,
        opening: None,
    };
    ui::run(options).map_err(CliError::Console)
}
