//! Suggests goods for care at home.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::guest::{card_of, here};
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::plan::shelf_for;
use crate::desk::till::{buyer, points_for};
use crate::desk::use_case::UseCase;
use crate::domain::catalogue::Names;
use crate::domain::goods::Goods;
use crate::domain::health::AllergyState;
use crate::domain::ids::{ClientId, GoodsId, VisitId};
use crate::domain::money::Money;
use crate::domain::plan::Fact;
use crate::domain::role::Permission;
use crate::domain::safety::{ProductFact, check_product};
use crate::domain::visit::{Visit, VisitState};
use crate::store::{Tx, client, goods, plan, safety};

/// Suggests goods for care at home to the guest of a visit: for sale, in stock and in date, what the skin needs by the
/// card, free of the client's allergens and their relatives and of what the card forbids.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SuggestCare {
    /// At which visit.
    pub visit: VisitId,
}

/// What suits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CareShown {
    /// The visit.
    pub visit: VisitId,
    /// Whose.
    pub client: ClientId,
    /// Their name as one says it.
    pub name: String,
    /// Whether it can still go on the bill of the visit.
    pub is_open: bool,
    /// Whether anybody ever asked for the client's allergies: else nothing is known to be free of them.
    pub is_asked: bool,
    /// What the specialist advised first, then what points pay most of, then what meets most needs.
    pub goods: Vec<CareGoods>,
}

/// An article that suits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CareGoods {
    /// Its number.
    pub goods: GoodsId,
    /// Its names.
    pub names: Names,
    /// What a piece costs.
    pub price: Money,
    /// How many pieces may be sold.
    pub sellable: i64,
    /// The needs that it meets.
    pub because: Vec<Fact>,
    /// Whether it stands in the client's plan: the specialist advised it.
    pub is_advised: bool,
    /// How many of the client's points would pay for a piece.
    pub points: i64,
    /// What would then remain to be paid.
    pub rest: Money,
}

impl UseCase for SuggestCare {
    type Answer = CareShown;
    const NEEDS: Permission = Permission::SeeGoods;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CareShown, DeskError> {
        let of = here(tx, context, self.visit)?;
        context.about(Subject::Health(of.client));
        let (client, name) = card_of(tx, of.client)?;
        let goods = care_of(tx, context, &of)?;
        let is_asked = are_allergies_known(tx, client)?;
        Ok(CareShown { visit: of.id, client, name, is_open: of.state != VisitState::Closed, is_asked, goods })
    }
}

/// Whether anybody ever asked for a client's allergies.
pub(super) fn are_allergies_known(tx: &Tx<'_>, id: ClientId) -> Result<bool, DeskError> {
    Ok(client::get(tx, id)?.is_some_and(|row| row.allergy_state != AllergyState::NeverAsked))
}

/// What suits the guest of a visit. Whoever asks sees what the health of the client calls for.
pub(super) fn care_of(tx: &Tx<'_>, context: &Context<'_>, of: &Visit) -> Result<Vec<CareGoods>, DeskError> {
    let articles = goods::all(tx, false)?;
    let shelf = shelf_for(tx, context, of.client, &articles)?;
    if shelf.is_empty() {
        return Ok(Vec::new());
    }
    let person = safety::facts_of(tx, of.client, context.today(), &context.zone)?;
    let advised: Vec<GoodsId> = plan::advice_of(tx, of.client)?.iter().filter_map(|row| row.goods).collect();
    let buyer = buyer(tx, context, of.client)?;
    let mut found = Vec::new();
    for one in shelf {
        let Some(article) = articles.iter().find(|article| article.id == one.goods) else { continue };
        if !check_product(&product_of(article), &person).is_empty() {
            continue;
        }
        let (points, rest) = points_for(&buyer, article)?;
        found.push(CareGoods {
            goods: one.goods,
            names: one.names,
            price: one.price,
            sellable: one.sellable,
            because: one.because,
            is_advised: advised.contains(&one.goods),
            points,
            rest,
        });
    }
    found.sort_by_key(|one| (!one.is_advised, one.rest > Money::ZERO, std::cmp::Reverse(one.because.len()), one.goods));
    Ok(found)
}

/// An article as the safety check looks at it.
fn product_of(article: &Goods) -> ProductFact {
    let (names, allergens) = (article.details.names.clone(), article.details.allergens.clone());
    ProductFact { goods: article.id, names, allergens }
}
