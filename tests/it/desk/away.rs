//! Leaving the desk and coming to it.

use frontdesk::desk::DeskError;
use frontdesk::desk::away::{
    AtDesk, ChangeDeskRules, ComeToDesk, DeskRules, LeaveDesk, ListAways, NameStandIn, ReadDesk,
};
use frontdesk::desk::staff::ListStaff;
use frontdesk::domain::away::{Away, AwayEnd, AwayRefusal, Cover, Place};
use frontdesk::domain::ids::{AwayId, ClientId, StaffId};
use frontdesk::domain::market::Market;
use frontdesk::domain::role::{Permission, Role};
use jiff::civil::{DateTime, date};

use crate::support::Salon;

fn at(hour: i8, minute: i8) -> DateTime {
    date(2026, 11, 21).at(hour, minute, 0, 0)
}

/// The administrator leaves a card at two o'clock.
fn left() -> Salon {
    let mut salon = Salon::new(Market::Kz);
    salon.at(at(14, 0));
    salon.as_role(Role::Administrator).ask(LeaveDesk { place: Place::Card(ClientId(7)) });
    salon
}

/// Somebody logs in at the console at a time.
fn comes(salon: &mut Salon, role: Role, when: DateTime) -> AtDesk {
    salon.at(when);
    salon.as_role(role).ask(ComeToDesk {})
}

/// The number of a colleague.
fn staff(salon: &mut Salon, login: &str) -> StaffId {
    let all = salon.as_role(Role::Owner).ask(ListStaff {});
    all.into_iter().find(|person| person.login == login).unwrap().id
}

#[test]
fn coming_to_a_desk_that_was_left() {
    use Role::{Administrator, Manager};
    let card = Some(Place::Card(ClientId(7)));
    // who comes, when; back, for how many they stand in, where, whether a stand-in is asked for
    for (role, when, back, stands_in, place, asked) in [
        (Administrator, at(14, 4), true, 0, card, false),
        (Administrator, at(14, 5), true, 0, card, true),
        (Administrator, at(14, 30), true, 0, card, true),
        (Manager, at(14, 1), false, 1, card, false),
        (Manager, at(14, 30), false, 1, card, false),
    ] {
        let mut salon = left();
        let at_desk = comes(&mut salon, role, when);
        assert_eq!(at_desk.back.is_some(), back, "{role:?} {when}");
        assert_eq!(at_desk.stands_in_for.len(), stands_in, "{role:?} {when}");
        assert_eq!(at_desk.place, place, "{role:?} {when}");
        assert_eq!(at_desk.back.as_ref().is_some_and(Away::wants_name), asked, "{role:?} {when}");
        assert_eq!(!at_desk.colleagues.is_empty(), asked, "{role:?} {when}");
        let desk = salon.ask(ReadDesk {});
        assert_eq!(desk.away.is_empty(), back, "whoever is covered is still away: {role:?} {when}");
    }
}

#[test]
fn a_stand_in_covers_the_desk_until_they_leave_it_too() {
    let mut salon = left();
    let stands_in = comes(&mut salon, Role::Manager, at(14, 3));
    assert_eq!(stands_in.stands_in_for[0].name, "Dana Omarova");
    let again = comes(&mut salon, Role::Manager, at(14, 10));
    assert_eq!(again, AtDesk::default(), "after a lock in between nothing is new");
    salon.at(at(14, 20));
    salon.ask(LeaveDesk { place: Place::Till });
    let back = comes(&mut salon, Role::Administrator, at(14, 22));
    assert_eq!(back.place, Some(Place::Till), "the desk was left at the till");
    assert_eq!(back.stands_in_for[0].name, "Ewa Kowalczyk");
    let own = back.back.unwrap();
    assert!(!own.wants_name(), "it is known who stood in");
    assert_eq!(own.empty_minutes(salon.desk.now()), 3);
    assert_eq!(own.away_minutes(salon.desk.now()), Some(22));
}

#[test]
fn back_after_a_stand_in_the_desk_is_not_where_it_was_left() {
    let mut salon = left();
    comes(&mut salon, Role::Manager, at(14, 3));
    assert_eq!(comes(&mut salon, Role::Administrator, at(14, 40)).place, None);
}

#[test]
fn whoever_went_home_was_not_away_from_the_desk() {
    let mut salon = left();
    let next_day = date(2026, 11, 22).at(9, 0, 0, 0);
    let at_desk = comes(&mut salon, Role::Administrator, next_day);
    assert_eq!(at_desk, AtDesk::default());
    let history = salon.as_role(Role::Owner).ask(ListAways { from: date(2026, 11, 21), to: date(2026, 11, 22) });
    assert_eq!(history.aways[0].ended.map(|(end, _)| end), Some(AwayEnd::DayOver));
    assert_eq!((history.empty_minutes, history.minutes_over), (0, 0));
}

