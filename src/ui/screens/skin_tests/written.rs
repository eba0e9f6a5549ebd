//! Patch tests and doctors' words as they are said.

use jiff::civil::Date;

use crate::args;
use crate::domain::catalogue::Names;
use crate::domain::health::{allergens, conditions};
use crate::domain::safety::{Clearance, PatchTest, PatchTestState, TestsAndWords};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::words::format;
use crate::words::schedule::category_key;

/// A procedure's name in the language of the screen.
pub(super) fn named(names: &Names, view: &View) -> String {
    names.in_language(view.words.language().code()).to_owned()
}

/// A day in numbers.
pub(super) fn day(day: Date, view: &View) -> String {
    format::day_numbers(day, view.words.language())
}

/// What a code of any list is called.
pub(super) fn called(code: &str, view: &View) -> String {
    let language = view.words.language().code();
    conditions().name(code, language).or_else(|| allergens().name(code, language)).unwrap_or(code).to_owned()
}

/// What a doctor's word is about.
pub(super) fn about(word: &Clearance, view: &View) -> String {
    let name = called(&word.code, view);
    match word.category {
        Some(category) => {
            view.say_with("checkup-word-for", args!["name" => name, "family" => view.say(category_key(category))])
        }
        None => name,
    }
}

/// Where a test stands, and how it is meant.
pub(super) fn state(test: &PatchTest, view: &View) -> (String, Meaning) {
    let signs = view.theme.signs();
    let today = view.wall().date();
    let state = test.state(today);
    let (key, sign, meaning, on) = match state {
        PatchTestState::Planned => ("checkup-test-planned", "", Meaning::Text, test.planned),
        PatchTestState::Laid if test.ripe.is_some_and(|ripe| ripe.date() <= today) => {
            ("checkup-test-read-now", signs.caution, Meaning::Caution, None)
        }
        PatchTestState::Laid => ("checkup-test-laid", "", Meaning::Text, test.ripe.map(jiff::civil::DateTime::date)),
        PatchTestState::Clear => ("checkup-test-clear", signs.good, Meaning::Good, last_day(test.until)),
        PatchTestState::Reacted => {
            ("checkup-test-reacted", signs.danger, Meaning::Danger, test.read.map(jiff::civil::DateTime::date))
        }
        PatchTestState::RunOut => ("checkup-test-run-out", "", Meaning::Dim, last_day(test.until)),
        PatchTestState::Struck => ("checkup-test-struck", "", Meaning::Dim, None),
    };
    let on = on.map(|on| day(on, view)).unwrap_or_default();
    (format!("{sign} {}", view.say_with(key, args!["day" => on])).trim_start().to_owned(), meaning)
}

/// Where a doctor's word stands, and how it is meant.
pub(super) fn word_state(word: &Clearance, view: &View) -> (String, Meaning) {
    let signs = view.theme.signs();
    if word.ended.is_some() {
        return (view.say("checkup-word-ended"), Meaning::Dim);
    }
    if !word.stands(view.wall().date()) {
        return (view.say("checkup-word-run-out"), Meaning::Dim);
    }
    let text = match last_day(word.until) {
        Some(last) => view.say_with("checkup-word-until", args!["day" => day(last, view)]),
        None => view.say("checkup-word-stands"),
    };
    (format!("{} {text}", signs.good), Meaning::Good)
}

/// The last day on which something counts.
fn last_day(until: Option<Date>) -> Option<Date> {
    until.and_then(|until| until.yesterday().ok())
}

/// Tests and words in one line of the card, what wants something first.
pub fn tests_in_short(held: &TestsAndWords, view: &View) -> (String, Meaning) {
    let today = view.wall().date();
    let weight = |test: &&PatchTest| match test.state(today) {
        PatchTestState::Reacted => 0,
        PatchTestState::Laid => 1,
        PatchTestState::Planned => 2,
        PatchTestState::Clear => 3,
        PatchTestState::RunOut | PatchTestState::Struck => 9,
    };
    let first = held.tests.iter().filter(|test| weight(test) < 9).min_by_key(weight);
    let words = held.words.iter().filter(|word| word.stands(today)).count();
    let words = (words > 0).then(|| view.say_with("checkup-card-words", args!["count" => words]));
    let (test, meaning) = match first {
        Some(test) => {
            let (said, meaning) = state(test, view);
            (Some(format!("{}: {said}", named(&test.procedure_names, view))), meaning)
        }
        None => (None, if words.is_some() { Meaning::Text } else { Meaning::Dim }),
    };
    let parts: Vec<String> = [test, words].into_iter().flatten().collect();
    if parts.is_empty() {
        return (view.say("checkup-card-none"), Meaning::Dim);
    }
    (parts.join(&format!(" {} ", view.theme.signs().middot)), meaning)
}
