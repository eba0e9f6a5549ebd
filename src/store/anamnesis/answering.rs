//! One answering: begun, answered question by question, finished or laid aside.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::anamnesis::{Answers, Confirmed, Given, PastAnswering};
use crate::domain::catalogue::Category;
use crate::domain::ids::{AnamnesisId, ClientId, StaffId};
use crate::domain::visit::BoardAnamnesis;
use crate::store::json::{from_json, to_json};
use crate::store::{StoreError, Tx};

/// An answering that was begun and is not finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenRow {
    /// Its number.
    pub id: AnamnesisId,
    /// The version of the questionnaire that it asks.
    pub version: i64,
    /// When it was begun.
    pub began_at: Timestamp,
    /// The name of who began it.
    pub began_by: String,
}

/// Begins one.
pub fn begin(
    tx: &Tx<'_>,
    client: ClientId,
    version: i64,
    now: Timestamp,
    by: StaffId,
) -> Result<AnamnesisId, StoreError> {
    tx.insert(include_str!("begin.sql"), &[&client, &version, &now, &by]).map(AnamnesisId)
}

/// The one that is begun and not finished.
pub fn open_of(tx: &Tx<'_>, client: ClientId) -> Result<Option<OpenRow>, StoreError> {
    tx.first(include_str!("open_of.sql"), &[&client], |row| {
        Ok(OpenRow { id: row.get(0)?, version: row.get(1)?, began_at: row.get(2)?, began_by: row.get(3)? })
    })
}

/// The answers of an answering, and the codes of those that were confirmed as before.
pub fn answers_of(tx: &Tx<'_>, id: AnamnesisId) -> Result<(Answers, Vec<String>), StoreError> {
    let mut answers = Answers::new();
    let mut as_before = Vec::new();
    let mut take = |question: String, given: Given, was: bool| {
        if was {
            as_before.push(question.clone());
        }
        answers.insert(question, given);
    };
    tx.each(include_str!("answers_of.sql"), &[&id], |row| {
        take(row.get(0)?, from_json(&row.get::<String>(1)?)?, row.get(2)?);
        Ok(())
    })?;
    Ok((answers, as_before))
}

/// Who answers, and when.
#[derive(Clone, Copy, Debug)]
pub struct Noted {
    /// When.
    pub at: Timestamp,
    /// The member of staff who asks.
    pub by: StaffId,
}

/// Keeps an answer in place of an earlier one of the same answering.
pub fn put_answer(
    tx: &Tx<'_>,
    id: AnamnesisId,
    question: &str,
    given: &Given,
    as_before: bool,
    noted: Noted,
) -> Result<(), StoreError> {
    let given = to_json(given)?;
    tx.execute(include_str!("put_answer.sql"), &[&id, &question, &given, &as_before, &noted.at, &noted.by])?;
    Ok(())
}

/// Takes an answer back, so that the question is open again.
pub fn remove_answer(tx: &Tx<'_>, id: AnamnesisId, question: &str) -> Result<(), StoreError> {
    tx.execute(include_str!("remove_answer.sql"), &[&id, &question])?;
    Ok(())
}

/// Finishes one on a business day. `false` where it is finished or laid aside already.
pub fn finish(tx: &Tx<'_>, id: AnamnesisId, on: Date, noted: Noted) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("finish.sql"), &[&id, &noted.at, &noted.by, &on])? == 1)
}

/// Lays aside whatever of a client is begun and not finished; it stays to be read. Tells how many there were.
pub fn lay_aside(tx: &Tx<'_>, client: ClientId, noted: Noted) -> Result<usize, StoreError> {
    tx.execute(include_str!("lay_aside.sql"), &[&client, &noted.at, &noted.by])
}

/// The finished ones, the latest first, at most fifty.
pub fn history(tx: &Tx<'_>, client: ClientId) -> Result<Vec<PastAnswering>, StoreError> {
    tx.all(include_str!("history.sql"), &[&client], |row| {
        Ok(PastAnswering {
            version: row.get(1)?,
            confirmed: Confirmed { id: row.get(0)?, on: row.get(2)?, at: row.get(3)?, by: row.get(4)? },
            answers: row.get(5)?,
            as_before: row.get(6)?,
        })
    })
}

/// A finished one: whose, by which version of the questionnaire, when and by whom.
pub fn finished(tx: &Tx<'_>, id: AnamnesisId) -> Result<Option<(ClientId, i64, Confirmed)>, StoreError> {
    tx.first(include_str!("finished.sql"), &[&id], |row| {
        Ok((row.get(0)?, row.get(1)?, Confirmed { id, on: row.get(2)?, at: row.get(3)?, by: row.get(4)? }))
    })
}

/// The families of the procedures that a client has booked from a day on.
pub fn booked(tx: &Tx<'_>, client: ClientId, from: Date) -> Result<Vec<Category>, StoreError> {
    tx.all(include_str!("booked.sql"), &[&client, &from], |row| row.get(0))
}

/// Where the anamneses of those stand who come on a day.
pub fn of_day(tx: &Tx<'_>, day: Date) -> Result<Vec<(ClientId, BoardAnamnesis)>, StoreError> {
    tx.all(include_str!("of_day.sql"), &[&day], |row| {
        Ok((row.get(0)?, BoardAnamnesis { confirmed: row.get(1)?, is_half_done: row.get(2)? }))
    })
}
