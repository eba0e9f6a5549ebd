//! The close: what blocks it, two sealed counts, slips, differences, what stays, and the figures of every ledger.

use frontdesk::desk::DeskError;
use frontdesk::desk::approval::{Approve, ListOverrides, SettleOverride};
use frontdesk::desk::till::{
    BeginClose, CallOffClose, ChangeTillRules, CloseShift, ListShifts, MoveCash, OpenBill, ReadTillRules, SealCount,
    ShowClose, ShowShift, ShowTill, ShowX, StateTerminals,
};
use frontdesk::desk::visit::{Arrive, NoShow};
use frontdesk::domain::approval::{ApprovalRefusal, Purpose};
use frontdesk::domain::ids::{ApprovalId, ShiftId};
use frontdesk::domain::ledger::Ledger;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{Choices, HandDiscount, Off, Rate};
use frontdesk::domain::password::Password;
use frontdesk::domain::role::Role;
use frontdesk::domain::till::{
    Blocker, CashReason, CloseShown, CloseStep, PutAside, ShiftRefusal, Tender, TerminalTotals, TillRefusal, TillRules,
};
use jiff::civil::date;

use super::fixture::{Till, coins, tenge};
use super::shifts::{refusal, shift_refusal};
use crate::support::PASSWORD;

const FIRST: ShiftId = ShiftId(1);

fn seal(till: &mut Till, counted: Money) -> CloseShown {
    let key = till.key();
    till.salon.ask(SealCount { key, shift: FIRST, counted: coins(counted) })
}

fn slips(card: i64, transfer: i64) -> StateTerminals {
    StateTerminals { shift: FIRST, totals: TerminalTotals { card: tenge(card), transfer: tenge(transfer) } }
}

fn approve(till: &mut Till, purpose: Purpose) -> ApprovalId {
    let word = Approve {
        login: "ewa".to_owned(),
        password: Password::typed(PASSWORD),
        purpose,
        reason: "counted with me".to_owned(),
    };
    till.salon.ask(word).id
}

#[test]
fn open_ends_block_the_close_and_are_named() {
    let mut till = Till::open(Market::Kz);
    let (waits, unpaid) = (till.booked(tenge(5_000)), till.finished(tenge(7_000)));
    till.salon.ask(Arrive { visit: waits, version: 1, seen: Vec::new() });
    let later = till.booked(tenge(1_000));
    till.salon.at(date(2026, 11, 21).at(14, 6, 0, 0));
    let blocked = till.salon.refused(BeginClose { shift: FIRST });
    assert_eq!(shift_refusal(&blocked), ShiftRefusal::Blocked { visits: 1, bills: 1, overrides: 0 });
    let shown = till.salon.ask(ShowClose {});
    let named: Vec<_> = shown
        .blockers
        .iter()
        .map(|blocker| match blocker {
            Blocker::Visit { visit, client, .. } => ("visit", *visit, client.spoken()),
            Blocker::Unpaid { visit, client, .. } => ("unpaid", *visit, client.spoken()),
            other => panic!("{other:?}"),
        })
        .collect();
    let name = "Aigerim Sadykova".to_owned();
    assert_eq!(named, [("visit", waits, name.clone()), ("unpaid", unpaid, name)], "{later:?} is still to come");
    assert_eq!((shown.step, till.salon.ask(ShowTill {}).is_closing), (CloseStep::NotBegun, false));
}

#[test]
fn a_running_close_stops_sales_and_movements() {
    let mut till = Till::open(Market::Kz);
    till.salon.ask(BeginClose { shift: FIRST });
    till.salon.ask(BeginClose { shift: FIRST }); // asked again, it goes on
    let visit = till.finished(tenge(7_000));
    let pay = till.payment(visit, vec![Tender::Cash { given: tenge(7_000) }]);
    assert_eq!(shift_refusal(&till.salon.refused(pay.clone())), ShiftRefusal::BeingClosed(FIRST));
    let key = till.key();
    let out = MoveCash { key, reason: CashReason::ToSafe, amount: tenge(1), specialist: None, note: String::new() };
    assert_eq!(shift_refusal(&till.salon.refused(out)), ShiftRefusal::BeingClosed(FIRST));
    till.salon.ask(CallOffClose { shift: FIRST, approval: None });
    assert_eq!(till.salon.ask(pay).shift, FIRST, "called off, it sells again");
}

#[test]
fn a_client_who_comes_to_pay_meanwhile_blocks_the_end() {
    let mut till = Till::open(Market::Kz);
    let close = till.closing(FIRST, &coins(tenge(20_000)), "");
    till.finished(tenge(7_000));
    let blocked = till.salon.refused(close);
    assert_eq!(shift_refusal(&blocked), ShiftRefusal::Blocked { visits: 0, bills: 1, overrides: 0 });
}

