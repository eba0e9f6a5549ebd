//! What nobody has asked, tested or agreed to yet. Questions never block; a missing patch test is for the specialist to
//! know, and one that reacted stops.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use super::candidate::Candidate;
use super::facts::{PatchTestFact, PersonFacts, Planned};
use super::finding::{Cause, Finding, Gravity, Reason, Resolution};
use super::window::later;
use crate::domain::catalogue::{Category, ProcedureDetails};
use crate::domain::health::AllergyState;
use crate::domain::privacy::{ConsentPurpose, Scope, allows};

/// After so many days the anamnesis is asked again.
pub const ANAMNESIS_DAYS: u16 = 180;
/// Days for which a patch test counts that nothing came of.
pub const PATCH_TEST_DAYS: u16 = 180;

/// All that is missing for a procedure.
pub(super) fn findings(planned: &Planned<'_>, person: &PersonFacts, on: Date) -> Vec<Candidate> {
    let procedure = planned.procedure;
    let mut found: Vec<Candidate> = patch_test(planned, person, on).into_iter().collect();
    if !asks_for_card(planned) {
        return found;
    }
    let was_asked =
        !person.allergies.is_empty() || matches!(person.allergy, Some(AllergyState::Listed | AllergyState::NoneKnown));
    if !was_asked {
        found.push(missing(Gravity::Ask, Reason::AllergiesNeverAsked, Resolution::AskClient));
    }
    if person.anamnesis.is_none_or(|last| later(last, ANAMNESIS_DAYS) <= on) {
        let reason = Reason::AnamnesisDue { last: person.anamnesis };
        found.push(missing(Gravity::Ask, reason, Resolution::AskClient));
    }
    let holds_health = !person.allergies.is_empty() || !person.conditions.is_empty() || !person.medications.is_empty();
    if holds_health && !allows(&person.consents, ConsentPurpose::HealthData, &Scope::Whole, on) {
        found.push(consent(ConsentPurpose::HealthData));
    }
    let of_procedure = Scope::Procedure(planned.id);
    if is_invasive(procedure.category) && !allows(&person.consents, ConsentPurpose::Procedure, &of_procedure, on) {
        found.push(consent(ConsentPurpose::Procedure));
    }
    found
}

/// Whether a procedure is one before which the card is asked. A consultation is where it is asked; a haircut or a
/// manicure that brings nothing to the skin needs none.
fn asks_for_card(planned: &Planned<'_>) -> bool {
    let brings = !planned.procedure.allergens.is_empty() || !planned.products.is_empty();
    match planned.procedure.category {
        Category::Consultation => false,
        Category::Nails | Category::Hair | Category::Other => brings,
        _ => true,
    }
}

/// Families whose risks are told and agreed to for each procedure: what breaks the skin, burns it or goes into a vein.
const fn is_invasive(category: Category) -> bool {
    use Category::{
        Biorevitalisation, Botulinum, Drip, Energy, Filler, LaserHair, Light, Lipolytic, Needling, Peel,
        PermanentMakeup, Plasma, Removal, Resurfacing, Threads,
    };
    matches!(
        category,
        Biorevitalisation
            | Botulinum
            | Drip
            | Energy
            | Filler
            | LaserHair
            | Light
            | Lipolytic
            | Needling
            | Peel
            | PermanentMakeup
            | Plasma
            | Removal
            | Resurfacing
            | Threads
    )
}

/// Hours between a patch test and the procedure. Two days is what makers of dyes, glues and acids ask; two weeks for
/// collagen from animals; a day for an enzyme or a drip.
pub fn patch_hours(procedure: &ProcedureDetails) -> u16 {
    patch_hours_of(&procedure.code)
}

/// The same, by the procedure's stable word.
pub fn patch_hours_of(code: &str) -> u16 {
    match code {
        "collost" => 336,
        "hyaluronidase" | "iv_drip" | "peel_enzyme" | "needling" | "wrap" => 24,
        _ => super::allergy::PATCH_HOURS,
    }
}

/// When a patch test that was laid on can be read.
pub fn ripe_at(laid: DateTime, hours: u16) -> DateTime {
    laid.checked_add(i64::from(hours).hours()).unwrap_or(DateTime::MAX)
}

/// Whether a patch test of this procedure was read without a reaction and counts on a day.
pub(super) fn patch_test_stands(planned: &Planned<'_>, person: &PersonFacts, on: Date) -> bool {
    let days = patch_hours(planned.procedure).div_ceil(24);
    last_read(planned, person).is_some_and(|test| {
        test.reacted == Some(false) && later(test.made.date(), days) <= on && test.until.is_none_or(|until| on < until)
    })
}

/// The latest patch test of a procedure that was read.
fn last_read<'a>(planned: &Planned<'_>, person: &'a PersonFacts) -> Option<&'a PatchTestFact> {
    let of_this = person.patch_tests.iter().filter(|test| test.procedure == planned.id);
    of_this.filter(|test| test.reacted.is_some()).max_by_key(|test| test.made)
}

fn patch_test(planned: &Planned<'_>, person: &PersonFacts, on: Date) -> Option<Candidate> {
    if last_read(planned, person).is_some_and(|test| test.reacted == Some(true)) {
        return Some(missing(Gravity::Stop, Reason::PatchTestReacted, Resolution::Instead));
    }
    if !planned.procedure.patch_test || patch_test_stands(planned, person, on) {
        return None;
    }
    let way = Resolution::PatchTest { hours: patch_hours(planned.procedure) };
    let is_laid = person.patch_tests.iter().any(|test| test.procedure == planned.id && test.reacted.is_none());
    let reason = if is_laid { Reason::PatchTestUnread } else { Reason::PatchTestMissing };
    Some(missing(Gravity::Caution, reason, way))
}

fn consent(purpose: ConsentPurpose) -> Candidate {
    missing(Gravity::Ask, Reason::ConsentMissing(purpose), Resolution::Consent(purpose))
}

fn missing(gravity: Gravity, reason: Reason, way: Resolution) -> Candidate {
    let about = serde_json::to_string(&reason).unwrap_or_default();
    let finding = Finding { resolved_by: vec![way], ..Finding::new(gravity, reason, Cause::Missing) };
    Candidate { about, code: String::new(), finding }
}
