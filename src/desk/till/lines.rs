//! What the lines of a bill are now: the visit's own first, then what was added at the till.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::DeskError;
use crate::desk::error::{OrNotFound, Thing};
use crate::domain::catalogue::Names;
use crate::domain::goods::GoodsRefusal;
use crate::domain::money::Money;
use crate::domain::offers::FactLine;
use crate::domain::till::{BillLine, Family, LineKind, TillRefusal};
use crate::store::till::ToPay;
use crate::store::{Tx, catalogue, goods, wallet};

/// Something that is added to a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LineWish {
    /// What.
    pub kind: LineKind,
    /// How many.
    pub quantity: i64,
    /// How much, for what has no price of its own: a certificate for an amount, a deposit, a debt paid back. Procedures,
    /// goods and plans cost what their lists say, whatever stands here.
    #[serde(default)]
    pub amount: Option<Money>,
}

impl LineWish {
    /// The wish that a kept line was.
    pub(super) fn of(line: &BillLine) -> Self {
        Self { kind: line.kind, quantity: line.quantity, amount: Some(line.price) }
    }
}

/// The line of a visit.
pub(super) fn of_visit(visit: &ToPay) -> Result<FactLine, DeskError> {
    let kind = LineKind::Procedure { procedure: visit.procedure };
    let line = BillLine::new(kind, visit.procedure_name.clone(), 1, visit.price)?;
    Ok(FactLine { line, family: Family::Procedures(visit.category) })
}

/// The line that a wish is today, at today's price.
pub(super) fn of_wish(tx: &Tx<'_>, wish: &LineWish) -> Result<FactLine, DeskError> {
    let amount = || match wish.amount {
        Some(amount) if amount > Money::ZERO => Ok(amount),
        other => Err(TillRefusal::NotPositive(other.unwrap_or_default())),
    };
    let (names, price, family) = match wish.kind {
        LineKind::Procedure { procedure } => {
            let known = catalogue::get(tx, procedure)?.or_not_found(Thing::Procedure, procedure.0)?;
            (known.details.names, known.details.price, Family::Procedures(known.details.category))
        }
        LineKind::Goods { goods } => {
            let known = goods::get(tx, goods)?.or_not_found(Thing::Goods, goods.0)?;
            if !known.details.for_sale {
                return Err(GoodsRefusal::NotForSale(known.details.names).into());
            }
            (known.details.names, known.details.price, Family::Goods)
        }
        LineKind::Certificate { procedure: Some(procedure), .. } => {
            let known = catalogue::get(tx, procedure)?.or_not_found(Thing::Procedure, procedure.0)?;
            (known.details.names, known.details.price, Family::Prepaid)
        }
        LineKind::Abonement { plan } => {
            let known = wallet::plan(tx, plan)?.or_not_found(Thing::AbonementPlan, plan.0)?;
            (known.details.names, known.details.price, Family::Prepaid)
        }
        LineKind::Certificate { procedure: None, .. } | LineKind::Deposit | LineKind::DebtRepaid => {
            (Names::default(), amount()?, Family::Prepaid)
        }
    };
    Ok(FactLine { line: BillLine::new(wish.kind, names, wish.quantity, price)?, family })
}

/// All lines of a bill as they are now: the visit's, and what was added, at today's prices.
pub(super) fn now(tx: &Tx<'_>, visit: Option<&ToPay>, kept: &[BillLine]) -> Result<Vec<FactLine>, DeskError> {
    let own = visit.map(of_visit).transpose()?;
    let added = &kept[usize::from(own.is_some()).min(kept.len())..];
    let mut lines: Vec<FactLine> = own.into_iter().collect();
    for line in added {
        lines.push(of_wish(tx, &LineWish::of(line))?);
    }
    Ok(lines)
}
