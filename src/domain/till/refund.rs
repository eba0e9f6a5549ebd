//! A paid bill taken back, whole or in part.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::ids::{AbonementId, CertificateId, EntryId, RefundId, ShiftId};
use crate::domain::money::Money;

/// Pieces of a line that come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RefundLine {
    /// The line, counted from 0.
    pub line: usize,
    /// How many pieces.
    pub quantity: i64,
}

codes! {
    /// How the part that was paid with money goes back.
    RefundWay {
        /// As it came: first to the card, then by transfer, then to the deposit, the rest from the drawer.
        AsPaid = "as_paid",
        /// All of it from the drawer.
        Cash = "cash",
        /// All of it into the client's deposit.
        Deposit = "deposit",
    }
}

/// What goes back, and how. Amounts are in minor units and, but for `rounding`, not negative.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Refund {
    /// Which pieces.
    pub lines: Vec<RefundLine>,
    /// From the drawer.
    pub cash: Money,
    /// What rounding adds to (above nothing) or keeps of (below) what goes back.
    pub rounding: Money,
    /// To the card.
    pub card: Money,
    /// By transfer.
    pub transfer: Money,
    /// Into the client's deposit.
    pub deposit: Money,
    /// Owed no more.
    pub debt: Money,
    /// Back on certificates that paid for it.
    pub certificates: Vec<(CertificateId, Money)>,
    /// Certificates for procedures that may be used again, with what they had cost.
    pub procedure_certificates: Vec<(CertificateId, Money)>,
    /// Sessions that may be used again, with what each had cost.
    pub sessions: Vec<(AbonementId, Money)>,
    /// Points that come back to the client.
    pub points_back: i64,
    /// Points that had been earned and are taken away again; the balance may fall below nothing.
    pub points_taken: i64,
    /// Tips that go back.
    pub tips: Money,
    /// Whether nothing of the bill is left after it.
    pub is_whole: bool,
}

impl Refund {
    /// What goes back in money, by whatever way, tips among it.
    pub fn money(&self) -> Money {
        // Each is a part of a bill that was at most what a person may type.
        Money(self.cash.minor() + self.card.minor() + self.transfer.minor() + self.deposit.minor())
    }
}

/// A refund that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RefundMade {
    /// Its number.
    pub id: RefundId,
    /// The shift in which it was made.
    pub shift: ShiftId,
    /// When, by the clock on the salon's wall.
    pub at: DateTime,
    /// Who made it, as colleagues call them.
    pub by: String,
    /// Why.
    pub reason: String,
    /// What went back, and how.
    pub refund: Refund,
    /// Its entry in the ledger; none where nothing moved.
    pub entry: Option<EntryId>,
}
