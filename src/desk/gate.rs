//! The gate: the one way from a request to the database.
//!
//! It checks the right, opens the transaction, answers a repeated request with its first answer, runs the use case,
//! writes the audit row and commits. What is refused leaves an audit row too, and nothing else.
//!
//! A change is on the disk before its answer is given. A mere reading runs in a transaction of its own whose audit row
//! is handed to the system but not waited for: a power cut may take the last seconds of *reading*, never of doing.

use jiff::Timestamp;

use crate::domain::ids::RequestKey;
use crate::domain::role::Permission;
use crate::domain::time::Entropy;
use crate::store::{Durability, StoreError, Tx, answered, salon, staff};

use super::changes::{Changes, Noun};
use super::context::{Actor, Context};
use super::error::DeskError;
use super::requests::{Answer, Request};
use super::session::Session;
use super::unwritten::Unwritten;

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
    let Session { database, vault, actor, zone, salon, unwritten } = session;
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
    let mut answer = None;
    let mut today = None;
    let committed: Result<(), DeskError> = database.transaction(durability, |tx| {
        answer = Some(work(tx, &mut context)?);
        for row in &*unwritten {
            row.write(tx)?;
        }
        Unwritten::of(&context.actor, name, &context.subjects, "done", now)?.write(tx)?;
        if context.vault.is_changed() {
            // The ring goes first: a ring that is one ahead of the database is welcome, one behind is an old copy.
            context.vault.save()?;
            salon::see_ring(tx, context.vault.revision())?;
        }
        if context.changes.touch(Noun::Settings) {
            today = salon::get(tx)?.map(|row| row.salon);
        }
        Ok(())
    });
    let Context { actor: actor_now, changes, subjects, .. } = context;
    match (committed, answer) {
        (Ok(()), Some(answer)) => {
            unwritten.clear();
            *actor = actor_now;
            if let Some(today) = today {
                *zone = today.time_zone();
                *salon = today;
            }
            (Ok(answer), changes)
        }
        (Err(error), Some(answer)) if durability == Durability::Soon && may_wait(&error, unwritten) => {
            match Unwritten::of(&actor_now, name, &subjects, "done", now) {
                Ok(row) => {
                    unwritten.push(row);
                    (Ok(answer), changes)
                }
                Err(error) => (Err(error), Changes::NONE),
            }
        }
        (outcome, _) => {
            let error = outcome.err().unwrap_or(DeskError::Conflict);
            let forgotten = vault.forget_changes();
            // Where even this fails (the disk is full, say) the first error is the one to tell.
            let noted: Result<(), DeskError> = database.transaction(Durability::Soon, |tx| {
                Unwritten::of(actor, name, &subjects, error.outcome(), now)?.write(tx)
            });
            drop((forgotten, noted));
            (Err(error), Changes::NONE)
        }
    }
}

/// The most audit rows of readings that wait in memory for a disk that takes no more.
const MOST_UNWRITTEN: usize = 1_000;

/// Whether a reading is answered though its audit row cannot be written: the disk is full or may not be written. Nobody
/// shall be kept from seeing an allergy by that. The row waits in memory and is written with the next that can be; when a
/// thousand wait, reading ends too.
fn may_wait(error: &DeskError, unwritten: &[Unwritten]) -> bool {
    matches!(error, DeskError::Store(StoreError::DiskFull | StoreError::ReadOnly)) && unwritten.len() < MOST_UNWRITTEN
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
fn once(tx: &Tx<'_>, context: &mut Context<'_>, request: Request, key: RequestKey) -> Result<Answer, DeskError> {
    let digest = *blake3::hash(request.to_json()?.as_bytes()).as_bytes();
    if let Some((first, answer)) = answered::get(tx, key)? {
        return if first == digest { request.read_answer(&answer) } else { Err(DeskError::Conflict) };
    }
    let answer = request.run(tx, context)?;
    answered::add(tx, key, &digest, &answer.to_json()?, context.now)?;
    Ok(answer)
}
