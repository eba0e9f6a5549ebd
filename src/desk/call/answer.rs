//! Answers the telephone.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::facts::add_facts;
use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::call::Call;
use crate::domain::role::Permission;
use crate::domain::standard::Facts;
use crate::store::{Tx, call};

/// Begins a call, or gives back the one that is open: the desk has one line, and its note is everybody's.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AnswerPhone {}

/// The call that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OpenCall {
    /// The call.
    pub call: Call,
    /// Whether it was open already.
    pub is_resumed: bool,
    /// What the standard may know of it.
    pub facts: Facts,
}

impl UseCase for AnswerPhone {
    type Answer = OpenCall;
    const NEEDS: Permission = Permission::MindDesk;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<OpenCall, DeskError> {
        let open = call::open(tx)?;
        let is_resumed = open.is_some();
        let call = if let Some(call) = open {
            call
        } else {
            let guest = call::guest_at_desk(tx, context.today())?;
            let id = call::add(tx, context.now, context.actor.staff, guest)?;
            context.changed(Noun::Desk);
            call::get(tx, id)?.or_not_found(Thing::Call, id.0)?
        };
        if let Some(known) = &call.client {
            context.about(Subject::Client(known.client));
        }
        let mut facts = Facts::default();
        add_facts(tx, context, &mut facts)?;
        Ok(OpenCall { call, is_resumed, facts })
    }
}
