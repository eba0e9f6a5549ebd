//! The floors under the figures: the plainest statement that fetches what a use case shows, with nothing around it. The
//! bench runs each beside its use case on the same file in the same run; what lies between the two is ours.

use jiff::civil::Date;

use crate::domain::ids::ClientId;
use crate::store::{Row, StoreError, Tx};

/// Twenty clients with a word of this beginning: name, phone, what is known of allergies.
pub fn word(tx: &Tx<'_>, beginning: &str) -> Result<usize, StoreError> {
    count(tx.all(include_str!("word.sql"), &[&beginning, &format!("{beginning}\u{10ffff}")], |row| texts(row, 5))?)
}

/// The client whose phone this is.
pub fn phone(tx: &Tx<'_>, e164: &str) -> Result<usize, StoreError> {
    count(tx.all(include_str!("phone.sql"), &[&e164], |row| texts(row, 2))?)
}

/// A card with its allergies and its last twenty visits.
pub fn card(tx: &Tx<'_>, client: ClientId) -> Result<usize, StoreError> {
    let card = tx.all(include_str!("card.sql"), &[&client], |row| texts(row, 12))?;
    let allergies = tx.all(include_str!("allergies.sql"), &[&client], |row| texts(row, 4))?;
    let visits = tx.all(include_str!("visits.sql"), &[&client], |row| texts(row, 4))?;
    Ok(card.len() + allergies.len() + visits.len())
}

/// The visits of a day with the names of who comes, for what and with whom, and the allergy flag.
pub fn day(tx: &Tx<'_>, day: Date) -> Result<usize, StoreError> {
    count(tx.all(include_str!("day.sql"), &[&day], |row| texts(row, 8))?)
}

/// What is taken on a day.
pub fn taken(tx: &Tx<'_>, from: i64, until: i64) -> Result<usize, StoreError> {
    count(tx.all(include_str!("taken.sql"), &[&from, &until], |row| row.get::<i64>(0))?)
}

/// The smallest change that the disk must keep.
pub fn change(tx: &Tx<'_>, number: i64) -> Result<usize, StoreError> {
    tx.execute(include_str!("change.sql"), &[&number.to_string()])
}

/// Takes every column of a row out of the statement, as texts: a floor that never looked at its rows would be too low.
fn texts(row: &Row<'_, '_>, columns: usize) -> Result<usize, StoreError> {
    let mut letters = 0;
    for column in 0..columns {
        letters += row.get::<Option<String>>(column)?.map_or(0, |text| text.len());
    }
    Ok(letters)
}

#[allow(clippy::unnecessary_wraps, clippy::needless_pass_by_value)] // every floor gives the same
fn count<T>(rows: Vec<T>) -> Result<usize, StoreError> {
    Ok(rows.len())
}
