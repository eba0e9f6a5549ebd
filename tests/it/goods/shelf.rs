//! Receiving, writing off, counting; what the shelf refuses; what `check` finds.

use frontdesk::desk::DeskError;
use frontdesk::desk::check::Check;
use frontdesk::desk::goods::{
    CountGoods, Counted, ListGoods, ListGoodsMoves, OnShelf, ReceiveGoods, RetireGoods, SaveGoods, WriteOffGoods,
};
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::goods::{GoodsDetails, GoodsKind, GoodsRefusal, MoveKind, WriteOffReason};
use frontdesk::domain::ids::{GoodsId, RequestKey};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::role::{Permission, Role};
use jiff::civil::{Date, date};

use crate::support::Salon;

/// A salon with one serum that it has never had in stock.
struct Shop {
    salon: Salon,
    serum: GoodsId,
    keys: u128,
}

/// A serum.
fn serum(barcode: &str) -> GoodsDetails {
    GoodsDetails {
        code: String::new(),
        barcode: barcode.to_owned(),
        names: Names { en: "Vitamin C serum".to_owned(), ru: "Сыворотка".to_owned(), ..Names::default() },
        brand: String::new(),
        size: "30 ml".to_owned(),
        kind: GoodsKind::Serum,
        needs: Vec::new(),
        ingredients: String::new(),
        allergens: vec!["AK_VITC".to_owned()],
        price: Money::major(21_500),
        low_at: 3,
        for_sale: true,
        for_use: false,
    }
}

impl Shop {
    fn new() -> Self {
        let mut salon = Salon::new(Market::Kz);
        let serum = salon.ask(SaveGoods { id: None, version: 0, goods: serum("") }).goods.id;
        Self { salon, serum, keys: 0 }
    }

    fn key(&mut self) -> RequestKey {
        self.keys += 1;
        RequestKey(self.keys)
    }

    fn delivery(&mut self, lot: &str, best_before: Option<Date>, quantity: i64) -> ReceiveGoods {
        let key = self.key();
        ReceiveGoods { key, goods: self.serum, lot: lot.to_owned(), best_before, quantity, note: String::new() }
    }

    fn receive(&mut self, lot: &str, best_before: Option<Date>, quantity: i64) -> OnShelf {
        let delivery = self.delivery(lot, best_before, quantity);
        self.salon.ask(delivery)
    }

    fn shelf(&mut self) -> OnShelf {
        self.salon.ask(ListGoods::default()).goods.remove(0)
    }

    /// The stock of each lot, the soonest best-before first.
    fn lots(&mut self) -> Vec<i64> {
        self.shelf().lots.iter().map(|lot| lot.stock).collect()
    }

    #[track_caller]
    fn is_well(&mut self) {
        let report = self.salon.ask(Check {});
        assert!(report.ok && report.stock_differs == 0, "{report:?}");
    }
}

#[test]
fn deliveries_fill_lots_and_the_same_lot_grows() {
    let mut shop = Shop::new();
    assert!(shop.shelf().is_low, "nothing in stock");
    shop.receive("A1", Some(date(2027, 5, 1)), 2);
    shop.receive("B7", Some(date(2026, 12, 1)), 1);
    let shelf = shop.receive("A1", Some(date(2027, 5, 1)), 2);
    assert_eq!((shelf.sellable, shelf.is_low), (5, false));
    assert_eq!(shelf.soonest(date(2026, 11, 21)), Some(date(2026, 12, 1)));
    assert_eq!(shop.lots(), [1, 4]);
    shop.is_well();
}

#[test]
fn a_delivery_sent_twice_comes_in_once() {
    let mut shop = Shop::new();
    let delivery = shop.delivery("A1", None, 6);
    shop.salon.ask(delivery.clone());
    shop.salon.ask(delivery);
    assert_eq!(shop.lots(), [6]);
}

#[test]
fn what_is_past_its_day_is_neither_taken_in_nor_sellable() {
    let mut shop = Shop::new();
    shop.receive("A1", Some(date(2026, 11, 21)), 4); // today is still good
    assert_eq!(shop.shelf().sellable, 4);
    shop.salon.at(date(2026, 11, 22).at(9, 0, 0, 0));
    let shelf = shop.shelf();
    assert_eq!((shelf.sellable, shelf.expired, shelf.is_low), (0, 4, true));
    let late = shop.delivery("A2", Some(date(2026, 11, 21)), 1);
    let refused = shop.salon.refused(late);
    assert!(
        matches!(refused, DeskError::Goods(GoodsRefusal::PastBestBefore(day)) if day == date(2026, 11, 21)),
        "{refused:?}"
    );
}

