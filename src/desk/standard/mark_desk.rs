//! A prompt of the desk ends.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::RequestKey;
use crate::domain::role::Permission;
use crate::domain::standard::{Evidence, MARK_WORDS_MAX, Moment, Outcome, PromptRefusal, Reason, RuleId, may_end};
use crate::domain::text::clean_line_to;
use crate::store::Tx;
use crate::store::prompt::{self, NewMark, NewPrompt, PromptOf};

use super::ending::changed;
use super::mark::Marked;
use super::rulebook::Rulebook;
use super::standing::{self, Standing};

/// Notes how a prompt of the desk ended. Refused with [`PromptRefusal`] where the standard has no such rule for the desk,
/// and where it has ended already in this session.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct MarkDeskPrompt {
    /// The caller's own name for this telephone call, this walk-in, this complaint.
    pub session: RequestKey,
    /// Which rule.
    pub rule: RuleId,
    /// How it ended.
    pub outcome: Outcome,
    /// Why it was not done; wanted where it did not apply.
    #[serde(default)]
    pub reason: Option<Reason>,
    /// The reason in the person's own words, at most [`MARK_WORDS_MAX`] characters.
    #[serde(default)]
    pub words: String,
}

impl UseCase for MarkDeskPrompt {
    type Answer = Marked;
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Marked, DeskError> {
        let words = clean_line_to(&self.words, MARK_WORDS_MAX);
        may_end(self.outcome, self.reason, &words, false)?;
        let mut book = Rulebook::kept(tx, context)?;
        let rows = prompt::of_session(tx, self.session, &context.zone)?;
        let standing = standing::with_rules(tx, &mut book, rows)?;
        let id = match standing::find(&standing, &self.rule) {
            Some(Standing { mark: Some(mark), .. }) => return Err(PromptRefusal::Ended(mark.outcome).into()),
            Some(Standing { id: Some(id), .. }) => *id,
            _ => self.write(tx, context, &book)?,
        };
        let new = NewMark { outcome: self.outcome, reason: self.reason, words, is_seen: false };
        prompt::mark(tx, id, &new, (context.now, context.actor.staff))?;
        changed(context);
        Ok(Marked { rule: self.rule })
    }
}

impl MarkDeskPrompt {
    /// Writes down that the rule prompted.
    fn write(&self, tx: &Tx<'_>, context: &Context<'_>, book: &Rulebook) -> Result<i64, DeskError> {
        let mut rules = book.rules(Moment::is_of_desk);
        let rule = rules.find(|rule| rule.id == self.rule && rule.evidence != Evidence::Observed && !rule.is_paused);
        let rule = rule.ok_or(PromptRefusal::NotPrompted)?;
        let new = NewPrompt {
            of: PromptOf::Session(self.session),
            day: context.today(),
            rule: &rule.id,
            version: book.version,
            moment: rule.moment,
        };
        let id = prompt::add(tx, new, (context.now, context.actor.staff))?;
        id.ok_or_else(|| PromptRefusal::NotPrompted.into())
    }
}
