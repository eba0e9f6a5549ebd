//! Says a piece of advice in other words.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::changed;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::AdviceId;
use crate::domain::plan::{CourseRefusal, WORDS_CHARS_MAX};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::{Tx, plan};

/// Says a piece of advice in the specialist's own words. Empty words give a rule its own again.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RewordAdvice {
    /// Which.
    pub advice: AdviceId,
    /// The words.
    pub words: String,
}

impl UseCase for RewordAdvice {
    type Answer = ();
    const NEEDS: Permission = Permission::WritePlans;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let row = plan::advice(tx, self.advice)?.or_not_found(Thing::Advice, self.advice.0)?;
        let words = clean_line_to(&self.words, WORDS_CHARS_MAX);
        if words.is_empty() && row.rule.is_empty() && row.goods.is_none() {
            return Err(CourseRefusal::NoWords.into());
        }
        changed(context, row.client);
        let done = plan::change_words(tx, self.advice, &words)?;
        done.then_some(()).or_not_found(Thing::Advice, self.advice.0)
    }
}
