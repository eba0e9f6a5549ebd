//! The visits of a client with what changed between them.

use frontdesk::desk::plan::{ShowTimeline, Timeline};
use frontdesk::desk::safety::CheckVisit;
use frontdesk::desk::visit::{Arrive, Start};
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::market::Market;
use frontdesk::domain::plan::Change;

use super::advice::condition;
use super::merge;
use crate::clients::allergy_of;
use crate::schedule::stage::{Stage, at};
use crate::support::Salon;

fn timeline(salon: &mut Salon, client: ClientId) -> Timeline {
    salon.ask(ShowTimeline { client })
}

#[test]
fn what_changed_stands_at_the_visit_before_which_it_was_known() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    condition(&mut salon, stage.ewa, "C_ROSACEA");
    let booked = stage.book_peel(&mut salon, at(15, 0));
    let shown = timeline(&mut salon, stage.ewa);
    assert_eq!((shown.visits.len(), shown.visits[0].number), (1, None), "it is only booked");
    assert_eq!(shown.since.len(), 1, "and nothing took place yet");

    let marks = |salon: &mut Salon| {
        salon.ask(CheckVisit { visit: booked.visit }).findings.into_iter().map(|one| one.mark).collect::<Vec<_>>()
    };
    let seen = marks(&mut salon);
    let arrived = salon.ask(Arrive { visit: booked.visit, version: booked.version, seen });
    let seen = marks(&mut salon);
    salon.ask(Start { visit: booked.visit, version: arrived.version, allergies: Vec::new(), seen });
    salon.at(jiff::civil::date(2026, 11, 22).at(10, 0, 0, 0));
    salon.ask(allergy_of(stage.ewa, "LX_LATEX", "gloves"));
    let shown = timeline(&mut salon, stage.ewa);
    assert_eq!(shown.visits[0].number, Some(1));
    assert!(
        matches!(&shown.visits[0].changed[0].what, Change::Condition { code, is_over: false, .. } if code == "C_ROSACEA")
    );
    assert!(matches!(&shown.since[0].what, Change::Allergy { code, is_over: false, .. } if code == "LX_LATEX"));
    assert_eq!((shown.visits[0].changed.len(), shown.since.len()), (1, 1));

    merge(&mut salon, stage.marat, stage.ewa);
    let merged = timeline(&mut salon, stage.ewa);
    assert_eq!(
        (merged.client, merged.visits.len()),
        (stage.marat, 1),
        "the visits of a merged card are the kept one's"
    );
}
