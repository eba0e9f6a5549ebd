//! A missed visit that takes a session.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{RequestKey, VisitId};
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::offers::{AbonementState, WalletRefusal};
use crate::domain::role::Permission;
use crate::domain::visit::{Visit, VisitState};
use crate::store::wallet::{AbonementRow, Session};
use crate::store::{Tx, visit, wallet};

use super::AbonementShown;
use super::posting::{Says, cause, from_to, post};

/// The most abonements of one client that are looked at.
const LOOKED_AT_MOST: u32 = 60;

/// Takes a session of the client's abonement for a visit to which they did not come, where the plan says so: of those that
/// cover the procedure, the one that ends soonest.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TakeMissedSession {
    /// The caller's own name for the request: sent twice, it takes once.
    pub key: RequestKey,
    /// The visit that was missed.
    pub visit: VisitId,
}

impl UseCase for TakeMissedSession {
    type Answer = AbonementShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AbonementShown, DeskError> {
        let visit = visit::get(tx, self.visit)?.or_not_found(Thing::Visit, self.visit.0)?;
        context.about(Subject::Visit(visit.id));
        context.about(Subject::Client(visit.client));
        if visit.state != VisitState::NoShow {
            return Err(WalletRefusal::NotMissed.into());
        }
        if wallet::missed(tx, visit.id)?.is_some() {
            return Err(WalletRefusal::TakenAlready.into());
        }
        let row = one_that_takes(tx, context, &visit)?.ok_or(WalletRefusal::NothingToTake)?;
        let (id, worth) = (row.held.id, row.held.next_session());
        let postings = from_to(Account::Abonement(id), Account::Forfeited, worth)?;
        let says = Says { key: Some(self.key), visit: Some(visit.id), ..Says::default() };
        let entry = post(tx, context, EntryKind::WriteOff, &says, postings)?;
        let mut cause = cause(context);
        cause.entry = entry;
        let session = Session { client: Some(visit.client), listed: visit.price };
        wallet::take_missed(tx, id, visit.id, session, &cause)?;
        context.changed(Noun::Wallets);
        AbonementShown::get(tx, context, id)
    }
}

/// The abonement whose session a missed visit takes.
fn one_that_takes(tx: &Tx<'_>, context: &Context<'_>, visit: &Visit) -> Result<Option<AbonementRow>, DeskError> {
    let rows = wallet::abonements_shown(tx, visit.client, context.today(), LOOKED_AT_MOST)?;
    let takes = |row: &AbonementRow| {
        row.terms.no_show_takes
            && row.held.state == AbonementState::Active
            && row.held.procedures.contains(&visit.procedure)
    };
    Ok(rows.into_iter().find(takes))
}

/// Puts back the session that was taken for a visit, once it turns out that the client came after all.
pub(in crate::desk) fn give_back_missed(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    visit: VisitId,
) -> Result<(), DeskError> {
    let Some(missed) = wallet::missed(tx, visit)? else { return Ok(()) };
    let postings = from_to(Account::Forfeited, Account::Abonement(missed.abonement), missed.worth)?;
    let says = Says { visit: Some(visit), reverses: missed.entry, ..Says::default() };
    let entry = post(tx, context, EntryKind::Reversal, &says, postings)?;
    let mut cause = cause(context);
    cause.entry = entry;
    wallet::give_back_missed(tx, visit, &missed, &cause)?;
    context.changed(Noun::Wallets);
    Ok(())
}
