//! Points whose last day has passed leave the books.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::ClientId;
use crate::domain::ledger::{Account, EntryKind, Posting};
use crate::domain::role::Permission;
use crate::store::wallet::{Expired, expire_lot, expired_lots};
use crate::store::{StoreError, Tx};

use super::posting::{Says, cause, post};

/// Lots of one entry: a long list of postings is still read at a glance by an accountant's program.
const LOTS_AN_ENTRY: u32 = 200;

/// Takes every point out of the books whose last day has passed. A shift that opens does it; it may be asked for at any
/// time, and twice does nothing.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ExpireBonuses {}

/// What ran out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ExpiredNow {
    /// How many points.
    pub points: i64,
    /// In how many lots.
    pub lots: u64,
}

impl UseCase for ExpireBonuses {
    type Answer = ExpiredNow;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ExpiredNow, DeskError> {
        expire(tx, context, None)
    }
}

/// Takes what has run out of one account, or of all, out of the books.
pub(in crate::desk) fn expire(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    owner: Option<ClientId>,
) -> Result<ExpiredNow, DeskError> {
    let mut now = ExpiredNow::default();
    loop {
        let lots = expired_lots(tx, context.today(), owner, LOTS_AN_ENTRY)?;
        if lots.is_empty() {
            return Ok(now);
        }
        let postings = postings_of(&lots)?;
        let entry = post(tx, context, EntryKind::Expiry, &Says::default(), postings)?;
        let mut cause = cause(context);
        cause.entry = entry;
        for lot in &lots {
            expire_lot(tx, lot, &cause)?;
            now.points = now.points.saturating_add(lot.points);
            now.lots += 1;
        }
        context.changed(Noun::Wallets);
    }
}

/// One posting an account, and the programme's with their sum.
fn postings_of(lots: &[Expired]) -> Result<Vec<Posting>, DeskError> {
    let mut postings: Vec<Posting> = Vec::new();
    let mut sum: i64 = 0;
    let out_of_range = || StoreError::Constraint("a sum of points is out of range".to_owned());
    for lot in lots {
        let account = Account::ClientBonus(lot.owner);
        sum = sum.checked_add(lot.points).ok_or_else(out_of_range)?;
        match postings.iter_mut().find(|posting| posting.account == account) {
            Some(posting) => posting.amount += lot.points,
            None => postings.push(Posting { account, amount: lot.points }),
        }
    }
    postings.push(Posting { account: Account::BonusProgramme, amount: -sum });
    Ok(postings)
}
