//! The distinct folded words of all names: few, however many clients bear them.

use crate::domain::fold::slips_kept;
use crate::store::{StoreError, Tx};

/// The shortest end of a word that is kept for parts inside it, in letters.
const TAIL_MIN: usize = 2;

/// The number of a word; a new word gets one, with its ends and slips.
pub(in crate::store) fn word_id(tx: &Tx<'_>, word: &str) -> Result<i64, StoreError> {
    match tx.first(include_str!("word_id.sql"), &[&word], |row| row.get(0))? {
        Some(id) => Ok(id),
        None => add_word(tx, word),
    }
}

/// Adds a new word with its ends and slips.
fn add_word(tx: &Tx<'_>, word: &str) -> Result<i64, StoreError> {
    let id = tx.insert(include_str!("add_word.sql"), &[&word])?;
    if word.is_ascii() {
        for at in 1..=word.len().saturating_sub(TAIL_MIN) {
            tx.execute(include_str!("add_tail.sql"), &[&&word[at..], &id])?;
        }
        for slip in slips_kept(word) {
            tx.execute(include_str!("add_slip.sql"), &[&slip, &word])?;
        }
    }
    Ok(id)
}

/// Forgets a word that nobody bears any more, with its ends and slips.
pub(super) fn forget_word(tx: &Tx<'_>, id: i64) -> Result<(), StoreError> {
    let Some(word) = tx.first(include_str!("unborne_word.sql"), &[&id], |row| row.get::<String>(0))? else {
        return Ok(());
    };
    for slip in slips_kept(&word) {
        tx.execute(include_str!("forget_slips.sql"), &[&slip, &word])?;
    }
    for at in 1..=word.len().saturating_sub(TAIL_MIN) {
        if let Some(tail) = word.get(at..) {
            tx.execute(include_str!("forget_tail.sql"), &[&tail, &id])?;
        }
    }
    tx.execute(include_str!("forget_word.sql"), &[&id])?;
    Ok(())
}
