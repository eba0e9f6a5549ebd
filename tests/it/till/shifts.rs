//! Shifts: the opening count, cash moved, the report that never changes.

use frontdesk::desk::DeskError;
use frontdesk::desk::error::Thing;
use frontdesk::desk::till::{
    ListHandovers, ListShifts, MoveCash, OpenShift, ReadHandovers, ShowShift, ShowTill, ShowX,
};
use frontdesk::domain::ids::{ShiftId, SpecialistId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::{LARGEST_TYPED, Money};
use frontdesk::domain::role::Role;
use frontdesk::domain::till::{CashReason, Pieces, ShiftRefusal, Tender, TillRefusal};
use jiff::civil::date;

use super::fixture::{Till, coins, coins_of, tenge};

#[track_caller]
pub fn refusal(error: &DeskError) -> TillRefusal {
    match error {
        DeskError::Till(refusal) => *refusal,
        other => panic!("not a refusal of the till: {other:?}"),
    }
}

#[track_caller]
pub fn shift_refusal(error: &DeskError) -> ShiftRefusal {
    match error {
        DeskError::Shift(refusal) => *refusal,
        other => panic!("not a refusal of the shift: {other:?}"),
    }
}

fn opening(till: &mut Till, counted: Money, reason: &str) -> OpenShift {
    OpenShift { key: till.key(), counted: coins(counted), reason: reason.to_owned() }
}

fn moving(till: &mut Till, reason: CashReason, amount: Money, note: &str) -> MoveCash {
    MoveCash { key: till.key(), reason, amount, specialist: None, note: note.to_owned() }
}

#[test]
fn a_shift_opens_once_and_is_numbered() {
    let mut till = Till::new(Market::Kz);
    let closed = till.salon.ask(ShowTill {});
    assert_eq!((closed.shift, closed.in_drawer), (None, Some(Money::ZERO)));
    let open = opening(&mut till, tenge(20_000), "");
    let first = till.salon.ask(open.clone());
    assert_eq!((first.shift, first.float, first.opened_by.as_str()), (ShiftId(1), tenge(20_000), "Aizhan Bekova"));
    assert_eq!(till.salon.ask(open), first, "a held key opens once");
    let second = opening(&mut till, tenge(0), "");
    assert_eq!(refusal(&till.salon.refused(second)), TillRefusal::ShiftAlreadyOpen(ShiftId(1)));
    assert_eq!(till.drawer(), tenge(20_000));
    till.is_well();
}

#[test]
fn counts_out_of_range_open_nothing() {
    let mut till = Till::new(Market::Kz);
    let piece = |denomination: i64, pieces: i64| Pieces { denomination: tenge(denomination), pieces };
    for (counted, expected) in [
        (vec![piece(300, 1)], TillRefusal::NotADenomination(tenge(300))),
        (vec![piece(500, -1)], TillRefusal::TooManyPieces(-1)),
        (vec![piece(20_000, 100_000)], TillRefusal::TooLarge(tenge(2_000_000_000))),
    ] {
        let open = OpenShift { key: till.key(), counted: counted.clone(), reason: String::new() };
        assert_eq!(refusal(&till.salon.refused(open)), expected, "{counted:?}");
    }
    assert_eq!(till.salon.ask(ListShifts { before: None, most: 9 }), []);
}

#[test]
fn an_opening_difference_needs_a_reason_and_is_posted_once() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(10_000));
    till.close();
    let short = opening(&mut till, tenge(29_500), "");
    let differs = till.salon.refused(short.clone());
    assert_eq!(shift_refusal(&differs), ShiftRefusal::OpeningDiffers { difference: tenge(-500) });
    let key = till.key();
    let opened = till.salon.ask(OpenShift { key, reason: "lent to the bakery".to_owned(), ..short });
    assert_eq!(opened.float, tenge(29_500));
    assert_eq!(till.drawer(), tenge(29_500), "from now on the drawer holds what was counted");
    assert_eq!(till.salon.ask(ShowX {}).opening_difference, tenge(-500));
    let report = till.close();
    assert_eq!((report.opening_difference, report.opening_reason.as_str()), (tenge(-500), "lent to the bakery"));
    assert_eq!(report.cash_difference(), Money::ZERO, "the close does not find it again");
    assert!(report.agrees(), "{:?}", report.ledgers);
    till.is_well();
}

