//! The rules of offers, as they are now and as they were.

mod promotion;
mod rule;
#[cfg(test)]
mod tests;

pub use promotion::{add, all, change, get, retire, running_promotions};
pub use rule::{Kept, RuleKind, history, kept, put};

use super::{StoreError, Tx};
use crate::domain::market::Market;
use crate::domain::offers::{BonusProgramme, DiscountLimits, TillRules};
use crate::domain::till::CashRounding;

/// The bonus programme in force; where none was ever kept, the market's customary one, which is off.
pub fn programme(tx: &Tx<'_>) -> Result<BonusProgramme, StoreError> {
    match kept(tx, RuleKind::BonusProgramme)? {
        Some(kept) => Ok(kept.rule),
        None => Ok(BonusProgramme::customary(market(tx)?)),
    }
}

/// The largest discounts that each role may give alone.
pub fn limits(tx: &Tx<'_>) -> Result<DiscountLimits, StoreError> {
    Ok(kept::<TillRules>(tx, RuleKind::TillRules)?.map(|kept| kept.rule.limits).unwrap_or_default())
}

/// How a sum in cash is rounded; where it was never set, by the custom of the market.
pub fn rounding(tx: &Tx<'_>, market: Market) -> Result<CashRounding, StoreError> {
    Ok(kept::<TillRules>(tx, RuleKind::TillRules)?.map_or_else(|| CashRounding::of(market), |kept| kept.rule.rounding))
}

/// The salon's market.
fn market(tx: &Tx<'_>) -> Result<Market, StoreError> {
    let row = super::salon::get(tx)?.ok_or_else(|| StoreError::Damaged("the salon's row is missing".to_owned()))?;
    Ok(row.salon.market)
}
