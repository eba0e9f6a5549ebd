//! Databases older and newer than this program.

use std::path::PathBuf;

use tempfile::TempDir;

use crate::domain::time::Entropy;
use crate::store::vault::DataKey;
use crate::store::{Database, Durability, StoreError};

use super::FILES;

struct Sevens;

impl Entropy for Sevens {
    fn fill(&mut self, buffer: &mut [u8]) {
        buffer.fill(7);
    }
}

fn key() -> DataKey {
    DataKey::random(&mut Sevens)
}

/// A database of today that says it has another schema.
fn of_schema(number: i64) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("salon.db");
    let mut database = Database::create(&path, &key(), key().chains()).expect("a database");
    database
        .transaction(Durability::OnDisk, |tx| {
            Ok::<(), StoreError>(tx.connection().pragma_update(None, "user_version", number)?)
        })
        .expect("it is written");
    drop(database);
    (folder, path)
}

#[test]
fn a_newer_database_is_refused_and_left_alone() {
    let (folder, path) = of_schema(99);
    let before = std::fs::read(&path).expect("the file");
    let refused = Database::open(&path, &key(), key().chains()).err();
    let known = i64::try_from(FILES.len()).expect("few files");
    assert!(matches!(refused, Some(StoreError::TooNew { found: 99, known: told }) if told == known), "{refused:?}");
    assert!(std::fs::read(&path).expect("the file") == before);
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 1);
}

#[test]
fn before_an_upgrade_a_proven_copy_is_made_and_a_failed_one_leaves_the_old_schema() {
    // A database of today that claims the schema before the last: the last file fails on its own tables.
    let last = i64::try_from(FILES.len()).expect("few files");
    let (folder, path) = of_schema(last - 1);
    assert!(Database::open(&path, &key(), key().chains()).is_err());
    let copy = folder.path().join(format!("salon.db.before-schema-{last}"));
    Database::open_to_check(&copy, &key(), key().chains()).expect("the copy opens with the key");
    let mut kept = Database::open_to_check(&path, &key(), key().chains()).expect("the database opens as before");
    let number: i64 = kept
        .reading(|tx| Ok(tx.connection().pragma_query_value(None, "user_version", |row| row.get(0))?))
        .expect("its schema");
    assert_eq!(number, last - 1);
}

#[test]
fn opening_twice_changes_nothing() {
    let last = i64::try_from(FILES.len()).expect("few files");
    let (folder, path) = of_schema(last);
    for _ in 0..2 {
        Database::open(&path, &key(), key().chains()).expect("it opens");
    }
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 1, "no copy without an upgrade");
}
