//! The whole building, small, in every market.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::date;
use tempfile::TempDir;

use super::standard::KEPT_DAYS;
use super::*;
use crate::desk::call::ListCalls;
use crate::desk::check::Check;
use crate::desk::comfort::ShowComfort;
use crate::desk::goods::{ListGoods, ListGoodsMoves};
use crate::desk::plan::{ShowPlan, ShowTimeline};
use crate::desk::reaction::ListReactions;
use crate::desk::safety::CheckVisit;
use crate::desk::score::ReadScore;
use crate::desk::standard::ListPrompts;
use crate::desk::till::{ListShifts, ShowTill};
use crate::desk::visit::{Day, DayBoard};
use crate::desk::{Desk, KdfParameters, World};
use crate::domain::goods::MoveKind;
use crate::domain::health::AllergyState;
use crate::domain::ids::ClientId;
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::password::Password;
use crate::domain::role::Role;
use crate::domain::safety::Gravity;
use crate::domain::standard::Fact;
use crate::domain::time::instant_of;
use crate::domain::visit::VisitState;
use crate::outside::clock::StandingClock;
use crate::outside::entropy::SeededEntropy;

/// A built salon, opened in the name of its owner at the moment at which its day begins for the user.
struct Built {
    _folder: TempDir,
    note: DemoNote,
    desk: Desk,
}

fn built(market: Market, clients: u32, seed: u64) -> Built {
    let plan = DemoPlan { market, clients, seed, day: date(2026, 11, 21) };
    let folder = TempDir::new().unwrap();
    let now = instant_of(plan.day.at(14, 32, 0, 0), &market.zone());
    let mut last = Progress { done: 0, all: 1 };
    // Other keys each time: what is compared must not depend on them.
    let entropy = Box::new(SeededEntropy::new(now.as_second().unsigned_abs() ^ u64::from(std::process::id())));
    let note = build(folder.path(), plan, now, entropy, &mut |progress| last = progress).unwrap();
    assert_eq!(last.done, last.all);
    let world = World { clock: Arc::new(StandingClock::at(now)), kdf: KdfParameters::CHEAPEST };
    let mut desk = Desk::open(folder.path(), world, Box::new(SeededEntropy::new(2))).unwrap();
    let owner = note.of_role(Role::Owner).unwrap();
    desk.log_in(&owner.login, &Password::typed(&owner.password)).unwrap();
    assert_eq!(DemoNote::read(folder.path()).as_ref(), Some(&note));
    Built { _folder: folder, note, desk }
}

fn board(built: &mut Built) -> DayBoard {
    built.desk.ask(Day { day: None, specialist: None }).unwrap()
}

#[test]
fn every_market_gets_a_lively_day_in_good_order() {
    for market in Market::ALL {
        let mut built = built(market, 60, 1);
        let report = built.desk.ask(Check {}).unwrap();
        assert!(report.ok, "{market:?}: {report:?}");
        assert!(report.ledger.entries > 400, "{market:?}: {report:?}");
        let board = board(&mut built);
        assert_eq!(board.today, built.note.plan.day);
        let counts = board.counts;
        assert!(counts.visits >= 18, "{market:?}: {counts:?}");
        for (what, count) in [
            ("late", counts.late),
            ("waiting", counts.waiting),
            ("in procedure", counts.in_procedure),
            ("to pay", counts.to_pay),
            ("closed", counts.closed),
            ("arriving", counts.arriving),
        ] {
            assert!(count > 0, "{market:?}: nobody is {what}: {counts:?}");
        }
        let of = |id| board.visits.iter().find(|visit| visit.client.id == ClientId(id)).unwrap();
        assert!(of(1).meets_allergy && of(1).state == VisitState::Arrived, "{:?}", of(1));
        assert!(of(2).allergies_confirmed.is_some() && of(2).state == VisitState::InProcedure, "{:?}", of(2));
        assert!(of(4).first_visit && of(4).client.allergy == AllergyState::NeverAsked, "{:?}", of(4));
        assert!(board.visits.iter().any(|visit| visit.client.allergy == AllergyState::NoneKnown));
    }
}

#[test]
fn the_till_runs_with_todays_takings_after_years_of_closed_shifts() {
    let mut built = built(Market::Kz, 80, 3);
    let shift = built.desk.ask(ShowTill {}).unwrap().shift.expect("a shift is open");
    let closed = i64::from(board(&mut built).counts.closed);
    assert_eq!(shift.bills, closed);
    assert!(shift.taken.and_then(|taken| taken.money().ok()) > Some(Money::ZERO));
    let before = built.desk.ask(ListShifts { before: None, most: 50 }).unwrap();
    assert!(before.len() == 50 && before.iter().skip(1).all(|line| line.closed.is_some()));
}

#[test]
fn the_guests_hold_something_in_every_market() {
    for market in Market::ALL {
        let mut built = built(market, 60, 1);
        let board = board(&mut built);
        let of = |id| board.visits.iter().find(|visit| visit.client.id == ClientId(id)).unwrap();
        let pays = &of(6).holds;
        assert!(of(6).state == VisitState::ToPay && pays.points > 0 && pays.sessions > 0, "{market:?}: {pays:?}");
        assert!(of(5).client.birthday && of(5).holds.certificates > Money::ZERO, "{market:?}: {:?}", of(5));
        let until = of(5).holds.certificate_until.unwrap();
        assert!((until - board.day).get_days() <= 14, "{market:?}: {until}");
        assert!(of(3).holds.debt > Money::ZERO, "{market:?}: {:?}", of(3).holds);
        assert!(board.bonus.is_some_and(|flow| flow.earned > 0), "{market:?}: {:?}", board.bonus);
    }
}

