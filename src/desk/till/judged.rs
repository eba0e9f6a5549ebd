//! What the bill of a visit comes to, for whoever speaks of it before or after it is paid.

use crate::desk::{Context, DeskError};
use crate::domain::ids::VisitId;
use crate::domain::offers::{Choices, Facts, Quote, propose, quote};
use crate::domain::till::BillState;
use crate::store::Tx;
use crate::store::till;

use super::{facts, lines, receipt};

/// A bill with what it is judged by and what it comes to.
pub(in crate::desk) struct Judged {
    /// What it is judged by: of a paid bill what the client holds now, without its lines.
    pub facts: Facts,
    /// What it comes to, or came to; none where what was chosen does not fit any more.
    pub quote: Option<Quote>,
}

/// The bill of a visit as it stands; where nobody has opened it yet, as it would be opened. None where there is no such
/// visit. Nothing is written.
pub(in crate::desk) fn judged(tx: &Tx<'_>, context: &Context<'_>, id: VisitId) -> Result<Option<Judged>, DeskError> {
    let Some(visit) = till::to_pay(tx, id)? else { return Ok(None) };
    let kept = till::bill_of_visit(tx, id)?;
    let client = Some(visit.client);
    if let Some(row) = kept.as_ref().filter(|row| row.bill.state == BillState::Paid) {
        let facts = facts::read(tx, context, client, visit.is_first_visit, Vec::new(), &Choices::default())?;
        let paid = receipt::of(tx, row, &context.zone)?;
        return Ok(Some(Judged { facts, quote: paid.map(|receipt| receipt.quote) }));
    }
    let (added, choices) = match kept {
        Some(row) => (row.bill.lines, row.choices),
        None => (Vec::new(), Choices::default()),
    };
    let lines = lines::now(tx, Some(&visit), &added)?;
    let facts = facts::read(tx, context, client, visit.is_first_visit, lines, &choices)?;
    let chosen = if choices == Choices::default() { propose(&facts) } else { choices };
    let quote = quote(&facts, &chosen).or_else(|_| quote(&facts, &propose(&facts))).ok();
    Ok(Some(Judged { facts, quote }))
}
