//! The board and the booking form, driven by keys.

use std::time::Duration;

use frontdesk::desk::offers::{SaveProgramme, ShowProgramme};
use frontdesk::desk::till::OpenShift;
use frontdesk::desk::visit::{Arrive, Book, CancelVisit, Confirm, Finish, Start};
use frontdesk::desk::wallet::AdjustBonus;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::BonusProgramme;
use frontdesk::domain::visit::VisitState;
use frontdesk::ui::theme::Meaning;
use jiff::SignedDuration;

use super::stage::{Stage, at, board, today};
use crate::support::Salon;
use crate::till::fixture::coins;
use crate::ui::harness::{Console, each_language_and_size};

/// A lively salon for a golden screen.
fn prepared(salon: &mut Salon) {
    lively(salon);
}

/// Half past two on a lively Saturday: somebody waits with an allergy, somebody is treated, somebody is late, somebody is
/// new, somebody pays.
fn lively(salon: &mut Salon) -> Stage {
    let mut stage = Stage::set(salon);
    let key = stage.key();
    salon.ask(OpenShift { key, counted: coins(Money::major(20_000)), reason: String::new() });
    salon.at(at(12, 0));
    let pays = stage.booking(stage.marat, stage.manicure, stage.lena, at(13, 0));
    let pays = salon.ask(pays);
    let filler = stage.book_filler(salon, at(14, 30));
    let peel = stage.book_peel(salon, at(14, 0));
    let late = stage.booking(stage.marat, stage.laser, stage.lena, at(14, 15));
    let late = salon.ask(late);
    let new = stage.booking(stage.zhang, stage.manicure, stage.lena, at(15, 30));
    salon.ask(Book { note: "asks for a quiet place".to_owned(), ..new });
    let evening = stage.booking(stage.ewa, stage.laser, stage.olga, at(18, 0));
    let evening = salon.ask(evening);
    salon.ask(Confirm { visit: evening.visit, version: evening.version });
    let _ = late;
    salon.at(at(12, 55));
    let now = salon.ask(Arrive { visit: pays.visit, version: pays.version, seen: Vec::new() });
    let now = salon.ask(Start { visit: pays.visit, version: now.version, allergies: Vec::new(), seen: Vec::new() });
    salon.at(at(13, 58));
    salon.ask(Finish { visit: pays.visit, version: now.version, without: Some("no camera today".to_owned()) });
    let now = salon.ask(Arrive { visit: peel.visit, version: peel.version, seen: Vec::new() });
    salon.at(at(14, 12));
    salon.ask(Start { visit: peel.visit, version: now.version, allergies: Vec::new(), seen: Vec::new() });
    salon.at(at(14, 20));
    let seen = salon.shown(filler.visit);
    salon.ask(Arrive { visit: filler.visit, version: filler.version, seen });
    salon.at(at(14, 32));
    stage
}

#[test]
fn the_board_of_a_lively_day() {
    each_language_and_size("today", prepared, |console| {
        // From the open bill to the client with the allergy.
        console.press("down").press("down").press("down");
    });
}

#[test]
fn the_question_before_a_procedure_starts() {
    each_language_and_size("today-start", prepared, |console| {
        console.press("down").press("down").press("down").press("s");
    });
}

#[test]
fn a_booking_with_its_free_times() {
    each_language_and_size("booking", prepared, |console| {
        console.press("f4").types("sadykova").press("enter");
        console.press("space").press("enter");
        console.press("tab").press("tab").press("tab").press("right");
    });
}

#[test]
fn a_day_without_visits() {
    each_language_and_size(
        "today-nothing",
        |_salon| {},
        |console| {
            console.press("right");
        },
    );
}

