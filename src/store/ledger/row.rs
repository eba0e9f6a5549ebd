//! What the chain of the ledger binds: every column of an entry and of its postings.

use crate::domain::ledger::{Entry, Posting};
use crate::store::chain::Content;

/// An entry's columns as they lie, in plain values, so that a row which somebody changed to nonsense can still be
/// hashed and found.
#[derive(Clone, Debug, Default)]
pub(super) struct EntryRow {
    pub id: i64,
    pub kind: String,
    pub request_key: Option<String>,
    pub day: String,
    pub at: i64,
    pub shift: Option<i64>,
    pub visit: Option<i64>,
    pub staff: i64,
    pub memo: String,
    pub reverses: Option<i64>,
}

impl EntryRow {
    /// The columns of a new entry.
    pub(super) fn new(id: i64, entry: &Entry) -> Self {
        let heading = entry.heading();
        Self {
            id,
            kind: heading.kind.code().to_owned(),
            request_key: heading.key.map(|key| key.to_string()),
            day: heading.day.to_string(),
            at: heading.at.as_second(),
            shift: heading.shift.map(|shift| shift.0),
            visit: heading.visit.map(|visit| visit.0),
            staff: heading.staff.0,
            memo: heading.memo.clone(),
            reverses: heading.reverses.map(|entry| entry.0),
        }
    }

    /// The beginning of the content that the chain binds.
    pub(super) fn content(&self) -> Content {
        Content::new()
            .number(self.id)
            .text(&self.kind)
            .text(self.request_key.as_deref().unwrap_or_default())
            .text(&self.day)
            .number(self.at)
            .maybe_number(self.shift)
            .maybe_number(self.visit)
            .number(self.staff)
            .text(&self.memo)
            .maybe_number(self.reverses)
    }
}

/// The content with one posting more.
pub(super) fn with_posting(content: Content, line: i64, code: &str, commodity: &str, amount: i64) -> Content {
    content.number(line).text(code).text(commodity).number(amount)
}

/// The content of a whole entry.
pub(super) fn content(row: &EntryRow, postings: &[Posting]) -> Content {
    (1_i64..).zip(postings).fold(row.content(), |content, (line, posting)| {
        with_posting(content, line, &posting.account.code(), posting.account.commodity().code(), posting.amount)
    })
}
