//! A pause.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::AbonementId;
use crate::domain::offers::{AbonementState, WalletRefusal};
use crate::domain::role::Permission;
use crate::store::{Tx, wallet};

use super::AbonementShown;
use super::abonement_shown::{only_in, pause_left, seen};
use super::posting::cause;

/// Pauses an abonement: it is not used, and its time does not run until the pause ends.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FreezeAbonement {
    /// Which.
    pub abonement: AbonementId,
    /// The version that the caller saw.
    pub version: i64,
}

impl UseCase for FreezeAbonement {
    type Answer = AbonementShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AbonementShown, DeskError> {
        let row = seen(tx, context, self.abonement, self.version)?;
        only_in(&row, &[AbonementState::Active])?;
        if pause_left(&row) < 1 {
            return Err(WalletRefusal::NoPause { left: 0 }.into());
        }
        wallet::freeze(tx, self.abonement, &cause(context))?;
        context.changed(Noun::Wallets);
        AbonementShown::get(tx, context, self.abonement)
    }
}
