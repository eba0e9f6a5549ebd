//! An abonement that the client gives back after some of its sessions.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::till::selling_shift;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{AbonementId, RequestKey};
use crate::domain::ledger::{Account, EntryKind, Posting};
use crate::domain::money::Money;
use crate::domain::offers::AbonementState;
use crate::domain::role::Permission;
use crate::domain::till::TillRefusal;
use crate::store::wallet::AbonementRow;
use crate::store::{Tx, ledger, wallet};

use super::AbonementShown;
use super::abonement_shown::{only_in, seen};
use super::posting::{Says, cause, post, reason};

/// Takes an abonement back, also one that was used or has ended: the client gets what the rule of its plan gives, from the
/// drawer or into their deposit, and the salon keeps the rest. One that was never used goes back with its bill as well.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RefundAbonement {
    /// The caller's own name for the request: sent twice, it refunds once.
    pub key: RequestKey,
    /// Which.
    pub abonement: AbonementId,
    /// The version that the caller saw.
    pub version: i64,
    /// What the caller saw that the client gets, in minor units. Where a session was used since, nothing is done.
    pub expects: Money,
    /// Whether it goes into the client's deposit instead of being paid out.
    #[serde(default)]
    pub to_deposit: bool,
    /// Why.
    pub reason: String,
}

impl UseCase for RefundAbonement {
    type Answer = AbonementShown;
    const NEEDS: Permission = Permission::ManageTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AbonementShown, DeskError> {
        let row = seen(tx, context, self.abonement, self.version)?;
        let reason = reason(&self.reason)?;
        only_in(&row, &[AbonementState::Active, AbonementState::Frozen, AbonementState::Expired])?;
        if row.refund()?.back != self.expects {
            return Err(DeskError::Conflict);
        }
        selling_shift(tx, context)?;
        let held = Money(ledger::balance(tx, Account::Cash)?);
        if !self.to_deposit && self.expects > held {
            return Err(TillRefusal::DrawerTooSmall { held }.into());
        }
        let postings = self.postings(&row)?;
        let says = Says { key: Some(self.key), memo: &reason, ..Says::default() };
        let entry = post(tx, context, EntryKind::Reversal, &says, postings)?;
        let mut cause = cause(context).because(reason.clone());
        cause.entry = entry;
        wallet::take_back_abonement(tx, self.abonement, &cause)?;
        if self.to_deposit && self.expects > Money::ZERO {
            wallet::move_deposit(tx, row.owner, self.expects, &cause)?;
        }
        context.changed(Noun::Wallets);
        context.changed(Noun::Till);
        AbonementShown::get(tx, context, self.abonement)
    }
}

impl RefundAbonement {
    /// Nothing is owed any more: a part goes to the client, the rest is the salon's.
    fn postings(&self, row: &AbonementRow) -> Result<Vec<Posting>, DeskError> {
        let refund = row.refund()?;
        let to = if self.to_deposit { Account::ClientDeposit(row.owner) } else { Account::Cash };
        Ok(vec![
            Posting::money(Account::Abonement(self.abonement), refund.worth),
            Posting::money(to, refund.back.negated()?),
            Posting::money(Account::Forfeited, refund.kept.negated()?),
        ])
    }
}