#[test]
fn nothing_expected_is_told_before_everything_is_sealed() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(12_345));
    till.salon.ask(BeginClose { shift: FIRST });
    let secret = "3234500"; // what the drawer should hold, in tiyn
    let taken = "1234500";
    for step in 0..4 {
        match step {
            0 => {}
            1 => assert_eq!(seal(&mut till, tenge(100)).step, CloseStep::SecondCount),
            2 => assert_eq!(seal(&mut till, tenge(200)).step, CloseStep::CountAgain),
            _ => assert_eq!(seal(&mut till, tenge(200)).step, CloseStep::Terminals),
        }
        let told = [
            serde_json::to_string(&till.salon.ask(ShowTill {})).unwrap(),
            serde_json::to_string(&till.salon.ask(ShowClose {})).unwrap(),
            serde_json::to_string(&till.salon.ask(ListShifts { before: None, most: 9 })).unwrap(),
            till.salon.refused(ShowX {}).to_string(),
            till.salon.refused(ShowShift { shift: FIRST }).to_string(),
        ];
        for told in told {
            assert!(!told.contains(secret) && !told.contains(taken), "step {step}: {told}");
        }
    }
    let shown = till.salon.ask(slips(0, 0));
    let reckoning = shown.reckoning.expect("everything is sealed");
    assert_eq!(reckoning.tenders[0].expected, tenge(32_345));
    assert_eq!(till.salon.ask(ShowTill {}).in_drawer, Some(tenge(32_345)));
}

#[test]
fn counts_are_sealed_until_two_agree_and_all_stay_on_record() {
    let mut till = Till::open(Market::Kz);
    let early = SealCount { key: till.key(), shift: FIRST, counted: Vec::new() };
    assert_eq!(shift_refusal(&till.salon.refused(early)), ShiftRefusal::NotBegun(FIRST));
    till.salon.ask(BeginClose { shift: FIRST });
    assert_eq!(shift_refusal(&till.salon.refused(slips(0, 0))), ShiftRefusal::CountFirst);
    let held = SealCount { key: till.key(), shift: FIRST, counted: coins(tenge(19_000)) };
    let first = till.salon.ask(held.clone());
    assert_eq!(till.salon.ask(held), first, "a held key seals once");
    assert_eq!(first.counts, 1);
    seal(&mut till, tenge(20_000));
    let agreed = seal(&mut till, tenge(20_000));
    assert_eq!((agreed.step, agreed.counts), (CloseStep::Terminals, 3));
    let more = SealCount { key: till.key(), shift: FIRST, counted: Vec::new() };
    assert_eq!(shift_refusal(&till.salon.refused(more)), ShiftRefusal::CountedAlready);
    till.salon.ask(CallOffClose { shift: FIRST, approval: None });
    let report = till.close();
    let counts: Vec<_> = report.counts.iter().map(|count| (count.total, count.called_off)).collect();
    assert_eq!(
        counts,
        [
            (tenge(19_000), true),
            (tenge(20_000), true),
            (tenge(20_000), true),
            (tenge(20_000), false),
            (tenge(20_000), false)
        ]
    );
}

#[test]
fn differences_need_reasons_and_are_posted_by_themselves() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(10_000));
    let visit = till.finished(tenge(30_000));
    let pay = till.payment(visit, vec![Tender::Card { amount: tenge(30_000) }]);
    till.salon.ask(pay);
    let close = till.closing(FIRST, &coins(tenge(29_500)), "");
    till.salon.ask(slips(30_400, 0)); // typed again: the last slip counts
    let missing = till.salon.refused(close.clone());
    assert_eq!(refusal(&missing), TillRefusal::ReasonMissing { difference: tenge(-500) });
    let key = till.key();
    let explained = CloseShift { key, reason: "wrong change\u{1b}[2J".to_owned(), ..close.clone() };
    let missing = till.salon.refused(explained.clone());
    assert_eq!(shift_refusal(&missing), ShiftRefusal::TerminalDiffers { difference: tenge(400) });
    let key = till.key();
    let report = till.salon.ask(CloseShift { key, card_reason: "typed twice".to_owned(), ..explained });
    let told: Vec<_> = report.tenders.iter().map(|it| (it.difference, it.reason.as_str())).collect();
    assert_eq!(told, [(tenge(-500), "wrong change"), (tenge(400), "typed twice"), (Money::ZERO, "")]);
    assert_eq!(report.totals.taken.map(|taken| taken.cash), Some(tenge(10_000)), "takings stay what was taken");
    let over_short = report.ledgers.iter().find(|line| line.ledger == Ledger::OverShort).expect("it moved");
    assert_eq!((over_short.came_in, over_short.went_out), (50_000, 40_000), "over and short do not hide each other");
    assert!(report.agrees(), "{:?}", report.ledgers);
    // From now on the drawer holds what was counted, so the difference cannot be found twice.
    assert_eq!(till.drawer(), tenge(29_500));
    till.open_shift(tenge(29_500));
    assert_eq!(till.close().cash_difference(), Money::ZERO);
    till.is_well();
}

