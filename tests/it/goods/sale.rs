//! Goods at the till: what is paid leaves the shelf, what is taken back returns to it.

use frontdesk::desk::DeskError;
use frontdesk::desk::check::Check;
use frontdesk::desk::goods::{
    ChangeGoodsSettings, GoodsSettings, ListGoods, ListGoodsMoves, OnShelf, ReceiveGoods, SaveGoods,
};
use frontdesk::desk::till::{LineWish, OpenSale, Pay, RefundBill, ShowBill};
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::goods::{GoodsDetails, GoodsKind, GoodsRefusal, MoveKind};
use frontdesk::domain::ids::{BillId, GoodsId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::Choices;
use frontdesk::domain::till::{BillState, LineKind, RefundLine, RefundWay, Tender};
use jiff::civil::{Date, date};

use crate::till::fixture::Till;

/// A till with a cream in two lots: two pieces good for a month, five good for a year.
struct Shop {
    till: Till,
    cream: GoodsId,
}

impl Shop {
    fn open() -> Self {
        let mut till = Till::open(Market::Kz);
        let goods = GoodsDetails {
            code: String::new(),
            barcode: String::new(),
            names: Names { en: "Hand cream".to_owned(), ..Names::default() },
            brand: String::new(),
            size: String::new(),
            kind: GoodsKind::Body,
            needs: Vec::new(),
            ingredients: String::new(),
            allergens: Vec::new(),
            price: Money::major(4_900),
            low_at: 2,
            for_sale: true,
            for_use: false,
        };
        let cream = till.salon.ask(SaveGoods { id: None, version: 0, goods }).goods.id;
        let mut shop = Self { till, cream };
        shop.receive("NEW", Some(date(2027, 11, 1)), 5);
        shop.receive("OLD", Some(date(2026, 12, 20)), 2);
        shop
    }

    fn receive(&mut self, lot: &str, best_before: Option<Date>, quantity: i64) {
        let key = self.till.key();
        let (goods, lot, note) = (self.cream, lot.to_owned(), String::new());
        self.till.salon.ask(ReceiveGoods { key, goods, lot, best_before, quantity, note });
    }

    fn shelf(&mut self) -> OnShelf {
        self.till.salon.ask(ListGoods::default()).goods.remove(0)
    }

    /// The pieces of each lot that holds any, the soonest best-before first.
    fn lots(&mut self) -> Vec<(String, i64)> {
        self.shelf().lots.into_iter().map(|lot| (lot.number, lot.stock)).collect()
    }

    /// An open sale of so many pieces, with the payment that meets it by card.
    fn sale(&mut self, quantity: i64) -> Pay {
        let (open, pay) = (self.till.key(), self.till.key());
        let lines = vec![LineWish { kind: LineKind::Goods { goods: self.cream }, quantity, amount: None }];
        let shown = self.till.salon.ask(OpenSale { key: open, client: None, lines });
        let tenders = vec![Tender::Card { amount: shown.to_pay().expect("a bill that can be paid") }];
        shown.payment(pay, Choices { tenders, ..Choices::default() }).expect("a payment")
    }

    /// Sells so many pieces.
    fn sell(&mut self, quantity: i64) -> BillId {
        let pay = self.sale(quantity);
        self.till.salon.ask(pay).bill.id
    }

    #[track_caller]
    fn is_well(&mut self) {
        let report = self.till.salon.ask(Check {});
        assert!(report.ok, "{report:?}");
    }
}

/// Lots as they are compared.
fn lots(of: &[(&str, i64)]) -> Vec<(String, i64)> {
    of.iter().map(|(number, stock)| ((*number).to_owned(), *stock)).collect()
}

#[test]
fn the_soonest_best_before_is_sold_first_and_a_retry_takes_nothing_more() {
    let mut shop = Shop::open();
    shop.sell(1);
    assert_eq!(shop.lots(), lots(&[("OLD", 1), ("NEW", 5)]));
    let pay = shop.sale(3);
    shop.till.salon.ask(pay.clone());
    shop.till.salon.ask(pay);
    assert_eq!(shop.lots(), lots(&[("NEW", 3)]));
    shop.is_well();
}

#[test]
fn what_the_shelf_does_not_hold_is_not_sold_and_the_bill_stays() {
    let mut shop = Shop::open();
    let pay = shop.sale(8);
    let bill = pay.bill;
    let refused = shop.till.salon.refused(pay.clone());
    assert!(
        matches!(refused, DeskError::Goods(GoodsRefusal::NotEnough { asked: 8, left: 7, expired: 0, .. })),
        "{refused:?}"
    );
    assert_eq!(shop.till.salon.ask(ShowBill { bill }).bill.state, BillState::Open);
    assert_eq!(shop.shelf().sellable, 7, "nothing has left");
    shop.receive("MORE", None, 1);
    shop.till.salon.ask(pay);
    assert_eq!(shop.shelf().sellable, 0);
    shop.is_well();
}

#[test]
fn what_is_past_its_day_is_not_sold() {
    let mut shop = Shop::open();
    shop.till.salon.at(date(2026, 12, 21).at(9, 0, 0, 0));
    let shelf = shop.shelf();
    assert_eq!((shelf.sellable, shelf.expired), (5, 2));
}

#[test]
fn what_is_taken_back_returns_to_its_lot() {
    let mut shop = Shop::open();
    let bill = shop.sell(3); // two of the old lot, one of the new
    let refund = |key, quantity| RefundBill {
        key,
        bill,
        lines: vec![RefundLine { line: 0, quantity }],
        way: RefundWay::AsPaid,
        tips: false,
        reason: "did not suit".to_owned(),
        void: false,
        approval: None,
    };
    let (first, second) = (shop.till.key(), shop.till.key());
    shop.till.salon.ask(refund(first, 1));
    assert_eq!(shop.lots(), lots(&[("NEW", 5)]), "the lot that was taken last comes first");
    shop.till.salon.ask(refund(second, 2));
    assert_eq!(shop.lots(), lots(&[("OLD", 2), ("NEW", 5)]));
    let cream = shop.cream;
    let moves = shop.till.salon.ask(ListGoodsMoves { goods: cream }).moves;
    assert_eq!(moves.iter().filter(|one| one.kind == MoveKind::GivenBack).map(|one| one.quantity).sum::<i64>(), 3);
    assert!(moves.iter().filter(|one| one.kind == MoveKind::Sold).all(|one| one.bill == Some(bill)));
    shop.is_well();
}

#[test]
fn a_salon_that_allows_it_sells_beyond_its_books_and_sees_it() {
    let mut shop = Shop::open();
    let settings = GoodsSettings { beyond_stock: true };
    shop.till.salon.ask(ChangeGoodsSettings { settings });
    shop.sell(9);
    let shelf = shop.shelf();
    assert_eq!((shelf.sellable, shelf.owed, shelf.is_low), (0, 2, true));
    let cream = shop.cream;
    let moves = shop.till.salon.ask(ListGoodsMoves { goods: cream }).moves;
    assert_eq!(moves.iter().filter(|one| one.beyond_stock).map(|one| one.quantity).sum::<i64>(), -2);
    shop.is_well();
}