#[test]
fn cash_moves_with_a_reason_and_never_from_where_it_does_not_lie() {
    let mut till = Till::open(Market::Kz);
    for (reason, amount, note, drawer) in [
        (CashReason::FromOwner, 5_000, "", 25_000),
        (CashReason::Purchases, 1_500, "water", 23_500),
        (CashReason::ToSafe, 10_000, "", 13_500),
        (CashReason::FromSafe, 4_000, "", 17_500),
        (CashReason::ToBank, 6_000, "", 11_500),
        (CashReason::OtherIncome, 700, "bottles", 12_200),
        (CashReason::ToOwner, 200, "", 12_000),
    ] {
        let request = moving(&mut till, reason, tenge(amount), note);
        let moved = till.salon.ask(request.clone());
        assert_eq!((moved.reason, moved.amount, moved.note.as_str()), (reason, tenge(amount), note));
        assert_eq!(till.salon.ask(request), moved, "a held key moves once");
        assert_eq!(till.drawer(), tenge(drawer), "{reason:?}");
    }
    for (reason, amount, note, expected) in [
        (CashReason::ToSafe, 12_001, "", ShiftRefusal::NotThatMuch(tenge(12_001))),
        (CashReason::FromSafe, 6_001, "", ShiftRefusal::NotThatMuch(tenge(6_001))),
        (CashReason::Purchases, 100, " ", ShiftRefusal::NoteMissing),
        (CashReason::Tips, 100, "", ShiftRefusal::NobodyForTips),
    ] {
        let request = moving(&mut till, reason, tenge(amount), note);
        assert_eq!(shift_refusal(&till.salon.refused(request)), expected, "{reason:?}");
    }
    let tips = MoveCash { specialist: Some(SpecialistId(1)), ..moving(&mut till, CashReason::Tips, tenge(100), "") };
    let owed = till.salon.refused(tips);
    assert_eq!(shift_refusal(&owed), ShiftRefusal::TipsNotOwed { owed: Money::ZERO });
    let nothing = moving(&mut till, CashReason::ToSafe, Money::ZERO, "");
    assert_eq!(refusal(&till.salon.refused(nothing)), TillRefusal::NotPositive(Money::ZERO));
    let report = till.close();
    assert_eq!(report.moves.len(), 7);
    let cash = &report.tenders[0];
    assert_eq!((cash.came_in, cash.went_out, cash.expected), (tenge(9_700), tenge(17_700), tenge(12_000)));
    assert!(report.agrees(), "{:?}", report.ledgers);
    till.is_well();
}

#[test]
fn an_x_report_changes_nothing_and_tells_the_drawer_only_to_a_manager() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(7_000));
    for (role, drawer) in
        [(Role::Owner, Some(tenge(27_000))), (Role::Manager, Some(tenge(27_000))), (Role::Administrator, None)]
    {
        till.salon.as_role(role);
        let x = till.salon.ask(ShowX {});
        assert_eq!((x.totals.bills, x.expected), (1, drawer), "{role:?}");
        assert_eq!(till.salon.ask(ShowTill {}).in_drawer, drawer, "{role:?}");
    }
    till.salon.as_role(Role::Specialist);
    assert!(matches!(till.salon.refused(ShowX {}), DeskError::Forbidden(_)));
}

#[test]
fn the_report_stays_as_it_was_written() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(60_600));
    let visit = till.finished(tenge(30_000));
    let pay = till.payment(visit, vec![Tender::Card { amount: tenge(30_000) }]);
    till.salon.ask(pay);
    let close = till.closing(ShiftId(1), &coins(tenge(80_600)), "");
    let report = till.salon.ask(close.clone());
    let cash = &report.tenders[0];
    assert_eq!((cash.expected, cash.counted, cash.difference), (tenge(80_600), tenge(80_600), Money::ZERO));
    let taken = report.totals.taken.unwrap();
    assert_eq!((report.totals.bills, taken.cash, taken.card), (2, tenge(60_600), tenge(30_000)));
    assert_eq!((report.ledger_entries, report.ledger_head.len()), (3, 64));
    assert_eq!(till.salon.ask(close), report, "a held key closes once");
    till.salon.reopen();
    assert_eq!(till.salon.ask(ShowShift { shift: ShiftId(1) }), report, "shown again as it was");
    till.open_shift(tenge(80_600));
    till.sell_for_cash(tenge(5_000));
    assert_eq!(till.salon.ask(ShowShift { shift: ShiftId(1) }), report, "later sales leave it");
    till.is_well();
}

