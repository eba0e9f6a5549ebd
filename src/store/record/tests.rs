//! What the database itself refuses of records, and what the recount finds.

use jiff::Timestamp;
use tempfile::TempDir;

use super::{add, add_addition, differing, of_visit, sign};
use crate::domain::ids::{StaffId, VisitId};
use crate::domain::record::Sheet;
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

/// Two visits: the first with a signed record and an addition, the second with a draft.
fn salon() -> (Database, TempDir) {
    let folder = TempDir::new().expect("a folder");
    let chains = ChainKeys { audit: ChainKey::new([1; 32]), ledger: ChainKey::new([2; 32]) };
    let key = DataKey::random(&mut Sevens);
    let mut database = Database::create(&folder.path().join("salon.db"), &key, chains).expect("a database");
    database
        .transaction(Durability::Soon, |tx| {
            tx.connection().execute_batch(
                "INSERT INTO staff (id, login, name, role, added_at) VALUES (1, 'kim', 'Kim', 'specialist', 0);
                 INSERT INTO specialist (id, name) VALUES (1, 'Kim');
                 INSERT INTO client (id, family, created_at) VALUES (1, 'Sadykova', 0);
                 INSERT INTO procedure (id, name_en, category, minutes, price) VALUES (1, 'Lips', 'filler', 60, 0);
                 INSERT INTO visit (id, client_id, procedure_id, specialist_id, day, starts_wall, starts_at, ends_at,
                     price, booked_at)
                 VALUES (1, 1, 1, 1, '2026-11-20', '2026-11-20T10:00', 0, 3600, 0, 0),
                        (2, 1, 1, 1, '2026-11-21', '2026-11-21T10:00', 86400, 90000, 0, 0);",
            )?;
            let (at, by) = (Timestamp::UNIX_EPOCH, StaffId(1));
            let sheet = Sheet { notes: "calm".to_owned(), ..Sheet::default() };
            let id = add(tx, VisitId(1), &sheet, at, by)?;
            assert!(sign(tx, (id, 1), (VisitId(1), &sheet), at, by)?);
            add_addition(tx, id, "no bruise", at, by)?;
            add_addition(tx, id, "content", at, by)?;
            add(tx, VisitId(2), &sheet, at, by)?;
            Ok::<_, StoreError>(())
        })
        .expect("a salon");
    (database, folder)
}

/// Does something by hand.
fn by_hand(database: &mut Database, sql: &str) -> Result<(), StoreError> {
    database.transaction(Durability::Soon, |tx| Ok(tx.connection().execute_batch(sql)?))
}

#[test]
fn what_is_signed_cannot_be_changed_by_any_statement() {
    let (mut database, _folder) = salon();
    for sql in [
        "UPDATE record SET sheet = '{}' WHERE visit_id = 1",
        "UPDATE record SET signed_by = NULL, signed_at = NULL WHERE visit_id = 1",
        "UPDATE record SET visit_id = 1 WHERE visit_id = 2",
        "DELETE FROM record WHERE visit_id = 2",
        "INSERT INTO record (visit_id, sheet, written_at, written_by) VALUES (1, '{}', 0, 1)",
        "INSERT OR REPLACE INTO record (id, visit_id, sheet, written_at, written_by) VALUES (1, 1, '{}', 0, 1)",
        "UPDATE record_addition SET text = 'a bruise'",
        "DELETE FROM record_addition",
        "INSERT INTO record_addition (record_id, at, by, text) VALUES (2, 0, 1, 'to a draft')",
        "UPDATE record_seal SET link = zeroblob(32)",
        "DELETE FROM record_seal",
        "INSERT INTO record_seal (seq, record_id, link) VALUES (9, 2, zeroblob(32))",
    ] {
        assert!(by_hand(&mut database, sql).is_err(), "{sql}");
    }
    let draft = "UPDATE record SET sheet = '{\"pain\":3}' WHERE visit_id = 2";
    assert!(by_hand(&mut database, draft).is_ok(), "a draft is written anew");
    assert_eq!(database.reading(differing).expect("counted"), 0);
    let pain = database.reading(|tx| of_visit(tx, VisitId(2))).expect("read").and_then(|record| record.sheet.pain);
    assert_eq!(pain, Some(3));
}

#[test]
fn the_recount_finds_whatever_a_hand_without_triggers_does() {
    for sql in [
        "UPDATE record SET sheet = replace(sheet, 'calm', 'burn') WHERE visit_id = 1",
        "UPDATE record SET signed_at = 60 WHERE visit_id = 1",
        "UPDATE record SET signed_at = NULL, signed_by = NULL WHERE visit_id = 1",
        "UPDATE record SET visit_id = 3 - visit_id + 10; UPDATE record SET visit_id = visit_id - 10",
        "UPDATE record SET signed_at = 60, signed_by = 1 WHERE visit_id = 2",
        "UPDATE record_addition SET text = 'a bruise' WHERE id = 1",
        "DELETE FROM record_seal WHERE addition_id = 1; DELETE FROM record_addition WHERE id = 1",
        "DELETE FROM record_seal WHERE addition_id = 2",
        "INSERT INTO record_addition (record_id, at, by, text) VALUES (1, 0, 1, 'unsealed')",
        "UPDATE record_seal SET link = zeroblob(32) WHERE seq = 2",
    ] {
        let (mut database, _folder) = salon();
        assert_eq!(database.reading(differing).expect("counted"), 0);
        let triggers: Vec<String> = database
            .reading(|tx| tx.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'", &[], |row| row.get(0)))
            .expect("triggers");
        let drops = triggers.iter().map(|name| ["DROP TRIGGER ", name, ";"].concat()).collect::<Vec<_>>().concat();
        by_hand(&mut database, &format!("PRAGMA defer_foreign_keys = ON; {drops} {sql}"))
            .unwrap_or_else(|e| panic!("{sql}: {e}"));
        assert!(database.reading(differing).expect("counted") > 0, "{sql} and nobody saw it");
    }
}
