//! What the board says of a visit, in words and signs.

use jiff::Timestamp;

use crate::args;
use crate::domain::health::{AllergyState, allergens};
use crate::domain::visit::{BoardAllergy, BoardVisit, Progress, VisitState, progress};
use crate::ui::screen::View;
use crate::ui::theme::{Meaning, Signs};
use crate::words::Words;
use crate::words::format::clock;
use crate::words::schedule::state_key;

/// The name of an allergen in the language of the moment; where the words matched none, the words as they were told.
pub fn allergen(allergy: &BoardAllergy, words: &Words) -> String {
    allergens().name(&allergy.code, words.language().code()).unwrap_or(&allergy.said).to_owned()
}

/// The names of several allergens.
pub fn allergens_of<'a>(allergies: impl IntoIterator<Item = &'a BoardAllergy>, words: &Words) -> String {
    allergies.into_iter().map(|allergy| allergen(allergy, words)).collect::<Vec<_>>().join(", ")
}

/// The sign of where a visit stands; lateness goes before all.
pub fn sign(visit: &BoardVisit, now: Timestamp, signs: &Signs) -> (&'static str, Meaning) {
    match (visit.state, progress(visit.state, &visit.moments, now)) {
        (_, Progress::Late(_)) => (signs.caution, Meaning::Caution),
        (VisitState::Booked, _) => (signs.booked, Meaning::Text),
        (VisitState::Confirmed, _) => (signs.confirmed, Meaning::Text),
        (VisitState::Arrived, _) => (signs.arrived, Meaning::Caution),
        (VisitState::InProcedure, _) => (signs.busy, Meaning::Text),
        (VisitState::ToPay, _) => (signs.here, Meaning::Caution),
        (VisitState::Closed, _) => (signs.good, Meaning::Good),
        (VisitState::Cancelled, _) => (signs.times, Meaning::Dim),
        (VisitState::NoShow, _) => (signs.minus, Meaning::Dim),
    }
}

/// Where a visit stands and for how long, in a word or two.
pub fn standing(visit: &BoardVisit, view: &View) -> (String, Meaning) {
    let minutes = |key: &str, minutes: i64| view.say_with(key, args!["minutes" => minutes]);
    let lasting =
        |key: &str, minutes: i64| view.say_with(key, args!["time" => format!("{}:{:02}", minutes / 60, minutes % 60)]);
    match progress(visit.state, &visit.moments, view.moment.now) {
        Progress::Ahead(ahead) if ahead <= 60 => (minutes("today-in", ahead), Meaning::Dim),
        Progress::Ahead(_) => (String::new(), Meaning::Dim),
        Progress::Late(late) => (minutes("today-late", late), Meaning::Caution),
        Progress::Waiting(waiting) => (minutes("today-waits", waiting), Meaning::Caution),
        Progress::Running(running) => (lasting("today-runs", running), Meaning::Text),
        Progress::Overrunning(over) => (lasting("today-over", over), Meaning::Caution),
        Progress::Paying(_) => (view.say("today-to-pay"), Meaning::Caution),
        Progress::Over => {
            let means = if visit.state == VisitState::Closed { Meaning::Good } else { Meaning::Dim };
            (view.say(state_key(visit.state)), means)
        }
    }
}

/// Whether nothing more is to be done for a visit: it is drawn quietly.
pub fn is_over(state: VisitState) -> bool {
    matches!(state, VisitState::Closed | VisitState::Cancelled | VisitState::NoShow)
}

/// The lines under a visit on the board, with their meanings: its allergies until the procedure is over; what is not
/// known and that it is the first, until the procedure begins.
pub fn notes(visit: &BoardVisit, view: &View) -> Vec<(String, Meaning)> {
    if !visit.state.occupies() {
        return Vec::new();
    }
    let signs = view.theme.signs();
    let mut lines = Vec::new();
    if visit.client.allergy == AllergyState::Listed {
        lines.push(allergy_line(visit, view));
    }
    if visit.state == VisitState::InProcedure {
        return lines;
    }
    let unasked = visit.client.allergy == AllergyState::NeverAsked;
    let first = format!("{} {}", signs.first, view.say("today-first-visit"));
    let never = view.say("allergies-never-asked");
    match (visit.first_visit, unasked) {
        (true, true) => lines.push((format!("{first} {} {never}", signs.middot), Meaning::Caution)),
        (true, false) => lines.push((first, Meaning::Hint)),
        (false, true) => lines.push((format!("{} {never}", signs.unknown), Meaning::Caution)),
        (false, false) => {}
    }
    lines
}

/// The allergy line: loud until somebody confirms it, then quiet, with who and when.
pub fn allergy_line(visit: &BoardVisit, view: &View) -> (String, Meaning) {
    let signs = view.theme.signs();
    let all = allergens_of(&visit.client.allergies, &view.words);
    if let Some(confirmed) = &visit.allergies_confirmed {
        let who = view.say_with(
            "today-allergy-confirmed",
            args!["name" => confirmed.by.as_str(), "time" => clock(confirmed.wall.time())],
        );
        return (format!("{} {all} {} {who}", signs.danger, signs.middot), Meaning::Dim);
    }
    let mut line = format!("{} {} {all}", signs.danger, view.say("today-allergy"));
    if visit.meets_allergy {
        let met = allergens_of(visit.client.allergies.iter().filter(|allergy| allergy.met), &view.words);
        let met = view.say_with("today-allergy-met", args!["names" => met]);
        line = format!("{line} {} {met}", signs.dash);
    }
    (line, Meaning::Danger)
}

/// The name of a procedure in the language of the moment.
pub fn procedure<'a>(visit: &'a BoardVisit, words: &Words) -> &'a str {
    visit.procedure_names.in_language(words.language().code())
}

/// The client's name as the board shows it, with the other script beside it.
pub fn client(visit: &BoardVisit) -> String {
    let spoken = visit.client.name.spoken();
    if visit.client.also_written.is_empty() { spoken } else { format!("{spoken} {}", visit.client.also_written) }
}
