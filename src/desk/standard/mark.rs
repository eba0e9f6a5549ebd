//! A prompt of a visit ends.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::standard::{MARK_WORDS_MAX, Moment, Outcome, PromptRefusal, Reason, RuleId, may_end};
use crate::domain::text::clean_line_to;
use crate::domain::visit::{Visit, VisitState};
use crate::store::prompt::{self, NewMark, NewPrompt, PromptOf};
use crate::store::{self, Tx};

use super::ending::{changed, of_today};
use super::facts::{Wanted, facts_of};
use super::rulebook::Rulebook;
use super::standing::{self, Standing};
use super::waiting::Waiting;

/// Notes how a prompt of a visit ended. Refused with [`PromptRefusal`] where the rule does not prompt at this visit, where
/// it has ended already, and when the day of the visit is over. After its moment a mark wants words.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct MarkPrompt {
    /// Which visit.
    pub visit: VisitId,
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

/// That a prompt was marked, or its mark taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Marked {
    /// Of which rule.
    pub rule: RuleId,
}

impl UseCase for MarkPrompt {
    type Answer = Marked;
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Marked, DeskError> {
        let visit = of_today(tx, context, self.visit)?;
        let mut book = Rulebook::kept(tx, context)?;
        let standing = standing::of_visit(tx, context, &mut book, visit.id)?;
        let (id, moment) = match standing::find(&standing, &self.rule) {
            Some(Standing { mark: Some(mark), .. }) => return Err(PromptRefusal::Ended(mark.outcome).into()),
            Some(Standing { id: Some(id), rule, .. }) => (*id, rule.moment),
            _ => (self.write_waiting(tx, context, &book, &visit, &standing)?, Moment::Waiting),
        };
        let words = clean_line_to(&self.words, MARK_WORDS_MAX);
        may_end(self.outcome, self.reason, &words, !moment.is_now_in(visit.state))?;
        let new = NewMark { outcome: self.outcome, reason: self.reason, words, is_seen: false };
        prompt::mark(tx, id, &new, (context.now, context.actor.staff))?;
        changed(context);
        Ok(Marked { rule: self.rule })
    }
}

impl MarkPrompt {
    /// Writes down what the clock alone has asked for so far.
    fn write_waiting(
        &self,
        tx: &Tx<'_>,
        context: &mut Context<'_>,
        book: &Rulebook,
        visit: &Visit,
        standing: &[Standing],
    ) -> Result<i64, DeskError> {
        let waiting = Waiting::of(book, visit, standing).filter(|_| visit.state == VisitState::Arrived);
        let waiting = waiting.ok_or(PromptRefusal::NotPrompted)?;
        let wanted = Wanted { asked: waiting.rules().filter(|rule| rule.id == self.rule).collect(), open: Vec::new() };
        let facts = facts_of(tx, context, visit, &wanted)?;
        let rule = waiting.was_open(&self.rule, &facts, context.now).ok_or(PromptRefusal::NotPrompted)?;
        let step = store::visit::last_step(tx, visit.id)?.ok_or(PromptRefusal::NotPrompted)?;
        let new = NewPrompt {
            of: PromptOf::Visit(visit.id, step.id),
            day: context.today(),
            rule: &rule.id,
            version: book.version,
            moment: rule.moment,
        };
        let id = prompt::add(tx, new, (context.now, context.actor.staff))?;
        id.ok_or_else(|| PromptRefusal::NotPrompted.into())
    }
}
