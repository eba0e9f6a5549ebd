//! Where the safety check shows, driven by keys: the booking, the arrival, the start, the lists that say why.

use frontdesk::desk::goods::SaveGoods;
use frontdesk::desk::health::{AddCondition, ConditionDraft};
use frontdesk::desk::safety::CheckVisit;
use frontdesk::desk::till::OpenShift;
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::goods::{GoodsDetails, GoodsKind};
use frontdesk::domain::health::ToldBy;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::role::Role;
use frontdesk::domain::safety::Gravity;
use frontdesk::domain::visit::VisitState;
use frontdesk::ui::screen::Destination;
use frontdesk::words::Language;

use super::stage::{Stage, at, board};
use crate::support::{PASSWORD, Salon};
use crate::till::fixture::coins;
use crate::ui::harness::{Console, each_language_and_size};

/// A manicure for the client with an allergy that it does not meet.
fn manicure(salon: &mut Salon) -> Stage {
    let mut stage = Stage::set(salon);
    let book = stage.booking(stage.aigerim, stage.manicure, stage.lena, at(14, 0));
    salon.ask(book);
    stage
}

/// A pregnant client whose laser is booked: a stop that no allergy explains. She said so after she had booked.
fn pregnant(salon: &mut Salon) -> Stage {
    let mut stage = Stage::set(salon);
    let book = stage.booking(stage.ewa, stage.laser, stage.olga, at(14, 0));
    salon.ask(book);
    let pregnancy = ConditionDraft {
        code: "C_PREGNANCY".to_owned(),
        said: "expecting".to_owned(),
        detail: String::new(),
        since: None,
        until: None,
        told_by: ToldBy::Client,
    };
    salon.ask(AddCondition { client: stage.ewa, draft: pregnancy });
    stage
}

fn state(console: &mut Console) -> VisitState {
    board(&mut console.salon).visits[0].state
}

#[test]
fn an_allergy_is_confirmed_by_its_letter_and_by_no_other_key() {
    for (language, key) in [(Language::En, "l"), (Language::Pl, "L"), (Language::Ru, "k"), (Language::Zh, "l")] {
        let mut salon = Salon::new(Market::Kz);
        manicure(&mut salon);
        let mut console = Console::with(salon, language, (80, 24));
        console.press("a");
        assert_eq!(state(&mut console), VisitState::Arrived, "nothing stands against it: no question at the door");
        console.press("s");
        for other in ["enter", "s", "space", "y", "x"] {
            console.press(other);
            assert_eq!(state(&mut console), VisitState::Arrived, "{other}: {}", console.screen());
        }
        console.press(key);
        assert_eq!(state(&mut console), VisitState::InProcedure, "{language:?}: {}", console.screen());
    }
}

#[test]
fn the_letter_is_marked_also_without_colours() {
    let mut salon = Salon::new(Market::Kz);
    manicure(&mut salon);
    let mut console = Console::new(salon);
    console.press("a").press("s");
    let marked = console.look_of("lidocaine: swelling").expect("the name stands in the dialogue");
    let rest = console.look_of("idocaine: swelling").expect("the rest of it");
    assert_ne!(marked, rest, "{}", console.screen());
    assert!(console.sees("press L"), "{}", console.screen());
}

#[test]
fn a_stop_is_read_at_the_door_and_decided_before_the_start() {
    let mut salon = Salon::new(Market::Kz);
    pregnant(&mut salon);
    salon.as_role(Role::Administrator);
    let mut console = Console::new(salon);
    assert!(console.sees("⛔ STOP pregnancy"), "{}", console.screen());
    console.press("a");
    assert_eq!(state(&mut console), VisitState::Booked, "first the question");
    console.press("enter");
    assert_eq!(state(&mut console), VisitState::Booked, "never by Enter");
    console.press("p");
    assert_eq!(state(&mut console), VisitState::Arrived, "{}", console.screen());
    // At the start nothing is read again: a specialist decides.
    console.press("s");
    assert!(console.sees("A specialist decides"), "{}", console.screen());
    console.types("asked her doctor").press("tab").types("kim").press("tab").types(PASSWORD).press("ctrl-s");
    assert_eq!(state(&mut console), VisitState::InProcedure, "{}", console.screen());
    let visit = board(&mut console.salon).visits[0].id;
    let checkup = console.salon.ask(CheckVisit { visit });
    let stop = checkup.findings.iter().find(|judged| judged.finding.gravity == Gravity::Stop).expect("it stays");
    assert_eq!(stop.decided.as_ref().map(|decided| decided.by.as_str()), Some("Kim Svetlana"));
    assert_eq!(stop.seen.as_ref().map(|seen| seen.by.as_str()), Some("Dana Omarova"));
}

#[test]
fn who_is_no_specialist_decides_nothing() {
    let mut salon = Salon::new(Market::Kz);
    pregnant(&mut salon);
    salon.as_role(Role::Administrator);
    let mut console = Console::new(salon);
    console.press("a").press("p").press("s");
    console.types("she says it is fine").press("tab").types("dana").press("tab").types(PASSWORD).press("ctrl-s");
    assert_eq!(state(&mut console), VisitState::Arrived);
    assert!(console.sees("Only a specialist can decide"), "{}", console.screen());
    console.press("esc").press("down").press("enter");
    assert_eq!(state(&mut console), VisitState::Arrived, "{}", console.screen());
}

