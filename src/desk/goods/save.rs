//! Adds goods or changes them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::{OnShelf, on_shelf};
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::goods::{GoodsDetails, GoodsRefusal};
use crate::domain::ids::GoodsId;
use crate::domain::role::Permission;
use crate::store::{Tx, goods};

/// Adds goods, or changes those named. Bills keep the name and the price of their day.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveGoods {
    /// The goods to change; none adds new ones.
    #[serde(default)]
    pub id: Option<GoodsId>,
    /// The version that the caller saw, when changing.
    #[serde(default)]
    pub version: u32,
    /// What is written of them.
    pub goods: GoodsDetails,
}

impl UseCase for SaveGoods {
    type Answer = OnShelf;
    const NEEDS: Permission = Permission::EditGoods;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<OnShelf, DeskError> {
        let details = self.goods.checked()?;
        let is_other = |other: &GoodsId| Some(*other) != self.id;
        if !details.code.is_empty() && goods::of_code(tx, &details.code)?.is_some_and(|other| is_other(&other)) {
            return Err(GoodsRefusal::CodeTaken.into());
        }
        if !details.barcode.is_empty()
            && let Some(other) = goods::of_barcode(tx, &details.barcode)?.filter(is_other)
        {
            let other = goods::get(tx, other)?.or_not_found(Thing::Goods, other.0)?;
            return Err(GoodsRefusal::BarcodeTaken(other.details.names).into());
        }
        let id = match self.id {
            None => goods::add(tx, &details)?,
            Some(id) => {
                goods::get(tx, id)?.or_not_found(Thing::Goods, id.0)?;
                if !goods::change(tx, id, self.version, &details)? {
                    return Err(DeskError::Conflict);
                }
                id
            }
        };
        context.changed(Noun::Goods);
        let saved = goods::get(tx, id)?.or_not_found(Thing::Goods, id.0)?;
        on_shelf(tx, context, saved)
    }
}
