//! Abonements: sold, used, paused, shared, parted, missed, refunded.

use frontdesk::desk::DeskError;
use frontdesk::desk::till::RefundBill;
use frontdesk::desk::visit::{NoShow, UndoStep};
use frontdesk::desk::wallet::{
    AbonementShown, ExtendAbonement, FreezeAbonement, HandOnAbonement, RefundAbonement, ShareAbonement, SplitAbonement,
    TakeMissedSession, UnfreezeAbonement, WriteOffAbonement,
};
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{AbonementState, WalletRefusal};
use frontdesk::domain::till::{LineKind, RefundLine, RefundWay, Tender, TillRefusal};
use jiff::civil::date;

use super::bonuses::refusal;
use super::fixture::{client, plan, planned, points, refund, sale, till, wallet};
use crate::till::fixture::{Till, tenge};

/// Sells the till's client an abonement of five for a visit's procedure, which costs 12 000. Gives the finished visit.
fn sold(till: &mut Till) -> frontdesk::domain::ids::VisitId {
    let visit = till.finished(tenge(12_000));
    let procedure = match till.salon.ask(frontdesk::desk::till::OpenBill { visit }).bill.lines[0].kind {
        LineKind::Procedure { procedure } => procedure,
        other => panic!("{other:?}"),
    };
    let id = planned(till, plan(vec![procedure]));
    let client = till.client;
    sale(till, Some(client), LineKind::Abonement { plan: id }, None, tenge(50_000));
    visit
}

fn first(till: &mut Till, of: ClientId) -> AbonementShown {
    wallet(till, of).abonements.swap_remove(0)
}

#[test]
fn a_session_pays_its_line_whole_and_starts_the_clock() {
    let mut till = till();
    let aigerim = till.client;
    let visit = sold(&mut till);
    let abonement = first(&mut till, aigerim);
    assert_eq!((abonement.held.left, abonement.held.until, abonement.starts_on), (5, None, None));
    let pay = till.payment(visit, vec![Tender::Abonement { abonement: abonement.held.id, line: 0 }]);
    assert_eq!(pay.expects, Money::ZERO, "a session that covers the line is proposed");
    let receipt = till.salon.ask(pay);
    let now = first(&mut till, aigerim);
    assert_eq!((now.held.left, now.worth), (4, tenge(40_000)));
    assert_eq!((now.starts_on, now.held.until), (Some(date(2026, 11, 21)), Some(date(2027, 11, 21))));
    // 50 000 less one session at the list price of 12 000
    assert_eq!((now.refund.back, now.refund.kept), (tenge(38_000), tenge(2_000)));
    assert_eq!(points(&mut till, aigerim), 0, "neither the sale nor a session earns anything");
    refund(&mut till, receipt.bill.id);
    let back = first(&mut till, aigerim);
    assert_eq!((back.held.left, back.worth, back.refund.back), (5, tenge(50_000), tenge(50_000)));
    till.is_well();
}

#[test]
fn a_pause_stops_the_clock_for_as_long_as_the_plan_allows() {
    let mut till = till();
    let aigerim = till.client;
    let visit = sold(&mut till);
    let id = first(&mut till, aigerim).held.id;
    let pay = till.payment(visit, vec![Tender::Abonement { abonement: id, line: 0 }]);
    till.salon.ask(pay);
    let frozen = till.salon.ask(FreezeAbonement { abonement: id, version: 1 });
    assert_eq!((frozen.held.state, frozen.version), (AbonementState::Frozen, 2));
    till.salon.at(date(2026, 12, 1).at(10, 0, 0, 0));
    let thawed = till.salon.ask(UnfreezeAbonement { abonement: id, version: 2 });
    assert_eq!((thawed.held.until, thawed.pause_left), (Some(date(2027, 12, 1)), 20));
    till.salon.ask(FreezeAbonement { abonement: id, version: 3 });
    till.salon.at(date(2027, 3, 1).at(10, 0, 0, 0));
    let thawed = till.salon.ask(UnfreezeAbonement { abonement: id, version: 4 });
    assert_eq!((thawed.held.until, thawed.pause_left), (Some(date(2027, 12, 21)), 0), "no more than the plan allows");
    let error = till.salon.refused(FreezeAbonement { abonement: id, version: 5 });
    assert_eq!(refusal(&error), WalletRefusal::NoPause { left: 0 });
    till.salon.at(date(2028, 1, 1).at(10, 0, 0, 0));
    assert_eq!(first(&mut till, aigerim).held.state, AbonementState::Expired);
    let until = Some(date(2028, 2, 1));
    let extended = till.salon.ask(ExtendAbonement { abonement: id, version: 5, until, reason: "was ill".to_owned() });
    assert_eq!(extended.held.state, AbonementState::Active);
    till.salon.at(date(2028, 2, 2).at(10, 0, 0, 0));
    let key = till.key();
    let written = till.salon.ask(WriteOffAbonement { key, abonement: id, reason: "over".to_owned() });
    assert_eq!((written.held.left, written.worth), (0, Money::ZERO));
    till.is_well();
}

