//! Gives a half-filled form back.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::requests::read;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::store::{Tx, draft};

/// Gives back what the person last typed into a form, where it was kept.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LoadDraft {
    /// The form's own name.
    pub form: String,
}

/// A kept form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Draft {
    /// What was typed.
    pub body: serde_json::Value,
    /// When.
    pub saved_at: Timestamp,
}

impl UseCase for LoadDraft {
    type Answer = Option<Draft>;
    const NEEDS: Permission = Permission::OwnAccount;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Option<Draft>, DeskError> {
        let kept = draft::get(tx, context.actor.staff, &self.form)?;
        kept.map(|(body, saved_at)| Ok(Draft { body: read(&body)?, saved_at })).transpose()
    }
}
