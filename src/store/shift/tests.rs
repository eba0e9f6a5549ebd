//! What the database itself refuses of counts, closes, approvals and notes.

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

/// A shift that is being closed: one count sealed, one slip typed, an approval used, a note read.
fn a_close() -> (Database, TempDir) {
    let folder = TempDir::new().expect("a folder");
    let chains = ChainKeys { audit: ChainKey::new([1; 32]), ledger: ChainKey::new([2; 32]) };
    let key = DataKey::random(&mut Sevens);
    let mut database = Database::create(&folder.path().join("salon.db"), &key, chains).expect("a database");
    by_hand(
        &mut database,
        "INSERT INTO staff (id, login, name, role, added_at) VALUES (1, 'dana', 'Dana', 'owner', 0);
         INSERT INTO till_shift (id, opened_at, opened_by, float) VALUES (1, 0, 1, 0);
         INSERT INTO till_opening_count (shift_id, denomination, pieces) VALUES (1, 500, 2);
         INSERT INTO till_opening (shift_id, difference) VALUES (1, 0);
         INSERT INTO till_closing (id, shift_id, begun_at, begun_by) VALUES (1, 1, 0, 1);
         INSERT INTO till_seal_piece (closing_id, number, denomination, pieces) VALUES (1, 1, 500, 2);
         INSERT INTO till_seal (closing_id, number, at, by) VALUES (1, 1, 0, 1);
         INSERT INTO till_terminal (closing_id, number, card, transfer, at, by) VALUES (1, 1, 0, 0, 0, 1);
         INSERT INTO approval (id, purpose, asked_by, given_by, at, reason) VALUES (1, 'refund', 1, 1, 0, 'so');
         UPDATE approval SET used_at = 1 WHERE id = 1;
         INSERT INTO override (id, kind, shift_id, at, by, amount, reason) VALUES (1, 'refund', 1, 0, 1, 5, 'so');
         INSERT INTO handover (shift_id, at, by, text) VALUES (1, 0, 1, 'call Kim');
         UPDATE handover SET read_at = 1, read_by = 1;",
    )
    .expect("a close");
    (database, folder)
}

#[test]
fn counts_and_words_are_kept_as_they_were() {
    let (count, sealed) = ("a count is never changed", "a sealed count is never changed");
    for (sql, expected) in [
        ("UPDATE till_opening SET difference = 1, reason = 'x'", count),
        ("INSERT INTO till_opening_count (shift_id, denomination, pieces) VALUES (1, 100, 1)", count),
        ("DELETE FROM till_opening_count", "a count is never deleted"),
        ("INSERT OR REPLACE INTO till_opening (shift_id, difference) VALUES (1, 0)", count),
        ("UPDATE till_seal_piece SET pieces = 3", sealed),
        ("INSERT INTO till_seal_piece (closing_id, number, denomination, pieces) VALUES (1, 1, 100, 1)", sealed),
        ("DELETE FROM till_seal_piece", "a sealed count is never deleted"),
        ("INSERT OR REPLACE INTO till_seal (closing_id, number, at, by) VALUES (1, 1, 9, 1)", sealed),
        ("INSERT INTO till_seal (closing_id, number, at, by) VALUES (1, 3, 9, 1)", sealed),
        ("UPDATE till_terminal SET card = 9", "a typed slip is never changed"),
        ("DELETE FROM till_closing", "a close is never deleted"),
        ("UPDATE till_closing SET begun_at = 9", "a close is called off once, before it is final"),
        ("INSERT INTO till_closing (shift_id, begun_at, begun_by) VALUES (1, 0, 1)", "UNIQUE constraint failed"),
        ("UPDATE approval SET used_at = 2", "an approval is used once and never changed"),
        ("DELETE FROM approval", "an approval is never deleted"),
        ("UPDATE override SET reason = 'y'", "an override is settled once and never changed"),
        ("DELETE FROM override", "an override is never deleted"),
        ("UPDATE handover SET text = 'y'", "a note is never changed"),
        ("DELETE FROM handover", "a note is never deleted"),
    ] {
        let (mut database, _folder) = a_close();
        match by_hand(&mut database, sql) {
            Err(StoreError::Constraint(told)) => assert!(told.contains(expected), "{sql}: {told}"),
            other => panic!("{sql}: {other:?}"),
        }
    }
}

#[test]
fn a_close_called_off_takes_no_further_count_and_another_may_begin() {
    let (mut database, _folder) = a_close();
    by_hand(&mut database, "UPDATE till_closing SET called_off_at = 5, called_off_by = 1").expect("called off");
    let late = by_hand(&mut database, "INSERT INTO till_seal (closing_id, number, at, by) VALUES (1, 2, 9, 1)");
    assert!(matches!(late, Err(StoreError::Constraint(_))), "{late:?}");
    by_hand(&mut database, "INSERT INTO till_closing (shift_id, begun_at, begun_by) VALUES (1, 6, 1)").expect("again");
}
