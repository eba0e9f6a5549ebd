//! Certificates.

use jiff::civil::Date;

use crate::domain::ids::{BillId, CertificateId, ClientId, ProcedureId};
use crate::domain::money::Money;
use crate::domain::offers::{CertificateCode, CertificateMoveKind, CertificateState, HeldCertificate, Worth};
use crate::domain::time::Entropy;
use crate::store::{Row, StoreError, Tx};

use super::{Cause, refused};

/// A certificate to be issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCertificate {
    /// What it is good for.
    pub worth: Worth,
    /// What was paid for it, and what the salon owes on it: above nothing.
    pub price: Money,
    /// Whether a part of it may be used and the rest kept. One for a procedure never is.
    pub in_parts: bool,
    /// Its last day; none: no end.
    pub until: Option<Date>,
    /// Whose it is; none: whoever brings it.
    pub holder: Option<ClientId>,
    /// The line of the bill on which it was sold, counted from 0. The bill is that of the cause.
    pub line: Option<usize>,
    /// The certificate whose place it takes.
    pub replaces: Option<CertificateId>,
}

/// Issues a certificate under a code that no other has. Posts: CR `Certificate(id)` of its price.
pub fn issue_certificate(
    tx: &Tx<'_>,
    new: &NewCertificate,
    cause: &Cause,
    entropy: &mut dyn Entropy,
) -> Result<(CertificateId, CertificateCode), StoreError> {
    issue_with(tx, new, new.price, cause, entropy)
}

/// Issues a certificate on which less is left than was once paid for it.
pub(super) fn issue_with(
    tx: &Tx<'_>,
    new: &NewCertificate,
    left: Money,
    cause: &Cause,
    entropy: &mut dyn Entropy,
) -> Result<(CertificateId, CertificateCode), StoreError> {
    let mut code = CertificateCode::draw(entropy);
    while tx.first(include_str!("certificate_with.sql"), &[&code.plain()], |row| row.get::<i64>(0))?.is_some() {
        code = CertificateCode::draw(entropy);
    }
    let procedure = match &new.worth {
        Worth::Money => None,
        Worth::Procedure(procedure) => Some(*procedure),
    };
    let in_parts = new.in_parts && procedure.is_none();
    let line = new.line.map(|line| i64::try_from(line).unwrap_or(i64::MAX));
    let id = tx.insert(
        include_str!("add_certificate.sql"),
        &[
            &code.plain(),
            &procedure,
            &new.price,
            &in_parts,
            &new.until,
            &new.holder,
            &cause.bill,
            &line,
            &cause.day,
            &new.replaces,
        ],
    )?;
    let id = CertificateId(id);
    add_move(tx, id, CertificateMoveKind::Issued, left, cause)?;
    Ok((id, code))
}

/// Uses an amount of a certificate; one for a procedure is used whole, whatever the amount. Posts: DR `Certificate(id)` of
/// what it gives. The schema refuses one that is stopped, has ended, or has not so much left.
pub fn use_certificate(tx: &Tx<'_>, id: CertificateId, amount: Money, cause: &Cause) -> Result<Money, StoreError> {
    let held = certificate(tx, id, cause.day)?.ok_or_else(|| refused("there is no such certificate"))?;
    let amount = if held.worth == Worth::Money { amount } else { held.left };
    if amount <= Money::ZERO {
        return Err(refused("nothing is used of the certificate"));
    }
    add_move(tx, id, CertificateMoveKind::Used, Money(-amount.minor()), cause)?;
    Ok(amount)
}

/// Gives up what is left on a certificate that is not used in parts. Posts: DR `Certificate(id)`, CR `Forfeited`.
pub fn forfeit_certificate(tx: &Tx<'_>, id: CertificateId, amount: Money, cause: &Cause) -> Result<(), StoreError> {
    add_move(tx, id, CertificateMoveKind::Forfeited, Money(-amount.minor()), cause)
}

