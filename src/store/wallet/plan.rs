//! What abonements the salon sells.

use crate::domain::ids::AbonementPlanId;
use crate::domain::offers::{AbonementPlan, PlanDetails};
use crate::store::{Row, StoreError, Tx};

/// Adds a plan.
pub fn add_plan(tx: &Tx<'_>, details: &PlanDetails) -> Result<AbonementPlanId, StoreError> {
    tx.insert(include_str!("add_plan.sql"), &[&json(details)?]).map(AbonementPlanId)
}

/// Writes a plan anew over the version that was seen; `false` when it has another, or is not there.
pub fn change_plan(
    tx: &Tx<'_>,
    id: AbonementPlanId,
    version: i64,
    details: &PlanDetails,
    retired: bool,
) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("change_plan.sql"), &[&id, &version, &json(details)?, &retired])? == 1)
}

/// One plan.
pub fn plan(tx: &Tx<'_>, id: AbonementPlanId) -> Result<Option<AbonementPlan>, StoreError> {
    tx.first(include_str!("plan.sql"), &[&id], read)
}

/// All plans; the retired only when asked for.
pub fn plans(tx: &Tx<'_>, with_retired: bool) -> Result<Vec<AbonementPlan>, StoreError> {
    tx.all(include_str!("plans.sql"), &[&with_retired], read)
}

fn read(row: &Row<'_, '_>) -> Result<AbonementPlan, StoreError> {
    Ok(AbonementPlan { id: row.get(0)?, version: row.get(1)?, retired: row.get(2)?, details: details(row, 3)? })
}

/// The details in a column.
pub(super) fn details(row: &Row<'_, '_>, column: usize) -> Result<PlanDetails, StoreError> {
    let json: String = row.get(column)?;
    serde_json::from_str(&json).map_err(|_| StoreError::BadValue { column })
}

/// The details as they are stored.
pub(super) fn json(details: &PlanDetails) -> Result<String, StoreError> {
    serde_json::to_string(details).map_err(|error| StoreError::Statement(error.to_string()))
}