#[test]
fn a_booking_that_meets_a_stop_asks_for_the_specialist() {
    let mut salon = Salon::new(Market::Kz);
    Stage::set(&mut salon);
    salon.as_role(Role::Administrator);
    let mut console = Console::new(salon);
    console.press("f4").types("sadykova").press("enter").press("space").types("lip").press("enter");
    assert!(console.sees("⛔ STOP"), "{}", console.screen());
    console.press("tab").press("tab").press("tab").press("right").press("ctrl-s");
    assert!(console.sees("A specialist decides"), "{}", console.screen());
    assert!(board(&mut console.salon).visits.is_empty());
    console.types("used an ester before").press("tab").types("kim").press("tab").types(PASSWORD).press("ctrl-s");
    assert_eq!(board(&mut console.salon).visits.len(), 1, "{}", console.screen());
    assert!(console.sees("Booked:"), "{}", console.screen());
}

#[test]
fn leaving_the_decision_leads_back_to_the_booking_with_nothing_lost() {
    let mut salon = Salon::new(Market::Kz);
    Stage::set(&mut salon);
    let mut console = Console::new(salon);
    console.press("f4").types("sadykova").press("enter").press("space").types("lip").press("enter");
    console.press("tab").press("tab").press("tab").press("right").press("ctrl-s").press("esc");
    assert!(console.sees("choose another procedure or day"), "{}", console.screen());
    assert!(console.sees("Lip filler"), "{}", console.screen());
}

#[test]
fn the_question_mark_says_why() {
    let mut salon = Salon::new(Market::Kz);
    pregnant(&mut salon);
    let mut console = Console::with(salon, Language::En, (120, 40));
    console.press("?");
    for part in ["STOP Pregnancy", "The check informs; the specialist decides", "Source:"] {
        assert!(console.sees(part), "{part}: {}", console.screen());
    }
}

#[test]
fn any_procedure_is_checked_from_the_card_and_booked_from_there() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let mut console = Console::with(salon, Language::En, (120, 40));
    console.goes(Destination::Card(stage.aigerim)).press("s").press("space").types("lip").press("enter");
    assert!(console.sees("STOP Lidocaine"), "{}", console.screen());
    console.press("ctrl-s");
    assert!(console.sees("Book a visit"), "{}", console.screen());
    assert!(console.sees("Lip filler"), "{}", console.screen());
    console.press("esc");
}

#[test]
fn goods_that_hold_an_allergen_of_the_card_warn_where_they_are_chosen_and_on_the_bill() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let goods = |name: &str, allergen: &str| GoodsDetails {
        code: String::new(),
        barcode: String::new(),
        names: Names { en: name.to_owned(), ..Names::default() },
        brand: String::new(),
        size: String::new(),
        kind: GoodsKind::Body,
        needs: Vec::new(),
        ingredients: String::new(),
        allergens: vec![allergen.to_owned()],
        price: Money::major(4_900),
        low_at: 2,
        for_sale: true,
        for_use: false,
    };
    for (name, allergen) in [("Numbing gel", "AN_LIDOCAINE"), ("Hand cream", "PR_PARABENS")] {
        salon.ask(SaveGoods { id: None, version: 0, goods: goods(name, allergen) });
    }
    let key = stage.key();
    salon.ask(OpenShift { key, counted: coins(Money::major(20_000)), reason: String::new() });
    let mut console = Console::with(salon, Language::En, (120, 40));
    console.goes(Destination::NewSale { client: Some((stage.aigerim, "Aigerim".to_owned())) });
    console.press("tab").press("space").types("hand").press("enter").press("ctrl-s");
    assert!(!console.sees("STOP"), "a cream without it is sold in peace: {}", console.screen());
    console.press("a").press("space").types("numb");
    assert!(console.sees("⛔ lidocaine"), "{}", console.screen());
    console.press("enter").press("ctrl-s");
    assert!(console.sees("⛔ STOP Lidocaine: it is in “Numbing gel”"), "{}", console.screen());
}

#[test]
fn the_dialogue_at_the_door() {
    each_language_and_size(
        "checkpoint-arrival",
        |salon| {
            pregnant(salon);
        },
        |console| {
            console.press("a");
        },
    );
}

#[test]
fn the_decision_of_a_specialist() {
    let prepare = |salon: &mut Salon| {
        pregnant(salon);
        salon.as_role(Role::Administrator);
    };
    each_language_and_size("checkpoint-decide", prepare, |console| {
        let letter = letter_of(console);
        console.press("a").types(letter).press("s");
    });
}

/// The letter of the pregnancy in the language of the console.
fn letter_of(console: &Console) -> &'static str {
    match console.app.view().words.language() {
        Language::En => "p",
        Language::Ru => "б",
        Language::Pl => "c",
        Language::Zh => "h",
    }
}

#[test]
fn the_list_that_says_why() {
    each_language_and_size(
        "checkpoint-why",
        |salon| {
            pregnant(salon);
        },
        |console| {
            console.press("?");
        },
    );
}

#[test]
fn a_booking_with_what_the_check_finds() {
    each_language_and_size(
        "booking-check",
        |salon| {
            Stage::set(salon);
        },
        |console| {
            console.press("f4").types("sadykova").press("enter").press("space").press("down").press("enter");
        },
    );
}

#[test]
fn a_check_from_the_card() {
    each_language_and_size(
        "card-check",
        |salon| {
            Stage::set(salon);
        },
        |console| {
            let client = console.salon.ask(frontdesk::desk::client::Find::of("sadykova")).hits[0].id;
            console.goes(Destination::Card(client)).press("s").press("space").press("enter");
        },
    );
}