#[test]
fn nobody_leaves_twice() {
    let mut salon = left();
    let error = salon.refused(LeaveDesk { place: Place::Today });
    assert!(matches!(error, DeskError::Away(AwayRefusal::AlreadyAway)), "{error:?}");
}

#[test]
fn who_stood_in_is_said_once_by_whoever_may() {
    let mut salon = left();
    let (dana, kim) = (staff(&mut salon, "dana"), staff(&mut salon, "kim"));
    let named = |stand_in| NameStandIn { away: AwayId(1), stand_in };
    for (role, request, expected) in [
        (Role::Administrator, named(Some(kim)), Some(AwayRefusal::StillAway)),
        (Role::Specialist, named(Some(kim)), Some(AwayRefusal::NotTheirs)),
    ] {
        let error = salon.as_role(role).refused(request);
        assert!(matches!(&error, DeskError::Away(refusal) if Some(*refusal) == expected), "{error:?}");
    }
    comes(&mut salon, Role::Administrator, at(14, 12));
    for (role, request, expected) in [
        (Role::Administrator, named(Some(dana)), Some(AwayRefusal::Themselves)),
        (Role::Specialist, named(None), Some(AwayRefusal::NotTheirs)),
        (Role::Administrator, named(Some(kim)), None),
        (Role::Administrator, named(None), Some(AwayRefusal::NamedAlready)),
        (Role::Manager, named(None), Some(AwayRefusal::NamedAlready)),
    ] {
        salon.as_role(role);
        match expected {
            None => {
                let away = salon.ask(request);
                let stand_in = away.stand_in.unwrap();
                assert_eq!((stand_in.cover, stand_in.who.unwrap().0), (Cover::Named, kim));
            }
            Some(refusal) => {
                let error = salon.refused(request);
                assert!(matches!(&error, DeskError::Away(found) if *found == refusal), "{role:?} {error:?}");
            }
        }
    }
    let history = salon.ask(ListAways { from: date(2026, 11, 21), to: date(2026, 11, 21) });
    assert_eq!(history.empty_minutes, 0, "a colleague stood there");
}

#[test]
fn the_minutes_that_hold_are_those_of_when_they_left() {
    let mut salon = left();
    for minutes in [0, 61, u16::MAX] {
        let error = salon.as_role(Role::Owner).refused(ChangeDeskRules { rules: DeskRules { away_minutes: minutes } });
        assert!(matches!(error, DeskError::Away(AwayRefusal::Minutes)), "{minutes} {error:?}");
    }
    salon.ask(ChangeDeskRules { rules: DeskRules { away_minutes: 20 } });
    comes(&mut salon, Role::Administrator, at(14, 8));
    salon.ask(LeaveDesk { place: Place::Today });
    comes(&mut salon, Role::Administrator, at(14, 26));
    let history = salon.as_role(Role::Owner).ask(ListAways { from: date(2026, 11, 21), to: date(2026, 11, 21) });
    let minutes: Vec<u16> = history.aways.iter().map(|away| away.minutes).collect();
    assert_eq!(minutes, [20, 5], "the latest first");
    assert_eq!((history.empty_minutes, history.minutes_over), (8 + 18, 3));
    let elsewhere = salon.ask(ListAways { from: date(2026, 11, 1), to: date(2026, 11, 20) });
    assert_eq!(elsewhere.aways, []);
}

#[test]
fn rights_at_the_desk() {
    for role in Role::ALL {
        let mut salon = Salon::new(Market::Kz);
        salon.as_role(role).ask(LeaveDesk { place: Place::Today });
        salon.ask(ComeToDesk {});
        let day = date(2026, 11, 21);
        let sees = salon.desk.ask(ListAways { from: day, to: day }).is_ok();
        assert_eq!(sees, role.may(Permission::SeeScore), "{role:?}");
        let edits = salon.desk.ask(ChangeDeskRules { rules: DeskRules { away_minutes: 7 } }).is_ok();
        assert_eq!(edits, role.may(Permission::EditSettings), "{role:?}");
    }
}

#[test]
fn a_clock_that_was_set_back_harms_nothing() {
    let mut salon = left();
    let at_desk = comes(&mut salon, Role::Administrator, at(13, 50));
    let back = at_desk.back.unwrap();
    assert_eq!((back.away_minutes(salon.desk.now()), back.wants_name()), (Some(0), false));
}
