//! Patch tests and doctors' words of a client.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::checking::card;
use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::domain::safety::TestsAndWords;
use crate::store::{Tx, safety};

/// Lists a client's patch tests and doctors' words, those that want something first.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListTestsAndWords {
    /// Whose.
    pub client: ClientId,
}

impl UseCase for ListTestsAndWords {
    type Answer = TestsAndWords;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<TestsAndWords, DeskError> {
        let client = card(tx, self.client)?;
        context.about(Subject::Health(client));
        Ok(TestsAndWords { tests: safety::tests(tx, client)?, words: safety::clearances(tx, client)? })
    }
}
