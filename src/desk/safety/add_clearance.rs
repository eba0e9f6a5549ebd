//! A doctor's word.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::checking::card;
use super::lay_patch_test::changed;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::catalogue::Category;
use crate::domain::health::{allergens, conditions};
use crate::domain::ids::{ClearanceId, ClientId};
use crate::domain::role::Permission;
use crate::domain::safety::SafetyRefusal;
use crate::domain::text::clean_line;
use crate::store::Tx;
use crate::store::safety::{ClearanceFields, add_clearance};

/// Writes down a doctor's word that a procedure may be done in spite of a condition, a medication or an allergy. It
/// answers a question or a caution, and makes a caution of a stop.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AddClearance {
    /// Whose.
    pub client: ClientId,
    /// The code of the condition, medication or allergen that it speaks of.
    pub code: String,
    /// For which family of procedures; none for all.
    #[serde(default)]
    pub category: Option<Category>,
    /// Which doctor, and on what paper.
    pub doctor: String,
    /// What the doctor wrote, in short.
    #[serde(default)]
    pub note: String,
    /// The last day on which it counts; none without an end.
    #[serde(default)]
    pub last_day: Option<Date>,
}

impl UseCase for AddClearance {
    type Answer = ClearanceId;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ClearanceId, DeskError> {
        let doctor = clean_line(&self.doctor);
        if doctor.is_empty() {
            return Err(SafetyRefusal::DoctorMissing.into());
        }
        if conditions().entry(&self.code).is_none() && allergens().entry(&self.code).is_none() {
            return Err(SafetyRefusal::UnknownCode.into());
        }
        let since = context.today();
        if self.last_day.is_some_and(|last| last < since) {
            return Err(SafetyRefusal::EndsBeforeItBegins.into());
        }
        let fields = ClearanceFields {
            code: self.code,
            category: self.category,
            doctor,
            note: clean_line(&self.note),
            since,
            until: self.last_day.and_then(|last| last.tomorrow().ok()),
        };
        let client = card(tx, self.client)?;
        let id = add_clearance(tx, client, &fields, context.now, context.actor.staff)?;
        changed(context, client);
        Ok(id)
    }
}