#[test]
fn above_the_tolerance_only_with_a_manager() {
    let mut till = Till::open(Market::Kz);
    till.salon.as_role(Role::Administrator);
    let change = ChangeTillRules { rules: TillRules { tolerance: tenge(1), float: tenge(1) } };
    assert!(matches!(till.salon.refused(change), DeskError::Forbidden(_)));
    till.salon.ask(BeginClose { shift: FIRST });
    seal(&mut till, tenge(19_000));
    seal(&mut till, tenge(19_000));
    let shown = till.salon.ask(slips(0, 0));
    assert!(shown.reckoning.is_some_and(|reckoning| reckoning.needs_approval));
    let close = CloseShift {
        key: till.key(),
        shift: FIRST,
        reason: "nobody knows".to_owned(),
        card_reason: String::new(),
        transfer_reason: String::new(),
        next_float: tenge(19_000),
        to_bank: false,
        approval: None,
        handover: String::new(),
    };
    let refused = till.salon.refused(close.clone());
    assert_eq!(shift_refusal(&refused), ShiftRefusal::AboveTolerance { difference: tenge(-1_000) });
    let other = approve(&mut till, Purpose::Discount);
    let key = till.key();
    let refused = till.salon.refused(CloseShift { key, approval: Some(other), ..close.clone() });
    assert!(matches!(refused, DeskError::Approval(ApprovalRefusal::ForSomethingElse)), "{refused:?}");
    let given = approve(&mut till, Purpose::Difference);
    let key = till.key();
    let report = till.salon.ask(CloseShift { key, approval: Some(given), ..close });
    assert_eq!(report.approved_by.as_deref(), Some("Ewa Kowalczyk"));
    // One word, one thing.
    till.open_shift(tenge(19_000));
    till.salon.ask(BeginClose { shift: ShiftId(2) });
    let refused = till.salon.refused(CallOffClose { shift: ShiftId(9), approval: Some(given) });
    assert_eq!(refusal(&refused), TillRefusal::NoShiftOpen);
}

#[test]
fn a_counted_close_is_called_off_only_by_a_manager() {
    let mut till = Till::open(Market::Kz);
    till.salon.as_role(Role::Administrator);
    till.salon.ask(BeginClose { shift: FIRST });
    seal(&mut till, tenge(19_000));
    seal(&mut till, tenge(19_000));
    till.salon.ask(slips(0, 0));
    let alone = till.salon.refused(CallOffClose { shift: FIRST, approval: None });
    assert_eq!(shift_refusal(&alone), ShiftRefusal::CountedForGood);
    let approval = Some(approve(&mut till, Purpose::Difference));
    assert_eq!(till.salon.ask(CallOffClose { shift: FIRST, approval }).step, CloseStep::NotBegun);
    let again = till.salon.refused(CallOffClose { shift: FIRST, approval });
    assert_eq!(shift_refusal(&again), ShiftRefusal::NotBegun(FIRST));
}

#[test]
fn what_does_not_stay_is_put_aside_and_the_next_shift_begins_with_the_rest() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(180_000));
    assert_eq!(till.salon.ask(ReadTillRules {}), TillRules::usual(Market::Kz));
    till.salon.ask(ChangeTillRules { rules: TillRules { tolerance: tenge(100), float: tenge(30_000) } });
    let close = till.closing(FIRST, &coins(tenge(200_000)), "");
    assert_eq!(till.salon.ask(ShowClose {}).reckoning.map(|it| it.next_float), Some(tenge(30_000)));
    let too_much = CloseShift { key: till.key(), next_float: tenge(200_001), ..close.clone() };
    let refused = till.salon.refused(too_much);
    assert_eq!(shift_refusal(&refused), ShiftRefusal::FloatAboveCount { counted: tenge(200_000) });
    let key = till.key();
    let report = till.salon.ask(CloseShift { key, next_float: tenge(30_000), to_bank: true, ..close });
    assert_eq!(report.put_aside, Some(PutAside { to: CashReason::ToBank, amount: tenge(170_000) }));
    assert_eq!((report.next_float, till.drawer()), (tenge(30_000), tenge(30_000)));
    till.open_shift(tenge(30_000));
    assert_eq!(till.close().opening_difference, Money::ZERO);
    till.is_well();
}

