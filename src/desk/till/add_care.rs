//! Puts an article on the bill of a visit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase, standard};
use crate::domain::ids::{BillId, GoodsId, RequestKey, VisitId};
use crate::domain::offers::Choices;
use crate::domain::role::Permission;
use crate::domain::standard::Evidence;
use crate::domain::till::{BillLine, BillState, LineKind, TillRefusal, total};
use crate::domain::visit::VisitState;
use crate::store::Tx;
use crate::store::till;

use super::lines::{LineWish, of_visit, of_wish};
use super::show;

/// Puts one piece of an article on the bill of a visit, beside what stands there. The bill may be begun before the
/// procedure: it waits until the client pays.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AddCare {
    /// The caller's name for this request.
    pub key: RequestKey,
    /// Of which visit.
    pub visit: VisitId,
    /// Which article.
    pub goods: GoodsId,
}

/// What stands on the bill now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CareAdded {
    /// The bill.
    pub bill: BillId,
    /// The article.
    pub goods: GoodsId,
    /// How many pieces of it.
    pub quantity: i64,
}

impl UseCase for AddCare {
    type Answer = CareAdded;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CareAdded, DeskError> {
        let visit = till::to_pay(tx, self.visit)?.or_not_found(Thing::Visit, self.visit.0)?;
        if !matches!(visit.state, VisitState::Arrived | VisitState::InProcedure | VisitState::ToPay) {
            return Err(TillRefusal::VisitNotToPay.into());
        }
        let own = of_visit(&visit)?.line;
        let kept = till::bill_of_visit(tx, self.visit)?;
        let mut lines: Vec<BillLine> = kept.as_ref().map_or_else(|| vec![own.clone()], |row| row.bill.lines.clone());
        let kind = LineKind::Goods { goods: self.goods };
        let standing = lines.iter().position(|line| line.kind == kind);
        let quantity = standing.map_or(0, |at| lines[at].quantity).saturating_add(1);
        let line = of_wish(tx, &LineWish { kind, quantity, amount: None })?.line;
        match standing {
            Some(at) => lines[at] = line,
            None => lines.push(line),
        }
        total(&lines)?;
        let bill = match kept {
            Some(row) if row.bill.state == BillState::Open => {
                till::change_lines(tx, row.bill.id, &lines)?;
                show::note_subjects(context, &row.bill);
                row.bill.id
            }
            Some(_) => return Err(TillRefusal::VisitNotToPay.into()),
            None => {
                let owner = (Some(self.visit), Some(visit.client));
                till::add_bill(tx, owner, (context.now, context.actor.staff), &lines, &Choices::default())?
            }
        };
        context.about(Subject::Visit(self.visit));
        context.changed(Noun::Till);
        standard::seen(tx, context, self.visit, Evidence::CareSold)?;
        Ok(CareAdded { bill, goods: self.goods, quantity })
    }
}
