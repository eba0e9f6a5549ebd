//! An audit log that somebody with the key tampered with: every change is found, and named.

use tempfile::TempDir;

use super::*;
use crate::domain::time::Entropy;
use crate::store::vault::{DataKey, Heads};
use crate::store::{Database, Durability};

struct Sevens;

impl Entropy for Sevens {
    fn fill(&mut self, buffer: &mut [u8]) {
        buffer.fill(7);
    }
}

/// Twelve rows, and the head noted after the tenth.
struct Log {
    database: Database,
    noted: Heads,
    _folder: TempDir,
}

impl Log {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let key = DataKey::random(&mut Sevens);
        let database = Database::create(&folder.path().join("salon.db"), &key, key.chains()).expect("a database");
        let mut log = Self { database, noted: Heads::default(), _folder: folder };
        for second in 1..=12 {
            log.within(|tx| {
                let at = Timestamp::from_second(second).expect("in range");
                add(tx, &AuditRow { at, staff: Some(StaffId(1)), request: "Find", subjects: "[]", outcome: "done" })
            });
            if second == 10 {
                let (audit_rows, link) = log.within(head);
                log.noted = Heads { audit_rows, audit_link: Some(link), ..Heads::default() };
            }
        }
        log
    }

    fn within<T>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>) -> T {
        self.database.transaction(Durability::Soon, work).expect("it works")
    }

    /// Statements of somebody who took the triggers away first.
    fn tamper(&mut self, sql: &str) {
        self.within(|tx| {
            let connection = tx.connection();
            connection.execute_batch(
                "DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_deleted; DROP TRIGGER audit_has_no_gaps;",
            )?;
            Ok(connection.execute_batch(sql)?)
        });
    }

    fn check(&mut self) -> AuditCheck {
        let noted = self.noted.clone();
        self.within(|tx| check(tx, &noted))
    }
}

#[test]
fn an_honest_log_is_whole() {
    assert_eq!(Log::new().check(), AuditCheck { rows: 12, broken_at: None });
}

#[test]
fn every_tampering_is_found_at_its_row() {
    for (sql, rows, broken_at) in [
        ("UPDATE audit SET staff_id = 2 WHERE seq = 4", 12, 4),
        ("UPDATE audit SET staff_id = NULL WHERE seq = 1", 12, 1),
        ("UPDATE audit SET outcome = 'refused' WHERE seq = 12", 12, 12),
        ("UPDATE audit SET at = at + 1 WHERE seq = 7", 12, 7),
        ("UPDATE audit SET subjects = '[1]' WHERE seq = 7", 12, 7),
        ("UPDATE audit SET link = zeroblob(32) WHERE seq = 7", 12, 7),
        ("DELETE FROM audit WHERE seq = 1", 11, 1),
        ("DELETE FROM audit WHERE seq = 5", 11, 5),
        // Two rows change places.
        (
            "UPDATE audit SET seq = 99 WHERE seq = 5; UPDATE audit SET seq = 5 WHERE seq = 6;
          UPDATE audit SET seq = 6 WHERE seq = 99",
            12,
            5,
        ),
        // A row is dropped and the later ones close ranks.
        ("DELETE FROM audit WHERE seq = 5; UPDATE audit SET seq = seq - 1 WHERE seq > 5", 11, 5),
        // The tail is cut: no chain sees that, the noted head does.
        ("DELETE FROM audit WHERE seq > 8", 8, 9),
        ("DELETE FROM audit", 0, 1),
    ] {
        let mut log = Log::new();
        log.tamper(sql);
        assert_eq!(log.check(), AuditCheck { rows, broken_at: Some(broken_at) }, "{sql}");
    }
}

#[test]
fn a_log_written_anew_by_a_key_holder_differs_from_the_noted_head() {
    let mut log = Log::new();
    log.tamper("DELETE FROM audit");
    for second in 101..=112 {
        log.within(|tx| {
            let at = Timestamp::from_second(second).expect("in range");
            add(tx, &AuditRow { at, staff: Some(StaffId(1)), request: "Find", subjects: "[]", outcome: "done" })
        });
    }
    assert_eq!(log.check(), AuditCheck { rows: 12, broken_at: Some(10) });
}

#[test]
fn the_database_itself_refuses_to_change_the_log() {
    let mut log = Log::new();
    for sql in [
        "UPDATE audit SET staff_id = 2 WHERE seq = 4",
        "DELETE FROM audit WHERE seq = 12",
        "INSERT INTO audit VALUES (14, 1, 1, 'Find', '[]', 'done', zeroblob(32))",
        "INSERT OR REPLACE INTO audit VALUES (12, 1, 1, 'Find', '[]', 'done', zeroblob(32))",
    ] {
        let refused =
            log.database.transaction(Durability::Soon, |tx| Ok::<(), StoreError>(tx.connection().execute_batch(sql)?));
        assert!(matches!(refused, Err(StoreError::Constraint(_))), "{sql}: {refused:?}");
    }
    assert_eq!(log.check().broken_at, None);
}
