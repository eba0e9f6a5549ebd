//! A step of a visit opens its moments, and taking it back closes them again.

use crate::desk::{Context, DeskError};
use crate::domain::ids::VisitId;
use crate::domain::standard::{Evidence, Moment, Rule};
use crate::domain::visit::{Visit, VisitStep};
use crate::store::Tx;
use crate::store::prompt::{self, NewPrompt, PromptOf};

use super::ending::changed;
use super::facts::{Wanted, facts_of};
use super::rulebook::Rulebook;
use super::standing;
use super::waiting::Waiting;

/// Opens what the standard wants from this step on: the rules of its moments whose conditions hold. What the clock asked
/// for while the client waited is written down when the waiting is over. The visit as it stands after the step, and the
/// number of the step.
pub(in crate::desk) fn step_taken(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    visit: &Visit,
    (step, id): (VisitStep, i64),
) -> Result<(), DeskError> {
    let opens = |moment: Moment| moment.opened_by() == Some(step) && moment != Moment::Waiting;
    if !Moment::ALL.iter().any(|moment| opens(*moment)) {
        return Ok(());
    }
    let mut book = Rulebook::kept(tx, context)?;
    let standing = standing::of_visit(tx, context, &mut book, visit.id)?;
    let waiting = Waiting::of(&book, visit, &standing).filter(|_| step == VisitStep::Start);
    let mut wanted = Wanted { asked: book.rules(opens).collect(), open: Vec::new() };
    wanted.asked.extend(waiting.iter().flat_map(Waiting::rules));
    if wanted.asked.iter().all(|rule| rule.is_paused || rule.evidence == Evidence::Observed) {
        return Ok(()); // nothing asks, so nothing is looked up
    }
    let facts = facts_of(tx, context, visit, &wanted)?;
    // What the clock asked for while the client waited, and nobody marked.
    for rule in waiting.iter().flat_map(|waiting| waiting.were_open(&facts, context.now)) {
        add(tx, context, &book, visit, rule, id)?;
    }
    for rule in book.rules(opens).filter(|rule| rule.evidence != Evidence::Observed && rule.applies(&facts)) {
        add(tx, context, &book, visit, rule, id)?;
    }
    changed(context);
    Ok(())
}

/// Withdraws the open prompts of a step that was taken back. What somebody marked stays: it was said.
pub(in crate::desk) fn step_undone(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    visit: VisitId,
    step: i64,
) -> Result<(), DeskError> {
    if prompt::withdraw_step(tx, visit, step, (context.now, context.actor.staff))? > 0 {
        changed(context);
    }
    Ok(())
}

/// Opens a prompt, where the rule has not prompted at this visit yet.
fn add(
    tx: &Tx<'_>,
    context: &Context<'_>,
    book: &Rulebook,
    visit: &Visit,
    rule: &Rule,
    step: i64,
) -> Result<(), DeskError> {
    let new = NewPrompt {
        of: PromptOf::Visit(visit.id, step),
        day: visit.placement.starts.date(),
        rule: &rule.id,
        version: book.version,
        moment: rule.moment,
    };
    prompt::add(tx, new, (context.now, context.actor.staff))?;
    Ok(())
}
