//! What no program can see is looked at once a week, and never mixed into what is counted.

use frontdesk::desk::DeskError;
use frontdesk::desk::score::{ListObservations, ObservationLine, Observe, ReadScore};
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::domain::standard::{Kept, ScoreRefusal};
use jiff::civil::{Date, date};

use super::lived::day;
use crate::schedule::stage::today;
use crate::support::Salon;

/// The lines of a week.
fn lines(salon: &mut Salon, week: Option<Date>) -> Vec<ObservationLine> {
    salon.ask(ListObservations { week }).lines
}

/// What a manager says of a line.
fn said(line: &ObservationLine, week: Date, kept: Kept, note: &str) -> Observe {
    Observe { week, staff: line.staff, rule: line.rule.clone(), kept, note: note.to_owned() }
}

#[test]
fn a_correction_stands_and_what_was_said_before_stays() {
    let mut salon = Salon::new(Market::Kz);
    let list = lines(&mut salon, None);
    let line = list.iter().find(|line| line.name == "Dana Omarova").expect("the receptionist is looked at").clone();
    assert!(list.iter().all(|line| line.name != "Aizhan Bekova"), "nobody is their own witness");
    salon.ask(said(&line, today(), Kept::No, "behind\u{7} the  counter"));
    salon.ask(said(&line, today(), Kept::No, "behind the counter"));
    salon.as_role(Role::Manager);
    salon.ask(said(&line, today(), Kept::Partly, "stands up now"));
    let seen = lines(&mut salon, Some(date(2026, 11, 17))).into_iter().find(|one| one.rule == line.rule).unwrap().seen;
    let told: Vec<_> = seen.iter().map(|one| (one.kept, one.note.as_str(), one.by.as_str())).collect();
    let expected =
        [(Kept::No, "behind the counter", "Aizhan Bekova"), (Kept::Partly, "stands up now", "Ewa Kowalczyk")];
    assert_eq!(told, expected, "the same said twice is kept once");
}

#[test]
fn it_has_a_column_of_its_own() {
    let mut salon = Salon::new(Market::Kz);
    day(&mut salon);
    let read = ReadScore { from: today(), to: today(), person: None };
    let before = salon.ask(read);
    assert_eq!(before.list_due, None, "nobody came last week, and this one is not over");
    salon.at(date(2026, 11, 22).at(20, 0, 0, 0));
    let before = salon.ask(read);
    salon.at(date(2026, 11, 24).at(9, 0, 0, 0));
    assert_eq!(salon.ask(read).list_due, Some(date(2026, 11, 16)), "last week's list is not kept");
    for line in lines(&mut salon, None) {
        salon.ask(said(&line, date(2026, 11, 24), Kept::No, ""));
    }
    for line in lines(&mut salon, Some(today())) {
        salon.ask(said(&line, today(), Kept::Yes, ""));
    }
    let after = salon.ask(read);
    assert_eq!(after.total, before.total);
    assert_eq!(after.list_due, None);
    let observed: Vec<_> = after.rules.iter().filter(|line| line.is_observed).collect();
    assert!(!observed.is_empty() && observed.iter().all(|line| line.tally.is_empty()));
    // Only the weeks that the days touch: that of this week is not among them.
    assert!(observed.iter().all(|line| line.seen.no == 0 && line.seen.yes > 0), "{observed:?}");
    let dana = after.people.iter().find(|line| line.name == "Dana Omarova").unwrap();
    assert_eq!(dana.seen.yes, dana.seen.all());
}

#[test]
fn what_cannot_be_observed_is_refused() {
    let mut salon = Salon::new(Market::Kz);
    let list = lines(&mut salon, None);
    let line = list[0].clone();
    let counted =
        ObservationLine { rule: frontdesk::domain::standard::RuleId("greet-by-name".to_owned()), ..line.clone() };
    for (request, expected) in [
        (said(&line, date(2026, 11, 23), Kept::Yes, ""), ScoreRefusal::WeekAhead),
        (said(&line, date(2026, 9, 1), Kept::Yes, ""), ScoreRefusal::WeekTooLongAgo),
        (said(&counted, today(), Kept::Yes, ""), ScoreRefusal::NotLookedAt),
    ] {
        let refused = salon.refused(request.clone());
        assert!(matches!(refused, DeskError::Score(refusal) if refusal == expected), "{request:?}: {refused:?}");
    }
    let me = salon.desk.actor().unwrap().staff;
    let myself = ObservationLine { staff: me, ..line.clone() };
    let refused = salon.refused(said(&myself, today(), Kept::Yes, ""));
    assert!(matches!(refused, DeskError::Score(ScoreRefusal::Yourself)), "{refused:?}");
    salon.as_role(Role::Administrator);
    let refused = salon.refused(said(&line, today(), Kept::Yes, ""));
    assert!(matches!(refused, DeskError::Forbidden(_)), "{refused:?}");
}
