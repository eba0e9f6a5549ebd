//! Shows what makes a client feel at home.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::guest::card_of;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::comfort::{ComfortLine, Likes};
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::domain::time::business_day;
use crate::store::{Tx, comfort};

/// Shows what makes a client feel at home. The number of a merged card leads to the card that was kept.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowComfort {
    /// Whose.
    pub client: ClientId,
}

/// What makes a client feel at home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ComfortShown {
    /// Whose.
    pub client: ClientId,
    /// Their name as one says it.
    pub name: String,
    /// The lines that hold, the oldest first.
    pub lines: Vec<ComfortLine>,
    /// What they say together.
    pub likes: Likes,
}

impl UseCase for ShowComfort {
    type Answer = ComfortShown;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ComfortShown, DeskError> {
        let (client, name) = card_of(tx, self.client)?;
        context.about(Subject::Client(client));
        let noted = lines_of(tx, context, client)?;
        let likes = Likes::of(noted.iter().map(|line| &line.thing));
        Ok(ComfortShown { client, name, lines: noted, likes })
    }
}

/// The lines of a client that hold, as they are shown.
pub(super) fn lines_of(tx: &Tx<'_>, context: &Context<'_>, client: ClientId) -> Result<Vec<ComfortLine>, DeskError> {
    let rows = comfort::lines_of(tx, client)?;
    let line = |row: comfort::LineRow| {
        let on = business_day(row.at, &context.zone);
        ComfortLine { id: row.id, thing: row.thing, by: row.by, on }
    };
    Ok(rows.into_iter().map(line).collect())
}
