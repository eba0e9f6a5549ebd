//! The answer to the question for allergies, where there is none to list.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lines::{card, changed};
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::standard;
use crate::desk::use_case::UseCase;
use crate::domain::health::{AllergyState, BadLine};
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::domain::standard::Evidence;
use crate::store::{Tx, client, health};

/// What the client answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AllergyAnswer {
    /// Asked just now: none is known.
    NoneKnown,
    /// The earlier answer was a mistake: nobody has asked.
    NeverAsked,
}

/// Notes the answer to the question for allergies. "Listed" comes with the first line; a card with lines that hold cannot
/// say "none" before they are ended.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetAllergyState {
    /// Whose.
    pub client: ClientId,
    /// The answer.
    pub answer: AllergyAnswer,
}

impl UseCase for SetAllergyState {
    type Answer = AllergyState;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AllergyState, DeskError> {
        let client = card(tx, self.client)?;
        if !health::shown_allergies(tx, client)?.is_empty() {
            return Err(BadLine::AllergiesListed.into());
        }
        let (state, asked) = match self.answer {
            AllergyAnswer::NoneKnown => (AllergyState::NoneKnown, Some((context.now, context.actor.staff))),
            AllergyAnswer::NeverAsked => (AllergyState::NeverAsked, None),
        };
        client::set_allergy_state(tx, client, state, asked)?;
        changed(context, client);
        if asked.is_some() {
            standard::seen(tx, context, client, Evidence::Allergies)?;
        }
        Ok(state)
    }
}
