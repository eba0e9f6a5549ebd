//! The plan and the timeline, driven by keys on a real desk.

use frontdesk::desk::health::{AddMedication, MedicationDraft};
use frontdesk::desk::plan::{KeepAdvice, ToKeep};
use frontdesk::domain::health::ToldBy;
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::ui::screen::Destination;

use super::advice::condition;
use super::{course, plan};
use crate::schedule::stage::{Stage, at, today};
use crate::support::Salon;
use crate::ui::harness::{Console, each_language_and_size};

/// Ewa, with rosacea, a retinoid, a course of peels begun and some advice.
fn furnish(salon: &mut Salon) -> ClientId {
    let mut stage = Stage::set(salon);
    condition(salon, stage.ewa, "C_ROSACEA");
    let draft = MedicationDraft {
        code: "M_TOPICAL_RETINOID".to_owned(),
        said: "adapalene".to_owned(),
        dose: String::new(),
        starts: None,
        ends: None,
        told_by: ToldBy::Client,
    };
    salon.ask(AddMedication { client: stage.ewa, draft });
    course(salon, stage.ewa, stage.peel, 4, today());
    salon.ask(KeepAdvice { client: stage.ewa, advice: ToKeep::Rule("spf_daily".to_owned()) });
    salon.ask(KeepAdvice { client: stage.ewa, advice: ToKeep::Own("Silk pillowcase".to_owned()) });
    stage.book_peel(salon, at(15, 0));
    stage.ewa
}

/// The number that Ewa has on every fresh stage.
const EWA: ClientId = ClientId(2);

fn console() -> (Console, ClientId) {
    let mut salon = Salon::new(Market::Kz);
    let ewa = furnish(&mut salon);
    assert_eq!(ewa, EWA);
    let mut console = Console::new(salon);
    console.goes(Destination::Plan(ewa));
    (console, ewa)
}

fn golden(name: &str, to: &Destination, keys: impl Fn(&mut Console)) {
    each_language_and_size(
        name,
        |salon| {
            furnish(salon);
        },
        |console| {
            console.goes(to.clone());
            keys(console);
        },
    );
}

#[test]
fn a_plan_shows_courses_advice_and_proposals() {
    golden("plan-course", &Destination::Plan(EWA), |_| {});
    golden("plan-proposal", &Destination::Plan(EWA), |console| {
        console.press("end");
    });
}

#[test]
fn a_course_is_a_form() {
    golden("plan-course-form", &Destination::Plan(EWA), |console| {
        console.press("e");
    });
}

#[test]
fn the_paper_of_a_plan_is_looked_at() {
    golden("plan-paper", &Destination::Plan(EWA), |console| {
        console.press("ctrl-r");
    });
}

#[test]
fn a_timeline_shows_visits_and_changes() {
    golden("timeline", &Destination::Timeline(EWA), |_| {});
}

#[test]
fn enter_puts_a_proposal_into_the_plan_and_delete_takes_it_out() {
    let (mut console, ewa) = console();
    let before = plan(&mut console.salon, ewa).advice.len();
    console.press("end").press("enter");
    assert_eq!(plan(&mut console.salon, ewa).advice.len(), before + 1);
    assert!(console.sees("It stands in the plan."));
    console.press("home").press("down").press("delete");
    assert_eq!(plan(&mut console.salon, ewa).advice.len(), before);
}

#[test]
fn the_next_session_is_booked_with_everything_filled_in() {
    let (mut console, _) = console();
    console.press("b");
    assert!(console.sees("Kowalczyk") && console.sees("Salicylic peel"), "{}", console.screen());
    assert!(console.sees("05.12.2026") || console.sees("5 Dec") || console.sees("05/12/2026"), "{}", console.screen());
}

#[test]
fn a_new_course_takes_the_usual_number_and_pause() {
    let (mut console, ewa) = console();
    console.press("n").types("laser").press("enter").press("ctrl-s");
    let shown = plan(&mut console.salon, ewa);
    assert_eq!(shown.courses.len(), 2, "{}", console.screen());
    assert_eq!(shown.courses[1].course.details.sessions, 1, "a procedure of the salon's own has no usual course");
}

#[test]
fn own_words_are_typed() {
    let (mut console, ewa) = console();
    console.press("w").types("Sleep on the back").press("ctrl-s");
    assert!(plan(&mut console.salon, ewa).advice.iter().any(|one| one.words == "Sleep on the back"));
}

#[test]
fn a_session_is_left_out_with_a_reason() {
    let (mut console, ewa) = console();
    console.press("s").types("on holiday").press("ctrl-s");
    let shown = plan(&mut console.salon, ewa);
    assert_eq!(shown.courses[0].next.map(|next| next.number), Some(3), "{}", console.screen());
}

#[test]
fn the_card_leads_to_the_plan_and_to_the_visits() {
    let (mut console, ewa) = console();
    console.press("esc").goes(Destination::Card(ewa)).press("l");
    assert!(console.sees("Plan of"), "{}", console.screen());
    console.press("v");
    assert!(console.sees("Visits of"), "{}", console.screen());
}

#[test]
fn who_may_not_plan_sees_no_key_for_it() {
    let mut salon = Salon::new(Market::Kz);
    let ewa = furnish(&mut salon);
    salon.as_role(Role::Administrator);
    let mut console = Console::new(salon);
    console.goes(Destination::Plan(ewa));
    let before = plan(&mut console.salon, ewa);
    console.press("end").press("enter").press("home").press("delete").press("w");
    assert_eq!(plan(&mut console.salon, ewa), before);
    assert!(console.sees("book next") && !console.sees("own words"), "{}", console.screen());
}
