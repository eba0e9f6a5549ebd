//! Bills and their payment.

use frontdesk::desk::catalogue::{ListCatalogue, SaveProcedure};
use frontdesk::desk::error::Thing;
use frontdesk::desk::till::{OpenBill, Pay, ShowTill};
use frontdesk::desk::visit::Day;
use frontdesk::desk::{DeskError, Noun};
use frontdesk::domain::ids::{BillId, RequestKey, VisitId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{Choices, OfferRefusal};
use frontdesk::domain::till::{BillState, Tender, TillRefusal};
use frontdesk::domain::visit::VisitState;

use super::fixture::{Till, tenge};

/// The refusal of the till inside an error.
#[track_caller]
fn refusal(error: &DeskError) -> TillRefusal {
    match error {
        DeskError::Till(refusal) => *refusal,
        other => panic!("not a refusal of the till: {other:?}"),
    }
}

#[test]
fn a_visit_is_paid_with_change_and_closed() {
    let mut till = Till::open(Market::Kz);
    let visit = till.finished(tenge(60_600));
    let pay = till.payment(visit, vec![Tender::Cash { given: tenge(70_000) }]);
    let receipt = till.salon.ask(pay);
    assert_eq!(receipt.quote.to_pay, tenge(60_600));
    assert_eq!(receipt.quote.change(), tenge(9_400));
    assert_eq!(receipt.bill.state, BillState::Paid);
    let now = till.salon.ask(ShowTill {});
    let shift = now.shift.expect("a running shift");
    // The change is no takings, and the float neither.
    let taken = shift.taken.expect("nobody counts");
    assert_eq!((shift.bills, taken.cash, taken.card), (1, tenge(60_600), Money::ZERO));
    assert_eq!(now.in_drawer, Some(tenge(80_600)));
    let board = till.salon.ask(Day::default());
    assert_eq!(board.visits[0].state, VisitState::Closed);
    till.is_well();
}

#[test]
fn ways_to_pay_fill_their_own_accounts() {
    for (tenders, cash, card) in [
        (vec![Tender::Card { amount: tenge(90_000) }], 0, 90_000),
        (vec![Tender::Card { amount: tenge(50_000) }, Tender::Cash { given: tenge(40_000) }], 40_000, 50_000),
        (vec![Tender::Cash { given: tenge(45_000) }, Tender::Card { amount: tenge(50_000) }], 40_000, 50_000),
    ] {
        let mut till = Till::open(Market::Kz);
        let visit = till.finished(tenge(90_000));
        let pay = till.payment(visit, tenders.clone());
        till.salon.ask(pay);
        let now = till.salon.ask(ShowTill {});
        let taken = now.shift.and_then(|shift| shift.taken).expect("a running shift");
        assert_eq!((taken.cash, taken.card), (tenge(cash), tenge(card)), "{tenders:?}");
        assert_eq!(now.in_drawer, Some(tenge(20_000 + cash)), "{tenders:?}");
        till.is_well();
    }
}

#[test]
fn a_free_visit_closes_without_an_entry() {
    let mut till = Till::open(Market::Kz);
    let visit = till.finished(Money::ZERO);
    let pay = till.payment(visit, Vec::new());
    let receipt = till.salon.ask(pay);
    assert_eq!((receipt.entry, receipt.quote.to_pay), (None, Money::ZERO));
    assert_eq!(till.salon.ask(ShowTill {}).shift.map(|shift| shift.bills), Some(1));
    till.is_well();
}

#[test]
fn held_keys_never_pay_twice() {
    let mut till = Till::open(Market::Kz);
    let visit = till.finished(tenge(10_000));
    let pay = till.payment(visit, vec![Tender::Cash { given: tenge(10_000) }]);
    let first = till.salon.ask(pay.clone());
    for _ in 0..20 {
        assert_eq!(till.salon.ask(pay.clone()), first, "the same request gets the same answer");
    }
    // Another request for the same bill is told that it is paid, and when.
    let again = Pay { key: RequestKey(5), ..pay };
    let told = refusal(&till.salon.refused(again));
    assert_eq!(told, TillRefusal::AlreadyPaid { at: first.paid, total: tenge(10_000) });
    assert_eq!(till.salon.ask(ShowTill {}).in_drawer, Some(tenge(30_000)));
    till.is_well();
}

/// What the rules of offers refused.
fn not_so(error: &DeskError) -> OfferRefusal {
    match error {
        DeskError::Offer(refusal) => *refusal,
        other => panic!("not a refusal of the offers: {other:?}"),
    }
}

#[test]
fn what_is_not_payable_is_refused_and_nothing_moves() {
    use OfferRefusal::{AboveDue, CashNotNeeded, NotCovered, NotPositive, OddChange, TooLarge};
    let mut till = Till::open(Market::Kz);
    let visit = till.finished(tenge(10_000));
    let good = till.payment(visit, Vec::new());
    let cash = |given| vec![Tender::Cash { given }];
    let card = |amount| Tender::Card { amount };
    let paying = |tenders: &[Tender]| Choices { tenders: tenders.to_vec(), ..Choices::default() };
    for (tenders, expected) in [
        (vec![], NotCovered { missing: tenge(10_000) }),
        (cash(tenge(9_999)), NotCovered { missing: tenge(1) }),
        (cash(tenge(-10_000)), NotPositive(tenge(-10_000))),
        (cash(Money::ZERO), NotPositive(Money::ZERO)),
        (cash(Money(i64::MAX)), TooLarge),
        (cash(Money(i64::MIN)), NotPositive(Money(i64::MIN))),
        (cash(tenge(100_000)), OddChange { given: tenge(100_000), change: tenge(90_000) }),
        (vec![card(tenge(10_001))], AboveDue { over: tenge(1) }),
        (vec![card(tenge(10_000)), Tender::Cash { given: tenge(1) }], CashNotNeeded),
        (vec![Tender::Bonus { points: 1 }], OfferRefusal::TooManyPoints { most: 0 }),
        (vec![Tender::Deposit { amount: tenge(1) }], OfferRefusal::DepositTooSmall { left: Money::ZERO }),
    ] {
        let pay = Pay { key: till.key(), choices: paying(&tenders), ..good.clone() };
        assert_eq!(not_so(&till.salon.refused(pay)), expected, "{tenders:?}");
    }
    for (version, expects) in [(2, 10_000), (0, 10_000), (1, 9_000), (1, 11_000)] {
        let choices = paying(&cash(tenge(10_000)));
        let pay = Pay { key: till.key(), version, choices, expects: tenge(expects), ..good.clone() };
        let told = refusal(&till.salon.refused(pay));
        assert_eq!(told, TillRefusal::BillChanged { now_total: tenge(10_000) }, "{version} {expects}");
    }
    let shown = till.salon.ask(OpenBill { visit });
    assert_eq!((shown.bill.state, shown.bill.version), (BillState::Open, 1), "the bill is still there");
    assert_eq!(till.salon.ask(ShowTill {}).in_drawer, Some(tenge(20_000)));
    till.is_well();
    till.salon.ask(Pay { choices: paying(&cash(tenge(10_000))), ..good });
}

#[test]
fn no_shift_no_sale() {
    let mut till = Till::open(Market::Kz);
    till.close();
    let visit = till.finished(tenge(10_000));
    let shown = till.salon.ask(OpenBill { visit });
    assert_eq!(shown.shift, None, "the bill can be looked at");
    let pay = till.payment(visit, vec![Tender::Cash { given: tenge(10_000) }]);
    assert_eq!(refusal(&till.salon.refused(pay.clone())), TillRefusal::NoShiftOpen);
    till.open_shift(tenge(20_000));
    till.salon.ask(pay);
    till.is_well();
}

#[test]
fn only_what_is_finished_is_paid() {
    let mut till = Till::open(Market::Kz);
    let visit = till.booked(tenge(10_000));
    assert_eq!(refusal(&till.salon.refused(OpenBill { visit })), TillRefusal::VisitNotToPay);
    let missing = till.salon.refused(OpenBill { visit: VisitId(999) });
    assert!(matches!(missing, DeskError::NotFound(Thing::Visit, 999)), "{missing:?}");
    let pay =
        Pay { key: RequestKey(1), bill: BillId(999), version: 1, choices: Choices::default(), expects: Money::ZERO };
    let missing = till.salon.refused(pay);
    assert!(matches!(missing, DeskError::NotFound(Thing::Bill, 999)), "{missing:?}");
}

#[test]
fn a_bill_survives_a_restart_and_a_paid_one_shows_its_receipt() {
    let mut till = Till::open(Market::Kz);
    let visit = till.finished(tenge(10_000));
    let before = till.salon.ask(OpenBill { visit });
    till.salon.reopen();
    assert_eq!(till.salon.ask(OpenBill { visit }), before);
    let pay = till.payment(visit, vec![Tender::Cash { given: tenge(20_000) }]);
    let receipt = till.salon.ask(pay);
    till.salon.reopen();
    assert_eq!(till.salon.ask(OpenBill { visit }).paid, Some(receipt));
}

#[test]
fn the_agreed_price_holds_and_the_new_one_is_said() {
    let mut till = Till::open(Market::Kz);
    let visit = till.finished(tenge(10_000));
    let procedure = till.salon.ask(ListCatalogue { with_retired: true }).procedures.remove(0);
    let pay = till.payment(visit, vec![Tender::Cash { given: tenge(10_000) }]);
    let mut dearer = procedure.details.clone();
    dearer.price = tenge(12_000);
    dearer.names.en = "Lip filler, new".to_owned();
    till.salon.ask(SaveProcedure { id: Some(procedure.id), version: procedure.version, procedure: dearer });
    // The line's name changed under the open bill: whoever has the old one on the screen is told.
    assert_eq!(refusal(&till.salon.refused(pay)), TillRefusal::BillChanged { now_total: tenge(10_000) });
    let shown = till.salon.ask(OpenBill { visit });
    assert_eq!((shown.bill.version, shown.to_pay(), shown.total_was), (2, Ok(tenge(10_000)), None));
    assert_eq!(shown.costs_now, Some(tenge(12_000)));
    let pay = till.payment(visit, vec![Tender::Cash { given: tenge(10_000) }]);
    let receipt = till.salon.ask(pay);
    assert_eq!(receipt.bill.lines[0].name.en, "Lip filler, new");
    till.is_well();
}

#[test]
fn a_payment_says_what_it_changed() {
    let mut till = Till::open(Market::Kz);
    let visit = till.finished(tenge(10_000));
    let pay = till.payment(visit, vec![Tender::Cash { given: tenge(10_000) }]);
    let changes = till.salon.changes(pay);
    for noun in [Noun::Till, Noun::Visits, Noun::Clients] {
        assert!(changes.touch(noun), "{noun:?}");
    }
}
