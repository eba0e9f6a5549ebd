//! The consents of a client in one line.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::domain::ids::ClientId;
use crate::domain::privacy::allows;
use crate::store::{Tx, privacy};

/// How many consents stand, and how many do not any more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsentBrief {
    /// Those that stand.
    pub standing: u32,
    /// Those that were withdrawn and not given again.
    pub withdrawn: u32,
}

impl ConsentBrief {
    /// Of a client, today.
    pub(in crate::desk) fn of(tx: &Tx<'_>, context: &Context<'_>, client: ClientId) -> Result<Self, DeskError> {
        let consents = privacy::of_client(tx, client)?;
        let today = context.today();
        let mut brief = Self::default();
        for (at, consent) in consents.iter().enumerate() {
            // The latest comes first: earlier ones to the same are history.
            let is_latest =
                !consents[..at].iter().any(|later| later.purpose == consent.purpose && later.scope == consent.scope);
            if is_latest && allows(&consents, consent.purpose, &consent.scope, today) {
                brief.standing += 1;
            } else if is_latest && consent.withdrawn_at.is_some() {
                brief.withdrawn += 1;
            }
        }
        Ok(brief)
    }
}
