//! The first day on which nothing that time resolves stands in the way.

use jiff::civil::Date;

use super::check::check;
use super::facts::{PersonFacts, Planned};
use super::finding::Gravity;

/// How many windows one after another are waited for; past that, a specialist has to think.
const WINDOWS_MOST: usize = 64;

/// The first day from a day on that is free of stops and of cautions which end by themselves; none where a stop has no
/// end. Cautions without an end (a pacemaker, a tendency to scars) stand on every day and move none.
pub fn first_safe_day(planned: &Planned<'_>, person: &PersonFacts, from: Date) -> Option<Date> {
    let mut day = from;
    for _ in 0..WINDOWS_MOST {
        let findings = check(planned, person, day);
        let heavy = || findings.iter().filter(|finding| finding.gravity > Gravity::Ask);
        if heavy().any(|finding| finding.gravity == Gravity::Stop && finding.clear_from.is_none()) {
            return None;
        }
        match heavy().filter_map(|finding| finding.clear_from).max() {
            None => return Some(day),
            Some(clear) => day = clear.max(day.tomorrow().ok()?),
        }
    }
    None
}