#[test]
fn every_ledger_leads_from_the_last_report_to_this_one() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(5_000));
    let first = till.close();
    till.open_shift(tenge(25_000));
    till.sell_for_cash(tenge(1_000));
    let second = till.close();
    assert!(first.agrees() && second.agrees(), "{:?}", second.ledgers);
    for line in &second.ledgers {
        let before = first.ledgers.iter().find(|it| it.ledger == line.ledger).map_or(0, |it| it.closing);
        assert_eq!(line.opening, before, "{:?}", line.ledger);
        assert_eq!(line.opening + line.between + line.came_in - line.went_out, line.closing, "{:?}", line.ledger);
    }
    let cash = second.ledgers.iter().find(|line| line.ledger == Ledger::Cash).unwrap();
    assert_eq!((cash.opening, cash.came_in, cash.closing), (2_500_000, 100_000, 2_600_000));
}

#[test]
fn closing_twice_or_the_wrong_shift_is_refused() {
    let mut till = Till::new(Market::Kz);
    assert_eq!(refusal(&till.salon.refused(BeginClose { shift: FIRST })), TillRefusal::NoShiftOpen);
    till.open_shift(Money::ZERO);
    assert_eq!(refusal(&till.salon.refused(BeginClose { shift: ShiftId(2) })), TillRefusal::NoShiftOpen);
    let running = till.salon.refused(ShowShift { shift: FIRST });
    assert_eq!(refusal(&running), TillRefusal::ShiftStillOpen(FIRST));
    let close = till.closing(FIRST, &[], "");
    till.salon.ask(close.clone());
    let twice = CloseShift { key: till.key(), ..close };
    assert_eq!(refusal(&till.salon.refused(twice.clone())), TillRefusal::ShiftClosed(FIRST));
    till.open_shift(Money::ZERO);
    assert_eq!(refusal(&till.salon.refused(twice)), TillRefusal::ShiftClosed(FIRST), "also while another runs");
}

#[test]
fn a_visit_ended_frees_the_close() {
    let mut till = Till::open(Market::Kz);
    let visit = till.booked(tenge(5_000));
    till.salon.at(date(2026, 11, 21).at(15, 0, 0, 0));
    assert_eq!(till.salon.ask(ShowClose {}).blockers.len(), 1);
    till.salon.ask(NoShow { visit, version: 1 });
    assert_eq!(till.salon.ask(ShowClose {}).blockers, []);
    till.close();
    let unbooked = till.finished(tenge(1_000));
    assert_eq!(till.salon.ask(OpenBill { visit: unbooked }).shift, None);
}

#[test]
fn what_was_done_above_a_limit_blocks_the_close_until_a_manager_says_a_word() {
    let mut till = Till::open(Market::Kz);
    let visit = till.finished(tenge(10_000));
    till.salon.as_role(Role::Administrator);
    let shown = till.salon.ask(OpenBill { visit });
    let generous = HandDiscount {
        line: None,
        off: Off::Percent(Rate::percent(40)),
        reason: "waited for an hour".to_owned(),
        approval: None,
        approved_later: true,
    };
    let tenders = vec![Tender::Cash { given: tenge(6_000) }];
    let choices = Choices { discounts: vec![generous], tenders, ..Choices::default() };
    let pay = shown.payment(till.key(), choices).unwrap();
    till.salon.ask(pay);
    let blocked = till.salon.refused(BeginClose { shift: FIRST });
    assert_eq!(shift_refusal(&blocked), ShiftRefusal::Blocked { visits: 0, bills: 0, overrides: 1 });
    let [open] = till.salon.ask(ListOverrides { settled_too: false }).try_into().expect("one override");
    assert_eq!((open.by.as_str(), open.reason.as_str()), ("Dana Omarova", "waited for an hour"));
    let alone = SettleOverride { id: open.id, word: "fine".to_owned(), approval: None };
    let refused = till.salon.refused(alone.clone());
    assert!(matches!(refused, DeskError::Approval(ApprovalRefusal::Missing)), "{refused:?}");
    let approval = Some(approve(&mut till, Purpose::Override));
    let settled = till.salon.ask(SettleOverride { approval, ..alone.clone() });
    assert_eq!(settled.settled.map(|it| (it.by, it.word)), Some(("Ewa Kowalczyk".to_owned(), "fine".to_owned())));
    let twice = till.salon.refused(SettleOverride { approval, ..alone });
    assert!(matches!(twice, DeskError::Approval(ApprovalRefusal::Settled)), "{twice:?}");
    till.salon.as_role(Role::Owner);
    let report = till.close();
    assert_eq!(report.overrides.len(), 1);
    assert!(report.agrees(), "{:?}", report.ledgers);
    till.is_well();
}
