//! What stands of a client's answers: of each question the one that was finished last.

use crate::domain::anamnesis::{Answers, Confirmed, LastAnswer, LastAnswers, Profile};
use crate::domain::ids::ClientId;
use crate::store::json::from_json;
use crate::store::{StoreError, Tx};

/// The answers that stand, by the code of the question.
pub fn last_answers(tx: &Tx<'_>, client: ClientId) -> Result<LastAnswers, StoreError> {
    // The earlier answerings come first: a later answer takes the place of an earlier one.
    let rows = tx.all(include_str!("answers.sql"), &[&client], |row| {
        let given = from_json(&row.get::<String>(1)?)?;
        Ok((row.get(0)?, LastAnswer { given, on: row.get(2)?, by: row.get(3)? }))
    })?;
    Ok(rows.into_iter().collect())
}

/// What the answers that stand tell of skin, wishes and habits.
pub fn profile_of(tx: &Tx<'_>, client: ClientId) -> Result<Profile, StoreError> {
    let answers: Answers =
        last_answers(tx, client)?.into_iter().map(|(question, answer)| (question, answer.given)).collect();
    Ok(Profile::of(&answers))
}

/// The latest confirmation; none where the questionnaire was never finished.
pub fn last_confirmed(tx: &Tx<'_>, client: ClientId) -> Result<Option<Confirmed>, StoreError> {
    tx.first(include_str!("last_confirmed.sql"), &[&client], |row| {
        Ok(Confirmed { id: row.get(0)?, on: row.get(1)?, at: row.get(2)?, by: row.get(3)? })
    })
}