#[test]
fn arrived_is_one_key_and_a_confirmed_start_two() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let book = stage.booking(stage.aigerim, stage.manicure, stage.lena, at(14, 0));
    salon.ask(book);
    let mut console = Console::new(salon);
    console.press("a");
    assert!(console.sees("ALLERGY lidocaine"), "{}", console.screen());
    assert_eq!(board(&mut console.salon).visits[0].state, VisitState::Arrived);
    console.press("s");
    assert_eq!(board(&mut console.salon).visits[0].state, VisitState::Arrived, "first the question");
    assert!(console.sees("lidocaine: swelling"), "{}", console.screen());
    console.press("l");
    let visit = board(&mut console.salon).visits.remove(0);
    assert_eq!(visit.state, VisitState::InProcedure);
    assert_eq!(visit.allergies_confirmed.unwrap().by, "Aizhan Bekova");
    assert!(console.sees("confirmed 14:00"), "{}", console.screen());
    // Nobody photographed, wrote or asked: one key says why.
    console.press("f").press("1");
    assert!(console.sees("to pay"), "{}", console.screen());
    console.press("ctrl-z");
    assert_eq!(board(&mut console.salon).visits[0].state, VisitState::InProcedure);
}

#[test]
fn allergies_are_a_word_a_sign_and_the_only_red() {
    let mut salon = Salon::new(Market::Kz);
    lively(&mut salon);
    let mut console = Console::new(salon);
    let danger = console.app.view().style(Meaning::Danger);
    let look = console.look_of("⛔ ALLERGY lidocaine").expect("the line stands under the visit");
    assert_eq!(look.fg, danger.fg);
    for calm in ["late 17", "to pay", "waits 12"] {
        let look = console.look_of(calm).unwrap_or_else(|| panic!("{calm}"));
        assert_ne!(look.fg, danger.fg, "{calm}");
    }
}

#[test]
fn a_held_key_takes_one_step() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    stage.book_peel(&mut salon, at(14, 0));
    let mut console = Console::new(salon);
    console.holds_replies();
    for _ in 0..5 {
        console.press("a");
    }
    console.lets_replies_come();
    let visit = board(&mut console.salon).visits.remove(0);
    assert_eq!((visit.state, visit.version), (VisitState::Arrived, 2));
    assert!(console.sees("has arrived"), "{}", console.screen());
}

#[test]
fn minutes_pass_on_the_board_without_a_question() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    stage.book_peel(&mut salon, at(14, 10));
    let mut console = Console::new(salon);
    assert!(console.sees("in 10 min"), "{}", console.screen());
    console.waits(Duration::from_secs(25)).press("down");
    let later = console.salon.clock.clone();
    later.set(later_by(&console, 12));
    console.press("down");
    assert!(console.sees("late 2"), "{}", console.screen());
    assert!(console.sees("1 late"), "{}", console.screen());
}

fn later_by(console: &Console, minutes: i64) -> jiff::Timestamp {
    use frontdesk::domain::time::Clock;
    console.salon.clock.now() + SignedDuration::from_mins(minutes)
}

#[test]
fn a_visit_is_cancelled_only_when_asked_twice_and_can_be_taken_back() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    stage.book_peel(&mut salon, at(15, 0));
    let mut console = Console::new(salon);
    console.press("c").press("enter");
    assert_eq!(board(&mut console.salon).visits[0].state, VisitState::Booked, "the safe answer comes first");
    console.press("c").press("y");
    assert_eq!(board(&mut console.salon).visits[0].state, VisitState::Cancelled);
    console.press("ctrl-z");
    assert_eq!(board(&mut console.salon).visits[0].state, VisitState::Booked);
}

#[test]
fn other_days_and_one_specialist_alone() {
    let mut salon = Salon::new(Market::Kz);
    lively(&mut salon);
    let mut console = Console::new(salon);
    console.press("tab").press("tab");
    assert!(console.sees("only Lena"), "{}", console.screen());
    assert!(!console.sees("Ewa Kowalczyk"), "{}", console.screen());
    console.press("f2");
    assert!(console.sees("Ewa Kowalczyk"), "{}", console.screen());
    console.press("right");
    assert!(console.sees("tomorrow") && console.sees("No visits on this day"), "{}", console.screen());
    console.press("left");
    assert!(console.sees("Ewa Kowalczyk"), "{}", console.screen());
}

