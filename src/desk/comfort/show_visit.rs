//! Shows what stands for the comfort of a guest at this moment.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::guest::{card_of, coat_shown, here, likes_of, no_hot_of};
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::comfort::{Coat, Likes, NoHot, ServedDrink, next_free};
use crate::domain::ids::{ClientId, VisitId};
use crate::domain::role::Permission;
use crate::domain::time::{business_day, wall_of};
use crate::store::{Tx, comfort};

/// Shows what a guest likes, what was brought to them, where their coat hangs, and what is not offered now.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowVisitComfort {
    /// Which visit.
    pub visit: VisitId,
}

/// What stands for the comfort of a guest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VisitComfortShown {
    /// The visit.
    pub visit: VisitId,
    /// Whose.
    pub client: ClientId,
    /// Their name as one says it.
    pub name: String,
    /// What they like.
    pub likes: Likes,
    /// What was brought, the first first.
    pub drinks: Vec<ServedDrink>,
    /// Why nothing hot is offered now.
    pub no_hot: Option<NoHot>,
    /// The coat, hanging or handed back.
    pub coat: Option<Coat>,
    /// The smallest free number of the cloakroom; empty where none is.
    pub free_tag: String,
}

impl UseCase for ShowVisitComfort {
    type Answer = VisitComfortShown;
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<VisitComfortShown, DeskError> {
        let visit = here(tx, context, self.visit)?;
        let no_hot = no_hot_of(tx, context, &visit)?;
        if no_hot.is_some() {
            context.about(Subject::Health(visit.client));
        }
        let (_, name) = card_of(tx, visit.client)?;
        let drinks = comfort::drinks_of(tx, visit.id)?.into_iter();
        let drinks = drinks
            .map(|row| ServedDrink {
                drink: row.drink,
                words: row.words,
                at: wall_of(row.at, &context.zone),
                by: row.by,
            })
            .collect();
        Ok(VisitComfortShown {
            visit: visit.id,
            client: visit.client,
            name,
            likes: likes_of(tx, visit.client)?,
            drinks,
            no_hot,
            coat: comfort::coat_of(tx, visit.id)?.map(|row| coat_shown(context, row)),
            free_tag: free_tag(tx, context)?,
        })
    }
}

/// The smallest number on which no coat of today hangs; empty where all hang.
pub(super) fn free_tag(tx: &Tx<'_>, context: &Context<'_>) -> Result<String, DeskError> {
    let today = context.today();
    let hanging: Vec<String> = comfort::hanging(tx)?
        .into_iter()
        .filter(|row| business_day(row.hung_at, &context.zone) >= today)
        .map(|row| row.tag)
        .collect();
    Ok(next_free(&hanging).unwrap_or_default())
}
