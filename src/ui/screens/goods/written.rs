//! How parts of the shelf are written, on its lists and in its forms.

use jiff::civil::Date;

use crate::args;
use crate::domain::catalogue::Names;
use crate::domain::goods::Lot;
use crate::domain::role::Permission;
use crate::ui::screen::View;
use crate::words::format;

/// Whether whoever sits here may do that.
pub(super) fn may(view: &View, permission: Permission) -> bool {
    view.actor.as_ref().is_some_and(|actor| actor.role.may(permission))
}

/// A name in the language that runs.
pub(super) fn named(names: &Names, view: &View) -> String {
    names.in_language(view.words.language().code()).to_owned()
}

/// So many pieces.
pub(super) fn pieces(count: i64, view: &View) -> String {
    view.say_with("goods-so-many", args!["count" => count])
}

/// A day in numbers; a dash where there is none.
pub(super) fn day(day: Option<Date>, view: &View) -> String {
    day.map_or_else(|| view.theme.signs().dash.to_owned(), |day| format::day_numbers(day, view.words.language()))
}

/// A lot in one line: until when it is good, its number, how many pieces lie there.
pub(super) fn lot(lot: &Lot, view: &View) -> String {
    let mut parts = Vec::new();
    if let Some(day) = lot.best_before {
        let day = format::day_numbers(day, view.words.language());
        parts.push(view.say_with("goods-until", args!["day" => day]));
    }
    if !lot.number.is_empty() {
        parts.push(lot.number.clone());
    }
    parts.push(pieces(lot.stock, view));
    parts.join(&format!(" {} ", view.theme.signs().middot))
}
