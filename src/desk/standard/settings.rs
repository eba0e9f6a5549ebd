//! What the salon sets of its standard beside the rules.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase, settings};
use crate::domain::role::Permission;
use crate::domain::standard::{CoatSeason, PromptRefusal};
use crate::store::Tx;

/// The name under which the settings are kept.
const NAME: &str = "standard";

/// What the salon sets of its standard beside the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StandardSettings {
    /// When guests come in coats; none where the salon has no cloakroom.
    pub coats: Option<CoatSeason>,
}

impl Default for StandardSettings {
    fn default() -> Self {
        Self { coats: Some(CoatSeason::default()) }
    }
}

/// Tells what is set.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadStandardSettings {}

impl UseCase for ReadStandardSettings {
    type Answer = StandardSettings;
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<StandardSettings, DeskError> {
        load(tx)
    }
}

/// Changes when guests come in coats.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangeStandardSettings {
    /// The first and the last month, counted from 1; none where the salon has no cloakroom.
    #[serde(default)]
    pub coat_months: Option<(i8, i8)>,
}

impl UseCase for ChangeStandardSettings {
    type Answer = StandardSettings;
    const NEEDS: Permission = Permission::EditStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<StandardSettings, DeskError> {
        let season = |(from, until)| CoatSeason::new(from, until).ok_or(PromptRefusal::NoSuchMonth);
        let changed = StandardSettings { coats: self.coat_months.map(season).transpose()? };
        settings::store(tx, NAME, &changed)?;
        context.changed(Noun::Standard);
        Ok(changed)
    }
}

/// The settings as they are.
pub(super) fn load(tx: &Tx<'_>) -> Result<StandardSettings, DeskError> {
    settings::load(tx, NAME)
}
