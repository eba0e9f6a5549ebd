//! What a payment that fails at its very end leaves behind: nothing.

use std::sync::Arc;

use jiff::civil::date;
use tempfile::TempDir;

use super::{OpenBill, ShowTill};
use crate::desk::check::Check;
use crate::desk::demo::{DemoPlan, build};
use crate::desk::visit::{Day, Finish};
use crate::desk::{Desk, DeskError, KdfParameters, UseCase, World};
use crate::domain::ids::RequestKey;
use crate::domain::market::Market;
use crate::domain::offers::exact_cash;
use crate::domain::password::Password;
use crate::domain::role::Role;
use crate::domain::time::instant_of;
use crate::domain::visit::VisitState;
use crate::outside::clock::StandingClock;
use crate::outside::entropy::SeededEntropy;

#[test]
fn a_payment_that_breaks_off_leaves_the_bill_and_the_books_as_they_were() {
    let plan = DemoPlan { market: Market::Kz, clients: 60, seed: 1, day: date(2026, 11, 21) };
    let folder = TempDir::new().unwrap();
    let now = instant_of(plan.day.at(14, 32, 0, 0), &plan.market.zone());
    let note = build(folder.path(), plan, now, Box::new(SeededEntropy::new(1)), &mut |_| {}).unwrap();
    let world = World { clock: Arc::new(StandingClock::at(now)), kdf: KdfParameters::CHEAPEST };
    let mut desk = Desk::open(folder.path(), world, Box::new(SeededEntropy::new(2))).unwrap();
    let owner = note.of_role(Role::Owner).unwrap();
    desk.log_in(&owner.login, &Password::typed(&owner.password)).unwrap();

    let board = desk.ask(Day::default()).unwrap();
    let treated = board.visits.iter().find(|visit| visit.state == VisitState::InProcedure).unwrap();
    desk.ask(Finish { visit: treated.id, version: treated.version, without: Some("no camera today".to_owned()) })
        .unwrap();
    let bill = desk.ask(OpenBill { visit: treated.id }).unwrap();
    let till = desk.ask(ShowTill {}).unwrap();
    let entries = desk.ask(Check {}).unwrap().ledger.entries;
    let pay = bill.payment(RequestKey(1), exact_cash(&bill.facts, &bill.choices)).unwrap();

    let broken: Result<(), DeskError> = desk.apart("Broken", |tx, context| {
        pay.clone().run(tx, context)?;
        Err(DeskError::Conflict)
    });
    assert!(matches!(broken, Err(DeskError::Conflict)), "{broken:?}");
    assert_eq!(desk.ask(OpenBill { visit: treated.id }).unwrap(), bill);
    assert_eq!(desk.ask(ShowTill {}).unwrap(), till);
    let report = desk.ask(Check {}).unwrap();
    assert!(report.ok && report.ledger.entries == entries, "{report:?}");

    desk.ask(pay).unwrap();
    let report = desk.ask(Check {}).unwrap();
    assert!(report.ok && report.ledger.entries == entries + 1, "{report:?}");
}
