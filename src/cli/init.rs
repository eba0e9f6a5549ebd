//! `init`: a new salon without the wizard.

use serde::Serialize;

use crate::args;
use crate::desk::SetUp;
use crate::domain::language::Language;
use crate::domain::market::Market;
use crate::domain::password::{Password, PasswordRefusal};

use super::arguments::{Common, Init};
use super::error::CliError;
use super::login;
use super::output::Output;

/// What a script learns.
#[derive(Serialize)]
struct Made {
    dir: String,
    recovery_code: String,
}

/// Sets the salon up and prints its recovery code, once.
pub fn run(init: &Init, common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let folder = login::folder(common);
    let mut desk = login::take(&folder)?;
    let password = chosen(init, common, output)?;
    let code = desk.propose_recovery_code().reveal();
    desk.set_up(&SetUp {
        salon: init.salon.clone(),
        market: init.market,
        zone: String::new(),
        language: common.lang.unwrap_or(spoken_in(init.market)),
        name: init.owner.clone(),
        login: init.owner.clone(),
        password,
        recovery_code: code.clone(),
        starter_catalogue: true,
    })?;
    let made = Made { dir: folder.display().to_string(), recovery_code: code };
    if output.json {
        return output.value(&made);
    }
    output.line(&output.words.say_with("cli-init-done", args!["dir" => made.dir]))?;
    output.line(&output.words.say_with("cli-init-code", args!["code" => made.recovery_code]))
}

/// The owner's password: from the file, or typed twice.
fn chosen(init: &Init, common: &Common, output: &Output<'_>) -> Result<Password, CliError> {
    let words = output.words;
    let first =
        login::password(common, || words.say_with("cli-choose-password", args!["login" => init.owner.as_str()]))?;
    if common.password_file.is_none() && login::typed(&words.say("cli-repeat-password"))? != first {
        return Err(CliError::Desk(PasswordRefusal::Differs.into()));
    }
    Ok(first)
}

/// The language of a market's salons, where the command names none.
fn spoken_in(market: Market) -> Language {
    match market {
        Market::Kz | Market::Ru => Language::Ru,
        Market::Pl => Language::Pl,
        Market::Cn => Language::Zh,
    }
}
