//! The allergy line: a sign, words and a colour, the same wherever a client is shown. The three answers to the question
//! never look alike.

use jiff::civil::Date;

use crate::args;
use crate::domain::health::{AllergyState, allergens, conditions};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::words::format;

/// The name of an allergen in the language of the console; the client's own words where the list does not know it.
pub(super) fn substance(code: &str, said: &str, view: &View) -> String {
    let language = view.words.language().code();
    allergens().name(code, language).map_or_else(|| said.to_owned(), str::to_owned)
}

/// The name of a condition or medication in the language of the console; the client's own words where the list does not
/// know it.
pub(super) fn condition(code: &str, said: &str, view: &View) -> String {
    let language = view.words.language().code();
    conditions().name(code, language).map_or_else(|| said.to_owned(), str::to_owned)
}

/// What stands in a list: the substances, or the answer.
pub(super) fn short(
    state: AllergyState,
    asked_on: Option<Date>,
    substances: &[String],
    view: &View,
) -> (String, Meaning) {
    let signs = view.theme.signs();
    match state {
        AllergyState::Listed => {
            let between = format!(" {} ", signs.middot);
            (format!("{} {}", signs.danger, substances.join(&between)), Meaning::Danger)
        }
        AllergyState::NoneKnown => {
            let day = asked_on.map(|day| format::day_short(day, &view.words)).unwrap_or_default();
            (format!("{} {}", signs.good, view.say_with("allergy-none-known", args!["day" => day])), Meaning::Good)
        }
        AllergyState::NeverAsked => {
            (format!("{} {}", signs.unknown, view.say("allergy-never-asked")), Meaning::Caution)
        }
    }
}
