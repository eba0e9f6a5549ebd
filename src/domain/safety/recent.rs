//! What a procedure of this salon is to the table, which speaks of recent procedures by codes of its own.

use super::facts::DoneFact;
use crate::domain::catalogue::Category;

/// The code of a recent procedure; none where the table has nothing to say of it.
pub(super) fn recent_code(done: &DoneFact) -> Option<&'static str> {
    match (done.category, done.code.as_str()) {
        (_, "hyaluronidase") => Some("P_HYALURONIDASE"),
        (_, "clean_mech" | "clean_us" | "clean_combo") => Some("P_CLEANSING"),
        (_, "rf_needling") | (Category::Needling | Category::Biorevitalisation, _) => Some("P_MICRONEEDLING"),
        (Category::Peel, _) => Some("P_PEEL"),
        (Category::Light | Category::Resurfacing, _) => Some("P_LASER"),
        (Category::Filler, _) => Some("P_FILLER"),
        (Category::Botulinum, _) => Some("P_BOTULINUM"),
        (Category::Threads, _) => Some("P_THREADS"),
        (Category::HairRemoval, _) => Some("P_WAX"),
        (Category::PermanentMakeup, _) => Some("P_PMU"),
        _ => None,
    }
}
