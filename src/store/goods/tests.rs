//! What the database itself refuses of the shelf, and what the recount finds.

use tempfile::TempDir;

use super::{differing, lots, taken_by_bill};
use crate::domain::ids::{BillId, GoodsId, GoodsLotId};
use crate::domain::time::Entropy;
use crate::store::chain::{ChainKey, ChainKeys};
use crate::store::vault::DataKey;
use crate::store::{Database, Durability, StoreError, Tx};

/// No randomness at all.
struct Sevens;

impl Entropy for Sevens {
    fn fill(&mut self, buffer: &mut [u8]) {
        buffer.fill(7);
    }
}

/// A database; the folder vanishes with it.
struct Shelf {
    database: Database,
    _folder: TempDir,
}

impl Shelf {
    /// With a serum in two lots: lot 1 holds 3, lot 2 holds 5, of which bill 1 took 2 and then 1 of lot 1.
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let chains = ChainKeys { audit: ChainKey::new([1; 32]), ledger: ChainKey::new([2; 32]) };
        let key = DataKey::random(&mut Sevens);
        let database = Database::create(&folder.path().join("salon.db"), &key, chains).expect("a database");
        let mut shelf = Self { database, _folder: folder };
        shelf
            .by_hand(
                "INSERT INTO staff (id, login, name, role, added_at) VALUES (1, 'dana', 'Dana', 'owner', 0);
                 INSERT INTO goods (id, name_en, kind, price) VALUES (1, 'Serum', 'serum', 100);
                 INSERT INTO goods_lot (id, goods_id, number, best_before)
                 VALUES (1, 1, 'B', '2027-05-01'), (2, 1, 'A', '2026-12-01');
                 INSERT INTO bill (id, opened_at, opened_by) VALUES (1, 0, 1), (2, 0, 1);
                 INSERT INTO goods_move (lot_id, kind, quantity, at, by) VALUES (1, 'received', 4, 0, 1),
                     (2, 'received', 7, 0, 1);
                 INSERT INTO goods_move (lot_id, kind, quantity, at, by, bill_id) VALUES (2, 'sold', -2, 0, 1, 1),
                     (1, 'sold', -1, 0, 1, 1);",
            )
            .expect("a shelf");
        shelf
    }

    /// Work in a transaction that is committed.
    fn within<T>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>) -> T {
        self.database.transaction(Durability::Soon, work).expect("it works")
    }

    /// Statements typed by hand, in one transaction.
    fn by_hand(&mut self, sql: &str) -> Result<(), StoreError> {
        self.database.transaction(Durability::Soon, |tx| Ok(tx.connection().execute_batch(sql)?))
    }

    /// The stock of each lot, the soonest best-before first.
    fn stock(&mut self) -> Vec<i64> {
        self.within(|tx| lots(tx, GoodsId(1))).iter().map(|lot| lot.stock).collect()
    }
}

#[test]
fn moves_keep_the_stock_and_a_bill_knows_its_lots() {
    let mut shelf = Shelf::new();
    assert_eq!(shelf.stock(), [5, 3]);
    let taken = shelf.within(|tx| taken_by_bill(tx, BillId(1), GoodsId(1)));
    assert_eq!(taken, [(GoodsLotId(1), 1), (GoodsLotId(2), 2)], "the lot taken last comes first");
    let back = "INSERT INTO goods_move (lot_id, kind, quantity, at, by, bill_id) VALUES (1, 'given_back', 1, 0, 1, 1)";
    shelf.by_hand(back).expect("one comes back");
    let taken = shelf.within(|tx| taken_by_bill(tx, BillId(1), GoodsId(1)));
    assert_eq!(taken, [(GoodsLotId(2), 2)]);
    assert_eq!(shelf.stock(), [5, 4]);
    assert_eq!(shelf.within(differing), 0);
}

