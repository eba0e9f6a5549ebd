//! Prompts as they stand, each with the rule that made it.

use crate::desk::{Context, DeskError};
use crate::domain::ids::VisitId;
use crate::domain::standard::{Prompt, PromptMark, Rule, RuleId};
use crate::store::Tx;
use crate::store::prompt::{self, PromptRow};

use super::rulebook::Rulebook;

/// A prompt with the rule that made it, as the version had it by which it was made.
pub(super) struct Standing {
    /// Its number; none where the clock alone makes it and nobody has marked it.
    pub id: Option<i64>,
    /// The rule.
    pub rule: Rule,
    /// How it ended; none while it is open.
    pub mark: Option<PromptMark>,
}

impl Standing {
    /// As screens show it.
    pub fn shown(self) -> Prompt {
        Prompt::of(&self.rule, self.mark)
    }
}

/// The prompts of a visit that were opened.
pub(super) fn of_visit(
    tx: &Tx<'_>,
    context: &Context<'_>,
    book: &mut Rulebook,
    visit: VisitId,
) -> Result<Vec<Standing>, DeskError> {
    with_rules(tx, book, prompt::of_visit(tx, visit, &context.zone)?)
}

/// Rows with their rules.
pub(super) fn with_rules(tx: &Tx<'_>, book: &mut Rulebook, rows: Vec<PromptRow>) -> Result<Vec<Standing>, DeskError> {
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(rule) = book.rule(tx, row.version, &row.rule)? else { continue };
        let rule = Rule { moment: row.moment, ..rule.clone() };
        found.push(Standing { id: Some(row.id), rule, mark: row.mark });
    }
    Ok(found)
}

/// The prompt of a rule.
pub(super) fn find<'a>(standing: &'a [Standing], rule: &RuleId) -> Option<&'a Standing> {
    standing.iter().find(|standing| standing.rule.id == *rule)
}

/// First things first: by moment, and within one by the rule's place.
pub(super) fn sort(standing: &mut [Standing]) {
    standing.sort_by_key(|standing| (standing.rule.moment, standing.rule.order));
}
