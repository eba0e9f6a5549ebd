//! All rows of all tables as text: by it a test sees that nothing is left of what was taken back.

use crate::store::{StoreError, Tx};

/// The rows of every table but those that only grow: the audit log, the list of imports, the counters of row numbers,
/// and the words that names were ever made of.
pub fn dump(tx: &Tx<'_>) -> Result<Vec<String>, StoreError> {
    const GROWING: [&str; 7] =
        ["audit", "audit_head", "import", "answered", "sqlite_sequence", "name_word", "name_tail"];
    let tables = tx.all(include_str!("tables.sql"), &[], |row| row.get::<String>(0))?;
    let mut rows = Vec::new();
    for table in tables.iter().filter(|table| !GROWING.contains(&table.as_str()) && *table != "name_slip") {
        let connection = tx.connection();
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}"))?;
        let width = statement.column_count();
        let mut found = statement.query([])?;
        while let Some(row) = found.next()? {
            let cells: Result<Vec<_>, _> = (0..width).map(|at| row.get::<_, rusqlite::types::Value>(at)).collect();
            rows.push(format!("{table}: {:?}", cells?));
        }
    }
    rows.sort();
    Ok(rows)
}
