//! When nothing hot is offered.
//!
//! After an injection or pigment into the lips they are numb and swollen: hot drinks burn unfelt and drive the swelling
//! (usual after-care of lip fillers and of permanent make-up of the lips). Before a patch test is laid or read, and
//! before an analysis of the skin, the skin shall not be flushed (rule 6 of front desks' standards: "no hot drinks after
//! a lip injection or before a test").

use jiff::{SignedDuration, Timestamp};

use crate::domain::catalogue::Category;
use crate::domain::codes::codes;
use crate::domain::zone::Zone;

/// How long lips are spared: the effect of the anaesthetic and the first swelling are over by then.
const LIPS_SPARED: SignedDuration = SignedDuration::from_hours(24);
/// Procedures of the starter catalogue that treat the lips.
const OF_LIPS: &[&str] = &["filler_lips", "pmu_lips"];
/// Procedures of the starter catalogue that look at the skin as it is.
const OF_SKIN: &[&str] = &["diag_skin"];

codes! {
    /// Why nothing hot is offered.
    NoHot {
        /// The lips were treated.
        Lips = "lips",
        /// A test or an analysis of the skin comes.
        Test = "test",
    }
}

/// A procedure of the client, at this visit or lately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treated {
    /// Its stable word in the catalogue; empty for the salon's own.
    pub code: String,
    /// Its family.
    pub category: Category,
    /// The zones that its record names.
    pub zones: Vec<Zone>,
    /// When it began; none while the client still waits for it.
    pub started: Option<Timestamp>,
}

impl Treated {
    /// Whether lips were pierced.
    fn is_of_lips(&self) -> bool {
        let pierces =
            matches!(self.category, Category::Filler | Category::Biorevitalisation | Category::PermanentMakeup);
        let lips = self.zones.iter().any(|zone| matches!(zone, Zone::LipUpper | Zone::LipLower));
        OF_LIPS.contains(&self.code.as_str()) || (pierces && lips)
    }
}

/// Whether nothing hot is offered now, and why. `is_test_due` tells that a patch test is to be laid or read today.
pub fn no_hot(treated: &[Treated], is_test_due: bool, now: Timestamp) -> Option<NoHot> {
    let lately = |started: Timestamp| started <= now && now.duration_since(started) < LIPS_SPARED;
    if treated.iter().any(|one| one.is_of_lips() && one.started.is_some_and(lately)) {
        return Some(NoHot::Lips);
    }
    let looks = |one: &Treated| one.started.is_none() && OF_SKIN.contains(&one.code.as_str());
    (is_test_due || treated.iter().any(looks)).then_some(NoHot::Test)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn treated(code: &str, category: Category, zones: &[Zone], hours_ago: Option<i64>) -> Treated {
        let now = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(100);
        let started = hours_ago.map(|hours| now - SignedDuration::from_hours(hours));
        Treated { code: code.to_owned(), category, zones: zones.to_vec(), started }
    }

    #[test]
    fn lips_and_tests_forbid_hot_drinks() {
        use Category::{Botulinum, Consultation, Filler, Massage, PermanentMakeup};
        let now = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(100);
        for (one, is_test_due, expected) in [
            (treated("massage_face", Massage, &[], Some(1)), false, None),
            (treated("filler_lips", Filler, &[], None), false, None), // before it: warm tea is welcome
            (treated("filler_lips", Filler, &[], Some(1)), false, Some(NoHot::Lips)),
            (treated("filler_lips", Filler, &[], Some(23)), false, Some(NoHot::Lips)),
            (treated("filler_lips", Filler, &[], Some(24)), false, None),
            (treated("", Filler, &[Zone::LipUpper], Some(1)), false, Some(NoHot::Lips)),
            (treated("", Filler, &[Zone::Chin], Some(1)), false, None),
            (treated("botox_upper", Botulinum, &[Zone::LipUpper], Some(1)), false, None),
            (treated("pmu_lips", PermanentMakeup, &[], Some(2)), false, Some(NoHot::Lips)),
            (treated("diag_skin", Consultation, &[], None), false, Some(NoHot::Test)),
            (treated("diag_skin", Consultation, &[], Some(0)), false, None),
            (treated("massage_face", Massage, &[], None), true, Some(NoHot::Test)),
        ] {
            assert_eq!(no_hot(std::slice::from_ref(&one), is_test_due, now), expected, "{one:?} {is_test_due}");
        }
        assert_eq!(no_hot(&[], false, now), None);
    }

    #[test]
    fn the_procedures_that_are_named_are_of_the_starter_catalogue() {
        let starter = crate::domain::starter::procedures(crate::domain::market::Market::Kz);
        for code in OF_LIPS.iter().chain(OF_SKIN) {
            assert!(starter.iter().any(|procedure| procedure.code == *code), "{code}");
        }
    }
}
