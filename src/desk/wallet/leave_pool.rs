//! A relative leaves the pool.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::ClientId;
use crate::domain::offers::WalletRefusal;
use crate::domain::role::Permission;
use crate::store::Tx;
use crate::store::wallet::{card_of, leave_pool};

use super::BonusNow;

/// Takes a client out of their pool. The points stay with its owner; the client begins with none.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LeavePool {
    /// Who leaves.
    pub member: ClientId,
}

impl UseCase for LeavePool {
    type Answer = BonusNow;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<BonusNow, DeskError> {
        let member = card_of(tx, self.member)?;
        context.about(Subject::Client(member));
        if !leave_pool(tx, member)? {
            return Err(WalletRefusal::NotInAPool.into());
        }
        context.changed(Noun::Wallets);
        BonusNow::of(tx, context, member)
    }
}
