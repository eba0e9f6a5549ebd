//! Making one card of two.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::name::NAME_CHARS_MAX;
use super::personal::Personal;
use crate::domain::codes::codes;

codes! {
    /// What moves from a merged card to the kept one.
    Moved {
        /// A phone that the kept card does not have.
        Phone = "phone",
        /// An allergy.
        Allergy = "allergy",
        /// A condition.
        Condition = "condition",
        /// A medication.
        Medication = "medication",
        /// A patch test.
        PatchTest = "patch_test",
        /// A doctor's word.
        Clearance = "clearance",
        /// A specialist's decision about a stop.
        Decision = "decision",
        /// A visit. The money of its bills stays where it was posted; the bill is found through the visit.
        Visit = "visit",
        /// A card that was merged into the merged one before.
        Card = "card",
        /// A lot of bonus points.
        BonusLot = "bonus_lot",
        /// A certificate that is named to the card.
        Certificate = "certificate",
        /// An abonement of the card.
        Abonement = "abonement",
        /// That the card may use another's abonement.
        AbonementPerson = "abonement_person",
        /// What was paid and counts for a tier.
        Settled = "settled",
        /// A course that is planned.
        Course = "course",
        /// A piece of advice in the plan.
        Advice = "advice",
        /// A consent, given or withdrawn.
        Consent = "consent",
        /// A photograph.
        Photograph = "photograph",
        /// An answering of the questionnaire.
        Anamnesis = "anamnesis",
        /// A reaction.
        Reaction = "reaction",
        /// A call about a recall.
        RecallCall = "recall_call",
        /// What makes the client feel at home.
        Comfort = "comfort",
        /// A telephone call.
        PhoneCall = "phone_call",
    }
}

/// Why two cards are not made one, or not taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MergeRefusal {
    /// Both are the same card.
    #[error("a card cannot be merged with itself")]
    SameCard,
    /// One of them is merged into another card already.
    #[error("the card is merged already")]
    MergedAlready,
    /// The card is not merged, or the merge was taken back.
    #[error("the card is not merged")]
    NotMerged,
    /// The card to be merged belongs to a family's account of points, and the other one does not.
    #[error("the card belongs to another pool")]
    InAPool,
}

impl Personal {
    /// This card with its empty fields filled from another one; nothing that it says is changed. Of two notes both are
    /// kept, and the other name becomes another spelling where there is none.
    #[must_use]
    pub fn filled_from(&self, other: &Self) -> Self {
        let mut filled = self.clone();
        let text = |own: &mut String, others: &str| {
            if own.is_empty() {
                others.clone_into(own);
            }
        };
        text(&mut filled.name.patronymic, &other.name.patronymic);
        text(&mut filled.address_as, &other.address_as);
        text(&mut filled.also_written, &other.also_written);
        if other.name.formal() != self.name.formal() && other.name.formal().chars().count() <= NAME_CHARS_MAX {
            text(&mut filled.also_written, &other.name.formal());
        }
        filled.birth = match (self.birth, other.birth) {
            (Some(own), Some(others)) if own.date().is_none() && own.may_be(others) => Some(others),
            (own, others) => own.or(others),
        };
        filled.email = filled.email.or_else(|| other.email.clone());
        filled.messenger = filled.messenger.or_else(|| other.messenger.clone());
        filled.language = filled.language.or(other.language);
        filled.how_found = filled.how_found.or(other.how_found);
        filled.preferred_specialist = filled.preferred_specialist.or(other.preferred_specialist);
        if !other.notes.is_empty() && !self.notes.contains(&other.notes) {
            filled.notes =
                if self.notes.is_empty() { other.notes.clone() } else { format!("{}\n{}", self.notes, other.notes) };
        }
        filled
    }

    /// Takes back what a merge filled: each field that still says what the merge wrote says again what it said before.
    #[must_use]
    pub fn unfilled(&self, filled: &Self, before: &Self) -> Self {
        fn back<T: PartialEq + Clone>(now: &T, filled: &T, before: &T) -> T {
            if now == filled { before.clone() } else { now.clone() }
        }
        let mut name = self.name.clone();
        name.patronymic = back(&self.name.patronymic, &filled.name.patronymic, &before.name.patronymic);
        Self {
            name,
            also_written: back(&self.also_written, &filled.also_written, &before.also_written),
            birth: back(&self.birth, &filled.birth, &before.birth),
            address_as: back(&self.address_as, &filled.address_as, &before.address_as),
            phones: self.phones.clone(),
            email: back(&self.email, &filled.email, &before.email),
            messenger: back(&self.messenger, &filled.messenger, &before.messenger),
            language: back(&self.language, &filled.language, &before.language),
            how_found: back(&self.how_found, &filled.how_found, &before.how_found),
            preferred_specialist: back(
                &self.preferred_specialist,
                &filled.preferred_specialist,
                &before.preferred_specialist,
            ),
            notes: back(&self.notes, &filled.notes, &before.notes),
        }
    }
}
