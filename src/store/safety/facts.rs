//! What the check knows of people: of one, or of all who come on a day, with the same few statements.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::domain::client::BirthDate;
use crate::domain::health::{AllergyState, Severity};
use crate::domain::ids::ClientId;
use crate::domain::safety::{
    AllergyFact, ClearanceFact, ConditionFact, DoneFact, MedicationFact, PatchTestFact, PersonFacts,
};
use crate::domain::time::{business_day, instant_of};
use crate::store::{Row, StoreError, Tx, privacy};

/// How far back visits matter: the longest window of the table is a year. What matters for good is kept beside.
const LOOK_BACK_DAYS: i64 = 400;

/// People and what the check knows of them.
pub type FactsOf = BTreeMap<ClientId, PersonFacts>;

/// Whose facts are read.
#[derive(Clone, Copy)]
struct Whose {
    client: Option<ClientId>,
    day: Option<Date>,
}

/// What the check knows of a client.
pub fn facts_of(tx: &Tx<'_>, client: ClientId, today: Date, zone: &TimeZone) -> Result<PersonFacts, StoreError> {
    let mut all = read_facts(tx, Whose { client: Some(client), day: None }, today, zone)?;
    let mut facts = all.remove(&client).unwrap_or_default();
    facts.consents = privacy::of_client(tx, client)?;
    Ok(facts)
}

/// What the check knows of everybody who comes on a day.
pub fn facts_of_day(tx: &Tx<'_>, day: Date, zone: &TimeZone) -> Result<FactsOf, StoreError> {
    let mut all = read_facts(tx, Whose { client: None, day: Some(day) }, day, zone)?;
    for (client, consent) in privacy::of_day(tx, day)? {
        all.entry(client).or_default().consents.push(consent);
    }
    Ok(all)
}

fn read_facts(tx: &Tx<'_>, whose: Whose, today: Date, zone: &TimeZone) -> Result<FactsOf, StoreError> {
    let mut all = FactsOf::new();
    let of = |row: &Row<'_, '_>| row.get::<ClientId>(0);
    let Whose { client, day } = whose;
    tx.each(include_str!("person.sql"), &[&client, &day], |row| {
        let facts = all.entry(of(row)?).or_default();
        facts.birth = row.get::<String>(1)?.parse::<BirthDate>().ok();
        facts.allergy = AllergyState::from_code(&row.get::<String>(2)?);
        Ok(())
    })?;
    tx.each(include_str!("allergies.sql"), &[&client, &day], |row| {
        all.entry(of(row)?).or_default().allergies.push(allergy(row)?);
        Ok(())
    })?;
    tx.each(include_str!("conditions.sql"), &[&client, &day], |row| {
        all.entry(of(row)?).or_default().conditions.push(condition(row, zone)?);
        Ok(())
    })?;
    tx.each(include_str!("medications.sql"), &[&client, &day], |row| {
        all.entry(of(row)?).or_default().medications.push(medication(row)?);
        Ok(())
    })?;
    let from = today.checked_sub(LOOK_BACK_DAYS.days()).unwrap_or(Date::MIN);
    let from = instant_of(from.at(0, 0, 0, 0), zone);
    tx.each(include_str!("done.sql"), &[&client, &day, &from], |row| {
        all.entry(of(row)?).or_default().done.push(done(row)?);
        Ok(())
    })?;
    tx.each(include_str!("fact_tests.sql"), &[&client, &day], |row| {
        all.entry(of(row)?).or_default().patch_tests.push(patch_test(row)?);
        Ok(())
    })?;
    tx.each(include_str!("fact_clearances.sql"), &[&client, &day], |row| {
        all.entry(of(row)?).or_default().clearances.push(clearance(row)?);
        Ok(())
    })?;
    tx.each(include_str!("confirmed.sql"), &[&client, &day], |row| {
        all.entry(of(row)?).or_default().anamnesis = row.get(1)?;
        Ok(())
    })?;
    Ok(all)
}

fn allergy(row: &Row<'_, '_>) -> Result<AllergyFact, StoreError> {
    let severity = Severity::from_code(&row.get::<String>(4)?).unwrap_or(Severity::Unknown);
    Ok(AllergyFact { line: row.get(1)?, code: row.get(2)?, said: row.get(3)?, severity })
}

fn condition(row: &Row<'_, '_>, zone: &TimeZone) -> Result<ConditionFact, StoreError> {
    Ok(ConditionFact {
        line: row.get(1)?,
        code: row.get(2)?,
        said: row.get(3)?,
        since: row.get(4)?,
        until: row.get(5)?,
        noted: business_day(row.get::<Timestamp>(6)?, zone),
    })
}

fn medication(row: &Row<'_, '_>) -> Result<MedicationFact, StoreError> {
    Ok(MedicationFact {
        line: row.get(1)?,
        code: row.get(2)?,
        said: row.get(3)?,
        starts: row.get(4)?,
        ends: row.get(5)?,
    })
}

fn done(row: &Row<'_, '_>) -> Result<DoneFact, StoreError> {
    Ok(DoneFact {
        visit: row.get(1)?,
        procedure: row.get(2)?,
        code: row.get(3)?,
        category: row.get(4)?,
        day: row.get(5)?,
    })
}

fn patch_test(row: &Row<'_, '_>) -> Result<PatchTestFact, StoreError> {
    Ok(PatchTestFact { procedure: row.get(1)?, made: row.get(2)?, reacted: row.get(3)?, until: row.get(4)? })
}

fn clearance(row: &Row<'_, '_>) -> Result<ClearanceFact, StoreError> {
    Ok(ClearanceFact { code: row.get(1)?, category: row.get(2)?, until: row.get(3)? })
}
