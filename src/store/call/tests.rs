//! What the database itself refuses of calls and of absences.

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

/// A desk with a call that is done, one that waits to be called back, and one that is open; Dana is away, Kim came back.
const DESK: &str = "
    INSERT INTO staff (id, login, name, role, added_at)
        VALUES (1, 'dana', 'Dana', 'administrator', 0), (2, 'kim', 'Kim', 'specialist', 0);
    INSERT INTO client (id, family, created_at) VALUES (1, 'Sadykova', 0), (2, 'Nowak', 0);
    INSERT INTO phone_call (id, at, by, guest, state) VALUES (1, 10, 1, 0, 'open');
    UPDATE phone_call SET state = 'done', ended_at = 20, ended_by = 1 WHERE id = 1;
    INSERT INTO phone_call (id, at, by, guest, state) VALUES (2, 30, 1, 1, 'open');
    UPDATE phone_call SET number = '8701', client_id = 1 WHERE id = 2;
    UPDATE phone_call SET state = 'callback', ended_at = 40, ended_by = 1, back_wall = '2026-11-21T15:00', back_at = 50
        WHERE id = 2;
    INSERT INTO phone_call (id, at, by, guest, state) VALUES (3, 60, 1, 0, 'open');
    INSERT INTO callback_try (id, call_id, at, by, outcome) VALUES (1, 2, 55, 1, 'no_answer');
    INSERT INTO away (id, staff_id, since, minutes, place) VALUES (1, 1, 10, 5, 'today');
    INSERT INTO away (id, staff_id, since, minutes, place, place_id) VALUES (2, 2, 10, 5, 'card', 1);
    UPDATE away SET cover = 'logged_in', cover_by = 1, cover_at = 15 WHERE id = 2;
    UPDATE away SET ended = 'back', ended_at = 20 WHERE id = 2;
";

#[test]
fn the_database_keeps_calls_and_absences_right() {
    let folder = TempDir::new().expect("a folder");
    let chains = ChainKeys { audit: ChainKey::new([1; 32]), ledger: ChainKey::new([2; 32]) };
    let key = DataKey::random(&mut Sevens);
    let mut database = Database::create(&folder.path().join("salon.db"), &key, chains).expect("a database");
    let mut run = |sql: &str| {
        database.transaction(Durability::Soon, |tx| Ok::<_, StoreError>(tx.connection().execute_batch(sql)?)).is_ok()
    };
    assert!(run(DESK));
    for (sql, may) in [
        ("INSERT INTO phone_call (at, by, guest, state) VALUES (70, 1, 0, 'open')", false), // one line
        ("INSERT INTO phone_call (at, by, guest, state) VALUES (70, 1, 0, 'done')", false),
        ("UPDATE phone_call SET note = 'other' WHERE id = 1", false),
        ("UPDATE phone_call SET at = 1 WHERE id = 3", false),
        ("UPDATE phone_call SET state = 'open', ended_at = NULL, ended_by = NULL WHERE id = 1", false),
        ("UPDATE phone_call SET state = 'done', back_at = NULL, back_wall = NULL WHERE id = 2", false),
        ("UPDATE phone_call SET state = 'callback', ended_at = 80, ended_by = 1 WHERE id = 3", false), // no time
        (
            "UPDATE phone_call SET state = 'callback', ended_at = 80, ended_by = 1, back_at = 90,
             back_wall = '2026-11-21T15:00' WHERE id = 3",
            false, // no number
        ),
        ("UPDATE phone_call SET client_id = 2 WHERE id = 2", true), // two cards become one
        ("UPDATE phone_call SET back_at = 99, back_wall = '2026-11-21T16:00' WHERE id = 2", true),
        ("DELETE FROM phone_call WHERE id = 1", false),
        ("INSERT INTO callback_try (call_id, at, by, outcome) VALUES (1, 55, 1, 'reached')", false),
        ("UPDATE callback_try SET outcome = 'reached' WHERE id = 1", false),
        ("DELETE FROM callback_try WHERE id = 1", false),
        ("UPDATE phone_call SET state = 'settled', settled_at = 95, settled_by = 1 WHERE id = 2", true),
        ("UPDATE phone_call SET state = 'callback', settled_at = NULL, settled_by = NULL WHERE id = 2", false),
        ("INSERT INTO away (staff_id, since, minutes, place) VALUES (1, 30, 5, 'till')", false), // away already
        ("INSERT INTO away (staff_id, since, minutes, place) VALUES (2, 30, 5, 'moon')", false),
        ("INSERT INTO away (staff_id, since, minutes, place) VALUES (2, 30, 0, 'till')", false),
        (
            "INSERT INTO away (staff_id, since, minutes, place, ended, ended_at) VALUES (2, 30, 5, 'till', 'back', 9)",
            false,
        ),
        ("UPDATE away SET since = 1 WHERE id = 1", false),
        ("UPDATE away SET cover = 'named', cover_by = 2, cover_at = 12 WHERE id = 1", false), // not while away
        ("UPDATE away SET cover = 'logged_in', cover_by = 1, cover_at = 12 WHERE id = 1", false), // nobody for themselves
        ("UPDATE away SET cover = 'nobody', cover_by = NULL WHERE id = 2", false),
        ("UPDATE away SET ended = 'day_over' WHERE id = 2", false),
        ("DELETE FROM away WHERE id = 2", false),
        ("UPDATE away SET ended = 'back', ended_at = 90 WHERE id = 1", true),
        ("UPDATE away SET cover = 'nobody', cover_at = 95 WHERE id = 1", true),
        ("UPDATE away SET cover = 'named', cover_by = 2, cover_at = 99 WHERE id = 1", false),
    ] {
        assert_eq!(run(sql), may, "{sql}");
    }
}
