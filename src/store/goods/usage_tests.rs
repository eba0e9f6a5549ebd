//! What visits used, and what a recall stops.

use jiff::Timestamp;
use jiff::civil::date;
use tempfile::TempDir;

use super::{Usage, lots, moves, strike_use, use_in_visit, uses_of_client, uses_of_lot, uses_of_visit};
use crate::domain::goods::MoveKind;
use crate::domain::ids::{ClientId, GoodsId, GoodsLotId, ProcedureId, StaffId, VisitId};
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

/// A cabinet: goods 1 in lot 1 with 2 pieces, client 1 with visit 1 on the 20th.
fn cabinet() -> (Database, TempDir) {
    let folder = TempDir::new().expect("a folder");
    let chains = ChainKeys { audit: ChainKey::new([1; 32]), ledger: ChainKey::new([2; 32]) };
    let key = DataKey::random(&mut Sevens);
    let mut database = Database::create(&folder.path().join("salon.db"), &key, chains).expect("a database");
    database
        .transaction(Durability::Soon, |tx| {
            Ok::<_, StoreError>(tx.connection().execute_batch(
                "INSERT INTO staff (id, login, name, role, added_at) VALUES (1, 'kim', 'Kim', 'specialist', 0);
                 INSERT INTO specialist (id, name) VALUES (1, 'Kim');
                 INSERT INTO client (id, family, created_at) VALUES (1, 'Sadykova', 0);
                 INSERT INTO procedure (id, name_en, category, minutes, price) VALUES (1, 'Lips', 'filler', 60, 0);
                 INSERT INTO visit (id, client_id, procedure_id, specialist_id, day, starts_wall, starts_at, ends_at,
                     price, booked_at) VALUES (1, 1, 1, 1, '2026-11-20', '2026-11-20T10:00', 0, 3600, 0, 0);
                 INSERT INTO goods (id, name_en, kind, price) VALUES (1, 'Filler', 'injectable', 100);
                 INSERT INTO goods_lot (id, goods_id, number) VALUES (1, 1, 'HA-7');
                 INSERT INTO goods_move (lot_id, kind, quantity, at, by) VALUES (1, 'received', 2, 0, 1);",
            )?)
        })
        .expect("a cabinet");
    (database, folder)
}

/// So many pieces of the lot in the visit.
fn used(pieces: i64) -> Usage {
    Usage {
        visit: VisitId(1),
        procedure: ProcedureId(1),
        lot: GoodsLotId(1),
        pieces,
        at: Timestamp::UNIX_EPOCH,
        by: StaffId(1),
    }
}

/// Work in a transaction that is committed.
fn within<T>(database: &mut Database, work: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>) -> T {
    database.transaction(Durability::Soon, work).expect("it works")
}

#[test]
fn a_use_takes_its_pieces_and_is_found_from_every_side() {
    let (mut cabinet, _folder) = cabinet();
    for (pieces, left) in [(1, 1), (0, 1), (3, -2)] {
        within(&mut cabinet, |tx| use_in_visit(tx, &used(pieces)));
        assert_eq!(within(&mut cabinet, |tx| lots(tx, GoodsId(1)))[0].stock, left, "after {pieces}");
    }
    let of_visit = within(&mut cabinet, |tx| uses_of_visit(tx, VisitId(1)));
    assert_eq!(of_visit.iter().map(|use_| use_.pieces).collect::<Vec<_>>(), [1, 0, 3]);
    assert_eq!((of_visit[0].client, of_visit[0].lot_number.as_str()), (ClientId(1), "HA-7"));
    assert_eq!(within(&mut cabinet, |tx| uses_of_lot(tx, GoodsLotId(1))).len(), 3);
    for (from, until, found) in
        [(date(2026, 11, 20), date(2026, 11, 20), 3), (date(2026, 11, 21), date(2026, 12, 1), 0)]
    {
        assert_eq!(within(&mut cabinet, |tx| uses_of_client(tx, ClientId(1), from, until)).len(), found, "{from}");
    }
    let moved = within(&mut cabinet, |tx| moves(tx, GoodsId(1), 10));
    assert_eq!((moved[0].kind, moved[0].visit, moved[0].beyond_stock), (MoveKind::Used, Some(VisitId(1)), true));
}

#[test]
fn a_struck_use_gives_its_pieces_back_once() {
    let (mut cabinet, _folder) = cabinet();
    let id = within(&mut cabinet, |tx| use_in_visit(tx, &used(2)));
    for (strikes, stock) in [(true, 2), (false, 2)] {
        let struck =
            within(&mut cabinet, |tx| strike_use(tx, id, Timestamp::UNIX_EPOCH, StaffId(1), "the wrong visit"));
        assert_eq!(struck, strikes);
        assert_eq!(within(&mut cabinet, |tx| lots(tx, GoodsId(1)))[0].stock, stock);
    }
    assert!(within(&mut cabinet, |tx| uses_of_visit(tx, VisitId(1))).is_empty());
}

#[test]
fn the_database_keeps_uses_and_recalls_right() {
    for (sql, expected) in [
        ("UPDATE goods_use SET pieces = 9", "a use is never changed"),
        ("DELETE FROM goods_use", "a use is never deleted"),
        (
            "INSERT INTO goods_move (lot_id, kind, quantity, at, by, use_id) VALUES (1, 'used', -1, 0, 1, 1)",
            "a piece is used once",
        ),
        (
            "INSERT INTO goods_move (lot_id, kind, quantity, at, by, use_id) VALUES (1, 'unused', 1, 0, 1, 1)",
            "a visit uses what its use says",
        ),
        (
            "INSERT INTO recall (lot_id, at, by, reason) VALUES (1, 0, 1, 'letter');
             INSERT INTO goods_use (visit_id, procedure_id, lot_id, pieces, at, by) VALUES (1, 1, 1, 0, 0, 1)",
            "a recalled lot is not used",
        ),
        (
            "INSERT INTO recall (lot_id, at, by, reason) VALUES (1, 0, 1, 'letter');
             INSERT INTO recall_call (recall_id, client_id, at, by, outcome) VALUES (1, 1, 0, 1, 'well');
             DELETE FROM recall_call",
            "a call is never deleted",
        ),
    ] {
        let (mut cabinet, _folder) = cabinet();
        within(&mut cabinet, |tx| use_in_visit(tx, &used(1)));
        let refused =
            cabinet.transaction(Durability::Soon, |tx| Ok::<_, StoreError>(tx.connection().execute_batch(sql)?));
        assert!(matches!(&refused, Err(StoreError::Constraint(why)) if why == expected), "{sql}: {refused:?}");
    }
}
