//! How parts of reactions and lots are written.

use jiff::civil::DateTime;

use crate::args;
use crate::domain::catalogue::Names;
use crate::domain::client::SpokenLanguage;
use crate::domain::market::Market;
use crate::domain::reaction::{LotSeen, ReactionReport};
use crate::domain::role::Permission;
use crate::ui::screen::View;
use crate::words::reaction::symptom_key;
use crate::words::{Words, format};

/// A name in the language that runs.
pub(super) fn named(names: &Names, view: &View) -> String {
    names.in_language(view.words.language().code()).to_owned()
}

/// A day in numbers.
pub(super) fn day(at: DateTime, view: &View) -> String {
    format::day_numbers(at.date(), view.words.language())
}

/// A day with its hour.
pub(super) fn moment(at: DateTime, view: &View) -> String {
    [day(at, view), format::clock(at.time())].join(" ")
}

/// A lot by its number; by that of the salon's books where the package has none.
pub(super) fn lot_number(lot: &LotSeen, view: &View) -> String {
    let number = if lot.number.is_empty() { lot.id.to_string() } else { lot.number.clone() };
    view.say_with("goods-lot-of", args!["lot" => number])
}

/// The symptoms in one line; where none was chosen, the client's words.
pub(super) fn seen(report: &ReactionReport, view: &View) -> String {
    let symptoms: Vec<String> = report.symptoms.iter().map(|symptom| view.say(symptom_key(*symptom))).collect();
    if symptoms.is_empty() { report.said.clone() } else { symptoms.join(", ") }
}

/// Whether whoever sits here may do that.
pub(super) fn may(view: &View, permission: Permission) -> bool {
    view.actor.as_ref().is_some_and(|actor| actor.role.may(permission))
}

/// The number under which help comes in the salon's country.
pub(super) fn emergency_number(view: &View) -> &'static str {
    match view.salon.as_ref().map(|salon| salon.market) {
        Some(Market::Cn) => "120",
        _ => "112",
    }
}

/// The words in a client's language, where the console has it; otherwise those of the salon.
pub(super) fn words_of(language: Option<SpokenLanguage>, view: &View) -> Words {
    let salon = view.salon.as_ref().map_or(view.words.language(), |salon| salon.language);
    Words::new(language.and_then(SpokenLanguage::on_paper).unwrap_or(salon))
}
