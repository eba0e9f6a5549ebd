//! What the card tells of the client.

use crate::desk::{Context, DeskError};
use crate::domain::client::Personal;
use crate::domain::health::AllergyState;
use crate::domain::ids::ClientId;
use crate::domain::privacy::{ConsentPurpose, Scope};
use crate::domain::safety::ANAMNESIS_DAYS;
use crate::domain::standard::{Fact, Facts, Value};
use crate::domain::visit::Visit;
use crate::store::{self, Tx, anamnesis, health, privacy};

/// Younger than this is a child, as the safety check has it.
const OF_AGE_YEARS: u16 = 18;

/// Adds what is known of the client of a visit.
pub(super) fn add(tx: &Tx<'_>, context: &Context<'_>, visit: &Visit, facts: &mut Facts) -> Result<(), DeskError> {
    let today = context.today();
    let Some(card) = store::client::get(tx, visit.client)? else { return Ok(()) };
    name(&card.personal, facts);
    let birth = card.personal.birth;
    facts.set_if(Fact::Birthday, birth.is_some_and(|birth| birth.is_on(today)));
    let age = birth.and_then(|birth| birth.age_on(today));
    facts.set_if(Fact::Child, age.is_some_and(|age| age < OF_AGE_YEARS));
    facts.set_if(Fact::AllergiesNeverAsked, card.allergy_state == AllergyState::NeverAsked);
    if card.allergy_state == AllergyState::Listed {
        let listed = health::shown_allergies(tx, visit.client)?;
        let named = |row: health::ShownRow| if row.code.is_empty() { row.said } else { row.code };
        facts.set(Fact::Allergies, Value::Allergens(listed.into_iter().map(named).collect()));
    }
    let confirmed = anamnesis::last_confirmed(tx, visit.client)?;
    let is_old = confirmed.is_none_or(|confirmed| (today - confirmed.on).get_days() >= i32::from(ANAMNESIS_DAYS));
    facts.set_if(Fact::AnamnesisDue, is_old);
    let profile = anamnesis::profile_of(tx, visit.client)?;
    facts.set_if(Fact::PainWorry, profile.fears_pain == Some(true));
    let agreed = privacy::allows(tx, visit.client, ConsentPurpose::Photographs, &Scope::Whole, today)?;
    facts.set_if(Fact::PhotographsAllowed, agreed);
    Ok(())
}

/// Adds how to address a client.
pub(super) fn add_name(tx: &Tx<'_>, client: ClientId, facts: &mut Facts) -> Result<(), DeskError> {
    if let Some(card) = store::client::get(tx, client)? {
        name(&card.personal, facts);
    }
    Ok(())
}

/// How to address a person: as they like it, else by the given name.
fn name(personal: &Personal, facts: &mut Facts) {
    facts.set_if(Fact::AddressAs, !personal.address_as.is_empty());
    if personal.address_as.is_empty() {
        facts.set_name(Fact::Name, &personal.name.greeting());
    } else {
        facts.set_name(Fact::Name, &personal.address_as);
    }
}
