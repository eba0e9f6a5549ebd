//! What could be used instead of a suspect.

use std::collections::{BTreeSet, HashMap};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::DeskError;
use crate::domain::catalogue::{Names, Procedure};
use crate::domain::goods::Goods;
use crate::domain::ids::{GoodsId, ProcedureId};
use crate::domain::reaction::What;
use crate::domain::safety::relation;
use crate::store::{Tx, catalogue, goods};

/// The most alternatives to one suspect.
const MOST: usize = 6;

/// Something of the same kind without the suspect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Alternative {
    /// A product or an article.
    Goods(GoodsId, Names),
    /// A procedure.
    Procedure(ProcedureId, Names),
}

/// What the salon offers, looked up once.
pub(super) struct Offered {
    goods: Vec<Goods>,
    procedures: Vec<(Procedure, Vec<String>)>,
    /// In which procedures a product is usually used.
    used_in: HashMap<GoodsId, BTreeSet<ProcedureId>>,
}

impl Offered {
    /// All that is offered today, procedures with what they and their products bring.
    pub(super) fn today(tx: &Tx<'_>) -> Result<Self, DeskError> {
        let products = goods::products_of_procedures(tx)?;
        let brings = |procedure: Procedure| {
            let mut codes = procedure.details.allergens.clone();
            codes.extend(products.get(&procedure.id).into_iter().flatten().flat_map(|one| one.allergens.clone()));
            (procedure, codes)
        };
        let procedures = catalogue::all(tx, false)?.into_iter().map(brings).collect();
        let mut used_in: HashMap<GoodsId, BTreeSet<ProcedureId>> = HashMap::new();
        for (procedure, products) in &products {
            for product in products {
                used_in.entry(product.goods).or_default().insert(*procedure);
            }
        }
        Ok(Self { goods: goods::all(tx, false)?, procedures, used_in })
    }

    /// What could be used instead: of the same kind, bringing neither what the suspect brings nor anything that the card
    /// forbids. `avoid` holds the codes of the card.
    pub(super) fn instead_of(&self, what: &What, brings: &[String], avoid: &[String]) -> Vec<Alternative> {
        let is_free = |codes: &[String]| {
            let related = |code: &String| avoid.iter().any(|allergy| relation(allergy, code).is_some());
            codes.iter().all(|code| !brings.contains(code) && !related(code))
        };
        let like = |goods: GoodsId| self.goods.iter().find(|one| one.id == goods);
        let mut found: Vec<Alternative> = match what {
            What::Product(id, _) => like(*id).map_or_else(Vec::new, |suspect| self.goods_like(&[suspect], &is_free)),
            What::Ingredient(code) => {
                let holders: Vec<&Goods> =
                    self.goods.iter().filter(|one| one.details.allergens.contains(code)).collect();
                self.goods_like(&holders, &is_free)
            }
            What::Procedure(id) => {
                let family = self.procedures.iter().find(|(one, _)| one.id == *id).map(|(one, _)| one.details.category);
                let same = self
                    .procedures
                    .iter()
                    .filter(|(one, codes)| one.id != *id && Some(one.details.category) == family && is_free(codes));
                same.map(|(one, _)| Alternative::Procedure(one.id, one.details.names.clone())).collect()
            }
        };
        found.truncate(MOST);
        found
    }

    /// Whether one may stand in for the other: an article of the shelf for another, a product of the cabinet only where
    /// both are used in the same procedure. A polish is no brow dye, though both are products of colour.
    fn serves_where(&self, suspect: &Goods, other: &Goods) -> bool {
        if !suspect.details.for_use {
            return !other.details.for_use;
        }
        match (self.used_in.get(&suspect.id), self.used_in.get(&other.id)) {
            (Some(here), Some(there)) => !here.is_disjoint(there),
            _ => false,
        }
    }

    /// Other goods of the kinds of some that serve the same ends, those that share a need first.
    fn goods_like(&self, suspects: &[&Goods], is_free: &dyn Fn(&[String]) -> bool) -> Vec<Alternative> {
        let mut like: Vec<(bool, &Goods)> = self
            .goods
            .iter()
            .filter(|one| !suspects.iter().any(|suspect| suspect.id == one.id) && is_free(&one.details.allergens))
            .filter_map(|one| {
                let kin = suspects
                    .iter()
                    .filter(|suspect| suspect.details.kind == one.details.kind && self.serves_where(suspect, one));
                let shares = kin.map(|kin| kin.details.needs.iter().any(|need| one.details.needs.contains(need)));
                shares.max().map(|shares| (shares, one))
            })
            .collect();
        like.sort_by_key(|(shares, one)| (!shares, one.id));
        like.into_iter().map(|(_, one)| Alternative::Goods(one.id, one.details.names.clone())).collect()
    }
}
