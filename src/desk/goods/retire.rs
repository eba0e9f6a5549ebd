//! Takes goods off the list, or back onto it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::{OnShelf, on_shelf};
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::GoodsId;
use crate::domain::role::Permission;
use crate::store::{Tx, goods};

/// Takes goods off the list: bills keep them, and they are offered no more. Or takes them back.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RetireGoods {
    /// Which.
    pub goods: GoodsId,
    /// The version that the caller saw.
    pub version: u32,
    /// Off the list, or back onto it.
    pub retired: bool,
}

impl UseCase for RetireGoods {
    type Answer = OnShelf;
    const NEEDS: Permission = Permission::EditGoods;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<OnShelf, DeskError> {
        goods::get(tx, self.goods)?.or_not_found(Thing::Goods, self.goods.0)?;
        if !goods::retire(tx, self.goods, self.version, self.retired)? {
            return Err(DeskError::Conflict);
        }
        context.changed(Noun::Goods);
        let retired = goods::get(tx, self.goods)?.or_not_found(Thing::Goods, self.goods.0)?;
        on_shelf(tx, context, retired)
    }
}
