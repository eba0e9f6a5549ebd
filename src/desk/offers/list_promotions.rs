//! Lists the promotions.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::offers::Promotion;
use crate::domain::role::Permission;
use crate::store::{self, Tx};

/// Lists the promotions, the latest first.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ListPromotions {
    /// Also those that were ended before their time.
    #[serde(default)]
    pub with_retired: bool,
}

/// The promotions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Promotions {
    /// The business day, by which one sees what runs.
    pub today: Date,
    /// The latest first, those that were ended last.
    pub promotions: Vec<Promotion>,
}

impl UseCase for ListPromotions {
    type Answer = Promotions;
    const NEEDS: Permission = Permission::SeeOffers;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Promotions, DeskError> {
        Ok(Promotions { today: context.today(), promotions: store::offers::all(tx, self.with_retired)? })
    }
}
