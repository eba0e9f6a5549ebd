//! The till's screens, driven by keys on a real desk.

use frontdesk::desk::till::{OpenBill, ShowTill};
use frontdesk::domain::ids::ShiftId;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::till::Tender;
use frontdesk::words::Language;

use super::fixture::{Till, coins, tenge};
use crate::support::Salon;
use crate::ui::harness::{Console, SIZES};

/// A console over a till with a shift open and one visit to pay.
fn console(price: i64) -> Console {
    Console::new(one_finished(price))
}

/// A salon with a shift open and one visit to pay.
fn one_finished(price: i64) -> Salon {
    let mut till = Till::open(Market::Kz);
    till.finished(tenge(price));
    till.salon
}

/// A salon with a closed shift that was short, and a running one.
fn two_shifts() -> Salon {
    till_of_two_shifts().salon
}

/// The same with the second shift counted.
fn sealed(counted: Money) -> Salon {
    let mut till = till_of_two_shifts();
    till.closing(ShiftId(2), &coins(counted), "");
    till.salon
}

fn till_of_two_shifts() -> Till {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(60_600));
    let visit = till.finished(tenge(30_000));
    let pay = till.payment(visit, vec![Tender::Card { amount: tenge(30_000) }]);
    till.salon.ask(pay);
    let close = till.closing(ShiftId(1), &coins(tenge(80_100)), "Wrong change given at noon");
    till.salon.ask(close);
    till.open_shift(tenge(80_100));
    till.sell_for_cash(tenge(15_000));
    till
}

#[test]
fn exact_cash_takes_two_keys_from_today() {
    let mut console = console(90_000);
    console.press("f5").press("enter");
    assert!(console.sees("Paid 90 000 ₸ in cash, exact"), "{}", console.screen());
    assert_eq!(console.salon.ask(ShowTill {}).in_drawer, Some(tenge(110_000)));
}

#[test]
fn a_held_enter_pays_once() {
    let mut console = console(90_000);
    console.press("f5").holds_replies();
    for _ in 0..40 {
        console.press("enter");
    }
    console.lets_replies_come();
    let now = console.salon.ask(ShowTill {});
    assert_eq!((now.shift.map(|shift| shift.bills), now.in_drawer), (Some(1), Some(tenge(110_000))));
}

#[test]
fn change_is_said_while_one_types_and_after() {
    let mut console = console(60_600);
    console.press("f5").types("70000");
    assert!(console.sees("9 400 ₸"), "{}", console.screen());
    console.press("enter");
    assert!(console.sees("Paid 60 600 ₸, change 9 400 ₸"), "{}", console.screen());
}

#[test]
fn likely_sums_are_one_key_away() {
    let mut console = console(60_600);
    console.press("f5").press("right").press("right").press("right").press("left").press("enter");
    let now = console.salon.ask(ShowTill {});
    assert_eq!(now.in_drawer, Some(tenge(80_600)), "{}", console.screen());
}

#[test]
fn a_card_takes_one_key_more_and_a_split_two_amounts() {
    let mut console = console(90_000);
    console.press("f5").press("c").press("enter");
    assert!(console.sees("Paid 90 000 ₸ by card"), "{}", console.screen());
    let mut console = self::console(90_000);
    console.press("f5").press("c").types("50000").press("down").types("50000").press("enter");
    assert!(console.sees("Paid 90 000 ₸, change 10 000 ₸"), "{}", console.screen());
    let taken = console.salon.ask(ShowTill {}).shift.and_then(|shift| shift.taken).expect("a running shift");
    assert_eq!((taken.cash, taken.card), (tenge(40_000), tenge(50_000)));
}

#[test]
fn what_does_not_reach_is_said_and_stays_on_the_screen() {
    let mut console = console(90_000);
    console.press("f5").types("900").press("enter");
    assert!(console.sees("89 100 is missing"), "{}", console.screen());
    console.press("backspace").types("00000");
    assert!(console.sees("the change would be 8 910 000"), "{}", console.screen());
    assert_eq!(console.salon.ask(ShowTill {}).in_drawer, Some(tenge(20_000)));
}