#[test]
fn the_shelf_is_changed_by_moves_alone_and_only_rightly() {
    let once = "a move is never changed";
    for (sql, expected) in [
        ("UPDATE goods_move SET quantity = 9 WHERE id = 1", once),
        (
            "INSERT OR REPLACE INTO goods_move (id, lot_id, kind, quantity, at, by) VALUES (1, 1, 'received', 9, 0, 1)",
            once,
        ),
        ("DELETE FROM goods_move WHERE id = 1", "a move is never deleted"),
        ("DELETE FROM goods WHERE id = 1", "goods are retired, never deleted"),
        ("DELETE FROM goods_lot WHERE id = 1", "a lot is never deleted"),
        ("UPDATE goods_lot SET best_before = '2030-01-01' WHERE id = 2", "a lot is never changed"),
        ("INSERT INTO goods_lot (goods_id, number, stock) VALUES (1, 'C', 5)", "stock is moved, never written"),
        ("UPDATE goods_lot SET recalled = 1 WHERE id = 1", "a lot is recalled by a recall alone"),
        (
            "INSERT INTO recall (lot_id, at, by, reason) VALUES (1, 0, 1, 'letter');
             INSERT INTO goods_move (lot_id, kind, quantity, at, by, bill_id) VALUES (1, 'sold', -1, 0, 1, 2)",
            "a recalled lot is neither sold nor used",
        ),
        (
            "INSERT INTO recall (lot_id, at, by, reason) VALUES (1, 0, 1, 'letter'); DELETE FROM recall",
            "a recall is never deleted",
        ),
        (
            "INSERT INTO recall (lot_id, at, by, reason) VALUES (1, 0, 1, 'letter'); UPDATE recall SET reason = 'x'",
            "a recall is never changed",
        ),
        (
            "INSERT INTO goods_move (lot_id, kind, quantity, at, by, bill_id) VALUES (1, 'sold', -4, 0, 1, 2)",
            "no more leaves a lot than lies in it",
        ),
        (
            "INSERT INTO goods_move (lot_id, kind, quantity, at, by, reason) VALUES (1, 'written_off', -4, 0, 1, 'lost')",
            "no more leaves a lot than lies in it",
        ),
        (
            "INSERT INTO goods_move (lot_id, kind, quantity, at, by, bill_id) VALUES (1, 'given_back', 2, 0, 1, 1)",
            "a piece comes back once",
        ),
        (
            "INSERT INTO goods_move (lot_id, kind, quantity, at, by, bill_id) VALUES (1, 'given_back', 1, 0, 1, 2)",
            "a piece comes back once",
        ),
        (
            "INSERT INTO goods_count (id, at, by) VALUES (1, 0, 1);
             INSERT INTO goods_count_line (count_id, lot_id, expected, counted) VALUES (1, 1, 4, 4)",
            "a count is compared with the stock of its moment",
        ),
        (
            "INSERT INTO goods_count (id, at, by) VALUES (1, 0, 1);
             INSERT INTO goods_count_line (count_id, lot_id, expected, counted) VALUES (1, 1, 3, 4)",
            "a difference needs a reason",
        ),
    ] {
        let refused = Shelf::new().by_hand(sql);
        assert!(matches!(&refused, Err(StoreError::Constraint(why)) if why == expected), "{sql}: {refused:?}");
    }
    for sql in [
        "INSERT INTO goods_move (lot_id, kind, quantity, at, by) VALUES (1, 'received', 0, 0, 1)",
        "INSERT INTO goods_move (lot_id, kind, quantity, at, by) VALUES (1, 'received', -1, 0, 1)",
        "INSERT INTO goods_move (lot_id, kind, quantity, at, by) VALUES (1, 'sold', -1, 0, 1)",
        "INSERT INTO goods_move (lot_id, kind, quantity, at, by) VALUES (1, 'written_off', -1, 0, 1)",
        "INSERT INTO goods_move (lot_id, kind, quantity, at, by) VALUES (1, 'counted', 1, 0, 1)",
        "INSERT INTO goods_lot (goods_id, number, best_before) VALUES (1, 'A', '2026-12-01')",
    ] {
        assert!(matches!(Shelf::new().by_hand(sql), Err(StoreError::Constraint(_))), "{sql}");
    }
}

#[test]
fn beyond_the_stock_is_marked_and_a_recount_finds_a_changed_number() {
    let mut shelf = Shelf::new();
    let beyond =
        "INSERT INTO goods_move (lot_id, kind, quantity, at, by, bill_id, beyond) VALUES (1, 'sold', -4, 0, 1, 2, 1)";
    shelf.by_hand(beyond).expect("a salon that allows it");
    assert_eq!(shelf.stock(), [5, -1]);
    assert_eq!(shelf.within(differing), 0);
    shelf.by_hand("UPDATE goods_lot SET stock = 6 WHERE id = 2").expect("a hand in the database");
    assert_eq!(shelf.within(differing), 1);
}
