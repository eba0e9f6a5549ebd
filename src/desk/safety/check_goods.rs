//! Which goods of the shelf hold what a client is allergic to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::checking::card;
use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::domain::safety::{
    AllergyFact, CalledAllergy, CalledProduct, CheckedGoods, GoodsFinding, ProductFact, check_product,
};
use crate::store::{Tx, goods, safety};

/// Compares everything on the shelf with a client's card, so that nobody sells them what they are allergic to unawares.
/// It informs; the client decides.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CheckGoods {
    /// For whom.
    pub client: ClientId,
}

impl UseCase for CheckGoods {
    type Answer = CheckedGoods;
    const NEEDS: Permission = Permission::FindClients;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CheckedGoods, DeskError> {
        let client = card(tx, self.client)?;
        context.about(Subject::Health(client));
        let person = safety::facts_of(tx, client, context.today(), &context.zone)?;
        let called =
            |one: &AllergyFact| CalledAllergy { line: one.line, code: one.code.clone(), said: one.said.clone() };
        let allergies: Vec<CalledAllergy> = person.allergies.iter().map(called).collect();
        let mut unfit = Vec::new();
        if !allergies.is_empty() {
            for goods in goods::all(tx, true)? {
                let (names, allergens) = (goods.details.names, goods.details.allergens);
                let product = ProductFact { goods: goods.id, names, allergens };
                // The worst of a product says enough.
                if let Some(finding) = check_product(&product, &person).into_iter().next() {
                    let product = CalledProduct { goods: product.goods, names: product.names };
                    unfit.push(GoodsFinding { product, finding });
                }
            }
        }
        Ok(CheckedGoods { client, allergies, unfit })
    }
}
