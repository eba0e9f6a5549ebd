//! The index by which clients are found, kept by the same transactions that change their names and phones.

mod vocabulary;

use jiff::civil::Date;

use crate::domain::client::Personal;
use crate::domain::fold::NameForms;
use crate::domain::ids::ClientId;
use crate::domain::phone::{Phone, runs};
use crate::store::{StoreError, Tx};

pub(in crate::store) use vocabulary::word_id;

/// The forms under which a card is found.
pub fn forms_of(personal: &Personal) -> NameForms {
    let name = &personal.name;
    NameForms::of([&name.family, &name.given, &name.patronymic, &personal.also_written].map(String::as_str))
}

/// A day as the index sorts it: 20261122; 0 for never.
pub(in crate::store) fn seen_number(day: Option<Date>) -> i64 {
    day.map_or(0, |day| i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day()))
}

/// Puts a card into the index.
pub(in crate::store) fn add<'a>(
    tx: &Tx<'_>,
    id: ClientId,
    forms: &NameForms,
    phones: impl IntoIterator<Item = &'a str>,
    last_visit: Option<Date>,
) -> Result<(), StoreError> {
    let seen = seen_number(last_visit);
    for word in &forms.words {
        let word_id = vocabulary::word_id(tx, word)?;
        tx.execute(include_str!("add_client_word.sql"), &[&word_id, &seen, &id])?;
    }
    for (word, other) in &forms.pairs {
        let word_id = vocabulary::word_id(tx, word)?;
        tx.execute(include_str!("add_client_pair.sql"), &[&word_id, other, &id])?;
    }
    for run in phones.into_iter().flat_map(runs) {
        tx.execute(include_str!("add_phone_run.sql"), &[&run, &id])?;
    }
    Ok(())
}

/// Takes a card out of the index; words that nobody bears any more are forgotten.
pub fn remove(tx: &Tx<'_>, id: ClientId) -> Result<(), StoreError> {
    let words = tx.all(include_str!("words_of_client.sql"), &[&id], |row| row.get::<i64>(0))?;
    tx.execute(include_str!("remove_client_words.sql"), &[&id])?;
    tx.execute(include_str!("remove_client_pairs.sql"), &[&id])?;
    tx.execute(include_str!("remove_phone_runs.sql"), &[&id])?;
    for word in words {
        vocabulary::forget_word(tx, word)?;
    }
    Ok(())
}

/// Makes the index of a card anew from what is stored: its own names, and those of cards merged into it.
pub fn renew(tx: &Tx<'_>, id: ClientId) -> Result<(), StoreError> {
    remove(tx, id)?;
    let names = tx.all(include_str!("names_of_client.sql"), &[&id], |row| {
        Ok([row.get::<String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
    })?;
    let forms = NameForms::of(names.iter().flatten().map(String::as_str));
    let last_visit = tx.first(include_str!("last_visit.sql"), &[&id], |row| row.get::<Option<Date>>(0))?.flatten();
    let phones = super::client::phones(tx, id)?;
    add(tx, id, &forms, phones.iter().map(Phone::digits), last_visit)?;
    tx.execute(include_str!("set_search_words.sql"), &[&id, &forms.text()])?;
    Ok(())
}