#[test]
fn the_shelf_is_stocked_sold_from_and_in_part_low() {
    let mut built = built(Market::Ru, 300, 2);
    let shelf = built.desk.ask(ListGoods::default()).unwrap().goods;
    assert!(shelf.len() >= 30 && shelf.iter().filter(|row| row.sellable > 0).count() >= 25);
    let mut moved = Vec::new();
    for row in &shelf {
        moved.extend(built.desk.ask(ListGoodsMoves { goods: row.goods.id }).unwrap().moves);
    }
    for kind in [MoveKind::Received, MoveKind::Sold] {
        assert!(moved.iter().any(|one| one.kind == kind), "nothing was {kind:?}");
    }
    assert!(built.desk.ask(Check {}).unwrap().ok);
}

#[test]
fn cards_have_everything_that_protects() {
    for market in Market::ALL {
        let mut built = built(market, 60, 1);
        let (allergic, in_course) = (ClientId(1), ClientId(2));
        let board = board(&mut built);
        let filler = board.visits.iter().find(|visit| visit.client.id == allergic).unwrap();
        let checked = built.desk.ask(CheckVisit { visit: filler.id }).unwrap();
        assert_eq!(checked.gravest, Some(Gravity::Stop), "{market:?}: a filler with lidocaine");
        assert!(checked.findings.iter().all(|judged| judged.decided.is_none()), "{market:?}");

        let plan = built.desk.ask(ShowPlan { client: in_course }).unwrap();
        assert_eq!(plan.courses.len(), 1, "{market:?}");
        assert!(plan.advice.len() >= 4 && !plan.proposed.is_empty(), "{market:?}: {plan:?}");
        let timeline = built.desk.ask(ShowTimeline { client: in_course }).unwrap();
        let recorded: Vec<_> = timeline.visits.iter().filter_map(|visit| visit.record.as_ref()).collect();
        assert!(recorded.iter().any(|record| record.signed.is_some()), "{market:?}");
        assert!(recorded.iter().any(|record| record.sheet.products.iter().any(|used| !used.number.is_empty())));
        assert!(timeline.visits.iter().any(|visit| visit.photographs.before + visit.photographs.after == 2));

        let reactions = built.desk.ask(ListReactions { client: None }).unwrap();
        assert_eq!(reactions.len(), 2, "{market:?}");
        for visit in board.visits.iter().filter(|visit| visit.state.occupies() && visit.client.id != allergic) {
            let safety = visit.safety.as_ref();
            let is_unseen_stop = safety.is_some_and(|found| found.gravest == Gravity::Stop && found.unseen > 0);
            assert!(!is_unseen_stop || visit.moments.arrived_at.is_none(), "{market:?}: {visit:?}");
        }
    }
}

#[test]
fn the_standard_is_kept_and_the_desk_lives() {
    for market in Market::ALL {
        let mut built = built(market, 60, 1);
        let day = built.note.plan.day;
        let from = day.saturating_sub(i64::from(KEPT_DAYS).days());
        let score = built.desk.ask(ReadScore { from, to: day, person: None }).unwrap();
        let rate = score.total.rate().unwrap();
        assert!(score.total.possible() > 100 && (600..990).contains(&rate), "{market:?}: {:?}", score.total);
        assert!(score.total.not_now > 0 && score.total.missed > 0 && score.total.open > 0, "{market:?}");
        let days = score.days.iter().filter(|line| line.tally.possible() > 0).count();
        assert!(days >= 3, "{market:?}: {days} days");
        assert!(score.rules.iter().any(|line| line.is_observed && line.seen.yes > 0), "{market:?}");
        assert!(score.rules.iter().all(|line| !line.title.in_language("pl").is_empty()), "{market:?}");
        assert!(score.people.len() >= 2 && score.shifts.len() >= 3, "{market:?}");
        assert_eq!((score.facts.empty.times, score.facts.empty.too_long), (2, 0), "{market:?}: a stand-in came");
        let calls = built.desk.ask(ListCalls {}).unwrap();
        assert_eq!((calls.waiting.len(), calls.others.len()), (1, 1), "{market:?}");
        let board = board(&mut built);
        let here = board
            .visits
            .iter()
            .filter(|visit| matches!(visit.state, VisitState::Arrived | VisitState::InProcedure | VisitState::ToPay));
        let open: Vec<u8> = here.map(|visit| visit.prompts).collect();
        assert!(open.iter().any(|count| *count > 0), "{market:?}: {open:?}");
        let back =
            board.visits.iter().find(|visit| visit.client.id == ClientId(8) && visit.state == VisitState::Arrived);
        let back = back.expect("back after her lips");
        let prompts = built.desk.ask(ListPrompts { visit: back.id }).unwrap();
        assert!(prompts.facts.get(Fact::NoHotDrink).is_some(), "{market:?}: {:?}", prompts.facts);
        let sleeps = built.desk.ask(ShowComfort { client: ClientId(5) }).unwrap();
        assert!(sleeps.likes.baby.is_some(), "{market:?}");
    }
}

#[test]
fn the_same_seed_gives_the_same_salon_and_another_seed_another() {
    let shown = |seed| {
        let mut built = built(Market::Pl, 40, seed);
        serde_json::to_string(&board(&mut built)).unwrap()
    };
    let first = shown(5);
    assert_eq!(first, shown(5));
    assert_ne!(first, shown(6));
}
