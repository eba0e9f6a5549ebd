//! People who use an abonement together.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{AbonementId, ClientId};
use crate::domain::offers::{AbonementState, SHARED_MOST, WalletRefusal};
use crate::domain::role::Permission;
use crate::store::{Tx, client, wallet};

use super::AbonementShown;
use super::abonement_shown::{only_in, seen};

/// Lets a person use an abonement beside its owner, or no longer.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShareAbonement {
    /// Which.
    pub abonement: AbonementId,
    /// The version that the caller saw.
    pub version: i64,
    /// Who.
    pub person: ClientId,
    /// Whether they may.
    pub may: bool,
}

impl UseCase for ShareAbonement {
    type Answer = AbonementShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AbonementShown, DeskError> {
        let row = seen(tx, context, self.abonement, self.version)?;
        client::get(tx, self.person)?.or_not_found(Thing::Client, self.person.0)?;
        context.about(Subject::Client(self.person));
        if self.may {
            if !row.terms.shared {
                return Err(WalletRefusal::NotShared.into());
            }
            only_in(&row, &[AbonementState::Active, AbonementState::Frozen])?;
            if wallet::card_of(tx, self.person)? == row.owner {
                return Err(WalletRefusal::SamePerson.into());
            }
            if wallet::shared_with(tx, self.abonement)?.len() >= SHARED_MOST {
                return Err(WalletRefusal::TooManyPeople.into());
            }
        }
        wallet::share(tx, self.abonement, self.person, self.may)?;
        context.changed(Noun::Wallets);
        AbonementShown::get(tx, context, self.abonement)
    }
}
