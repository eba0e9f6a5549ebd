//! What every change of a wallet shares: its entry in the ledger, and the cause that is written with each move.

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::domain::ids::{EntryId, RequestKey, VisitId};
use crate::domain::ledger::{Account, Entry, EntryKind, Heading, Posting};
use crate::domain::money::Money;
use crate::domain::offers;
use crate::domain::text::clean_line_to;
use crate::store::wallet::Cause;
use crate::store::{Tx, ledger, till};

/// The moment and the person of a change.
pub(in crate::desk) fn cause(context: &Context<'_>) -> Cause {
    Cause::at(context.today(), context.now, context.actor.staff)
}

/// What an entry says beside its postings.
#[derive(Clone, Debug, Default)]
pub(in crate::desk) struct Says<'text> {
    /// The request.
    pub key: Option<RequestKey>,
    /// The visit.
    pub visit: Option<VisitId>,
    /// The entry that it takes back.
    pub reverses: Option<EntryId>,
    /// Why, in a person's words.
    pub memo: &'text str,
}

/// Posts one entry in the running shift, or outside any. None where nothing moves.
pub(in crate::desk) fn post(
    tx: &Tx<'_>,
    context: &Context<'_>,
    kind: EntryKind,
    says: &Says<'_>,
    postings: Vec<Posting>,
) -> Result<Option<EntryId>, DeskError> {
    let moving: Vec<Posting> = postings.into_iter().filter(|posting| posting.amount != 0).collect();
    if moving.is_empty() {
        return Ok(None);
    }
    let heading = Heading {
        kind,
        key: says.key,
        day: context.today(),
        at: context.now,
        shift: till::running(tx)?.map(|shift| shift.id()),
        visit: says.visit,
        staff: context.actor.staff,
        memo: says.memo.to_owned(),
        reverses: says.reverses,
    };
    Ok(Some(ledger::post(tx, &Entry::new(heading, moving)?)?))
}

/// An amount that goes from one account to the other: out of what is owed on the first, into the second.
pub(in crate::desk) fn from_to(from: Account, to: Account, amount: Money) -> Result<Vec<Posting>, DeskError> {
    Ok(vec![Posting::money(from, amount), Posting::money(to, amount.negated()?)])
}

/// Points that go from one account to the other.
pub(in crate::desk) fn points_from_to(from: Account, to: Account, points: i64) -> Vec<Posting> {
    vec![Posting { account: from, amount: points }, Posting { account: to, amount: points.saturating_neg() }]
}

/// A reason as it is kept; without one it is refused.
pub(in crate::desk) fn reason(raw: &str) -> Result<String, DeskError> {
    Ok(offers::reason(raw, clean_line_to)?)
}
