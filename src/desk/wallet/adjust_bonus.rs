//! Points set right by hand.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ClientId, RequestKey};
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::offers::{ADJUSTED_MOST, LotKind, WalletRefusal, days_after};
use crate::domain::role::Permission;
use crate::store::wallet::{Credit, credit, owner_of, take_away};
use crate::store::{Tx, client, offers};

use super::BonusNow;
use super::posting::{Says, cause, points_from_to, post, reason};

/// Gives points by hand, or takes them, with a reason. What is given runs out as what is earned does.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AdjustBonus {
    /// The caller's own name for the request: sent twice, it adjusts once.
    pub key: RequestKey,
    /// Whose.
    pub client: ClientId,
    /// How many more; below nothing: how many fewer.
    pub points: i64,
    /// Why.
    pub reason: String,
}

impl UseCase for AdjustBonus {
    type Answer = BonusNow;
    const NEEDS: Permission = Permission::AdjustWallets;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<BonusNow, DeskError> {
        client::get(tx, self.client)?.or_not_found(Thing::Client, self.client.0)?;
        context.about(Subject::Client(self.client));
        let reason = reason(&self.reason)?;
        if self.points == 0 || !(-ADJUSTED_MOST..=ADJUSTED_MOST).contains(&self.points) {
            return Err(WalletRefusal::Adjustment(self.points).into());
        }
        super::expire_bonuses::expire(tx, context, Some(owner_of(tx, self.client)?.0))?;
        let now = BonusNow::of(tx, context, self.client)?;
        if self.points < 0 && now.points.saturating_add(self.points) < 0 {
            return Err(WalletRefusal::NotSoMany { has: now.points.max(0) }.into());
        }
        let account = Account::ClientBonus(now.owner);
        let postings = points_from_to(Account::BonusProgramme, account, self.points);
        let says = Says { key: Some(self.key), memo: &reason, ..Says::default() };
        let entry = post(tx, context, EntryKind::Adjustment, &says, postings)?;
        let mut cause = cause(context).because(reason);
        cause.entry = entry;
        if self.points > 0 {
            let expires = offers::programme(tx)?.valid_days.map(|days| days_after(context.today(), days));
            credit(tx, self.client, Credit { points: self.points, kind: LotKind::Adjusted, expires }, &cause)?;
        } else {
            take_away(tx, self.client, -self.points, &cause)?;
        }
        context.changed(Noun::Wallets);
        BonusNow::of(tx, context, self.client)
    }
}