#[test]
fn a_new_client_is_booked_from_within_the_form() {
    let mut salon = Salon::new(Market::Kz);
    Stage::set(&mut salon);
    let mut console = Console::new(salon);
    console.press("f4").types("Rita").press("enter");
    assert!(console.sees("Given name"), "{}", console.screen());
    console.types("Rita").press("tab").types("Kim").press("tab").types("707 123 45 67").press("tab");
    console.types("manicure").press("enter");
    console.press("tab").press("tab").press("tab").press("right").press("right").press("ctrl-s");
    assert!(console.sees("Booked: Rita"), "{}", console.screen());
    let visits = board(&mut console.salon).visits;
    assert_eq!(visits.len(), 1);
    assert_eq!((visits[0].client.name.spoken().as_str(), visits[0].starts), ("Rita Kim", at(14, 15)));
}

#[test]
fn a_taken_time_is_refused_at_its_field_and_nothing_typed_is_lost() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let mut console = Console::new(salon);
    console.press("f4").types("kowalczyk").press("enter").types("peel").press("enter");
    console.press("tab").press("tab").press("tab").press("right");
    // Another desk is faster.
    let other = stage.booking(stage.marat, stage.peel, stage.olga, at(14, 0));
    console.salon.ask(other);
    console.press("ctrl-s");
    assert!(console.sees("Olga is taken from 14:00 until 14:45"), "{}", console.screen());
    assert!(!console.sees("14:00 14:15"), "the free times are asked for again:\n{}", console.screen());
    assert!(console.sees("Ewa Kowalczyk") && console.sees("Salicylic peel"), "{}", console.screen());
    assert_eq!(board(&mut console.salon).visits.len(), 1);
}

#[test]
fn a_visit_moves_by_the_same_form() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    stage.book_filler(&mut salon, at(15, 0));
    let mut console = Console::new(salon);
    console.press("m");
    assert!(console.sees("Lip filler"), "{}", console.screen());
    assert!(console.sees("⛔"), "the allergy stands beside the free times");
    console.press("tab").press("tab").press("right").press("ctrl-s");
    assert!(console.sees("Moved"), "{}", console.screen());
    assert_eq!(board(&mut console.salon).visits[0].starts, today().at(14, 0, 0, 0));
}

#[test]
fn a_full_day_opens_at_what_comes_next() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    salon.at(at(9, 0));
    for quarter in 0..40_i8 {
        let starts = at(9 + quarter / 4, quarter % 4 * 15);
        let book = stage.booking(stage.marat, stage.manicure, stage.lena, starts);
        let booked = salon.ask(Book { minutes: Some(15), ..book });
        if quarter < 22 {
            let cancel = CancelVisit { visit: booked.visit, version: booked.version, reason: String::new() };
            salon.ask(cancel);
        }
    }
    salon.at(at(14, 25));
    let mut console = Console::new(salon);
    let screen = console.screen();
    assert!(screen.contains("▸14:30"), "the next one is chosen:\n{screen}");
    assert!(screen.contains("15:15") && !screen.contains(" 13:00 "), "what is over has scrolled away:\n{screen}");
}

#[test]
fn the_pane_says_what_the_client_holds_and_the_foot_what_the_shift_moved() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = lively(&mut salon);
    let version = salon.ask(ShowProgramme {}).version;
    let programme = BonusProgramme { is_on: true, ..BonusProgramme::customary(Market::Kz) };
    salon.ask(SaveProgramme { version, programme });
    let (key, client) = (stage.key(), stage.marat);
    salon.ask(AdjustBonus { key, client, points: 12_400, reason: "an apology".to_owned() });
    let mut console = Console::new(salon);
    assert!(console.sees("Bonuses: 12 400"), "{}", console.screen());
    assert!(console.sees("bonuses +"), "{}", console.screen());
}
