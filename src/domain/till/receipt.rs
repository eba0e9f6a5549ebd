//! A bill paid: what is said and printed.

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::client::ClientName;
use crate::domain::ids::{EntryId, ShiftId};
use crate::domain::offers::{Choices, Quote};

use super::bill::Bill;
use super::refund::RefundMade;

/// A code to print on what was sold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct IssuedCode {
    /// The line on which it was sold, counted from 0.
    pub line: usize,
    /// The code.
    pub code: String,
    /// Its last day; none: no end.
    pub until: Option<Date>,
}

/// A bill paid. It is the same whenever it is shown, but for the refunds that came later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Receipt {
    /// The bill, with its lines.
    pub bill: Bill,
    /// Who paid; none for a buyer without a card.
    pub client: Option<ClientName>,
    /// What it came to, what applied, and why.
    pub quote: Quote,
    /// The choices by which it was paid, with every tender.
    pub choices: Choices,
    /// The shift in which it was paid.
    pub shift: ShiftId,
    /// When, by the clock on the salon's wall.
    pub paid: DateTime,
    /// Who took the payment, as colleagues call them.
    pub paid_by: String,
    /// Its entry in the ledger; a free bill has none.
    pub entry: Option<EntryId>,
    /// The codes of certificates that were sold.
    pub issued: Vec<IssuedCode>,
    /// What was taken back of it since.
    pub refunds: Vec<RefundMade>,
}
