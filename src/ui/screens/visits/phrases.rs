//! What the board says of a visit, in words and signs.

use jiff::Timestamp;

use crate::args;
use crate::domain::health::{AllergyState, allergens};
use crate::domain::safety::{Cause, Finding, Gravity};
use crate::domain::visit::{BoardAllergy, BoardVisit, Progress, VisitState, progress};
use crate::ui::screen::View;
use crate::ui::screens::checkup::weight;
use crate::ui::theme::{Meaning, Signs};
use crate::words::Words;
use crate::words::format::clock;
use crate::words::safety::{NamesInCheck, gravity_key, short};
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

/// A line under a visit on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Note {
    /// The listed allergies.
    Allergies,
    /// A stop or a caution that nobody has seen, or a stop about which nobody has decided.
    Safety,
    /// The first visit of the client.
    First,
    /// Nobody has asked for allergies yet.
    Unasked,
    /// Both of the last two.
    FirstAndUnasked,
}

/// The notes of a visit: its allergies until the procedure is over; what is not known and that it is the first, until the
/// procedure begins.
fn kinds(visit: &BoardVisit) -> impl Iterator<Item = Note> {
    let listed = visit.client.allergy == AllergyState::Listed && visit.state.occupies();
    let ahead = visit.state.occupies() && visit.state != VisitState::InProcedure;
    let second = match (visit.first_visit, visit.client.allergy == AllergyState::NeverAsked) {
        (true, true) => Some(Note::FirstAndUnasked),
        (true, false) => Some(Note::First),
        (false, true) => Some(Note::Unasked),
        (false, false) => None,
    };
    let safety = (ahead && safety_waits(visit)).then_some(Note::Safety);
    listed.then_some(Note::Allergies).into_iter().chain(safety).chain(second.filter(|_| ahead))
}

/// How many lines stand under a visit: told without a word being made, for every visit of the day in every frame.
pub fn note_count(visit: &BoardVisit) -> usize {
    kinds(visit).count()
}

/// The lines under a visit on the board, with their meanings.
pub fn notes<'v>(visit: &'v BoardVisit, view: &'v View) -> impl Iterator<Item = (String, Meaning)> + 'v {
    let signs = view.theme.signs();
    kinds(visit).map(move |note| {
        let first = || format!("{} {}", signs.first, view.say("today-first-visit"));
        match note {
            Note::Allergies => allergy_line(visit, view),
            Note::Safety => safety_line(visit, view),
            Note::First => (first(), Meaning::Hint),
            Note::Unasked => (format!("{} {}", signs.unknown, view.say("allergies-never-asked")), Meaning::Caution),
            Note::FirstAndUnasked => {
                (format!("{} {} {}", first(), signs.middot, view.say("allergies-never-asked")), Meaning::Caution)
            }
        }
    })
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
    let mut worst = visit.safety.iter().flat_map(|safety| &safety.worst);
    let is_stop = |finding: &Finding| finding.gravity == Gravity::Stop && matches!(finding.cause, Cause::Allergy(_));
    let stops = worst.any(is_stop);
    if stops {
        line = format!("{line} {} {}", signs.dash, view.say(gravity_key(Gravity::Stop)));
    }
    if visit.meets_allergy {
        let met = allergens_of(visit.client.allergies.iter().filter(|allergy| allergy.met), &view.words);
        let met = view.say_with("today-allergy-met", args!["names" => met]);
        line = format!("{line} {} {met}", if stops { signs.middot } else { signs.dash });
    }
    (line, Meaning::Danger)
}

/// What the check calls things by, as far as the board knows.
pub fn names_in_check(visit: &BoardVisit, words: &Words) -> NamesInCheck {
    let allergies = visit.client.allergies.iter().map(|one| (one.id, one.code.as_str(), one.said.as_str()));
    NamesInCheck::of(procedure(visit, words), allergies, words)
}

/// Whether the check found something beside the listed allergies that still asks for somebody.
fn safety_waits(visit: &BoardVisit) -> bool {
    visit.safety.as_ref().is_some_and(|safety| safety.unseen + safety.undecided > 0)
        && beside_allergies(visit).next().is_some()
}

/// The stops and cautions that are about no listed allergy: those stand on the allergy line already.
fn beside_allergies(visit: &BoardVisit) -> impl Iterator<Item = &Finding> {
    let listed = visit.client.allergy == AllergyState::Listed;
    let worst = visit.safety.iter().flat_map(|safety| &safety.worst);
    worst.filter(move |finding| !(listed && matches!(finding.cause, Cause::Allergy(_))))
}

/// The line of the check: the worst word, what it is about, and how much more there is.
fn safety_line(visit: &BoardVisit, view: &View) -> (String, Meaning) {
    let names = names_in_check(visit, &view.words);
    let gravest = beside_allergies(visit).map(|finding| finding.gravity).max().unwrap_or(Gravity::Caution);
    let (sign, means) = weight(gravest, view.theme.signs());
    let about: Vec<String> = beside_allergies(visit).map(|finding| short(finding, &names, &view.words)).collect();
    (format!("{sign} {} {}", view.say(gravity_key(gravest)), about.join(", ")), means)
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
