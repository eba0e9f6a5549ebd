//! Whether goods may be sold that the books do not know of.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase, settings};
use crate::domain::role::Permission;
use crate::store::Tx;

/// The name under which the settings are kept.
const NAME: &str = "goods";

/// How the shelf is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GoodsSettings {
    /// Whether goods may be sold that the books do not know of. Such sales are marked, and the stock is below zero until
    /// the delivery is received or the shelf counted.
    pub beyond_stock: bool,
}

/// Tells how the shelf is kept.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadGoodsSettings {}

impl UseCase for ReadGoodsSettings {
    type Answer = GoodsSettings;
    const NEEDS: Permission = Permission::SeeGoods;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<GoodsSettings, DeskError> {
        load(tx)
    }
}

/// Changes how the shelf is kept.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangeGoodsSettings {
    /// What holds from now on.
    pub settings: GoodsSettings,
}

impl UseCase for ChangeGoodsSettings {
    type Answer = GoodsSettings;
    const NEEDS: Permission = Permission::EditGoods;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<GoodsSettings, DeskError> {
        settings::store(tx, NAME, &self.settings)?;
        context.changed(Noun::Goods);
        Ok(self.settings)
    }
}

/// The settings as they are.
pub(super) fn load(tx: &Tx<'_>) -> Result<GoodsSettings, DeskError> {
    settings::load(tx, NAME)
}
