//! Procedures, specialists, rooms, devices and hours: added, changed, retired.

use frontdesk::desk::DeskError;
use frontdesk::desk::catalogue::{ListCatalogue, RetireProcedure, SaveProcedure};
use frontdesk::desk::schedule::{ListSchedule, SaveRoom, SaveSpecialist, SetWorkingHours};
use frontdesk::domain::catalogue::{CatalogueRefusal, RoomKind};
use frontdesk::domain::ids::ProcedureId;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::role::Role;
use frontdesk::domain::schedule::{RoomDetails, ScheduleRefusal, Weekday, WorkingDay};

use super::stage::{Stage, hours};
use crate::support::Salon;

#[test]
fn a_procedure_is_changed_retired_and_still_there_after_a_restart() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let before = salon.ask(ListCatalogue::default()).procedures;
    assert_eq!(before.len(), 4);
    let peel = before.iter().find(|procedure| procedure.id == stage.peel).unwrap();
    let mut dearer = peel.details.clone();
    dearer.price = Money::major(20_000);
    let change = SaveProcedure { id: Some(peel.id), version: peel.version, procedure: dearer.clone() };
    let changed = salon.ask(change.clone());
    assert_eq!((changed.version, changed.details.price), (peel.version + 1, Money::major(20_000)));
    assert!(matches!(salon.refused(change), DeskError::Conflict), "another desk's version is not overwritten");
    salon.ask(RetireProcedure { procedure: peel.id, version: changed.version, retired: true });
    salon.reopen();
    assert_eq!(salon.ask(ListCatalogue::default()).procedures.len(), 3);
    let all = salon.ask(ListCatalogue { with_retired: true }).procedures;
    let kept = all.iter().find(|procedure| procedure.id == stage.peel).unwrap();
    assert!(kept.retired);
    assert_eq!(kept.details, dearer);
}

#[test]
fn what_cannot_be_kept_is_refused() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let details = salon.ask(ListCatalogue::default()).procedures[0].details.clone();
    let add = |details| SaveProcedure { id: None, version: 0, procedure: details };
    let coded = frontdesk::domain::catalogue::ProcedureDetails { code: "own".to_owned(), ..details.clone() };
    salon.ask(add(coded.clone()));
    assert!(matches!(salon.refused(add(coded)), DeskError::Catalogue(CatalogueRefusal::CodeTaken)));
    let gone = SaveProcedure { id: Some(ProcedureId(999)), version: 1, procedure: details };
    assert!(matches!(salon.refused(gone), DeskError::NotFound(..)));
    let room = |name: &str| SaveRoom {
        id: None,
        version: 0,
        room: RoomDetails { name: name.to_owned(), kinds: vec![RoomKind::Laser] },
        active: true,
    };
    assert!(matches!(salon.refused(room("\u{200b} ")), DeskError::Schedule(ScheduleRefusal::NoName)));
    assert!(matches!(salon.refused(room("1")), DeskError::Schedule(ScheduleRefusal::NameTaken)));
    let upside_down = SetWorkingHours {
        specialist: stage.kim,
        day: WorkingDay::Weekly(Weekday::Monday),
        hours: Some(vec![hours("18:00", "09:00")]),
    };
    assert!(matches!(salon.refused(upside_down), DeskError::Schedule(ScheduleRefusal::Hours)));
    salon.as_role(Role::Administrator);
    let retire = RetireProcedure { procedure: stage.peel, version: 1, retired: true };
    assert!(matches!(salon.refused(retire), DeskError::Forbidden(_)));
}

#[test]
fn a_specialist_leaves_and_their_hours_are_listed() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let roster = salon.ask(ListSchedule::default());
    assert_eq!((roster.specialists.len(), roster.rooms.len(), roster.devices.len()), (3, 3, 1));
    let kim = roster.specialists.iter().find(|one| one.specialist.id == stage.kim).unwrap();
    assert_eq!(kim.hours.len(), 7);
    salon.ask(SaveSpecialist {
        id: Some(stage.kim),
        version: kim.specialist.version,
        specialist: kim.specialist.details.clone(),
        active: false,
    });
    salon.reopen();
    assert_eq!(salon.ask(ListSchedule::default()).specialists.len(), 2);
    assert_eq!(salon.ask(ListSchedule { with_inactive: true }).specialists.len(), 3);
}
