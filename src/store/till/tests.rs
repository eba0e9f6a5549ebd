//! What the database itself refuses of bills.

use tempfile::TempDir;

use crate::domain::time::Entropy;
use crate::store::chain::{ChainKey, ChainKeys};
use crate::store::vault::DataKey;
use crate::store::{Database, Durability, StoreError};

/// No randomness at all.
struct Sevens;

impl Entropy for Sevens {
    fn fill(&mut self, buffer: &mut [u8]) {
        buffer.fill(7);
    }
}

/// Statements typed by hand, in one transaction.
fn by_hand(database: &mut Database, sql: &str) -> Result<(), StoreError> {
    database.transaction(Durability::Soon, |tx| Ok(tx.connection().execute_batch(sql)?))
}

/// A database with visit 1, whose bill 1 is paid, and visit 2, whose bill 2 is open.
fn two_bills() -> (Database, TempDir) {
    let folder = TempDir::new().expect("a folder");
    let chains = ChainKeys { audit: ChainKey::new([1; 32]), ledger: ChainKey::new([2; 32]) };
    let key = DataKey::random(&mut Sevens);
    let mut database = Database::create(&folder.path().join("salon.db"), &key, chains).expect("a database");
    by_hand(
        &mut database,
        "INSERT INTO staff (id, login, name, role, added_at) VALUES (1, 'dana', 'Dana', 'owner', 0);
         INSERT INTO client (id, given, created_at) VALUES (1, 'Aigerim', 0);
         INSERT INTO procedure (id, name_en, category, minutes, price) VALUES (1, 'Peel', 'peel', 30, 100);
         INSERT INTO specialist (id, name) VALUES (1, 'Kim');
         INSERT INTO visit (id, client_id, procedure_id, specialist_id, day, starts_wall, starts_at, ends_at, state,
                            price, booked_at)
         VALUES (1, 1, 1, 1, '2026-11-21', '2026-11-21T14:00', 0, 1800, 'closed', 100, 0),
                (2, 1, 1, 1, '2026-11-21', '2026-11-21T15:00', 3600, 5400, 'to_pay', 100, 0);
         INSERT INTO till_shift (id, opened_at, opened_by, float) VALUES (1, 0, 1, 0);
         INSERT INTO bill (id, visit_id, opened_at, opened_by) VALUES (1, 1, 0, 1), (2, 2, 0, 1);
         INSERT INTO bill_line (bill_id, line, kind, item_id, quantity, price)
         VALUES (1, 1, 'procedure', 1, 1, 100), (2, 1, 'procedure', 1, 1, 100);
         INSERT INTO bill_tender (bill_id, line, kind, amount, given, change) VALUES (1, 1, 'cash', 100, 150, 50);
         UPDATE bill SET state = 'paid', paid_at = 0, paid_by = 1, shift_id = 1 WHERE id = 1;",
    )
    .expect("two bills");
    (database, folder)
}

#[test]
fn a_paid_bill_is_never_changed_and_an_open_one_only_rightly() {
    let paid = "a paid bill is never changed";
    for (sql, expected) in [
        ("UPDATE bill SET state = 'open', paid_at = NULL, paid_by = NULL, shift_id = NULL WHERE id = 1", paid),
        ("UPDATE bill SET paid_at = 1 WHERE id = 1", paid),
        (
            "INSERT INTO bill_line (bill_id, line, kind, item_id, quantity, price) VALUES (1, 2, 'procedure', 1, 1, 9)",
            paid,
        ),
        ("DELETE FROM bill_line WHERE bill_id = 1", paid),
        ("INSERT INTO bill_tender (bill_id, line, kind, amount, given, change) VALUES (1, 2, 'card', 9, 9, 0)", paid),
        ("UPDATE bill_line SET price = 1 WHERE bill_id = 2", "a line of a bill is written anew, never changed"),
        ("UPDATE bill_tender SET amount = 90, given = 140", "a tender is never changed"),
        ("DELETE FROM bill_tender", "a tender is never deleted"),
        ("DELETE FROM bill WHERE id = 2", "a bill is never deleted"),
        ("INSERT INTO bill (visit_id, opened_at, opened_by) VALUES (1, 0, 1)", "the visit has a bill already"),
        (
            "INSERT OR REPLACE INTO bill (id, visit_id, opened_at, opened_by) VALUES (1, 1, 0, 1)",
            "the visit has a bill already",
        ),
        (
            "INSERT INTO bill_tender (bill_id, line, kind, amount, given, change) VALUES (2, 1, 'cash', 100, 150, 40)",
            "CHECK constraint failed: given - change = amount",
        ),
        (
            "INSERT INTO bill_tender (bill_id, line, kind, amount, given, change) VALUES (2, 1, 'cash', -100, -100, 0)",
            "CHECK constraint failed: amount > 0 OR kind IN ('abonement', 'certificate')",
        ),
        (
            "INSERT INTO bill_tender (bill_id, line, kind, amount, given, change) VALUES (2, 1, 'card', 100, 150, 50)",
            "CHECK constraint failed: kind = 'cash' OR change = 0",
        ),
        (
            "UPDATE bill SET state = 'paid' WHERE id = 2",
            "CHECK constraint failed: (state = 'paid') = (paid_at IS NOT NULL)",
        ),
        (
            "INSERT INTO bill_line (bill_id, line, kind, item_id, quantity, price) VALUES (2, 2, 'procedure', 1, 0, 9)",
            "CHECK constraint failed: quantity BETWEEN 1 AND 999",
        ),
    ] {
        let (mut database, _folder) = two_bills();
        match by_hand(&mut database, sql) {
            Err(StoreError::Constraint(message)) => assert_eq!(message, expected, "{sql}"),
            other => panic!("{sql}: not refused by the schema: {other:?}"),
        }
    }
}
