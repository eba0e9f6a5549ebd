//! Keeps a half-filled form.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::DraftRefusal;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::requests::json;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::store::{Tx, draft};

/// The largest draft in bytes of JSON.
pub const MOST_BYTES: usize = 256 * 1024;

/// Keeps what a person typed into a form, in place of what was kept before.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveDraft {
    /// The form's own name, with what it is about: `client-new`, `client-edit-17`.
    pub form: String,
    /// What was typed, as the form knows it.
    pub body: serde_json::Value,
}

impl UseCase for SaveDraft {
    type Answer = ();
    const NEEDS: Permission = Permission::OwnAccount;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        if self.form.is_empty() || self.form.chars().count() > 60 {
            return Err(DraftRefusal::FormName.into());
        }
        let body = json(&self.body)?;
        if body.len() > MOST_BYTES {
            return Err(DraftRefusal::TooLarge.into());
        }
        Ok(draft::put(tx, context.actor.staff, &self.form, &body, context.now)?)
    }
}
