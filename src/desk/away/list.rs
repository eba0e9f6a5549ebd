//! Who was away from the desk, and for how long it stood empty.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::rules::{self, DeskRules};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::away::Away;
use crate::domain::role::Permission;
use crate::domain::time::instant_of;
use crate::store::{Tx, away};

/// Lists who was away from the desk on some days.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListAways {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// Who was away, and what that came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AwayHistory {
    /// The absences, the latest first.
    pub aways: Vec<Away>,
    /// How long the desk stood empty in all, in whole minutes.
    pub empty_minutes: u32,
    /// How many of those minutes were more than it may.
    pub minutes_over: u32,
    /// How the desk is minded.
    pub rules: DeskRules,
}

impl UseCase for ListAways {
    type Answer = AwayHistory;
    const NEEDS: Permission = Permission::SeeScore;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AwayHistory, DeskError> {
        let midnight = |day: Date| instant_of(day.at(0, 0, 0, 0), &context.zone);
        let aways = away::between(tx, midnight(self.from), midnight(self.to.tomorrow().unwrap_or(self.to)))?;
        let sum = |minutes: fn(&Away, jiff::Timestamp) -> u32| {
            aways.iter().map(|away| minutes(away, context.now)).fold(0, u32::saturating_add)
        };
        let (empty_minutes, minutes_over) = (sum(Away::empty_minutes), sum(Away::minutes_over));
        Ok(AwayHistory { aways, empty_minutes, minutes_over, rules: rules::load(tx)? })
    }
}
