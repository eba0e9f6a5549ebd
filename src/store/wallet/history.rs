//! What came and went, for the eye: the moves of a client's holdings, the latest first.

use jiff::civil::Date;

use crate::domain::ids::{AbonementId, BillId, BonusLotId, CertificateId, ClientId, EntryId};
use crate::domain::money::Money;
use crate::domain::offers::{AbonementMoveKind, BonusMoveKind, CertificateMoveKind, LotKind};
use crate::store::{StoreError, Tx};

use super::refused;

/// A lot, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LotRow {
    /// Its number.
    pub id: BonusLotId,
    /// Where it comes from.
    pub kind: LotKind,
    /// The bill that gave it.
    pub bill: Option<BillId>,
    /// When.
    pub day: Date,
    /// Its last day.
    pub expires: Option<Date>,
    /// How many points are left.
    pub left: i64,
}

/// A move, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveRow<Kind> {
    /// When.
    pub day: Date,
    /// Why.
    pub kind: Kind,
    /// How much: points, minor units, or sessions.
    pub amount: i64,
    /// The bill.
    pub bill: Option<BillId>,
    /// The entry in the ledger: its own, that of the refund, or that of the bill.
    pub entry: Option<EntryId>,
    /// Who did it.
    pub by: String,
    /// Why, in a person's words.
    pub reason: String,
}

/// The lots of an account with something in them, soonest first, then the latest empty ones.
pub fn lots_shown(tx: &Tx<'_>, owner: ClientId, most: u32) -> Result<Vec<LotRow>, StoreError> {
    tx.all(include_str!("lots_shown.sql"), &[&owner, &most], |row| {
        let kind: String = row.get(1)?;
        Ok(LotRow {
            id: row.get(0)?,
            kind: LotKind::from_code(&kind).ok_or(StoreError::BadValue { column: 1 })?,
            bill: row.get(2)?,
            day: row.get(3)?,
            expires: row.get(4)?,
            left: row.get(5)?,
        })
    })
}

/// The moves of an account's points, the latest first.
pub fn bonus_moves(tx: &Tx<'_>, owner: ClientId, most: u32) -> Result<Vec<MoveRow<BonusMoveKind>>, StoreError> {
    moves(tx, include_str!("bonus_moves.sql"), owner.0, most, BonusMoveKind::from_code)
}

/// The moves of a certificate, the latest first.
pub fn certificate_moves(
    tx: &Tx<'_>,
    id: CertificateId,
    most: u32,
) -> Result<Vec<MoveRow<CertificateMoveKind>>, StoreError> {
    moves(tx, include_str!("certificate_moves.sql"), id.0, most, CertificateMoveKind::from_code)
}

/// The moves of an abonement, the latest first; the amounts are sessions.
pub fn abonement_moves(tx: &Tx<'_>, id: AbonementId, most: u32) -> Result<Vec<MoveRow<AbonementMoveKind>>, StoreError> {
    moves(tx, include_str!("abonement_moves.sql"), id.0, most, AbonementMoveKind::from_code)
}

/// The moves of a client's deposit (`true`) and debt, the latest first.
pub fn purse_moves(tx: &Tx<'_>, client: ClientId, most: u32) -> Result<Vec<MoveRow<bool>>, StoreError> {
    moves(tx, include_str!("purse_moves.sql"), client.0, most, |code| Some(code == "deposit"))
}

fn moves<Kind>(
    tx: &Tx<'_>,
    sql: &str,
    of: i64,
    most: u32,
    kind_of: impl Fn(&str) -> Option<Kind>,
) -> Result<Vec<MoveRow<Kind>>, StoreError> {
    tx.all(sql, &[&of, &most], |row| {
        let code: String = row.get(1)?;
        Ok(MoveRow {
            day: row.get(0)?,
            kind: kind_of(&code).ok_or(StoreError::BadValue { column: 1 })?,
            amount: row.get(2)?,
            bill: row.get(3)?,
            entry: row.get(4)?,
            by: row.get(5)?,
            reason: row.get(6)?,
        })
    })
}

/// What a certificate was sold for and when, and whether something took its place.
pub fn certificate_sale(tx: &Tx<'_>, id: CertificateId) -> Result<(Money, Date, Option<BillId>), StoreError> {
    tx.first(include_str!("certificate_sale.sql"), &[&id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .ok_or_else(|| refused("there is no such certificate"))
}
