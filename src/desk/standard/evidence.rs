//! Acts that the console sees itself mark the prompts that asked for them.

use crate::desk::{Context, DeskError};
use crate::domain::ids::{ClientId, VisitId};
use crate::domain::standard::{Evidence, Moment, Outcome, Rule};
use crate::domain::visit::{Visit, VisitState};
use crate::store::prompt::{self, NewMark, NewPrompt, PromptOf};
use crate::store::{self, Tx};

use super::ending::changed;
use super::facts::{Wanted, facts_of};
use super::rulebook::Rulebook;
use super::standing;
use super::waiting::Waiting;

/// At whose visit something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::desk) enum DoneAt {
    /// At this visit.
    Visit(VisitId),
    /// At whatever visit of today the client has come for.
    Client(ClientId),
}

impl From<VisitId> for DoneAt {
    fn from(visit: VisitId) -> Self {
        Self::Visit(visit)
    }
}

impl From<ClientId> for DoneAt {
    fn from(client: ClientId) -> Self {
        Self::Client(client)
    }
}

/// Marks as done what the standard asked for and the console has just seen done: every open prompt of today's visit whose
/// rule names this evidence, of an earlier moment, too. Where nothing asked for it, nothing happens. Called after the act.
pub(in crate::desk) fn seen(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    at: impl Into<DoneAt>,
    evidence: Evidence,
) -> Result<(), DeskError> {
    let visits = match at.into() {
        DoneAt::Visit(visit) => vec![visit],
        DoneAt::Client(client) => prompt::visits_under_way(tx, client, context.today())?,
    };
    for id in visits {
        let Some(visit) = store::visit::get(tx, id)? else { continue };
        let is_today = visit.placement.starts.date() == context.today();
        if is_today && Moment::Arrival.is_reached_in(visit.state) {
            seen_at(tx, context, &visit, evidence)?;
        }
    }
    Ok(())
}

/// Takes back what [`seen`] marked of a visit: the act itself was taken back. What a person marked stays.
pub(in crate::desk) fn unseen(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    visit: VisitId,
    evidence: Evidence,
) -> Result<(), DeskError> {
    let mut book = Rulebook::now(tx)?;
    for one in standing::of_visit(tx, context, &mut book, visit)? {
        let is_seen = one.mark.is_some_and(|mark| mark.is_seen);
        if let Some(id) = one.id.filter(|_| is_seen && one.rule.evidence == evidence) {
            prompt::take_back(tx, id, (context.now, context.actor.staff))?;
            changed(context);
        }
    }
    Ok(())
}

/// The same at one visit.
fn seen_at(tx: &Tx<'_>, context: &mut Context<'_>, visit: &Visit, evidence: Evidence) -> Result<(), DeskError> {
    let mut book = Rulebook::now(tx)?;
    let standing = standing::of_visit(tx, context, &mut book, visit.id)?;
    let asked = standing.iter().filter(|one| one.mark.is_none() && one.rule.evidence == evidence);
    let mut open: Vec<i64> = asked.filter_map(|one| one.id).collect();
    if visit.state == VisitState::Arrived {
        open.extend(asked_by_the_clock(tx, context, visit, &standing, evidence)?);
    }
    let new = NewMark { outcome: Outcome::Done, reason: None, words: String::new(), is_seen: true };
    for id in &open {
        prompt::mark(tx, *id, &new, (context.now, context.actor.staff))?;
    }
    if !open.is_empty() {
        changed(context);
    }
    Ok(())
}

/// Writes down what the clock alone has asked for so far and this act settles: by the facts before the act, after which
/// nothing would ask for it.
fn asked_by_the_clock(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    visit: &Visit,
    standing: &[standing::Standing],
    evidence: Evidence,
) -> Result<Vec<i64>, DeskError> {
    let book = Rulebook::kept(tx, context)?;
    let Some(waiting) = Waiting::of(&book, visit, standing) else { return Ok(Vec::new()) };
    let asked: Vec<&Rule> = waiting.rules().filter(|rule| rule.evidence == evidence).collect();
    let step = store::visit::last_step(tx, visit.id)?.filter(|_| !asked.is_empty());
    let Some(step) = step else { return Ok(Vec::new()) };
    let mut facts = facts_of(tx, context, visit, &Wanted { asked, open: Vec::new() })?;
    evidence.undone(&mut facts);
    let mut written = Vec::new();
    for rule in waiting.were_open(&facts, context.now).filter(|rule| rule.evidence == evidence) {
        let new = NewPrompt {
            of: PromptOf::Visit(visit.id, step.id),
            day: context.today(),
            rule: &rule.id,
            version: book.version,
            moment: rule.moment,
        };
        written.extend(prompt::add(tx, new, (context.now, context.actor.staff))?);
    }
    Ok(written)
}
