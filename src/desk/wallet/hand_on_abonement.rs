//! An abonement for another person.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{AbonementId, ClientId};
use crate::domain::offers::{AbonementState, WalletRefusal};
use crate::domain::role::Permission;
use crate::store::{Tx, client, wallet};

use super::AbonementShown;
use super::abonement_shown::{only_in, seen};
use super::posting::cause;

/// Gives an abonement with all its sessions to another person, where its plan lets it go.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct HandOnAbonement {
    /// Which.
    pub abonement: AbonementId,
    /// The version that the caller saw.
    pub version: i64,
    /// Whose it is from now on.
    pub to: ClientId,
}

impl UseCase for HandOnAbonement {
    type Answer = AbonementShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AbonementShown, DeskError> {
        let row = seen(tx, context, self.abonement, self.version)?;
        client::get(tx, self.to)?.or_not_found(Thing::Client, self.to.0)?;
        context.about(Subject::Client(self.to));
        if !row.terms.transferable {
            return Err(WalletRefusal::NotTransferable.into());
        }
        only_in(&row, &[AbonementState::Active, AbonementState::Frozen])?;
        if wallet::card_of(tx, self.to)? == row.owner {
            return Err(WalletRefusal::SamePerson.into());
        }
        wallet::hand_on(tx, self.abonement, self.to, &cause(context))?;
        context.changed(Noun::Wallets);
        AbonementShown::get(tx, context, self.abonement)
    }
}
