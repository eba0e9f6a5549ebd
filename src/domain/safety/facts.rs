//! What the check compares.

use jiff::civil::{Date, DateTime};

use crate::domain::catalogue::{Category, Names, ProcedureDetails};
use crate::domain::client::BirthDate;
use crate::domain::health::{AllergyState, Severity};
use crate::domain::ids::{AllergyId, ConditionId, GoodsId, MedicationId, ProcedureId, VisitId};
use crate::domain::privacy::Consent;

/// What is to be done.
#[derive(Clone, Copy, Debug)]
pub struct Planned<'a> {
    /// The procedure's number.
    pub id: ProcedureId,
    /// The procedure.
    pub procedure: &'a ProcedureDetails,
    /// The products that it will use.
    pub products: &'a [ProductFact],
    /// The visit that is checked, where there is one: it is no reason against itself.
    pub visit: Option<VisitId>,
}

/// A product, as much as the check looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductFact {
    /// Its number.
    pub goods: GoodsId,
    /// Its names.
    pub names: Names,
    /// Codes of the allergens it holds.
    pub allergens: Vec<String>,
}

/// A client, as much as the check looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonFacts {
    /// The birth date.
    pub birth: Option<BirthDate>,
    /// What is known of allergies; `None` counts as never asked.
    pub allergy: Option<AllergyState>,
    /// The allergies that hold.
    pub allergies: Vec<AllergyFact>,
    /// The conditions that have not been ended.
    pub conditions: Vec<ConditionFact>,
    /// The medications that have not been struck.
    pub medications: Vec<MedicationFact>,
    /// What was done here, and what is booked.
    pub done: Vec<DoneFact>,
    /// Patch tests.
    pub patch_tests: Vec<PatchTestFact>,
    /// Doctors' words.
    pub clearances: Vec<ClearanceFact>,
    /// Consents, those withdrawn among them.
    pub consents: Vec<Consent>,
    /// The day on which the anamnesis was last confirmed.
    pub anamnesis: Option<Date>,
}

/// An allergy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllergyFact {
    /// Its line.
    pub line: AllergyId,
    /// Its code; empty where the words matched none.
    pub code: String,
    /// The words as told.
    pub said: String,
    /// How bad it was.
    pub severity: Severity,
}

/// A condition, an implant, a past procedure elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionFact {
    /// Its line.
    pub line: ConditionId,
    /// Its code; empty where the words matched none.
    pub code: String,
    /// The words as told.
    pub said: String,
    /// Its first day, or the day of the event.
    pub since: Option<Date>,
    /// Its last day.
    pub until: Option<Date>,
    /// The day on which it was written down, for windows whose event has no day.
    pub noted: Date,
}

/// A medication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MedicationFact {
    /// Its line.
    pub line: MedicationId,
    /// Its code; empty where the words matched none.
    pub code: String,
    /// The words as told.
    pub said: String,
    /// The first day.
    pub starts: Option<Date>,
    /// The last day; none while it is still taken.
    pub ends: Option<Date>,
}

/// A procedure of this salon, done or booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneFact {
    /// The visit.
    pub visit: VisitId,
    /// The procedure.
    pub procedure: ProcedureId,
    /// The procedure's stable word; empty for the salon's own.
    pub code: String,
    /// Its family.
    pub category: Category,
    /// The day.
    pub day: Date,
}

/// A patch test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatchTestFact {
    /// For which procedure.
    pub procedure: ProcedureId,
    /// When it was laid on.
    pub made: DateTime,
    /// Whether the skin reacted; none while it is not read.
    pub reacted: Option<bool>,
    /// The first day on which it no longer counts.
    pub until: Option<Date>,
}

/// A doctor's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClearanceFact {
    /// The code of the condition, medication or allergen that it speaks of.
    pub code: String,
    /// For which family of procedures; none for all.
    pub category: Option<Category>,
    /// The first day on which it no longer counts.
    pub until: Option<Date>,
}
