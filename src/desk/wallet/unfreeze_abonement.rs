//! The end of a pause.

use jiff::Span;
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
use super::abonement_shown::{only_in, pause_left, seen};
use super::posting::cause;

/// Ends the pause of an abonement: its last day moves by the days of the pause, at most by those that the plan allows.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct UnfreezeAbonement {
    /// Which.
    pub abonement: AbonementId,
    /// The version that the caller saw.
    pub version: i64,
}

impl UseCase for UnfreezeAbonement {
    type Answer = AbonementShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AbonementShown, DeskError> {
        let row = seen(tx, context, self.abonement, self.version)?;
        only_in(&row, &[AbonementState::Frozen])?;
        let since = row.frozen_since.unwrap_or(context.today());
        let paused = since.until(context.today()).map_or(0, |span| i64::from(span.get_days()));
        let days = paused.clamp(0, pause_left(&row));
        let until = row.held.until.map(|last| last.saturating_add(Span::new().days(days)));
        wallet::unfreeze(tx, self.abonement, days, until, &cause(context))?;
        context.changed(Noun::Wallets);
        AbonementShown::get(tx, context, self.abonement)
    }
}
