//! Whom a lot touched, and what touched a client.

use jiff::Timestamp;

use crate::domain::catalogue::Names;
use crate::domain::ids::{BillId, ClientId, GoodsId, GoodsLotId, ProcedureId, VisitId};
use crate::domain::record::Sheet;
use crate::store::json::from_json;
use crate::store::list::split;
use crate::store::{Row, StoreError, Tx};

/// A lot that came to a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LotTouch {
    /// Who; none: sold to nobody known.
    pub client: Option<ClientId>,
    /// In which visit it was used, or from which it was sold.
    pub visit: Option<VisitId>,
    /// On which bill it was sold; none: it was used.
    pub bill: Option<BillId>,
    /// The goods.
    pub goods: GoodsId,
    /// The lot.
    pub lot: GoodsLotId,
    /// When the visit began, or when it was sold.
    pub at: Timestamp,
    /// The name of the specialist, or of who sold it.
    pub by: String,
    /// How many pieces.
    pub pieces: i64,
}

/// A visit in which something was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treated {
    /// The visit.
    pub visit: VisitId,
    /// When it began, or was due to.
    pub at: Timestamp,
    /// The procedure.
    pub procedure: ProcedureId,
    /// Its names.
    pub names: Names,
    /// Codes of the allergens that it brings by itself.
    pub allergens: Vec<String>,
    /// What the record says, where one was written.
    pub sheet: Option<Sheet>,
}

/// In which visits a lot was used, as written there.
pub fn used_of_lot(tx: &Tx<'_>, lot: GoodsLotId) -> Result<Vec<LotTouch>, StoreError> {
    tx.all(include_str!("used_of_lot.sql"), &[&lot], touch)
}

/// To whom a lot was sold and not given back.
pub fn sold_of_lot(tx: &Tx<'_>, lot: GoodsLotId) -> Result<Vec<LotTouch>, StoreError> {
    tx.all(include_str!("sold_of_lot.sql"), &[&lot], touch)
}

/// What a client bought and did not give back.
pub fn sold_to(tx: &Tx<'_>, client: ClientId) -> Result<Vec<LotTouch>, StoreError> {
    tx.all(include_str!("sold_to.sql"), &[&client], touch)
}

/// The visits of a client in which something was done, with their records.
pub fn treated(tx: &Tx<'_>, client: ClientId) -> Result<Vec<Treated>, StoreError> {
    tx.all(include_str!("treated.sql"), &[&client], |row| {
        let sheet: Option<String> = row.get(8)?;
        Ok(Treated {
            visit: row.get(0)?,
            at: row.get(1)?,
            procedure: row.get(2)?,
            names: Names { en: row.get(3)?, ru: row.get(4)?, pl: row.get(5)?, zh: row.get(6)? },
            allergens: split(&row.get::<String>(7)?).map(str::to_owned).collect(),
            sheet: sheet.map(|sheet| from_json(&sheet)).transpose()?,
        })
    })
}

/// The records that nobody signed yet: the uses that they name are not written as uses, but they happened.
pub fn drafts(tx: &Tx<'_>) -> Result<Vec<(LotTouch, Sheet)>, StoreError> {
    tx.all(include_str!("drafts.sql"), &[], |row| Ok((touch(row)?, from_json(&row.get::<String>(8)?)?)))
}

/// The first eight columns of the statements here.
fn touch(row: &Row<'_, '_>) -> Result<LotTouch, StoreError> {
    Ok(LotTouch {
        client: row.get(0)?,
        visit: row.get(1)?,
        bill: row.get(2)?,
        goods: row.get(3)?,
        lot: row.get(4)?,
        at: row.get(5)?,
        by: row.get(6)?,
        pieces: row.get(7)?,
    })
}
