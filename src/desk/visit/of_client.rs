//! The visits of a client.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::domain::visit::PastVisit;
use crate::store::{self, Tx};

/// Lists the visits of a client, latest first, those to come among them.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct VisitsOfClient {
    /// Whose.
    pub client: ClientId,
    /// No more than this many.
    #[serde(default = "most")]
    pub most: u32,
}

/// As many visits as are listed when nobody says how many.
fn most() -> u32 {
    100
}

impl UseCase for VisitsOfClient {
    type Answer = Vec<PastVisit>;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<PastVisit>, DeskError> {
        context.about(Subject::Client(self.client));
        Ok(store::visit::of_client(tx, self.client, self.most)?)
    }
}