#[test]
fn letters_command_on_a_russian_keyboard_too() {
    let mut console = console(90_000);
    console.press("f5").types("с").press("enter");
    assert!(console.sees("Paid 90 000 ₸ by card"), "{}", console.screen());
}

#[test]
fn a_bill_paid_elsewhere_shows_its_receipt() {
    let mut till = Till::open(Market::Kz);
    let visit = till.finished(tenge(90_000));
    let pay = till.payment(visit, vec![Tender::Cash { given: tenge(100_000) }]);
    let mut console = Console::new(till.salon);
    console.press("f5");
    console.salon.ask(pay);
    console.press("enter");
    assert!(console.sees("This bill is paid"), "{}", console.screen());
    assert!(console.sees("Paid Sat 21 Nov 14:00 · Aizhan Bekova · shift 1"), "{}", console.screen());
    assert_eq!(console.salon.ask(OpenBill { visit }).paid.map(|receipt| receipt.quote.to_pay), Some(tenge(90_000)));
}

#[test]
fn without_a_shift_the_bill_says_where_to_open_one() {
    let mut till = Till::new(Market::Kz);
    till.finished(tenge(90_000));
    let mut console = Console::new(till.salon);
    console.press("f5").press("enter");
    assert!(console.sees("no shift is open"), "{}", console.screen());
    console.press("f6").press("o").types("1").press("f10"); // one note of 20 000
    assert!(console.sees("Shift 1 is open with 20 000 ₸"), "{}", console.screen());
    console.press("esc").press("enter");
    assert!(console.sees("Paid 90 000 ₸"), "{}", console.screen());
}

/// Types 80 600: 4 × 20 000, 1 × 500, 1 × 100.
fn counts_80_600(console: &mut Console) {
    console.types("4");
    for _ in 0..5 {
        console.press("enter");
    }
    console.types("1").press("down").press("down").types("1").press("f10");
}

#[test]
fn a_day_goes_from_the_opening_to_the_report_by_keys_alone() {
    let mut till = Till::new(Market::Kz);
    till.finished(tenge(60_600));
    let mut console = Console::new(till.salon);
    console.press("f6").press("o").types("1").press("f10"); // one note of 20 000
    console.press("esc").press("f5").types("70000").press("enter");
    console.press("f6").press("z");
    assert!(console.sees("step 1 of 4"), "{}", console.screen());
    assert!(!console.sees("80 600"), "what is expected stays hidden while one counts\n{}", console.screen());
    counts_80_600(&mut console);
    assert!(console.sees("step 2 of 4"), "{}", console.screen());
    assert!(!console.sees("80 600"), "neither the first count is shown\n{}", console.screen());
    counts_80_600(&mut console);
    assert!(console.sees("What the slips say"), "{}", console.screen());
    console.press("ctrl-s");
    assert!(console.sees("step 4 of 4"), "{}", console.screen());
    assert!(console.sees("80 600"), "{}", console.screen());
    console.press("enter").press("ctrl-s");
    assert!(console.sees("Report of shift 1"), "{}", console.screen());
    let now = console.salon.ask(ShowTill {});
    assert_eq!((now.shift, now.in_drawer), (None, Some(tenge(20_000))), "the usual float stays");
    console.press("esc");
    assert!(console.sees("The till is closed"), "the close is gone, not asked again\n{}", console.screen());
    console.press("enter");
    assert!(console.sees("Report of shift 1"), "the report can be shown again\n{}", console.screen());
}

