//! Traces what a reaction may have come from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ahead::{VisitAhead, visits_ahead};
use super::alternatives::{Alternative, Offered};
use super::shown;
use super::touches::known;
use crate::desk::client::card_of;
use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::client::SpokenLanguage;
use crate::domain::ids::ReactionId;
use crate::domain::reaction::{Reaction, ReactionNote, Suspect, is_emergency, suspects};
use crate::domain::role::Permission;
use crate::domain::time::wall_of;
use crate::store::{Tx, reaction};

/// The most suspects that are shown.
const MOST: usize = 40;

/// Ranks what a reaction may have come from, with every reason; it proves nothing, the specialist decides.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TraceReaction {
    /// Which.
    pub reaction: ReactionId,
}

/// A reaction with all that is known around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Trace {
    /// The reaction.
    pub reaction: Reaction,
    /// The client's name as one says it.
    pub name: String,
    /// The language that the client speaks.
    pub language: Option<SpokenLanguage>,
    /// Whether help is called at once.
    pub is_emergency: bool,
    /// What was added later.
    pub notes: Vec<ReactionNote>,
    /// Codes of the allergies that it led to.
    pub led_to: Vec<String>,
    /// The suspects, the likeliest first.
    pub suspects: Vec<Suspected>,
    /// Booked visits that bring what it led to.
    pub ahead: Vec<VisitAhead>,
}

/// A suspect with what could be used instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Suspected {
    /// The suspect.
    #[serde(flatten)]
    pub suspect: Suspect,
    /// What could be used instead.
    pub instead: Vec<Alternative>,
}

impl UseCase for TraceReaction {
    type Answer = Trace;
    const NEEDS: Permission = Permission::TraceReactions;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Trace, DeskError> {
        let row = reaction::get(tx, self.reaction)?.or_not_found(Thing::Reaction, self.reaction.0)?;
        let client = card_of(tx, row.client)?;
        context.about(Subject::Health(client.id));
        let led_to = reaction::allergies_of(tx, row.id)?;
        let known = known(tx, context, client.id, &led_to)?;
        let offered = Offered::today(tx)?;
        let avoid: Vec<String> = known.allergies.iter().chain(&led_to).cloned().collect();
        let suspects = suspects(&row.report, &known).into_iter().take(MOST);
        let suspects = suspects
            .map(|suspect| Suspected {
                instead: offered.instead_of(&suspect.what, &suspect.allergens, &avoid),
                suspect,
            })
            .collect();
        let zone = context.zone.clone();
        let note = |(at, by, text)| ReactionNote { at: wall_of(at, &zone), by, text };
        Ok(Trace {
            name: client.personal.name.spoken(),
            language: client.personal.language,
            is_emergency: is_emergency(&row.report),
            notes: reaction::notes(tx, row.id)?.into_iter().map(note).collect(),
            ahead: visits_ahead(tx, context, client.id, &led_to)?,
            led_to,
            suspects,
            reaction: shown(row, context),
        })
    }
}
