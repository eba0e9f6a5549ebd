//! Writes the allergy that a reaction points to on the card.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ahead::{VisitAhead, visits_ahead};
use super::open;
use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::health::{ToldBy, allergens};
use crate::domain::ids::{AllergyId, ReactionId};
use crate::domain::reaction::ReactionRefusal;
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::health::AllergyFields;
use crate::store::{Tx, health, reaction};

/// The longest words kept with the line, in characters.
const REACTION_CHARS_MAX: usize = 80;

/// Writes an allergen on the card, as seen here: every check knows it from then on. One that the card lists already is
/// not written twice.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AddReactionAllergy {
    /// The reaction.
    pub reaction: ReactionId,
    /// The allergen's code in the list; empty keeps the words alone, and a person judges them at each check.
    #[serde(default)]
    pub code: String,
    /// Words, where there is no code: the product's name.
    #[serde(default)]
    pub said: String,
    /// What it did, in the words of the console.
    #[serde(default)]
    pub words: String,
}

/// What was written, and which bookings it concerns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReactionAllergyAdded {
    /// The line of the card.
    pub allergy: AllergyId,
    /// The code.
    pub code: String,
    /// Whether the card listed it before.
    pub was_listed: bool,
    /// Visits already booked that bring it or a relative of it; the check stops them from now on.
    pub ahead: Vec<VisitAhead>,
}

impl UseCase for AddReactionAllergy {
    type Answer = ReactionAllergyAdded;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ReactionAllergyAdded, DeskError> {
        let row = open(tx, self.reaction)?;
        let said = clean_line_to(&self.said, REACTION_CHARS_MAX);
        if self.code.is_empty() && said.is_empty() {
            return Err(ReactionRefusal::NoAllergen.into());
        }
        if !self.code.is_empty() && allergens().entry(&self.code).is_none_or(|entry| entry.group == "none") {
            return Err(ReactionRefusal::UnknownAllergen.into());
        }
        let listed = health::allergies(tx, row.client)?.into_iter().find(|line| {
            line.ended.is_none() && line.code == self.code && (!self.code.is_empty() || line.said == said)
        });
        let (allergy, was_listed) = match listed {
            Some(line) => (line.id, true),
            None => {
                let fields = AllergyFields {
                    code: self.code.clone(),
                    said,
                    reaction: clean_line_to(&self.words, REACTION_CHARS_MAX),
                    severity: row.report.severity,
                    since: row.report.began.date().to_string(),
                    told_by: ToldBy::SeenHere,
                };
                (health::add_allergy(tx, row.client, &fields, context.now, Some(context.actor.staff))?, false)
            }
        };
        reaction::add_allergy(tx, row.id, allergy)?;
        context.about(Subject::Health(row.client));
        for noun in [Noun::Clients, Noun::Visits, Noun::Reactions] {
            context.changed(noun);
        }
        let ahead = visits_ahead(tx, context, row.client, std::slice::from_ref(&self.code))?;
        Ok(ReactionAllergyAdded { allergy, code: self.code, was_listed, ahead })
    }
}
