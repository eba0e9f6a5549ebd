//! When the made-up salon is open.

use crate::domain::schedule::{Hours, TimeOfDay, Weekday, WorkingDay, WorkingHours};

/// When the salon opens, in minutes after midnight.
pub const OPENS: u16 = 9 * 60;
/// When the last procedure ends.
pub const CLOSES: u16 = 21 * 60;

/// The hours of a specialist: every day from opening to closing with a meal in between, so that any day shows a salon at
/// work.
pub fn working_hours() -> Vec<WorkingHours> {
    let at = |minutes: u16| TimeOfDay::from_minutes(minutes);
    let stretches = [(OPENS, MEAL.0), (MEAL.1, CLOSES)];
    let hours: Vec<Hours> =
        stretches.into_iter().filter_map(|(from, until)| Some(Hours { from: at(from)?, until: at(until)? })).collect();
    Weekday::ALL.iter().map(|day| WorkingHours { day: WorkingDay::Weekly(*day), hours: hours.clone() }).collect()
}

/// The meal, in minutes after midnight.
pub const MEAL: (u16, u16) = (12 * 60 + 30, 13 * 60);
