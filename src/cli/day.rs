//! `day`: the visits of a day.

use jiff::civil::Date;

use crate::args;
use crate::desk::visit::Day;
use crate::domain::health::AllergyState;
use crate::domain::visit::BoardVisit;
use crate::words::{Words, schedule};

use super::arguments::Common;
use super::error::CliError;
use super::login;
use super::output::Output;

/// Shows a day.
pub fn run(date: Option<Date>, common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let board = login::open(common, output.words)?.ask(Day { day: date, specialist: None })?;
    if output.json {
        return output.value(&board);
    }
    if board.visits.is_empty() {
        return output.line(&output.words.say_with("cli-day-none", args!["day" => board.day.to_string()]));
    }
    for visit in &board.visits {
        output.line(&line(visit, output.words))?;
    }
    Ok(())
}

/// One visit on one line; what is dangerous stands at its end, in words.
fn line(visit: &BoardVisit, words: &Words) -> String {
    let procedure = visit.procedure_names.in_language(words.language().code());
    let mut parts = vec![
        visit.starts.strftime("%H:%M").to_string(),
        words.say(schedule::state_key(visit.state)),
        visit.client.name.spoken(),
        procedure.to_owned(),
        visit.specialist_name.clone(),
    ];
    if visit.meets_allergy {
        parts.push(words.say("cli-day-meets"));
    } else if visit.client.allergy == AllergyState::Listed {
        parts.push(words.say("cli-day-allergy"));
    } else if visit.client.allergy == AllergyState::NeverAsked {
        parts.push(words.say("cli-day-never-asked"));
    }
    parts.join(" · ")
}
