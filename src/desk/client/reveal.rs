//! The phones of a client in full: an act of its own, written in the audit log.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::card_of;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::store::Tx;

/// Shows the phones of a client in full.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RevealPhone {
    /// Whose.
    pub client: ClientId,
}

/// A phone in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RevealedPhone {
    /// The international digits with their plus.
    pub e164: String,
    /// As it was typed.
    pub typed: String,
}

impl UseCase for RevealPhone {
    type Answer = Vec<RevealedPhone>;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<RevealedPhone>, DeskError> {
        let row = card_of(tx, self.client)?;
        context.about(Subject::Client(row.id));
        let reveal = |phone: &crate::domain::phone::Phone| RevealedPhone {
            e164: phone.e164().to_owned(),
            typed: phone.typed().to_owned(),
        };
        Ok(row.personal.phones.iter().map(reveal).collect())
    }
}
