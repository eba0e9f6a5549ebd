//! Advice in the plan of a client.

use jiff::Timestamp;

use crate::domain::ids::{AdviceId, ClientId, GoodsId, StaffId};
use crate::store::{Row, StoreError, Tx};

/// A piece of advice as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdviceRow {
    /// Its number.
    pub id: AdviceId,
    /// Whose plan it stands in.
    pub client: ClientId,
    /// The code of the rule; empty for articles and own words.
    pub rule: String,
    /// The article, where it is one.
    pub goods: Option<GoodsId>,
    /// The specialist's own words; empty where the rule speaks for itself.
    pub words: String,
    /// When it was put into the plan.
    pub made_at: Timestamp,
    /// The name of who put it there.
    pub made_by: String,
}

/// Puts a piece of advice into a plan.
pub fn add_advice(
    tx: &Tx<'_>,
    client: ClientId,
    (rule, goods, words): (&str, Option<GoodsId>, &str),
    (at, by): (Timestamp, StaffId),
) -> Result<AdviceId, StoreError> {
    tx.insert(include_str!("add_advice.sql"), &[&client, &rule, &goods, &words, &at, &by]).map(AdviceId)
}

/// Replaces the words of advice that stands; `false` where it does not.
pub fn change_words(tx: &Tx<'_>, id: AdviceId, words: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("change_words.sql"), &[&words, &id])? == 1)
}

/// Takes a piece of advice out of its plan; `false` where it was out.
pub fn end_advice(tx: &Tx<'_>, id: AdviceId, (at, by): (Timestamp, StaffId)) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("end_advice.sql"), &[&at, &by, &id])? == 1)
}

/// A piece of advice that stands.
pub fn advice(tx: &Tx<'_>, id: AdviceId) -> Result<Option<AdviceRow>, StoreError> {
    tx.first(include_str!("advice.sql"), &[&id], read)
}

/// The advice that stands in a client's plan, oldest first.
pub fn advice_of(tx: &Tx<'_>, client: ClientId) -> Result<Vec<AdviceRow>, StoreError> {
    tx.all(include_str!("advice_of.sql"), &[&client], read)
}

/// A row of `advice.sql` or `advice_of.sql`.
fn read(row: &Row<'_, '_>) -> Result<AdviceRow, StoreError> {
    Ok(AdviceRow {
        id: row.get(0)?,
        client: row.get(1)?,
        rule: row.get(2)?,
        goods: row.get(3)?,
        words: row.get(4)?,
        made_at: row.get(5)?,
        made_by: row.get(6)?,
    })
}
