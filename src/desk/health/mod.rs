//! Health on the card: allergies with the three answers to the question, conditions, medications. Lines are added,
//! corrected and ended, never deleted.

mod add_allergy;
mod add_condition;
mod add_medication;
mod edit_allergy;
mod edit_condition;
mod edit_medication;
mod end_allergy;
mod end_condition;
mod end_medication;
mod lines;
mod set_allergy_state;

pub use add_allergy::AddAllergy;
pub use add_condition::AddCondition;
pub use add_medication::AddMedication;
pub use edit_allergy::EditAllergy;
pub use edit_condition::EditCondition;
pub use edit_medication::EditMedication;
pub use end_allergy::EndAllergy;
pub use end_condition::EndCondition;
pub use end_medication::EndMedication;
pub use lines::{AllergyDraft, ConditionDraft, MedicationDraft};
pub use set_allergy_state::{AllergyAnswer, SetAllergyState};
