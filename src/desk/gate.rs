//! The gate: the one way from a request to the database.
//!
//! It checks the right, opens the transaction, answers a repeated request with its first answer, runs the use case,
//! writes the audit row and commits. What is refused leaves an audit row too, and nothing else.
//!
//! A change is on the disk before its answer is given. A mere reading runs in a transaction of its own whose audit row
//! is handed to the system but not waited for: a power cut may take the last seconds of *reading*, never of doing.

use jiff::Timestamp;

use crate::domain::role::Permission;
use crate::domain::time::Entropy;
use crate::store::audit::{self, AuditRow};
use crate::store::{Durability, Tx, answered, staff};

use super::changes::Changes;
use super::context::{Actor, Context, Subject};
use super::error::DeskError;
use super::requests::{Answer, Request};
use super::session::Session;

/// Runs one request in the name of who is logged in.
pub(super) fn run(
    session: &mut Session,
    request: Request,
    now: Timestamp,
    entropy: &mut dyn Entropy,
) -> (Result<Answer, DeskError>, Changes) {
    let name = request.name();
    let durability = if request.writes() { Durability::OnDisk } else { Durability::Soon };
    within(session, name, durability, now, entropy, |tx, context| {
        permit(tx, context, &request)?;
        match request.key().filter(|_| request.writes()) {
            Some(key) => once(tx, context, request, key),
            None => request.run(tx, context),
        }
    })
}

/// Runs work in one transaction with one audit row. The work must have checked the right itself.
pub(super) fn within<T>(
    session: &mut Session,
    name: &str,
    durability: Durability,
    now: Timestamp,
    entropy: &mut dyn Entropy,
    work: impl FnOnce(&Tx<'_>, &mut Context<'_>) -> Result<T, DeskError>,
) -> (Result<T, DeskError>, Changes) {
    let Session { database, vault, actor, zone, salon } = session;
    let mut context = Context {
        actor: actor.clone(),
        now,
        zone: zone.clone(),
        market: salon.market,
        entropy,
        changes: Changes::NONE,
        subjects: Vec::new(),
        vault,
    };
    let done: Result<T, DeskError> = database.transaction(durability, |tx| {
        let answer = work(tx, &mut context)?;
        note(tx, &context.actor, name, &context.subjects, "done", now)?;
        if context.vault.is_changed() {
            // The ring goes first: a ring that is one ahead of the database is welcome, one behind is an old copy.
            context.vault.save()?;
            crate::store::salon::see_ring(tx, context.vault.revision())?;
        }
        Ok(answer)
    });
    let (subjects, changes) = (context.subjects, context.changes);
    let now_actor = context.actor;
    match done {
        Ok(answer) => {
            *actor = now_actor;
            (Ok(answer), changes)
        }
        Err(error) => {
            let forgotten = vault.forget_changes();
            let outcome = error.outcome();
            // Where even this fails (the disk is full, say) the first error is the one to tell.
            let noted = database.transaction(Durability::Soon, |tx| note(tx, actor, name, &subjects, outcome, now));
            drop((forgotten, noted));
            (Err(error), Changes::NONE)
        }
    }
}

/// Refuses what the person's role may not do, for what is no request of the table.
pub(super) fn permit_right(tx: &Tx<'_>, context: &mut Context<'_>, needs: Permission) -> Result<(), DeskError> {
    let person = staff::get(tx, context.actor.staff)?.filter(|person| person.active).ok_or(DeskError::NotLoggedIn)?;
    context.actor = Actor::of(&person);
    if person.must_change {
        return Err(DeskError::MustChangePassword);
    }
    if person.role.may(needs) { Ok(()) } else { Err(DeskError::Forbidden(needs)) }
}

/// Refuses what the person's role, as the database knows it at this moment, may not do.
fn permit(tx: &Tx<'_>, context: &mut Context<'_>, request: &Request) -> Result<(), DeskError> {
    let person = staff::get(tx, context.actor.staff)?.filter(|person| person.active).ok_or(DeskError::NotLoggedIn)?;
    context.actor = Actor::of(&person);
    if !person.role.may(request.needs()) {
        return Err(DeskError::Forbidden(request.needs()));
    }
    if person.must_change && !request.is_open_to_newcomers() {
        return Err(DeskError::MustChangePassword);
    }
    Ok(())
}

/// Runs a request that carries a key, or gives its first answer again.
fn once(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    request: Request,
    key: crate::domain::ids::RequestKey,
) -> Result<Answer, DeskError> {
    let digest = *blake3::hash(request.to_json()?.as_bytes()).as_bytes();
    if let Some((first, answer)) = answered::get(tx, key)? {
        return if first == digest { request.read_answer(&answer) } else { Err(DeskError::Conflict) };
    }
    let answer = request.run(tx, context)?;
    answered::add(tx, key, &digest, &answer.to_json()?, context.now)?;
    Ok(answer)
}

/// Writes the audit row.
pub(super) fn note(
    tx: &Tx<'_>,
    actor: &Actor,
    name: &str,
    subjects: &[Subject],
    outcome: &str,
    now: Timestamp,
) -> Result<(), DeskError> {
    let subjects = if subjects.is_empty() { "[]".to_owned() } else { super::requests::json(&subjects)? };
    let row = AuditRow { at: now, staff: Some(actor.staff), request: name, subjects: &subjects, outcome };
    Ok(audit::add(tx, &row)?)
}
