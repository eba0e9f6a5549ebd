//! Rules that the salon has one of, each change a further version.

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::ids::StaffId;
use crate::store::json::{from_json, to_json};
use crate::store::{Row, StoreError, Tx};

/// Which rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleKind {
    /// [`crate::domain::offers::BonusProgramme`].
    BonusProgramme,
    /// [`crate::domain::offers::TillRules`].
    TillRules,
}

impl RuleKind {
    /// The stored word.
    const fn code(self) -> &'static str {
        match self {
            Self::BonusProgramme => "bonus_programme",
            Self::TillRules => "till_rules",
        }
    }
}

/// A version of a rule, with who kept it and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept<T> {
    /// Counted from 1.
    pub version: i64,
    /// The rule.
    pub rule: T,
    /// When.
    pub at: Timestamp,
    /// The name of whoever kept it.
    pub by: String,
}

/// The version in force, where one was ever kept.
pub fn kept<T: DeserializeOwned>(tx: &Tx<'_>, kind: RuleKind) -> Result<Option<Kept<T>>, StoreError> {
    tx.first(include_str!("rule.sql"), &[&kind.code()], read)
}

/// All versions, the latest first.
pub fn history<T: DeserializeOwned>(tx: &Tx<'_>, kind: RuleKind) -> Result<Vec<Kept<T>>, StoreError> {
    tx.all(include_str!("rules.sql"), &[&kind.code()], read)
}

/// Keeps a further version after the one that the caller saw (0: none); `false` when another came between.
pub fn put<T: Serialize>(
    tx: &Tx<'_>,
    kind: RuleKind,
    seen: i64,
    rule: &T,
    at: Timestamp,
    by: StaffId,
) -> Result<bool, StoreError> {
    let now = kept::<serde_json::Value>(tx, kind)?.map_or(0, |kept| kept.version);
    if now != seen {
        return Ok(false);
    }
    let rule = to_json(rule)?;
    tx.execute(include_str!("put_rule.sql"), &[&kind.code(), &(now + 1), &rule, &at, &by])?;
    Ok(true)
}

/// A row of `rule.sql` or `rules.sql`.
fn read<T: DeserializeOwned>(row: &Row<'_, '_>) -> Result<Kept<T>, StoreError> {
    Ok(Kept { version: row.get(0)?, rule: from_json(&row.get::<String>(1)?)?, at: row.get(2)?, by: row.get(3)? })
}
