//! A bill with everything that the person at the till needs to see beside it.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun};
use crate::domain::client::ClientName;
use crate::domain::ids::{BillId, ShiftId, SpecialistId};
use crate::domain::money::Money;
use crate::domain::offers::{Choices, FactLine, Facts, OfferRefusal, propose, quote};
use crate::domain::till::{Bill, BillState, Receipt, TillRefusal, total};
use crate::domain::visit::VisitState;
use crate::store::till::{self, BillRow, ToPay};
use crate::store::{StoreError, Tx};

use super::{facts, lines, receipt};

/// A bill with what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BillShown {
    /// The bill.
    pub bill: Bill,
    /// Who pays; none for a buyer without a card.
    pub client: Option<ClientName>,
    /// The agreed wall time of the visit; none for a sale without one.
    pub starts: Option<DateTime>,
    /// Who did the procedure, whom tips are for most often.
    pub specialist: Option<(SpecialistId, String)>,
    /// What the bill is judged by; of a paid bill, nothing but its lines.
    pub facts: Facts,
    /// What was chosen so far, or what is proposed.
    pub choices: Choices,
    /// What the bill came to before a price changed under it.
    pub total_was: Option<Money>,
    /// What the catalogue asks today for the visit, where it is not what was agreed at the booking. The agreed price
    /// holds.
    pub costs_now: Option<Money>,
    /// The running shift; without one nothing can be paid.
    pub shift: Option<ShiftId>,
    /// How it was paid, where it was.
    pub paid: Option<Receipt>,
}

impl BillShown {
    /// What it comes to with the choices made so far, tips among it.
    pub fn to_pay(&self) -> Result<Money, OfferRefusal> {
        match &self.paid {
            Some(receipt) => Ok(receipt.quote.to_pay),
            None => Ok(quote(&self.facts, &self.choices)?.to_pay),
        }
    }
}

/// Shows a bill. An open one is brought up to today's prices first.
pub(super) fn show(tx: &Tx<'_>, context: &mut Context<'_>, row: BillRow) -> Result<BillShown, DeskError> {
    let visit = visit_of(tx, &row.bill)?;
    note_subjects(context, &row.bill);
    let is_open = row.bill.state == BillState::Open;
    let (row, total_was) = if is_open { bring_up_to_date(tx, context, visit.as_ref(), row)? } else { (row, None) };
    let lines = if is_open { lines::now(tx, visit.as_ref(), &row.bill.lines)? } else { Vec::new() };
    let is_first = visit.as_ref().is_some_and(|visit| visit.is_first_visit);
    let client = row.bill.client.filter(|_| is_open);
    let facts = facts::read(tx, context, client, is_first, lines, &row.choices)?;
    let choices = if is_open { usable(&facts, row.choices.clone()) } else { row.choices.clone() };
    let costs_now = visit.as_ref().filter(|visit| is_open && visit.costs_now != visit.price);
    Ok(BillShown {
        client: row.client.clone(),
        starts: visit.as_ref().map(|visit| visit.starts),
        specialist: visit.as_ref().map(|visit| visit.specialist.clone()),
        costs_now: costs_now.map(|visit| visit.costs_now),
        total_was,
        shift: till::running(tx)?.map(|running| running.id()),
        paid: receipt::of(tx, &row, &context.zone)?,
        bill: row.bill,
        facts,
        choices,
    })
}

/// The visit of a bill.
pub(super) fn visit_of(tx: &Tx<'_>, bill: &Bill) -> Result<Option<ToPay>, DeskError> {
    bill.visit.map(|visit| till::to_pay(tx, visit)?.or_not_found(Thing::Visit, visit.0)).transpose()
}

/// Notes whose bill it is.
pub(super) fn note_subjects(context: &mut Context<'_>, bill: &Bill) {
    if let Some(visit) = bill.visit {
        context.about(Subject::Visit(visit));
    }
    if let Some(client) = bill.client {
        context.about(Subject::Client(client));
    }
}

/// A bill that must be there.
pub(super) fn row(tx: &Tx<'_>, bill: BillId) -> Result<BillRow, DeskError> {
    till::bill(tx, bill)?.or_not_found(Thing::Bill, bill.0)
}

/// A bill that can still be changed and paid, with its visit; refused where it is paid, dropped or too early.
pub(super) fn open_row(
    tx: &Tx<'_>,
    context: &Context<'_>,
    bill: BillId,
) -> Result<(BillRow, Option<ToPay>), DeskError> {
    let row = row(tx, bill)?;
    if let Some(receipt) = receipt::of(tx, &row, &context.zone)? {
        return Err(TillRefusal::AlreadyPaid { at: receipt.paid, total: receipt.quote.to_pay }.into());
    }
    if row.bill.state != BillState::Open {
        return Err(TillRefusal::Dropped.into());
    }
    let visit = visit_of(tx, &row.bill)?;
    if visit.as_ref().is_some_and(|visit| visit.state != VisitState::ToPay) {
        return Err(TillRefusal::VisitNotToPay.into());
    }
    Ok((row, visit))
}

/// Lines alone.
pub(super) fn plain(lines: &[FactLine]) -> Vec<crate::domain::till::BillLine> {
    lines.iter().map(|line| line.line.clone()).collect()
}

/// The choices that were kept, or what is proposed where they do not fit any more: a promotion ended, points were spent.
fn usable(facts: &Facts, kept: Choices) -> Choices {
    if kept == Choices::default() || quote(facts, &kept).is_err() { propose(facts) } else { kept }
}

/// An open bill with today's lines, and what it came to before where that was another sum.
fn bring_up_to_date(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    visit: Option<&ToPay>,
    row: BillRow,
) -> Result<(BillRow, Option<Money>), DeskError> {
    let lines = plain(&lines::now(tx, visit, &row.bill.lines)?);
    if lines == row.bill.lines {
        return Ok((row, None));
    }
    till::change_lines(tx, row.bill.id, &lines)?;
    context.changed(Noun::Till);
    let was = row.bill.total()?;
    let changed = (total(&lines)? != was).then_some(was);
    Ok((reread(tx, row.bill.id)?, changed))
}

/// The bill as it was just written.
pub(super) fn reread(tx: &Tx<'_>, bill: BillId) -> Result<BillRow, DeskError> {
    Ok(till::bill(tx, bill)?.ok_or_else(|| StoreError::Damaged("a bill vanished".to_owned()))?)
}
