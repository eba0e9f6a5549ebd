//! The audit log, for those who may read it.

mod list;

pub use list::{AuditEntry, ListAudit};
