//! Notes a reaction.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::client::card_of;
use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::{ClientId, ReactionId, RequestKey};
use crate::domain::reaction::ReactionReport;
use crate::domain::role::Permission;
use crate::store::{Tx, reaction};

/// Notes a reaction that a client reports, or that somebody sees. What is written stays; what comes later is added.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReportReaction {
    /// The caller's own name for the request: sent twice, it is noted once.
    pub key: RequestKey,
    /// Whose.
    pub client: ClientId,
    /// What was seen.
    #[serde(flatten)]
    pub report: ReactionReport,
}

impl UseCase for ReportReaction {
    type Answer = ReactionId;
    const NEEDS: Permission = Permission::TraceReactions;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ReactionId, DeskError> {
        let report = self.report.checked(context.wall())?;
        let client = card_of(tx, self.client)?.id;
        let id = reaction::add(tx, client, &report, context.now, context.actor.staff)?;
        context.about(Subject::Health(client));
        context.changed(Noun::Reactions);
        Ok(id)
    }
}
