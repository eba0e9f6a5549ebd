//! Adds a promotion or changes one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::PromotionId;
use crate::domain::offers::{Gives, Promotion, PromotionDetails};
use crate::domain::role::Permission;
use crate::domain::text::clean_line;
use crate::store::{self, Tx};

/// Adds a promotion, or changes the one named. Bills that are paid keep what they were given.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SavePromotion {
    /// The promotion to change; none adds one.
    #[serde(default)]
    pub id: Option<PromotionId>,
    /// The version that the caller saw, when changing.
    #[serde(default)]
    pub version: i64,
    /// What is written of it.
    pub promotion: PromotionDetails,
}

impl UseCase for SavePromotion {
    type Answer = Promotion;
    const NEEDS: Permission = Permission::EditOffers;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Promotion, DeskError> {
        let details = self.promotion.checked(clean_line)?;
        names_what_is_there(tx, &details)?;
        let (now, by) = (context.now, context.actor.staff);
        let id = match self.id {
            None => store::offers::add(tx, &details, now, by)?,
            Some(id) => {
                store::offers::get(tx, id)?.or_not_found(Thing::Promotion, id.0)?;
                if !store::offers::change(tx, id, self.version, &details, now, by)? {
                    return Err(DeskError::Conflict);
                }
                id
            }
        };
        context.changed(Noun::Offers);
        store::offers::get(tx, id)?.or_not_found(Thing::Promotion, id.0)
    }
}

/// Every procedure and article that it names is there, also a retired one: it may come back.
fn names_what_is_there(tx: &Tx<'_>, details: &PromotionDetails) -> Result<(), DeskError> {
    let of_package: &[_] = match &details.gives {
        Gives::Package { procedures, .. } => procedures,
        Gives::Percent(_) | Gives::Amount(_) | Gives::Price(_) => &[],
    };
    for procedure in details.scope.procedures.iter().chain(of_package) {
        store::catalogue::get(tx, *procedure)?.or_not_found(Thing::Procedure, procedure.0)?;
    }
    for goods in &details.scope.goods {
        store::goods::get(tx, *goods)?.or_not_found(Thing::Goods, goods.0)?;
    }
    Ok(())
}
