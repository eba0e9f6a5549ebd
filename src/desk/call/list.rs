//! Who waits to be called back, and the calls of the last days.

use jiff::ToSpan;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::call::Call;
use crate::domain::role::Permission;
use crate::domain::time::instant_of;
use crate::store::{Tx, call};

/// How many days back calls are listed for which nobody waits.
const DAYS: i32 = 14;
/// The most of them.
const MOST: u16 = 300;

/// Lists who waits to be called back, the soonest first, and the other calls of the last two weeks, the latest first.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListCalls {}

/// Telephone calls.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CallLists {
    /// Who waits to be called back.
    pub waiting: Vec<Call>,
    /// The other calls.
    pub others: Vec<Call>,
}

impl UseCase for ListCalls {
    type Answer = CallLists;
    const NEEDS: Permission = Permission::MindDesk;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CallLists, DeskError> {
        let first = instant_of(context.today().saturating_sub(DAYS.days()).at(0, 0, 0, 0), &context.zone);
        let lists = CallLists { waiting: call::waiting(tx)?, others: call::since(tx, first, MOST)? };
        for known in lists.waiting.iter().chain(&lists.others).filter_map(|call| call.client.as_ref()) {
            context.about(Subject::Client(known.client));
        }
        Ok(lists)
    }
}
