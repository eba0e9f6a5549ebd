//! Parts of what is shown: people, and what came and went.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::error::DeskError;
use crate::domain::ids::{BillId, ClientId, EntryId};
use crate::domain::offers::{AbonementMoveKind, BonusMoveKind, CertificateMoveKind};
use crate::store::wallet::{self, MoveRow};
use crate::store::{Tx, client};

/// A person beside the holder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Person {
    /// Their number.
    pub id: ClientId,
    /// Their name as one says it.
    pub name: String,
}

/// What moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MoveWhat {
    /// Points.
    Bonus(BonusMoveKind),
    /// A certificate.
    Certificate(CertificateMoveKind),
    /// Sessions of an abonement.
    Abonement(AbonementMoveKind),
    /// The deposit.
    Deposit,
    /// The debt.
    Debt,
}

/// One move of something that a client holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MoveShown {
    /// When.
    pub day: Date,
    /// What, and why.
    pub what: MoveWhat,
    /// How much: points, sessions, or minor units.
    pub amount: i64,
    /// The bill.
    pub bill: Option<BillId>,
    /// The entry of the ledger.
    pub entry: Option<EntryId>,
    /// Who did it.
    pub by: String,
    /// Why, in a person's words.
    pub reason: String,
}

/// A client with their name.
pub(super) fn person(tx: &Tx<'_>, id: ClientId) -> Result<Option<Person>, DeskError> {
    let row = client::get(tx, wallet::card_of(tx, id)?)?;
    Ok(row.map(|row| Person { id: row.id, name: row.personal.name.spoken() }))
}

/// Rows of moves as they are shown.
pub(super) fn moves<Kind>(rows: Vec<MoveRow<Kind>>, what: impl Fn(Kind) -> MoveWhat) -> Vec<MoveShown> {
    let shown = |row: MoveRow<Kind>| MoveShown {
        day: row.day,
        what: what(row.kind),
        amount: row.amount,
        bill: row.bill,
        entry: row.entry,
        by: row.by,
        reason: row.reason,
    };
    rows.into_iter().map(shown).collect()
}
