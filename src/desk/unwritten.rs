//! An audit row on its way to the log.

use jiff::Timestamp;

use crate::domain::ids::StaffId;
use crate::store::Tx;
use crate::store::audit::{self, AuditRow};

use super::context::{Actor, Subject};
use super::error::DeskError;
use super::requests::json;

/// An audit row that is not written yet.
pub(super) struct Unwritten {
    at: Timestamp,
    staff: StaffId,
    request: String,
    subjects: String,
    outcome: &'static str,
}

impl Unwritten {
    /// The row of a request.
    pub(super) fn of(
        actor: &Actor,
        request: &str,
        subjects: &[Subject],
        outcome: &'static str,
        at: Timestamp,
    ) -> Result<Self, DeskError> {
        let subjects = if subjects.is_empty() { "[]".to_owned() } else { json(&subjects)? };
        Ok(Self { at, staff: actor.staff, request: request.to_owned(), subjects, outcome })
    }

    /// Writes it at the end of the chain.
    pub(super) fn write(&self, tx: &Tx<'_>) -> Result<(), DeskError> {
        let Self { at, staff, request, subjects, outcome } = self;
        Ok(audit::add(tx, &AuditRow { at: *at, staff: Some(*staff), request, subjects, outcome })?)
    }
}
