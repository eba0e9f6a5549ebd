//! What the database itself refuses of rules.

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
fn what_was_in_force_is_never_written_over() {
    let folder = TempDir::new().expect("a folder");
    let chains = ChainKeys { audit: ChainKey::new([1; 32]), ledger: ChainKey::new([2; 32]) };
    let key = DataKey::random(&mut Sevens);
    let mut database = Database::create(&folder.path().join("salon.db"), &key, chains).expect("a database");
    by_hand(
        &mut database,
        "INSERT INTO staff (id, login, name, role, added_at) VALUES (1, 'dana', 'Dana', 'owner', 0);
         INSERT INTO offer_rule (kind, version, rule, saved_at, saved_by) VALUES ('till_rules', 1, '{}', 0, 1);
         INSERT INTO promotion (id, from_day, promotion) VALUES (1, '2026-11-01', '{}');
         INSERT INTO promotion_version (promotion_id, version, retired, promotion, saved_at, saved_by)
         VALUES (1, 1, 0, '{}', 0, 1);",
    )
    .expect("a rule and a promotion");
    for (sql, why) in [
        ("UPDATE offer_rule SET rule = '[]'", "never changed"),
        ("DELETE FROM offer_rule", "never deleted"),
        ("INSERT INTO offer_rule VALUES ('till_rules', 3, '{}', 0, 1)", "without gaps"),
        ("INSERT OR REPLACE INTO offer_rule VALUES ('till_rules', 1, '[]', 0, 1)", "without gaps"),
        ("INSERT INTO offer_rule VALUES ('till_rules', 2, 'no json', 0, 1)", "CHECK"),
        ("INSERT INTO offer_rule VALUES ('horoscope', 1, '{}', 0, 1)", "CHECK"),
        ("UPDATE promotion SET promotion = '[]'", "a version"),
        ("UPDATE promotion SET promotion = '[]', version = version + 2", "a version"),
        ("UPDATE promotion SET until_day = '2026-10-31', version = version + 1", "CHECK"),
        ("DELETE FROM promotion", "never deleted"),
        ("INSERT OR REPLACE INTO promotion (id, from_day, promotion) VALUES (1, '2026-11-02', '{}')", "added once"),
        ("UPDATE promotion_version SET promotion = '[]'", "never changed"),
        ("DELETE FROM promotion_version", "never deleted"),
        ("INSERT OR REPLACE INTO promotion_version VALUES (1, 1, 1, '[]', 0, 1)", "written once"),
    ] {
        let refusal = by_hand(&mut database, sql).expect_err(sql).to_string();
        assert!(refusal.contains(why), "{sql}: {refusal}");
    }
}
