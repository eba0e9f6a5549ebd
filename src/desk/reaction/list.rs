//! Lists reactions.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::shown;
use crate::desk::client::card_of;
use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::health::Severity;
use crate::domain::ids::{ClientId, ReactionId};
use crate::domain::reaction::Reaction;
use crate::domain::role::Permission;
use crate::store::{Tx, reaction};

/// The most reactions of one list.
const MOST: u32 = 300;

/// Lists the reactions of the salon: the open ones first, then the latest.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ListReactions {
    /// Of this client alone.
    pub client: Option<ClientId>,
}

/// A reaction in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReactionLine {
    /// The reaction.
    #[serde(flatten)]
    pub reaction: Reaction,
    /// The client's name as one says it.
    pub name: String,
}

/// A reaction in one line of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReactionBrief {
    /// Which.
    pub id: ReactionId,
    /// When it began.
    pub began: DateTime,
    /// How bad it was.
    pub severity: Severity,
    /// Whether somebody still follows it up.
    pub is_open: bool,
}

impl UseCase for ListReactions {
    type Answer = Vec<ReactionLine>;
    const NEEDS: Permission = Permission::TraceReactions;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<ReactionLine>, DeskError> {
        let rows = match self.client {
            Some(client) => reaction::of_client(tx, card_of(tx, client)?.id)?,
            None => reaction::all(tx, true, MOST)?,
        };
        let mut lines = Vec::new();
        for row in rows {
            let name = card_of(tx, row.client)?.personal.name.spoken();
            context.about(Subject::Health(row.client));
            lines.push(ReactionLine { reaction: shown(row, context), name });
        }
        Ok(lines)
    }
}

/// The reactions of a client for their card, the latest first.
pub(in crate::desk) fn briefs_of(tx: &Tx<'_>, client: ClientId) -> Result<Vec<ReactionBrief>, DeskError> {
    let brief = |row: crate::store::reaction::ReactionRow| ReactionBrief {
        id: row.id,
        began: row.report.began,
        severity: row.report.severity,
        is_open: row.closed.is_none(),
    };
    Ok(reaction::of_client(tx, client)?.into_iter().map(brief).collect())
}
