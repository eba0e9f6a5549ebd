//! The page of patch tests and doctors' words, driven by keys.

use frontdesk::desk::health::{AddCondition, ConditionDraft};
use frontdesk::desk::safety::{AddClearance, LayPatchTest, ListTestsAndWords, PlanPatchTest, ReadPatchTest};
use frontdesk::domain::health::ToldBy;
use frontdesk::domain::market::Market;
use frontdesk::domain::safety::PatchTestState;
use jiff::civil::date;

use crate::schedule::stage::{Stage, today};
use crate::support::Salon;
use crate::ui::harness::{Console, each_language_and_size};

/// A card with a test of each kind and a doctor's word.
fn lively(salon: &mut Salon) {
    let stage = Stage::set(salon);
    let client = stage.ewa;
    let draft = ConditionDraft {
        code: "C_KELOID".to_owned(),
        said: String::new(),
        detail: String::new(),
        since: None,
        until: None,
        told_by: ToldBy::Client,
    };
    salon.ask(AddCondition { client, draft });
    salon.ask(AddClearance {
        client,
        code: "C_KELOID".to_owned(),
        category: None,
        doctor: "Dr Anna Nowak, letter of 12 November".to_owned(),
        note: "superficial peels only".to_owned(),
        last_day: Some(date(2027, 5, 31)),
    });
    let note = || "behind the left ear".to_owned();
    let reacted = salon.ask(LayPatchTest { client, procedure: stage.filler, note: note() });
    salon.ask(ReadPatchTest { test: reacted, reacted: true, note: "redness, 2 cm".to_owned() });
    salon.ask(PlanPatchTest { client, procedure: stage.laser, on: date(2026, 11, 24), note: note() });
    salon.ask(LayPatchTest { client, procedure: stage.peel, note: note() });
}

#[test]
fn tests_and_words_of_a_client() {
    each_language_and_size("skin-tests", lively, |console| {
        console.press("f3").types("kowalczyk").press("enter").press("t");
    });
}

#[test]
fn a_reading_is_looked_at_before_it_is_kept() {
    each_language_and_size("skin-test-reading", lively, |console| {
        console.press("f3").types("kowalczyk").press("enter").press("t").press("r");
    });
}

#[test]
fn a_test_is_laid_on_and_read_with_a_few_keys() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let mut console = Console::new(salon);
    console.press("f3").types("kowalczyk").press("enter");
    assert!(console.sees("Patch tests"), "{}", console.screen());
    console.press("t").press("n").types("salicylic").press("enter").press("ctrl-s");
    assert!(console.sees("laid on, read"), "{}", console.screen());
    let standing = |console: &mut Console| {
        let held = console.salon.ask(ListTestsAndWords { client: stage.ewa });
        held.tests.first().map(|test| (test.procedure, test.state(today())))
    };
    assert_eq!(standing(&mut console), Some((stage.peel, PatchTestState::Laid)));
    // Too early for "nothing came of it"; a reaction is kept at once.
    console.press("r").press("space").press("enter").press("ctrl-s");
    assert_eq!(standing(&mut console), Some((stage.peel, PatchTestState::Laid)));
    assert!(console.sees("too early"), "{}", console.screen());
    console.press("space").press("down").press("enter").press("ctrl-s");
    assert_eq!(standing(&mut console), Some((stage.peel, PatchTestState::Reacted)), "{}", console.screen());
    assert!(console.sees("the skin reacted"), "{}", console.screen());
}
