//! An abonement that holds longer.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::AbonementId;
use crate::domain::offers::AbonementState;
use crate::domain::role::Permission;
use crate::store::{Tx, wallet};

use super::AbonementShown;
use super::abonement_shown::{only_in, seen};
use super::extend_certificate::later;
use super::posting::{cause, reason};

/// Gives an abonement a later last day, also one that has ended.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ExtendAbonement {
    /// Which.
    pub abonement: AbonementId,
    /// The version that the caller saw.
    pub version: i64,
    /// The new last day; none: without end.
    pub until: Option<Date>,
    /// Why.
    pub reason: String,
}

impl UseCase for ExtendAbonement {
    type Answer = AbonementShown;
    const NEEDS: Permission = Permission::AdjustWallets;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AbonementShown, DeskError> {
        let row = seen(tx, context, self.abonement, self.version)?;
        let reason = reason(&self.reason)?;
        only_in(&row, &[AbonementState::Active, AbonementState::Frozen, AbonementState::Expired])?;
        later(row.held.until, self.until, context.today())?;
        wallet::extend(tx, self.abonement, self.until, &cause(context).because(reason))?;
        context.changed(Noun::Wallets);
        AbonementShown::get(tx, context, self.abonement)
    }
}
