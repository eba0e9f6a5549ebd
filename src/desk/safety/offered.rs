//! Offers that the card forbids are not proposed.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::desk::{Context, DeskError};
use crate::domain::ids::{ClientId, GoodsId, ProcedureId};
use crate::domain::offers::{FactLine, Gives, Promotion};
use crate::domain::safety::{Gravity, PersonFacts, Planned, ProductFact, check_product, forbids};
use crate::domain::till::LineKind;
use crate::store::{Tx, catalogue, goods, safety};

/// The promotions that may be proposed to a client: without those whose procedures or goods the card forbids. What
/// stands on the bill already was decided by a specialist, and keeps its promotion.
pub(in crate::desk) fn proposed(
    tx: &Tx<'_>,
    context: &Context<'_>,
    client: ClientId,
    promotions: Vec<Promotion>,
    lines: &[FactLine],
) -> Result<Vec<Promotion>, DeskError> {
    if !promotions.iter().any(names_something) {
        return Ok(promotions);
    }
    let today = context.today();
    let person = safety::facts_of(tx, client, today, &context.zone)?;
    let mut asked = Asked { tx, today, person, procedures: BTreeMap::new(), goods: BTreeMap::new() };
    let mut kept = Vec::with_capacity(promotions.len());
    for promotion in promotions {
        if asked.may_propose(&promotion, lines)? {
            kept.push(promotion);
        }
    }
    Ok(kept)
}

/// Whether a promotion is about single procedures or goods.
fn names_something(promotion: &Promotion) -> bool {
    let details = &promotion.details;
    let is_package = matches!(details.gives, Gives::Package { .. });
    is_package || !details.scope.procedures.is_empty() || !details.scope.goods.is_empty()
}

/// The card, with what was asked of it so far.
struct Asked<'a, 'conn> {
    tx: &'a Tx<'conn>,
    today: Date,
    person: PersonFacts,
    procedures: BTreeMap<ProcedureId, bool>,
    goods: BTreeMap<GoodsId, bool>,
}

impl Asked<'_, '_> {
    fn may_propose(&mut self, promotion: &Promotion, lines: &[FactLine]) -> Result<bool, DeskError> {
        let details = &promotion.details;
        if let Gives::Package { procedures, .. } = &details.gives {
            // A package is taken whole: one forbidden part that is not done yet forbids it.
            for procedure in procedures {
                if !is_on_bill(lines, &LineKind::Procedure { procedure: *procedure })
                    && self.forbids_procedure(*procedure)?
                {
                    return Ok(false);
                }
            }
            return Ok(true);
        }
        if !names_something(promotion) {
            return Ok(true);
        }
        for procedure in &details.scope.procedures {
            if is_on_bill(lines, &LineKind::Procedure { procedure: *procedure })
                || !self.forbids_procedure(*procedure)?
            {
                return Ok(true);
            }
        }
        for article in &details.scope.goods {
            if is_on_bill(lines, &LineKind::Goods { goods: *article }) || !self.forbids_goods(*article)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn forbids_procedure(&mut self, id: ProcedureId) -> Result<bool, DeskError> {
        if let Some(known) = self.procedures.get(&id) {
            return Ok(*known);
        }
        let Some(procedure) = catalogue::get(self.tx, id)? else { return Ok(false) };
        let products = goods::products_of_procedure(self.tx, id)?;
        let planned = Planned { id, procedure: &procedure.details, products: &products, visit: None };
        let forbidden = forbids(&planned, &self.person, self.today).is_some();
        self.procedures.insert(id, forbidden);
        Ok(forbidden)
    }

    fn forbids_goods(&mut self, id: GoodsId) -> Result<bool, DeskError> {
        if let Some(known) = self.goods.get(&id) {
            return Ok(*known);
        }
        let Some(found) = goods::get(self.tx, id)? else { return Ok(false) };
        let product = ProductFact { goods: id, names: found.details.names, allergens: found.details.allergens };
        let findings = check_product(&product, &self.person);
        let forbidden = findings.iter().any(|finding| finding.gravity == Gravity::Stop);
        self.goods.insert(id, forbidden);
        Ok(forbidden)
    }
}

/// Whether something stands on the bill already.
fn is_on_bill(lines: &[FactLine], kind: &LineKind) -> bool {
    lines.iter().any(|fact| fact.line.kind == *kind)
}
