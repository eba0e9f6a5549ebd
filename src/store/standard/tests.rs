//! What the database itself refuses of versions of the standard.

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

#[test]
fn a_version_is_kept_as_it_was() {
    let folder = TempDir::new().expect("a folder");
    let chains = ChainKeys { audit: ChainKey::new([1; 32]), ledger: ChainKey::new([2; 32]) };
    let key = DataKey::random(&mut Sevens);
    let mut database = Database::create(&folder.path().join("salon.db"), &key, chains).expect("a database");
    by_hand(
        &mut database,
        "INSERT INTO staff (id, login, name, role, added_at) VALUES (1, 'dana', 'Dana', 'owner', 0);
         INSERT INTO standard VALUES (1, 'rules', zeroblob(32), 'built_in', NULL, 0, NULL);
         INSERT INTO standard VALUES (2, 'other rules', zeroblob(32), 'console', 1, 0, 1);",
    )
    .expect("two versions");
    for (sql, why) in [
        ("UPDATE standard SET body = 'better rules'", "never changed"),
        ("DELETE FROM standard WHERE version = 2", "never deleted"),
        ("INSERT INTO standard VALUES (4, 'rules', zeroblob(32), 'file', 2, 0, 1)", "without gaps"),
        ("INSERT OR REPLACE INTO standard VALUES (1, 'x', zeroblob(32), 'built_in', NULL, 0, NULL)", "without gaps"),
        ("INSERT INTO standard VALUES (3, '', zeroblob(32), 'file', 2, 0, 1)", "CHECK"),
        ("INSERT INTO standard VALUES (3, 'rules', zeroblob(31), 'file', 2, 0, 1)", "CHECK"),
        ("INSERT INTO standard VALUES (3, 'rules', zeroblob(32), 'dream', 2, 0, 1)", "CHECK"),
        ("INSERT INTO standard VALUES (3, 'rules', zeroblob(32), 'file', 3, 0, 1)", "CHECK"),
        ("INSERT INTO standard VALUES (3, 'rules', zeroblob(32), 'file', 2, 0, NULL)", "CHECK"),
    ] {
        let refused = by_hand(&mut database, sql).expect_err(sql);
        assert!(format!("{refused:?}").contains(why), "{sql}: {refused:?}");
    }
}
