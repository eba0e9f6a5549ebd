//! Shifts: the float, the count, the report that never changes.

use frontdesk::desk::DeskError;
use frontdesk::desk::error::Thing;
use frontdesk::desk::till::{CloseShift, ListShifts, OpenShift, ShowShift, ShowTill};
use frontdesk::domain::ids::{RequestKey, ShiftId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::{LARGEST_TYPED, Money};
use frontdesk::domain::till::{Pieces, Tender, TillRefusal};
use jiff::civil::date;

use super::fixture::{Till, coins, tenge};

#[track_caller]
fn refusal(error: &DeskError) -> TillRefusal {
    match error {
        DeskError::Till(refusal) => *refusal,
        other => panic!("not a refusal of the till: {other:?}"),
    }
}

#[test]
fn a_shift_opens_once_and_is_numbered() {
    let mut till = Till::new(Market::Kz);
    let closed = till.salon.ask(ShowTill {});
    assert_eq!((closed.shift, closed.in_drawer), (None, Money::ZERO));
    let open = OpenShift { key: RequestKey(7), float: tenge(20_000) };
    let first = till.salon.ask(open.clone());
    assert_eq!((first.shift, first.float, first.opened_by.as_str()), (ShiftId(1), tenge(20_000), "Aizhan Bekova"));
    assert_eq!(till.salon.ask(open), first, "a held key opens once");
    let second = till.salon.refused(OpenShift { key: RequestKey(8), float: tenge(0) });
    assert_eq!(refusal(&second), TillRefusal::ShiftAlreadyOpen(ShiftId(1)));
    assert_eq!(till.salon.ask(ShowTill {}).in_drawer, tenge(20_000));
    till.is_well();
}

#[test]
fn floats_out_of_range_are_refused() {
    let mut till = Till::new(Market::Kz);
    for (float, expected) in [
        (-1, TillRefusal::NotPositive(Money(-1))),
        (i64::MIN, TillRefusal::NotPositive(Money(i64::MIN))),
        (LARGEST_TYPED.0 + 1, TillRefusal::TooLarge(Money(LARGEST_TYPED.0 + 1))),
        (i64::MAX, TillRefusal::TooLarge(Money(i64::MAX))),
    ] {
        let key = till.key();
        assert_eq!(refusal(&till.salon.refused(OpenShift { key, float: Money(float) })), expected, "{float}");
    }
    assert_eq!(till.salon.ask(ListShifts { before: None, most: 9 }), []);
}

#[test]
fn the_count_is_compared_and_the_report_stays() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(60_600));
    let visit = till.finished(tenge(30_000));
    let pay = till.payment(visit, vec![Tender::Card { amount: tenge(30_000) }]);
    till.salon.ask(pay);
    let close = till.closing(ShiftId(1), coins(tenge(80_600)), "");
    let report = till.salon.ask(close.clone());
    assert_eq!((report.expected, report.counted, report.difference), (tenge(80_600), tenge(80_600), Money::ZERO));
    assert_eq!((report.totals.bills, report.totals.cash, report.totals.card), (2, tenge(60_600), tenge(30_000)));
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
fn a_difference_needs_a_reason_and_is_kept_apart_from_the_takings() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(10_000));
    let short = till.closing(ShiftId(1), coins(tenge(29_500)), " ");
    assert_eq!(refusal(&till.salon.refused(short.clone())), TillRefusal::ReasonMissing { difference: tenge(-500) });
    let long = CloseShift { reason: "р".repeat(301), key: till.key(), ..short.clone() };
    assert_eq!(refusal(&till.salon.refused(long)), TillRefusal::ReasonTooLong);
    let reason = "wrong change given\u{1b}[2J".to_owned();
    let key = till.key();
    let report = till.salon.ask(CloseShift { reason, key, ..short });
    assert_eq!((report.difference, report.reason.as_str()), (tenge(-500), "wrong change given"));
    assert_eq!(report.totals.cash, tenge(10_000), "the takings stay what was taken");
    // From now on the drawer holds what was counted, so the difference cannot be found twice.
    assert_eq!(till.salon.ask(ShowTill {}).in_drawer, tenge(29_500));
    till.open_shift(tenge(29_500));
    let next = till.close();
    assert_eq!((next.expected, next.difference), (tenge(29_500), Money::ZERO));
    till.is_well();
}

