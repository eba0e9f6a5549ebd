//! What a manager changes on a certificate.

use jiff::civil::Date;

use crate::domain::ids::{CertificateId, ClientId};
use crate::domain::money::Money;
use crate::domain::offers::{CertificateCode, CertificateMoveKind, HeldCertificate};
use crate::domain::time::Entropy;
use crate::store::{StoreError, Tx};

use super::certificate::{NewCertificate, add_move, issue_with, read, stop};
use super::history::certificate_sale;
use super::{Cause, card_of};

/// Stops a certificate: it is not used any more, and what is left on it is still owed.
pub fn stop_certificate(tx: &Tx<'_>, id: CertificateId, cause: &Cause) -> Result<(), StoreError> {
    add_move(tx, id, CertificateMoveKind::Stopped, Money::ZERO, cause)?;
    stop(tx, id, cause)
}

/// Puts a new certificate under a new code into the place of one that is stopped. Posts: DR `Certificate(old)`, CR
/// `Certificate(new)` of what is left.
pub fn replace_certificate(
    tx: &Tx<'_>,
    held: &HeldCertificate,
    cause: &Cause,
    entropy: &mut dyn Entropy,
) -> Result<(CertificateId, CertificateCode), StoreError> {
    // What was paid stays the most that a refund may put back on it.
    let (price, _, _) = certificate_sale(tx, held.id)?;
    let new = NewCertificate {
        worth: held.worth.clone(),
        price,
        in_parts: held.in_parts,
        until: held.until,
        holder: held.holder,
        line: None,
        replaces: Some(held.id),
    };
    let issued = issue_with(tx, &new, held.left, cause, entropy)?;
    add_move(tx, held.id, CertificateMoveKind::Replaced, Money(-held.left.minor()), cause)?;
    Ok(issued)
}

/// Writes off what is left on a certificate. Posts: DR `Certificate(id)`, CR `Forfeited`.
pub fn write_off_certificate(tx: &Tx<'_>, held: &HeldCertificate, cause: &Cause) -> Result<(), StoreError> {
    add_move(tx, held.id, CertificateMoveKind::WrittenOff, Money(-held.left.minor()), cause)
}

/// Lets a certificate hold longer; none: without end.
pub fn extend_certificate(
    tx: &Tx<'_>,
    id: CertificateId,
    until: Option<Date>,
    cause: &Cause,
) -> Result<(), StoreError> {
    add_move(tx, id, CertificateMoveKind::Extended, Money::ZERO, cause)?;
    tx.execute(include_str!("extend_certificate.sql"), &[&id, &until])?;
    Ok(())
}

/// Names a certificate to a client; none: it is the bearer's.
pub fn name_certificate(tx: &Tx<'_>, id: CertificateId, holder: Option<ClientId>) -> Result<(), StoreError> {
    let holder = holder.map(|client| card_of(tx, client)).transpose()?;
    tx.execute(include_str!("name_certificate.sql"), &[&id, &holder])?;
    Ok(())
}

/// Certificates on which something is left (or, `with_used`, all), those that end soonest first.
pub fn certificates(tx: &Tx<'_>, with_used: bool, today: Date, most: u32) -> Result<Vec<HeldCertificate>, StoreError> {
    tx.all(include_str!("certificates.sql"), &[&with_used, &most], |row| read(row, today))
}
