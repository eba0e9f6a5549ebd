//! Relatives who share one account of points.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ClientId, RequestKey};
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::offers::{POOL_MOST, WalletRefusal};
use crate::domain::role::Permission;
use crate::store::wallet::{card_of, join_pool, members_of, owner_of};
use crate::store::{Tx, client};

use super::BonusNow;
use super::posting::{Says, cause, points_from_to, post};

/// Makes a client a member of another's pool: from now on both earn into and spend from the owner's points, and reach tiers
/// together. The member's own points go into the pool.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct JoinPool {
    /// The caller's own name for the request: sent twice, it joins once.
    pub key: RequestKey,
    /// Who joins.
    pub member: ClientId,
    /// Whose pool: the owner, or one of its members.
    pub owner: ClientId,
}

impl UseCase for JoinPool {
    type Answer = BonusNow;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<BonusNow, DeskError> {
        let member = card_of(tx, self.member)?;
        client::get(tx, member)?.or_not_found(Thing::Client, member.0)?;
        client::get(tx, self.owner)?.or_not_found(Thing::Client, self.owner.0)?;
        let (owner, _) = owner_of(tx, self.owner)?;
        context.about(Subject::Client(member));
        context.about(Subject::Client(owner));
        if member == owner {
            return Err(WalletRefusal::SamePerson.into());
        }
        if owner_of(tx, member)?.1 || !members_of(tx, member)?.is_empty() {
            return Err(WalletRefusal::InAPool.into());
        }
        if members_of(tx, owner)?.len() >= POOL_MOST {
            return Err(WalletRefusal::TooManyPeople.into());
        }
        let points = join_pool(tx, member, owner, &cause(context))?;
        let postings = points_from_to(Account::ClientBonus(member), Account::ClientBonus(owner), points);
        post(tx, context, EntryKind::Transfer, &Says { key: Some(self.key), ..Says::default() }, postings)?;
        context.changed(Noun::Wallets);
        BonusNow::of(tx, context, member)
    }
}