#[test]
fn friends_share_it_take_a_part_of_it_or_all_of_it() {
    let mut till = till();
    let aigerim = till.client;
    sold(&mut till);
    let friend = client(&mut till, "Madina");
    let abonement = first(&mut till, aigerim);
    let id = abonement.held.id;
    till.salon.ask(ShareAbonement { abonement: id, version: 1, person: friend, may: true });
    assert_eq!(wallet(&mut till, friend).wallet.abonements.len(), 1);
    till.salon.ask(ShareAbonement { abonement: id, version: 1, person: friend, may: false });
    assert!(wallet(&mut till, friend).wallet.abonements.is_empty());
    for sessions in [0, 5, 6, -1] {
        let key = till.key();
        let split = SplitAbonement { key, abonement: id, version: 1, to: friend, sessions };
        let error = till.salon.refused(split);
        assert_eq!(refusal(&error), WalletRefusal::Parts { left: 5 }, "{sessions}");
    }
    let key = till.key();
    let part = till.salon.ask(SplitAbonement { key, abonement: id, version: 1, to: friend, sessions: 2 });
    assert_eq!((part.held.left, part.worth, part.refund.back), (2, tenge(20_000), tenge(20_000)));
    let rest = first(&mut till, aigerim);
    assert_eq!((rest.held.left, rest.worth, rest.refund.back), (3, tenge(30_000), tenge(30_000)));
    let handed = till.salon.ask(HandOnAbonement { abonement: id, version: rest.version, to: friend });
    assert_eq!(handed.owner.id, friend);
    assert!(wallet(&mut till, aigerim).wallet.abonements.is_empty());
    assert_eq!(wallet(&mut till, friend).wallet.abonements.len(), 2);
    till.is_well();
}

#[test]
fn a_missed_visit_takes_a_session_once_and_gives_it_back_when_it_was_not_missed() {
    let mut till = till();
    let aigerim = till.client;
    let paid = sold(&mut till);
    let id = first(&mut till, aigerim).held.id;
    let pay = till.payment(paid, vec![Tender::Abonement { abonement: id, line: 0 }]);
    till.salon.ask(pay);
    let procedure = first(&mut till, aigerim).held.procedures[0];
    let visit = till.booked_for(procedure);
    let key = till.key();
    let error = till.salon.refused(TakeMissedSession { key, visit });
    assert_eq!(refusal(&error), WalletRefusal::NotMissed);
    till.salon.at(date(2026, 11, 21).at(15, 0, 0, 0));
    let missed = till.salon.ask(NoShow { visit, version: 1 });
    let taken = till.salon.ask(TakeMissedSession { key, visit });
    assert_eq!((taken.held.left, taken.worth), (3, tenge(30_000)));
    let key = till.key();
    let error = till.salon.refused(TakeMissedSession { key, visit });
    assert_eq!(refusal(&error), WalletRefusal::TakenAlready);
    till.is_well();
    till.salon.ask(UndoStep { visit, version: missed.version });
    let back = first(&mut till, aigerim);
    assert_eq!((back.held.left, back.worth), (4, tenge(40_000)));
    till.is_well();
}

#[test]
fn an_abonement_sold_is_refunded_by_the_rule_of_its_plan() {
    let mut till = till();
    let aigerim = till.client;
    let visit = till.finished(tenge(12_000));
    let procedure = match till.salon.ask(frontdesk::desk::till::OpenBill { visit }).bill.lines[0].kind {
        LineKind::Procedure { procedure } => procedure,
        other => panic!("{other:?}"),
    };
    let id = planned(&mut till, plan(vec![procedure]));
    let receipt = sale(&mut till, Some(aigerim), LineKind::Abonement { plan: id }, None, tenge(50_000));
    let abonement = first(&mut till, aigerim).held.id;
    let pay = till.payment(visit, vec![Tender::Abonement { abonement, line: 0 }]);
    till.salon.ask(pay);
    let key = till.key();
    let whole = RefundBill {
        key,
        bill: receipt.bill.id,
        lines: vec![RefundLine { line: 0, quantity: 1 }],
        way: RefundWay::Cash,
        tips: false,
        reason: "moves away".to_owned(),
        void: false,
        approval: None,
    };
    assert!(matches!(till.salon.refused(whole), DeskError::Till(TillRefusal::SoldIsUsed { line: 0 })));
    let key = till.key();
    let reason = "moves away".to_owned();
    let request = RefundAbonement { key, abonement, version: 1, expects: tenge(50_000), to_deposit: false, reason };
    assert!(matches!(till.salon.refused(request.clone()), DeskError::Conflict), "a session was used since");
    till.salon.ask(RefundAbonement { expects: tenge(38_000), ..request.clone() });
    till.salon.ask(RefundAbonement { expects: tenge(38_000), ..request });
    let now = first(&mut till, aigerim);
    assert_eq!((now.held.state, now.worth), (AbonementState::Refunded, Money::ZERO));
    let drawer = till.salon.ask(frontdesk::desk::till::ShowTill {}).in_drawer;
    assert_eq!(drawer, Some(tenge(20_000 + 50_000 - 38_000)), "the used session counts at its list price");
    till.is_well();
}
