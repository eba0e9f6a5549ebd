//! The weekly list of what no program can see.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::ids::{StaffId, StandardVersionId};
use crate::domain::standard::{Kept, RuleId};
use crate::store::{StoreError, Tx};

/// An observation to be kept.
#[derive(Clone, Debug)]
pub struct NewObservation<'a> {
    /// The Monday of the week.
    pub week: Date,
    /// Whom it is about.
    pub staff: StaffId,
    /// The rule.
    pub rule: &'a RuleId,
    /// The version of the standard that holds the rule.
    pub version: StandardVersionId,
    /// How they kept it.
    pub kept: Kept,
    /// What else was seen.
    pub note: &'a str,
}

/// An observation as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObservationRow {
    /// The Monday of the week.
    pub week: Date,
    /// Whom it is about.
    pub staff: StaffId,
    /// The rule.
    pub rule: RuleId,
    /// The version of the standard that holds the rule.
    pub version: StandardVersionId,
    /// How they kept it.
    pub kept: Kept,
    /// What else was seen.
    pub note: String,
    /// When it was written.
    pub at: Timestamp,
    /// The name of who looked.
    pub by: String,
}

/// Every observation of some weeks by their Mondays, in the order of writing: the last of a week, a person and a rule
/// stands, those before it were corrected.
pub fn observations(tx: &Tx<'_>, (from, to): (Date, Date)) -> Result<Vec<ObservationRow>, StoreError> {
    tx.all(include_str!("observations.sql"), &[&from, &to], |row| {
        Ok(ObservationRow {
            week: row.get(0)?,
            staff: row.get(1)?,
            rule: row.get(2)?,
            version: row.get(3)?,
            kept: row.get(4)?,
            note: row.get(5)?,
            at: row.get(6)?,
            by: row.get(7)?,
        })
    })
}

/// Keeps an observation.
pub fn observe(tx: &Tx<'_>, new: &NewObservation<'_>, (at, by): (Timestamp, StaffId)) -> Result<(), StoreError> {
    let NewObservation { week, staff, rule, version, kept, note } = new;
    tx.insert(include_str!("observe.sql"), &[week, staff, rule, version, kept, note, &at, &by])?;
    Ok(())
}
