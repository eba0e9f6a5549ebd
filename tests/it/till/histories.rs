//! Random histories of sales and shifts, with retries, against a model of a few lines.

use frontdesk::desk::till::{ListShifts, OpenShift, Pay, ShowTill};
use frontdesk::domain::ids::VisitId;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::till::Tender;
use proptest::prelude::*;

use super::fixture::{Till, coins, tenge};

/// Something that happens at the till.
#[derive(Clone, Debug)]
enum Happening {
    /// Somebody opens a shift.
    Open { float: i64 },
    /// Somebody pays, some of it by card, with a note too many or too few, once or several times.
    Pay { price: i64, card_percent: i64, over: i64, times: u8 },
    /// Somebody closes the shift, with something missing or over.
    Close { off: i64 },
    /// The console restarts.
    Restart,
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        2 => (0_i64..50_000).prop_map(|float| Happening::Open { float }),
        6 => (0_i64..200_000, 0_i64..=110, -500_i64..5_000, 1_u8..4)
            .prop_map(|(price, card_percent, over, times)| Happening::Pay { price, card_percent, over, times }),
        2 => prop_oneof![3 => Just(0_i64), 1 => -900_i64..900].prop_map(|off| Happening::Close { off }),
        1 => Just(Happening::Restart),
    ]
}

/// What a person with a notebook would know.
#[derive(Default)]
struct Notebook {
    open: bool,
    drawer: i64,
    cash: i64,
    card: i64,
    bills: i64,
    closed: Vec<(i64, i64, i64, i64)>,
}

impl Notebook {
    /// Whether a payment is taken, and how it falls into cash and card.
    fn take(&mut self, price: i64, card: i64, given: i64) -> bool {
        let due = price - card;
        let change = given - due;
        let fits = self.open && card >= 0 && due >= 0 && (0..20_000).contains(&change) && (given == 0 || due > 0);
        if fits {
            self.drawer += due;
            self.cash += due;
            self.card += card;
            self.bills += 1;
        }
        fits
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, ..ProptestConfig::default() })]
    #[test]
    fn the_till_agrees_with_a_notebook(happenings in prop::collection::vec(happening(), 1..14)) {
        let mut till = Till::new(Market::Kz);
        let mut book = Notebook::default();
        let mut unpaid: Vec<(VisitId, i64)> = Vec::new();
        for happening in happenings {
            match happening {
                Happening::Open { float } => {
                    let key = till.key();
                    let opened = till.salon.desk.ask(OpenShift { key, counted: coins(tenge(float)), reason: "so it was".to_owned() });
                    prop_assert_eq!(opened.is_ok(), !book.open);
                    if !book.open {
                        book = Notebook { open: true, drawer: float, closed: book.closed, ..Notebook::default() };
                    }
                }
                Happening::Pay { price, card_percent, over, times } => {
                    let visit = till.finished(tenge(price));
                    let card = price * card_percent / 100;
                    let due = price - card;
                    let given = if due > 0 { (due + over).max(0) } else { 0 };
                    let tenders: Vec<_> = [
                        (card > 0).then_some(Tender::Card { amount: tenge(card) }),
                        (given > 0).then_some(Tender::Cash { given: tenge(given) }),
                    ].into_iter().flatten().collect();
                    let pay = till.payment(visit, tenders);
                    let taken = till.salon.desk.ask(pay.clone());
                    prop_assert_eq!(taken.is_ok(), book.take(price, card, given), "{} {} {}", price, card, given);
                    if taken.is_err() {
                        unpaid.push((visit, price));
                    }
                    for _ in 1..times {
                        let again = till.salon.desk.ask(pay.clone());
                        prop_assert_eq!(again.ok(), taken.as_ref().ok().cloned());
                        let key = till.key();
                        let other = till.salon.desk.ask(Pay { key, ..pay.clone() });
                        prop_assert!(other.is_err(), "another request pays nothing");
                    }
                }
                Happening::Close { off } => {
                    let now = till.salon.ask(ShowTill {});
                    let Some(shift) = now.shift else { continue };
                    for (visit, price) in unpaid.drain(..) {
                        let tenders = if price > 0 { vec![Tender::Cash { given: tenge(price) }] } else { Vec::new() };
                        let pay = till.payment(visit, tenders);
                        till.salon.ask(pay);
                        prop_assert!(book.take(price, 0, price));
                    }
                    let counted = (book.drawer + off).max(0);
                    let close = till.closing(shift.shift, &coins(tenge(counted)), "so it was");
                    let report = till.salon.ask(close);
                    let difference = counted - book.drawer;
                    prop_assert_eq!(report.cash_difference(), tenge(difference));
                    prop_assert!(report.agrees(), "{:?}", report.ledgers);
                    book.closed.push((book.cash, book.card, book.bills, difference));
                    book.open = false;
                    book.drawer = counted;
                }
                Happening::Restart => till.salon.reopen(),
            }
            let now = till.salon.ask(ShowTill {});
            prop_assert_eq!(now.in_drawer, Some(tenge(book.drawer)));
            let totals = now.shift.and_then(|shift| Some((shift.taken?.cash, shift.taken?.card, shift.bills)));
            prop_assert_eq!(totals, book.open.then_some((tenge(book.cash), tenge(book.card), book.bills)));
        }
        let shifts = till.salon.ask(ListShifts { before: None, most: 200 });
        let closed: Vec<_> = shifts.iter().rev().filter(|line| line.closed.is_some()).map(|line| {
            let taken = line.totals.taken.unwrap_or_default();
            (taken.cash, taken.card, line.totals.bills, line.difference.unwrap_or(Money(i64::MIN)))
        }).collect();
        let expected: Vec<_> =
            book.closed.iter().map(|(cash, card, bills, off)| (tenge(*cash), tenge(*card), *bills, tenge(*off))).collect();
        prop_assert_eq!(closed, expected);
        till.is_well();
    }
}
