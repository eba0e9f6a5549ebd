//! What looking a database over found.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::store::photograph::AlbumReport;

/// The whole of it. The shape is stable: scripts read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// Whether nothing is wrong. The age of the last backup does not count.
    pub ok: bool,
    /// `ok`, or the first thing that is wrong with the pages.
    pub database: String,
    /// The ledger.
    pub ledger: LedgerReport,
    /// Kept sums that disagree with the postings, what clients hold that disagrees with its moves or with its account,
    /// paid bills that disagree with their entry, kept documents and signed records that are not as they were written.
    pub balances_differ: i64,
    /// Lots of goods whose kept stock disagrees with what came and went.
    #[serde(default)]
    pub stock_differs: i64,
    /// Photographs and their sealed files.
    #[serde(default)]
    pub photographs: AlbumReport,
    /// The audit log.
    pub audit: AuditReport,
    /// Rows that refer to a row that is not there.
    pub foreign_keys: i64,
    /// Whole hours since the last proven backup; none where there was none.
    pub backup_age_hours: Option<i64>,
}

/// The ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LedgerReport {
    /// How many entries.
    pub entries: i64,
    /// How many of them do not balance.
    pub unbalanced: i64,
    /// The first whose place in the chain is not right: changed, dropped or cut off.
    pub broken_at: Option<i64>,
}

/// The audit log.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AuditReport {
    /// How many rows.
    pub rows: i64,
    /// The first whose place in the chain is not right: changed, dropped or cut off.
    pub broken_at: Option<i64>,
}
