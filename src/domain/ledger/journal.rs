//! An entry as it leaves the salon: for the accountant, for another program, for the explanation of an amount.

use jiff::Timestamp;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{EntryId, ShiftId, StaffId, VisitId};

use super::account::Commodity;
use super::entry::EntryKind;

/// An entry with its postings. It holds no name and no phone: owners stand as numbers in the accounts' codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct JournalEntry {
    /// Its number, without gaps from 1.
    pub id: EntryId,
    /// What happened.
    pub kind: EntryKind,
    /// The salon's business day.
    pub day: Date,
    /// The instant.
    pub at: Timestamp,
    /// The shift of the till; none for what happened outside any.
    pub shift: Option<ShiftId>,
    /// The visit that it is about.
    pub visit: Option<VisitId>,
    /// Who did it.
    pub staff: StaffId,
    /// A few words, such as the reason of a difference.
    pub memo: String,
    /// The entry that this one takes back, whole or in part.
    pub reverses: Option<EntryId>,
    /// Its sides, at least two.
    pub postings: Vec<JournalPosting>,
}

/// One side of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct JournalPosting {
    /// The account's code, such as `assets:cash:till` or `liabilities:deposit:client:42`.
    pub account: String,
    /// What the account holds.
    pub commodity: Commodity,
    /// How much, in minor units of money or in points. Positive is a debit, negative a credit.
    pub amount: i64,
}
