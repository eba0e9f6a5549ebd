//! Another name on the door, another zone or language. The market stays: its currency is in the books.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::schedule::keep_wall_times;
use crate::desk::use_case::UseCase;
use crate::domain::language::Language;
use crate::domain::role::Permission;
use crate::domain::salon::Salon;
use crate::store::{Tx, salon};

/// Changes the salon's name, zone and language.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangeSalon {
    /// The name on the door.
    pub name: String,
    /// The IANA name of its zone.
    pub zone: String,
    /// The language for those who have chosen none.
    pub language: Language,
}

impl UseCase for ChangeSalon {
    type Answer = Salon;
    const NEEDS: Permission = Permission::EditSettings;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Salon, DeskError> {
        let changed = Salon::new(&self.name, context.market, &self.zone, self.language)?;
        salon::change(tx, &changed)?;
        keep_wall_times(tx, &changed.time_zone())?;
        context.changed(Noun::Settings);
        context.changed(Noun::Visits);
        Ok(changed)
    }
}
