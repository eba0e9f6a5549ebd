//! Lists the patch tests that wait to be read.

use jiff::civil::DateTime;
use jiff::{Span, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::{ClientId, PatchTestId};
use crate::domain::notice::TEST_READABLE;
use crate::domain::role::Permission;
use crate::domain::time::instant_of;
use crate::store::{Tx, notice};

/// How long ago, in days, a patch test that can still be read may have been laid on: the slowest takes two weeks.
const LAID_BACK: i32 = 30;

/// Lists the patch tests that can be read by now and that nobody has read, those that wait longest first.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ListTestsToRead {}

/// A patch test that waits to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TestToRead {
    /// Which.
    pub test: PatchTestId,
    /// On whose skin.
    pub client: ClientId,
    /// Their name, as one says it.
    pub name: String,
    /// Since when it can be read, on the salon's wall.
    pub ripe: DateTime,
    /// The same instant.
    pub ripe_at: Timestamp,
}

impl UseCase for ListTestsToRead {
    type Answer = Vec<TestToRead>;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<TestToRead>, DeskError> {
        let mut tests = unread(tx, context)?;
        tests.retain(|test| test.ripe_at <= context.now);
        for test in &tests {
            context.about(Subject::Health(test.client));
        }
        Ok(tests)
    }
}

/// The patch tests on somebody's skin that nobody has read, ripe or not, as long as they can be read at all.
pub(super) fn unread(tx: &Tx<'_>, context: &Context<'_>) -> Result<Vec<TestToRead>, DeskError> {
    let since = context.wall().saturating_sub(Span::new().days(LAID_BACK));
    let mut tests: Vec<TestToRead> = notice::tests_to_read(tx, since)?
        .into_iter()
        .map(|test| TestToRead {
            test: test.test,
            client: test.client,
            name: test.name.spoken(),
            ripe: test.ripe,
            ripe_at: instant_of(test.ripe, &context.zone),
        })
        .filter(|test| context.now.duration_since(test.ripe_at) < TEST_READABLE)
        .collect();
    tests.sort_by_key(|test| test.ripe_at);
    Ok(tests)
}
