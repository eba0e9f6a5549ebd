//! The check of a procedure for a client, before anything is booked.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::checking::{Case, Done, card, checkup};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::{ClientId, ProcedureId, VisitId};
use crate::domain::role::Permission;
use crate::domain::safety::Checkup;
use crate::store::Tx;

/// Compares a procedure and the products that it uses with a client's card, for a day. Says what matters, the worst
/// first, and the first day on which it may be done. It informs; the specialist decides.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CheckProcedure {
    /// For whom.
    pub client: ClientId,
    /// Of what.
    pub procedure: ProcedureId,
    /// For which day; none is today.
    #[serde(default)]
    pub on: Option<Date>,
    /// The visit that is being moved, where it is one: it is no reason against itself, and what was seen and decided for
    /// it still counts.
    #[serde(default)]
    pub visit: Option<VisitId>,
}

impl UseCase for CheckProcedure {
    type Answer = Checkup;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Checkup, DeskError> {
        let client = card(tx, self.client)?;
        let case = Case::of(tx, context, client, self.procedure)?;
        let done = match self.visit {
            Some(visit) => Done::of_visit(tx, visit, None)?,
            None => Done::waiting(tx, client, self.procedure, context.now)?,
        };
        let today = context.today();
        Ok(checkup(&case, (client, self.visit), self.on.unwrap_or(today), today, done))
    }
}