#[test]
fn pieces_are_written_off_for_a_reason_and_never_more_than_there_are() {
    let mut shop = Shop::new();
    let lot = shop.receive("A1", None, 3).lots[0].id;
    let write_off = |key, quantity, reason, note: &str| {
        let note = note.to_owned();
        WriteOffGoods { key, lot, quantity, reason, note }
    };
    let keys: Vec<_> = (0..4).map(|_| shop.key()).collect();
    let refused = shop.salon.refused(write_off(keys[0], 4, WriteOffReason::Damaged, ""));
    assert!(matches!(refused, DeskError::Goods(GoodsRefusal::NotInLot { left: 3 })), "{refused:?}");
    let refused = shop.salon.refused(write_off(keys[1], 1, WriteOffReason::Other, "  "));
    assert!(matches!(refused, DeskError::Goods(GoodsRefusal::ReasonMissing)), "{refused:?}");
    let refused = shop.salon.refused(write_off(keys[2], 0, WriteOffReason::Tester, ""));
    assert!(matches!(refused, DeskError::Goods(GoodsRefusal::Pieces(0))), "{refused:?}");
    let left = shop.salon.ask(write_off(keys[3], 2, WriteOffReason::Tester, "on the shelf by the mirror"));
    assert_eq!(left.sellable, 1);
    let serum = shop.serum;
    let moves = shop.salon.ask(ListGoodsMoves { goods: serum }).moves;
    let told: Vec<_> = moves.iter().map(|one| (one.kind, one.quantity, one.reason)).collect();
    assert_eq!(told, [(MoveKind::WrittenOff, -2, Some(WriteOffReason::Tester)), (MoveKind::Received, 3, None)]);
    assert_eq!(moves[0].note, "on the shelf by the mirror");
    shop.is_well();
}

#[test]
fn a_count_sets_the_stock_right_with_a_reason() {
    let mut shop = Shop::new();
    shop.receive("A1", Some(date(2026, 12, 1)), 5);
    let lots = shop.receive("B2", Some(date(2027, 3, 1)), 4).lots;
    let count = |key, counted: [i64; 2], reason: &str| CountGoods {
        key,
        lots: lots
            .iter()
            .zip(counted)
            .map(|(lot, counted)| Counted { lot: lot.id, expected: lot.stock, counted })
            .collect(),
        reason: reason.to_owned(),
    };
    let keys: Vec<_> = (0..5).map(|_| shop.key()).collect();
    let refused = shop.salon.refused(count(keys[0], [5, 3], " "));
    assert!(matches!(refused, DeskError::Goods(GoodsRefusal::ReasonMissing)), "{refused:?}");
    let refused = shop.salon.refused(count(keys[1], [5, -1], "found"));
    assert!(matches!(refused, DeskError::Goods(GoodsRefusal::Pieces(-1))), "{refused:?}");
    let refused = shop.salon.refused(CountGoods { key: keys[2], lots: Vec::new(), reason: String::new() });
    assert!(matches!(refused, DeskError::Goods(GoodsRefusal::BadCount)), "{refused:?}");
    let differing = shop.salon.ask(count(keys[3], [5, 3], "one is missing"));
    assert_eq!(differing.len(), 1);
    assert_eq!(shop.lots(), [5, 3]);
    // The sheet is from before: its lot has moved.
    let refused = shop.salon.refused(count(keys[4], [5, 4], "again"));
    assert!(matches!(refused, DeskError::Goods(GoodsRefusal::MovedMeanwhile { stock: 3, .. })), "{refused:?}");
    shop.is_well();
}

#[test]
fn a_barcode_belongs_to_one_article() {
    let mut shop = Shop::new();
    let coded = shop.salon.ask(SaveGoods { id: None, version: 0, goods: serum("4006381333931") });
    let refused = shop.salon.refused(SaveGoods { id: None, version: 0, goods: serum("4006381333931") });
    assert!(matches!(refused, DeskError::Goods(GoodsRefusal::BarcodeTaken(_))), "{refused:?}");
    let (id, version) = (Some(coded.goods.id), coded.goods.version);
    shop.salon.ask(SaveGoods { id, version, goods: serum("4006381333931") }); // its own is no obstacle
    let refused = shop.salon.refused(SaveGoods { id, version, goods: serum("") });
    assert!(matches!(refused, DeskError::Conflict), "the version is from before: {refused:?}");
}

#[test]
fn retired_goods_are_listed_only_when_asked_for() {
    let mut shop = Shop::new();
    let serum = shop.serum;
    let retired = shop.salon.ask(RetireGoods { goods: serum, version: 1, retired: true });
    assert!(retired.goods.retired && !retired.is_low);
    assert!(shop.salon.ask(ListGoods::default()).goods.is_empty());
    assert_eq!(shop.salon.ask(ListGoods { with_retired: true }).goods.len(), 1);
}

#[test]
fn an_administrator_keeps_stock_but_not_prices() {
    let mut shop = Shop::new();
    shop.salon.as_role(Role::Administrator);
    shop.receive("A1", None, 2);
    let refused = shop.salon.refused(SaveGoods { id: None, version: 0, goods: serum("") });
    assert!(matches!(refused, DeskError::Forbidden(Permission::EditGoods)), "{refused:?}");
    shop.salon.as_role(Role::Specialist);
    let delivery = shop.delivery("A1", None, 2);
    let refused = shop.salon.refused(delivery);
    assert!(matches!(refused, DeskError::Forbidden(Permission::KeepStock)), "{refused:?}");
    assert_eq!(shop.lots(), [2], "a specialist sees the shelf");
}
