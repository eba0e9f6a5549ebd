//! How parts of the catalogue are written, on its lists and in its forms.

use crate::desk::schedule::RosterSpecialist;
use crate::domain::catalogue::Procedure;
use crate::domain::role::Permission;
use crate::domain::schedule::{Weekday, WorkingDay};
use crate::ui::forms::catalogue::written_hours;
use crate::ui::screen::View;

/// Whether whoever sits here may do that.
pub(super) fn may(view: &View, permission: Permission) -> bool {
    view.actor.as_ref().is_some_and(|actor| actor.role.may(permission))
}

/// A procedure's name in the language that runs.
pub(super) fn name_of(procedure: &Procedure, view: &View) -> String {
    procedure.details.names.in_language(view.words.language().code()).to_owned()
}

/// The hours of a weekday as they are read; nothing on a day off.
pub(super) fn weekly(row: &RosterSpecialist, weekday: Weekday) -> String {
    let set = row.hours.iter().find(|set| set.day == WorkingDay::Weekly(weekday));
    set.map(|set| written_hours(&set.hours)).unwrap_or_default()
}

/// The word of a yes-or-no field.
pub(super) const fn yes_no(answer: bool) -> &'static str {
    if answer { "yes" } else { "no" }
}