#[test]
fn what_is_no_count_is_refused_and_the_shift_runs_on() {
    let mut till = Till::open(Market::Kz);
    let piece = |denomination: i64, pieces: i64| Pieces { denomination: tenge(denomination), pieces };
    for (counted, expected) in [
        (vec![piece(300, 1)], TillRefusal::NotADenomination(tenge(300))),
        (vec![piece(500, 40), piece(500, 0)], TillRefusal::NotADenomination(tenge(500))),
        (vec![piece(500, -40)], TillRefusal::TooManyPieces(-40)),
        (vec![piece(500, i64::MAX)], TillRefusal::TooManyPieces(i64::MAX)),
        (vec![], TillRefusal::ReasonMissing { difference: tenge(-20_000) }),
    ] {
        let close = till.closing(ShiftId(1), counted.clone(), "");
        assert_eq!(refusal(&till.salon.refused(close)), expected, "{counted:?}");
    }
    assert!(till.salon.ask(ShowTill {}).shift.is_some());
    till.sell_for_cash(tenge(1_000));
}

#[test]
fn closing_twice_or_the_wrong_shift_is_refused() {
    let mut till = Till::new(Market::Kz);
    let nothing = CloseShift {
        key: RequestKey(1),
        shift: ShiftId(1),
        counted: Vec::new(),
        expected: Money::ZERO,
        reason: String::new(),
    };
    assert_eq!(refusal(&till.salon.refused(nothing.clone())), TillRefusal::NoShiftOpen);
    till.open_shift(Money::ZERO);
    let ahead = CloseShift { key: RequestKey(2), shift: ShiftId(2), ..nothing.clone() };
    assert_eq!(refusal(&till.salon.refused(ahead)), TillRefusal::NoShiftOpen);
    let running = till.salon.refused(ShowShift { shift: ShiftId(1) });
    assert_eq!(refusal(&running), TillRefusal::ShiftStillOpen(ShiftId(1)));
    till.close();
    let twice = CloseShift { key: RequestKey(3), ..nothing.clone() };
    assert_eq!(refusal(&till.salon.refused(twice.clone())), TillRefusal::ShiftClosed(ShiftId(1)));
    till.open_shift(Money::ZERO);
    assert_eq!(refusal(&till.salon.refused(twice)), TillRefusal::ShiftClosed(ShiftId(1)), "also while another runs");
    let missing = till.salon.refused(ShowShift { shift: ShiftId(99) });
    assert!(matches!(missing, DeskError::NotFound(Thing::Shift, 99)), "{missing:?}");
}

#[test]
fn a_sale_while_somebody_counts_is_noticed() {
    let mut till = Till::open(Market::Kz);
    let close = till.closing(ShiftId(1), coins(tenge(20_000)), "");
    till.sell_for_cash(tenge(5_000));
    assert_eq!(refusal(&till.salon.refused(close)), TillRefusal::MovedMeanwhile { expected: tenge(25_000) });
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
    assert_eq!((report.totals.bills, report.totals.cash), (2, tenge(12_000)));
    assert_eq!((report.totals.opened.date(), report.closed.date()), (date(2026, 11, 21), date(2026, 11, 22)));
    till.is_well();
}

#[test]
fn the_float_moves_money_and_never_makes_any() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(180_000));
    till.close();
    // The takings go to the safe; the next float is filled up from there.
    till.open_shift(tenge(20_000));
    assert_eq!(till.salon.ask(ShowTill {}).in_drawer, tenge(20_000));
    let shift = till.close();
    assert_eq!((shift.totals.cash, shift.totals.float), (Money::ZERO, tenge(20_000)));
    till.open_shift(tenge(30_000));
    assert_eq!(till.salon.ask(ShowTill {}).in_drawer, tenge(30_000));
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
    let first = till.salon.ask(ListShifts { before: None, most: 2 });
    assert_eq!(numbers(first), [(4, false), (3, true)]);
    let next = till.salon.ask(ListShifts { before: Some(ShiftId(3)), most: 200 });
    assert_eq!(numbers(next), [(2, true), (1, true)]);
}

#[test]
fn counting_works_in_every_market() {
    for market in Market::ALL {
        let mut till = Till::open(market);
        let smallest = *market.denominations().last().unwrap();
        let float = till.salon.ask(ShowTill {}).in_drawer;
        let largest = market.denominations()[0];
        let mut counted = vec![Pieces { denomination: largest, pieces: float.minor() / largest.minor() }];
        counted.push(Pieces { denomination: smallest, pieces: 1 });
        let close = till.closing(ShiftId(1), counted, "a coin found");
        assert_eq!(till.salon.ask(close).difference, smallest, "{market:?}");
        till.is_well();
    }
}
