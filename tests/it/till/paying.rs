//! The checkout, driven by keys: what is added, what a client has, sales without a visit, bills taken back.

use std::time::Duration;

use frontdesk::desk::till::{ListBills, ListPayers, PayerOf, ShowBill, ShowTill, WhichBills};
use frontdesk::domain::ids::{BillId, ShiftId};
use frontdesk::domain::market::Market;
use frontdesk::domain::till::BillState;
use frontdesk::ui::screen::Destination;

use super::fixture::{Till, tenge};
use super::screens::golden;
use crate::support::Salon;
use crate::ui::harness::Console;

/// A console over a till with a shift open and Aigerim's visit to pay.
fn to_pay(price: i64) -> Console {
    let mut till = Till::open(Market::Kz);
    till.finished(tenge(price));
    Console::new(till.salon)
}

/// A salon where Aigerim paid 60 600 in cash.
fn paid() -> Salon {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(60_600));
    till.salon
}

/// Adds something by a part of its name.
fn adds(console: &mut Console, what: &str, then: &str) {
    console.press("a").types(what).press("enter").types(then).press("ctrl-s");
}

#[test]
fn a_deposit_is_sold_beside_the_visit_and_pays_the_next_one() {
    let mut till = Till::open(Market::Kz);
    till.finished(tenge(10_000));
    let mut console = Console::new(till.salon);
    console.press("f5");
    adds(&mut console, "advance", "5000");
    assert!(console.sees("15 000 ₸"), "{}", console.screen());
    console.press("enter");
    let shown = console.salon.ask(ShowBill { bill: BillId(1) }).paid.expect("it is paid");
    assert_eq!(shown.quote.to_pay, tenge(15_000));
    assert_eq!(console.salon.ask(ShowTill {}).in_drawer, Some(tenge(35_000)));
}

#[test]
fn a_discount_above_the_limit_is_done_now_and_looked_at_later() {
    let mut console = to_pay(10_000);
    console.salon.as_role(frontdesk::domain::role::Role::Administrator);
    let mut console = Console::new(console.salon);
    console.press("f5").press("%").types("20").press("tab").press("tab").types("an apology").press("ctrl-s");
    assert!(console.sees("A manager's approval"), "{}", console.screen());
    console.press("tab").press("tab").press("tab").press("space").press("ctrl-s");
    assert!(console.sees("8 000 ₸") && console.sees("Discount: an apology"), "{}", console.screen());
    console.press("enter");
    assert!(console.sees("Paid 8 000 ₸"), "{}", console.screen());
}

#[test]
fn a_small_discount_and_a_tip_stand_on_the_bill_and_are_taken_away_again() {
    let mut console = to_pay(10_000);
    console.press("f5").press("%").types("5").press("tab").press("tab").types("a regular").press("ctrl-s");
    assert!(console.sees("9 500 ₸"), "{}", console.screen());
    console.press("g").types("500").press("ctrl-s");
    assert!(console.sees("10 000 ₸") && console.sees("Tip, Kim"), "{}", console.screen());
    console.press("up").press("up").press("x");
    assert!(!console.sees("Tip, Kim") && console.sees("9 500 ₸"), "{}", console.screen());
}

#[test]
fn what_was_chosen_is_there_when_the_bill_is_opened_again() {
    let mut console = to_pay(10_000);
    console.press("f5").press("c").types("4000").waits(Duration::from_secs(1));
    console.press("esc").press("f5");
    assert!(console.sees("Card") && console.sees("6 000"), "{}", console.screen());
    let mut again = Console::new(console.salon);
    again.press("f5").press("c").press("esc").press("f5").press("enter");
    assert!(again.sees("Paid 10 000 ₸ by card"), "{}", again.screen());
}

#[test]
fn a_doubtful_change_is_given_when_enter_is_pressed_again_and_not_by_a_held_key() {
    let mut console = to_pay(1_000);
    console.press("f5").types("50000");
    for _ in 0..30 {
        console.press("enter").waits(Duration::from_millis(30));
    }
    assert!(console.sees("press Enter once more"), "{}", console.screen());
    console.waits(Duration::from_secs(2)).press("enter");
    assert!(console.sees("change 49 000 ₸"), "{}", console.screen());
}

#[test]
fn the_receipt_stays_under_a_held_enter_and_goes_with_the_next() {
    let mut console = to_pay(1_000);
    console.press("f5");
    for _ in 0..10 {
        console.press("enter").waits(Duration::from_millis(30));
    }
    assert!(console.sees("Bill 1") && console.sees("Total"), "{}", console.screen());
    console.waits(Duration::from_secs(2)).press("enter");
    assert!(!console.sees("Total"), "{}", console.screen());
}