#[test]
fn counts_that_differ_are_counted_again_and_a_difference_asks_for_its_reason() {
    let mut console = Console::new(Till::open(Market::Kz).salon);
    console.press("f6").press("z").types("2").press("f10").types("1").press("f10");
    assert!(console.sees("The counts differ"), "{}", console.screen());
    assert!(!console.sees("20 000 ₸"), "by how much is not said\n{}", console.screen());
    console.types("2").press("f10").press("ctrl-s"); // 40 000 where 20 000 are expected
    assert!(console.sees("+20 000"), "{}", console.screen());
    console.press("enter").press("ctrl-s");
    assert!(console.salon.ask(ShowTill {}).shift.is_some(), "no close without a reason\n{}", console.screen());
    console.types("found under the drawer").press("ctrl-s");
    assert!(console.sees("Report of shift 1"), "{}", console.screen());
    assert!(console.sees("till closed"), "the header knows it at once\n{}", console.screen());
    assert!(console.sees("found under the drawer"), "{}", console.screen());
    assert!(console.salon.ask(ShowTill {}).shift.is_none());
}

#[test]
fn an_opening_count_that_differs_asks_why() {
    let mut till = Till::open(Market::Kz);
    till.close();
    let mut console = Console::new(till.salon);
    console.press("f6").press("o").press("down").types("1").press("f10"); // 10 000 where 20 000 were left
    assert!(console.sees("−10 000"), "{}", console.screen());
    console.types("lent to the bakery").press("ctrl-s");
    assert!(console.sees("Shift 2 is open with 10 000 ₸"), "{}", console.screen());
    assert!(console.sees("Closed shifts"), "back on the till\n{}", console.screen());
}

#[test]
fn what_stands_in_the_way_is_shown_and_led_to() {
    let mut till = Till::open(Market::Kz);
    till.finished(tenge(60_600));
    let mut console = Console::new(till.salon);
    console.press("f6").press("z");
    assert!(console.sees("To pay: Aigerim Sadykova"), "{}", console.screen());
    console.press("enter");
    assert!(console.sees("Pay ·"), "{}", console.screen());
    console.press("enter");
    console.press("esc"); // the receipt
    assert!(console.sees("Nothing is open any more"), "{}", console.screen());
    console.press("enter");
    assert!(console.sees("step 1 of 4"), "{}", console.screen());
}

#[test]
fn cash_is_moved_with_a_reason() {
    let mut console = Console::new(Till::open(Market::Kz).salon);
    console.press("f6").press("m").press("space").types("small").press("enter");
    console.types("1500").press("tab").types("water").press("ctrl-s");
    assert!(console.sees("1 500 ₸ taken out"), "{}", console.screen());
    assert_eq!(console.salon.ask(ShowTill {}).in_drawer, Some(tenge(18_500)));
    console.press("x");
    assert!(console.sees("X report of shift 1") && console.sees("water"), "{}", console.screen());
}

#[test]
fn a_count_survives_the_lock() {
    let mut console = Console::new(two_shifts());
    console.press("f6").press("z").types("1").press("enter").types("1").press("f12").press("f12");
    assert!(console.relaunched.is_some(), "locked");
    let mut salon = console.salon;
    salon.reopen();
    let mut console = Console::new(salon);
    console.press("f6").press("z");
    assert!(console.sees("30 000 ₸"), "{}", console.screen());
    // Once it is thrown away it does not come back.
    console.press("esc").press("y").press("z");
    assert!(!console.sees("30 000 ₸"), "{}", console.screen());
}

#[test]
fn a_close_is_called_off_with_a_key() {
    let mut console = Console::new(Till::open(Market::Kz).salon);
    console.press("f6").press("z");
    assert!(console.salon.ask(ShowTill {}).is_closing);
    console.press("x");
    assert!(console.sees("The close is called off"), "{}", console.screen());
    assert!(!console.salon.ask(ShowTill {}).is_closing);
}

