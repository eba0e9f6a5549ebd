//! Looking the salon over: pages, references, ledger, audit log, and how old the last backup is.

mod examine;
mod report;
mod run;
#[cfg(test)]
mod tests;

pub(super) use examine::{examine, sealed_files};
pub use report::{AuditReport, LedgerReport, Report};

pub use crate::store::photograph::AlbumReport;
pub use run::Check;
