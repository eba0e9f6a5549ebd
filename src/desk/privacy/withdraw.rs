//! A consent withdrawn.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::ConsentId;
use crate::domain::privacy::{ConsentRefusal, GivenHow};
use crate::domain::role::Permission;
use crate::store::{Tx, privacy};

/// Notes that a client took a consent back. It stays in the list with both days.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct WithdrawConsent {
    /// Which.
    pub consent: ConsentId,
    /// How it was withdrawn.
    pub how: GivenHow,
}

impl UseCase for WithdrawConsent {
    type Answer = ConsentId;
    const NEEDS: Permission = Permission::WriteConsents;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ConsentId, DeskError> {
        let client = privacy::client_of(tx, self.consent)?.or_not_found(Thing::Consent, self.consent.0)?;
        if !privacy::withdraw(tx, self.consent, self.how, context.now, context.actor.staff)? {
            return Err(ConsentRefusal::Withdrawn.into());
        }
        context.about(Subject::Client(client));
        context.changed(Noun::Consents);
        Ok(self.consent)
    }
}