#[test]
fn a_note_goes_to_the_next_who_opens() {
    let mut till = Till::open(Market::Kz);
    let close = till.closing(ShiftId(1), &coins(tenge(20_000)), "");
    let note = "The water is out.".to_owned();
    till.salon.ask(frontdesk::desk::till::CloseShift { handover: note, ..close });
    let mut console = Console::new(till.salon);
    console.press("f6");
    assert!(console.sees("1 note from the last shift"), "{}", console.screen());
    console.press("o");
    assert!(console.sees("The water is out."), "{}", console.screen());
    console.press("enter").types("1").press("f10");
    assert!(console.sees("Shift 2 is open"), "{}", console.screen());
    assert!(!console.sees("1 note from"), "{}", console.screen());
}

#[test]
fn a_paid_visit_can_be_free() {
    let mut console = console(0);
    console.press("f5").press("enter");
    assert!(console.sees("Nothing to pay"), "{}", console.screen());
    assert_eq!(console.salon.ask(ShowTill {}).in_drawer, Some(tenge(20_000)));
    let taken = console.salon.ask(ShowTill {}).shift.and_then(|shift| shift.taken);
    assert_eq!(taken.map(|taken| taken.cash), Some(Money::ZERO));
}

/// Runs the same keys in every language at every size on one salon, which they only read, and compares the last screen
/// with its golden text.
pub fn golden(name: &str, mut salon: Salon, keys: impl Fn(&mut Console)) {
    for language in Language::ALL {
        for size in SIZES {
            let mut console = Console::with(salon, language, size);
            keys(&mut console);
            let golden = format!("{name}.{}-{}x{}", language.code(), size.0, size.1);
            insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(golden, console.screen());
            });
            salon = console.salon;
        }
    }
}

#[test]
fn a_bill_with_its_change_looks_so() {
    golden("till-pay", one_finished(60_600), |console| {
        console.press("f5").types("70000");
    });
}

#[test]
fn a_bill_split_looks_so() {
    golden("till-split", one_finished(60_600), |console| {
        console.press("f5").press("c").types("50000").press("down");
    });
}

#[test]
fn who_is_to_pay_looks_so() {
    let mut till = Till::open(Market::Kz);
    till.finished(tenge(60_600));
    till.finished(tenge(8_500));
    till.booked(tenge(12_000));
    golden("till-who-pays", till.salon, |console| {
        console.press("end").press("f5").press("down");
    });
}

#[test]
fn the_till_with_its_shifts_looks_so() {
    golden("till-board", two_shifts(), |console| {
        console.press("f6");
    });
}

#[test]
fn a_shift_to_open_looks_so() {
    golden("till-open", Till::new(Market::Kz).salon, |console| {
        console.press("f6").press("o").types("1").press("enter").types("2");
    });
}

#[test]
fn a_drawer_being_counted_looks_so() {
    golden("till-count", two_shifts(), |console| {
        console.press("f6").press("z").types("1").press("enter").types("1").press("enter");
    });
}

#[test]
fn what_stands_in_the_way_of_a_close_looks_so() {
    let mut till = Till::open(Market::Kz);
    till.finished(tenge(60_600));
    till.booked(tenge(8_500));
    till.salon.at(jiff::civil::date(2026, 11, 21).at(20, 30, 0, 0));
    golden("till-blocked", till.salon, |console| {
        console.press("f6").press("z").press("down");
    });
}

#[test]
fn a_count_compared_looks_so() {
    golden("till-compare", sealed(tenge(95_100)), |console| {
        console.press("f6").press("z");
    });
}

#[test]
fn the_end_of_a_close_looks_so() {
    golden("till-close", sealed(tenge(94_100)), |console| {
        console.press("f6").press("z").press("enter");
    });
}

#[test]
fn cash_to_be_moved_looks_so() {
    golden("till-move", two_shifts(), |console| {
        console.press("f6").press("m");
    });
}

#[test]
fn a_running_shift_looked_at_looks_so() {
    golden("till-x", two_shifts(), |console| {
        console.press("f6").press("x");
    });
}

#[test]
fn a_report_looks_so() {
    golden("till-report", two_shifts(), |console| {
        console.press("f6").press("enter");
    });
}