/// Puts back what a certificate had paid, on the refund of that bill. It goes to the certificate that took its place, where
/// one did: tells which. Posts: CR `Certificate(id)` of it.
pub fn give_back_certificate(
    tx: &Tx<'_>,
    id: CertificateId,
    amount: Money,
    cause: &Cause,
) -> Result<CertificateId, StoreError> {
    let mut into = id;
    while let Some(next) = tx.first(include_str!("replacement_of.sql"), &[&into], |row| row.get(0))? {
        into = next;
    }
    add_move(tx, into, CertificateMoveKind::GivenBack, amount, cause)?;
    Ok(into)
}

/// Takes a certificate back from whoever bought it, and stops it. Gives what was left on it, which is what goes back to the
/// buyer. Posts: DR `Certificate(id)` of it.
pub fn take_back_certificate(tx: &Tx<'_>, id: CertificateId, cause: &Cause) -> Result<Money, StoreError> {
    let held = certificate(tx, id, cause.day)?.ok_or_else(|| refused("there is no such certificate"))?;
    if held.left > Money::ZERO {
        add_move(tx, id, CertificateMoveKind::TakenBack, Money(-held.left.minor()), cause)?;
    }
    stop(tx, id, cause)?;
    Ok(held.left)
}

/// Marks a certificate as stopped.
pub(super) fn stop(tx: &Tx<'_>, id: CertificateId, cause: &Cause) -> Result<(), StoreError> {
    tx.execute(include_str!("stop_certificate.sql"), &[&id, &cause.at, &cause.by, &cause.reason])?;
    Ok(())
}

/// One certificate, as it stands on a day.
pub fn certificate(tx: &Tx<'_>, id: CertificateId, today: Date) -> Result<Option<HeldCertificate>, StoreError> {
    tx.first(include_str!("certificate.sql"), &[&id], |row| read(row, today))
}

/// The certificate of a code, as it stands on a day.
pub fn certificate_of_code(
    tx: &Tx<'_>,
    code: CertificateCode,
    today: Date,
) -> Result<Option<HeldCertificate>, StoreError> {
    tx.first(include_str!("certificate_of_code.sql"), &[&code.plain()], |row| read(row, today))
}

/// The certificates sold on a line of a bill, counted from 0.
pub fn certificates_of_line(
    tx: &Tx<'_>,
    bill: BillId,
    line: usize,
    today: Date,
) -> Result<Vec<HeldCertificate>, StoreError> {
    let line = i64::try_from(line).unwrap_or(i64::MAX);
    tx.all(include_str!("certificates_of_line.sql"), &[&bill, &line], |row| read(row, today))
}

/// Certificates that are named to a client and on which something is left.
pub(super) fn certificates_of(tx: &Tx<'_>, card: ClientId, today: Date) -> Result<Vec<HeldCertificate>, StoreError> {
    tx.all(include_str!("certificates_of.sql"), &[&card], |row| read(row, today))
}

pub(super) fn read(row: &Row<'_, '_>, today: Date) -> Result<HeldCertificate, StoreError> {
    let plain: String = row.get(1)?;
    let code: CertificateCode = plain.parse().map_err(|_| StoreError::BadValue { column: 1 })?;
    let procedure: Option<ProcedureId> = row.get(2)?;
    let (left, until): (Money, Option<Date>) = (row.get(3)?, row.get(5)?);
    let is_stopped: bool = row.get(7)?;
    let state = if is_stopped {
        CertificateState::Stopped
    } else if left == Money::ZERO {
        CertificateState::Used
    } else if until.is_some_and(|last| last < today) {
        CertificateState::Expired
    } else {
        CertificateState::Active
    };
    Ok(HeldCertificate {
        id: row.get(0)?,
        code: code.to_string(),
        worth: procedure.map_or(Worth::Money, Worth::Procedure),
        left,
        in_parts: row.get(4)?,
        until,
        holder: row.get(6)?,
        state,
    })
}

pub(super) fn add_move(
    tx: &Tx<'_>,
    id: CertificateId,
    kind: CertificateMoveKind,
    amount: Money,
    cause: &Cause,
) -> Result<(), StoreError> {
    tx.execute(
        include_str!("add_certificate_move.sql"),
        &[
            &id,
            &kind.code(),
            &amount,
            &cause.bill,
            &cause.refund,
            &cause.entry,
            &cause.day,
            &cause.at,
            &cause.by,
            &cause.reason,
        ],
    )?;
    Ok(())
}
