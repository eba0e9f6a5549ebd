//! What a procedure usually uses.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::catalogue::Names;
use crate::domain::ids::{GoodsId, ProcedureId};
use crate::domain::role::Permission;
use crate::domain::safety::ProductFact;
use crate::store::{self, Tx};

/// A product that a procedure usually uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProcedureProduct {
    /// Its number.
    pub goods: GoodsId,
    /// Its names.
    pub names: Names,
    /// Codes of the allergens that it holds.
    pub allergens: Vec<String>,
}

impl From<ProductFact> for ProcedureProduct {
    fn from(fact: ProductFact) -> Self {
        Self { goods: fact.goods, names: fact.names, allergens: fact.allergens }
    }
}

/// Lists the products that each procedure usually uses.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ListProcedureProducts {}

impl UseCase for ListProcedureProducts {
    /// By the procedures' numbers; those that use none are left out.
    type Answer = BTreeMap<ProcedureId, Vec<ProcedureProduct>>;
    const NEEDS: Permission = Permission::SeeCatalogue;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<Self::Answer, DeskError> {
        let all = store::goods::products_of_procedures(tx)?;
        let listed = |facts: Vec<ProductFact>| facts.into_iter().map(ProcedureProduct::from).collect();
        Ok(all.into_iter().map(|(procedure, facts)| (procedure, listed(facts))).collect())
    }
}

/// Says anew which products a procedure usually uses: the safety check compares them with the card from then on.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetProcedureProducts {
    /// Which procedure.
    pub procedure: ProcedureId,
    /// All its products.
    pub products: Vec<GoodsId>,
}

impl UseCase for SetProcedureProducts {
    type Answer = Vec<ProcedureProduct>;
    const NEEDS: Permission = Permission::EditCatalogue;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<ProcedureProduct>, DeskError> {
        store::catalogue::get(tx, self.procedure)?.or_not_found(Thing::Procedure, self.procedure.0)?;
        for goods in &self.products {
            store::goods::get(tx, *goods)?.or_not_found(Thing::Goods, goods.0)?;
        }
        store::goods::set_products(tx, self.procedure, &self.products)?;
        context.changed(Noun::Catalogue);
        Ok(store::goods::products_of_procedure(tx, self.procedure)?.into_iter().map(Into::into).collect())
    }
}
