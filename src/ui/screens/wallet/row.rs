//! What stands in a wallet, row by row.

use crate::desk::wallet::AbonementShown;
use crate::domain::offers::HeldCertificate;

/// One row: something that is held.
pub enum HeldRow {
    /// The points.
    Bonus,
    /// A certificate that is named to the client.
    Certificate(HeldCertificate),
    /// An abonement, the client's own or shared.
    Abonement(Box<AbonementShown>),
    /// What was paid in advance.
    Deposit,
    /// What is owed.
    Debt,
    /// The family's account.
    Family,
    /// Who brought the client.
    BroughtBy,
}