#[test]
fn a_shift_over_midnight_is_one_shift() {
    let mut till = Till::open(Market::Kz);
    till.salon.at(date(2026, 11, 21).at(23, 50, 0, 0));
    let late = till.finished(tenge(7_000));
    till.sell_for_cash(tenge(5_000));
    till.salon.at(date(2026, 11, 22).at(0, 20, 0, 0));
    let pay = till.payment(late, vec![Tender::Cash { given: tenge(7_000) }]);
    let receipt = till.salon.ask(pay);
    assert_eq!((receipt.shift, receipt.paid.date()), (ShiftId(1), date(2026, 11, 22)));
    let report = till.close();
    assert_eq!((report.totals.bills, report.totals.taken.map(|taken| taken.cash)), (2, Some(tenge(12_000))));
    assert_eq!((report.totals.opened.date(), report.closed.date()), (date(2026, 11, 21), date(2026, 11, 22)));
    till.is_well();
}

#[test]
fn a_shift_forgotten_open_sells_nothing_and_closes_as_any() {
    let mut till = Till::open(Market::Kz);
    let visit = till.finished(tenge(7_000));
    till.salon.at(date(2026, 11, 22).at(14, 0, 1, 0));
    assert!(till.salon.ask(ShowTill {}).is_overdue);
    let pay = till.payment(visit, vec![Tender::Cash { given: tenge(7_000) }]);
    assert_eq!(shift_refusal(&till.salon.refused(pay)), ShiftRefusal::Overdue(ShiftId(1)));
    // What can only be paid in the next shift does not keep this one open.
    till.close();
    till.open_shift(tenge(20_000));
    let pay = till.payment(visit, vec![Tender::Cash { given: tenge(7_000) }]);
    assert_eq!(till.salon.ask(pay).shift, ShiftId(2));
    till.is_well();
}

#[test]
fn shifts_are_listed_page_by_page() {
    let mut till = Till::new(Market::Kz);
    for _ in 0..3 {
        till.open_shift(Money::ZERO);
        till.close();
    }
    till.open_shift(tenge(500));
    let numbers = |lines: Vec<frontdesk::domain::till::ShiftLine>| -> Vec<(i64, bool)> {
        lines.iter().map(|line| (line.totals.shift.0, line.closed.is_some())).collect()
    };
    let first = till.salon.ask(ListShifts { before: None, most: 3 });
    assert_eq!(numbers(first), [(4, false), (3, true), (2, true)]);
    let second = till.salon.ask(ListShifts { before: Some(ShiftId(2)), most: 3 });
    assert_eq!(numbers(second), [(1, true)]);
    let missing = till.salon.refused(ShowShift { shift: ShiftId(99) });
    assert!(matches!(missing, DeskError::NotFound(Thing::Shift, 99)), "{missing:?}");
}

#[test]
fn every_market_counts_its_own_notes() {
    for market in Market::ALL {
        let mut till = Till::open(market);
        let smallest = *market.denominations().last().unwrap();
        let counted = coins_of(market, till.drawer().plus(smallest).unwrap());
        let close = till.closing(ShiftId(1), &counted, "a coin found");
        assert_eq!(till.salon.ask(close).cash_difference(), smallest, "{market:?}");
        till.is_well();
    }
}

#[test]
fn notes_go_from_shift_to_shift_until_they_are_read() {
    let mut till = Till::open(Market::Kz);
    let close = till.closing(ShiftId(1), &coins(tenge(20_000)), "");
    let handover = " The water is out.\nCall Kim.\u{1b}[2J ".to_owned();
    let report = till.salon.ask(frontdesk::desk::till::CloseShift { handover, ..close });
    assert_eq!(report.handover, "The water is out.\nCall Kim.");
    assert_eq!(till.salon.ask(ShowTill {}).handovers, 1);
    let notes = till.salon.ask(ListHandovers { read_too: false });
    assert_eq!((notes.len(), notes[0].shift, notes[0].text.as_str()), (1, ShiftId(1), report.handover.as_str()));
    till.salon.as_role(Role::Administrator);
    assert_eq!(till.salon.ask(ReadHandovers { shifts: vec![ShiftId(1), ShiftId(9)] }), []);
    till.salon.as_role(Role::Manager);
    till.salon.ask(ReadHandovers { shifts: vec![ShiftId(1)] });
    let read = till.salon.ask(ListHandovers { read_too: true });
    assert_eq!(
        read[0].read.as_ref().map(|(name, _)| name.as_str()),
        Some("Dana Omarova"),
        "the first who read it stays"
    );
}

#[test]
fn amounts_beyond_what_a_person_types_are_refused() {
    let mut till = Till::open(Market::Kz);
    for amount in [LARGEST_TYPED.0 + 1, i64::MAX] {
        let request = moving(&mut till, CashReason::FromOwner, Money(amount), "");
        assert_eq!(refusal(&till.salon.refused(request)), TillRefusal::TooLarge(Money(amount)));
    }
}