#[test]
fn a_sale_without_a_visit_begins_from_the_list_of_those_who_pay() {
    let mut till = Till::open(Market::Kz);
    till.procedure(tenge(7_000));
    let mut console = Console::new(till.salon);
    console.press("f5").press("n").press("tab").types("lip").press("enter").press("ctrl-s");
    assert!(console.sees("Sale without a visit") && console.sees("7 000 ₸"), "{}", console.screen());
    let payers = console.salon.ask(ListPayers {});
    assert_eq!(payers.iter().map(|payer| payer.of).collect::<Vec<_>>(), [PayerOf::Sale(BillId(1))]);
    console.press("+").press("up").press("up").press("+");
    assert!(console.sees("14 000 ₸"), "{}", console.screen());
    console.press("enter");
    assert_eq!(console.salon.ask(ShowTill {}).in_drawer, Some(tenge(34_000)), "{}", console.screen());
}

#[test]
fn a_sale_that_nobody_pays_is_dropped() {
    let mut till = Till::open(Market::Kz);
    till.procedure(tenge(7_000));
    let mut console = Console::new(till.salon);
    console.press("f5").press("n").press("tab").types("lip").press("enter").press("ctrl-s");
    console.press("ctrl-x").press("y");
    assert!(console.sees("The sale is dropped"), "{}", console.screen());
    assert!(console.salon.ask(ListPayers {}).is_empty());
}

#[test]
fn a_visit_of_an_earlier_day_is_still_to_be_paid() {
    let mut till = Till::open(Market::Kz);
    let visit = till.finished(tenge(9_000));
    till.salon.at(jiff::civil::date(2026, 11, 23).at(9, 0, 0, 0));
    let payers = till.salon.ask(ListPayers {});
    assert_eq!(
        payers.iter().map(|payer| (payer.of, payer.total)).collect::<Vec<_>>(),
        [(PayerOf::Visit(visit), tenge(9_000))]
    );
}

#[test]
fn a_bill_is_taken_back_after_it_was_shown_what_goes_back() {
    let mut console = Console::new(paid());
    console.goes(Destination::Bills).press("enter").press("r");
    assert!(console.sees("Goes back to the client") && console.sees("60 600"), "{}", console.screen());
    assert_eq!(console.salon.ask(ShowTill {}).in_drawer, Some(tenge(80_600)), "nothing is done yet");
    console.press("enter").types("Not what was agreed").press("ctrl-s");
    assert!(console.sees("60 600 ₸ goes back"), "{}", console.screen());
    assert_eq!(console.salon.ask(ShowTill {}).in_drawer, Some(tenge(20_000)));
    let bill = console.salon.ask(ShowBill { bill: BillId(1) });
    assert_eq!(bill.paid.map(|receipt| receipt.refunds.len()), Some(1));
}

#[test]
fn a_bill_paid_by_mistake_is_void_and_its_visit_is_paid_anew() {
    let mut console = Console::new(paid());
    console.goes(Destination::Refund(BillId(1))).press("v");
    assert!(console.sees("The whole bill was a mistake"), "{}", console.screen());
    console.press("enter").types("The wrong client").press("ctrl-s");
    let bills = console.salon.ask(ListBills { which: WhichBills::Shift(ShiftId(1)), most: 9 });
    assert_eq!(bills.iter().map(|bill| bill.state).collect::<Vec<_>>(), [BillState::Void]);
    assert_eq!(console.salon.ask(ListPayers {}).len(), 1);
    assert_eq!(console.salon.ask(ShowTill {}).in_drawer, Some(tenge(20_000)));
}

#[test]
fn an_amount_explains_itself_on_the_bill_and_on_the_receipt() {
    let mut console = to_pay(10_000);
    console.press("f5").press("?");
    assert!(console.sees("Lip filler 1 ml: 1 × 10 000 ₸"), "{}", console.screen());
    console.press("esc").press("enter").press("?");
    assert!(console.sees("Cash in the drawer") && console.sees("+10 000 ₸"), "{}", console.screen());
}

#[test]
fn nobody_owes_without_a_managers_word() {
    let mut console = to_pay(10_000);
    console.salon.as_role(frontdesk::domain::role::Role::Administrator);
    let mut console = Console::new(console.salon);
    console.press("f5").press("o").press("enter");
    assert!(console.sees("A manager's approval"), "{}", console.screen());
    assert_eq!(console.salon.ask(ShowTill {}).shift.map(|shift| shift.bills), Some(0));
}

#[test]
fn a_full_checkout_looks_so() {
    let mut till = Till::open(Market::Kz);
    till.finished(tenge(90_000));
    golden("checkout-full", till.salon, |console| {
        console.press("f5").press("%").types("5").press("tab").press("tab").types("VIP").press("ctrl-s");
        console.press("g").types("1000").press("ctrl-s").press("c").types("50000").press("down").types("40000");
        console.press("esc");
        console.press("f5");
    });
}

#[test]
fn a_refund_looks_so() {
    golden("refund", paid(), |console| {
        console.goes(Destination::Refund(BillId(1)));
    });
}

#[test]
fn bills_and_a_receipt_look_so() {
    golden("bills", paid(), |console| {
        console.goes(Destination::Bills);
    });
    golden("receipt", paid(), |console| {
        console.goes(Destination::Receipt(BillId(1)));
    });
}

#[test]
fn a_new_sale_looks_so() {
    golden("sale-new", Till::open(Market::Kz).salon, |console| {
        console.goes(Destination::NewSale { client: None }).press("tab");
    });
}
