//! The score of today, in one line.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::role::Permission;
use crate::domain::standard::Tally;
use crate::store::{Tx, score};

/// Tells how the standard is kept today so far, by everybody together: what the board shows.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct TodayScore {}

impl UseCase for TodayScore {
    type Answer = Tally;
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Tally, DeskError> {
        let today = context.today();
        Ok(score::of_day(tx, today, today)?)
    }
}
