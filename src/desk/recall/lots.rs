//! Finds lots by the number on the package, or by their goods.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::catalogue::Names;
use crate::domain::goods::Lot;
use crate::domain::ids::GoodsId;
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::{Tx, goods};

/// The most lots of one answer.
const MOST: u32 = 200;

/// Finds lots, empty ones among them: by a part of the number on the package, of some goods or of all, the latest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct FindLots {
    /// Of these goods alone.
    pub goods: Option<GoodsId>,
    /// A part of the number; empty finds every lot.
    pub number: String,
}

/// A lot that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LotFound {
    /// Of which goods.
    pub goods: GoodsId,
    /// Their names.
    pub names: Names,
    /// The lot.
    pub lot: Lot,
}

impl UseCase for FindLots {
    type Answer = Vec<LotFound>;
    const NEEDS: Permission = Permission::SeeGoods;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<Vec<LotFound>, DeskError> {
        let names: HashMap<GoodsId, Names> =
            goods::all(tx, true)?.into_iter().map(|goods| (goods.id, goods.details.names)).collect();
        let number = clean_line_to(&self.number, 40);
        let found = goods::lots_like(tx, self.goods, &number, MOST)?;
        let told = |(of, lot)| LotFound { goods: of, names: names.get(&of).cloned().unwrap_or_default(), lot };
        Ok(found.into_iter().map(told).collect())
    }
}
