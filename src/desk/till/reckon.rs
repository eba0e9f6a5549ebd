//! What a close comes to: the books against the count, the slips and the cards of clients.

use std::collections::BTreeMap;

use crate::desk::context::Subject;
use crate::desk::requests::read;
use crate::desk::{Context, DeskError};
use crate::domain::ids::ShiftId;
use crate::domain::ledger::{EntryKind, Ledger};
use crate::domain::money::Money;
use crate::domain::till::{
    Blocker, CloseShown, CloseStep, HeldCheck, LedgerLine, LedgerMoves, Reckoning, ShiftRefusal, ShiftReport,
    TenderCheck, TerminalTotals, TillRefusal, TillTender, agreed, is_overdue, worth,
};
use crate::domain::time::{business_day, instant_of};
use crate::store::shift::{self, ClosingRow, Turnover};
use crate::store::till::{self, ShiftRow};
use crate::store::{Tx, ledger, wallet};

use super::selling::rules;

/// The running shift, where it is the one that is meant.
pub(super) fn running(tx: &Tx<'_>, meant: ShiftId) -> Result<ShiftRow, DeskError> {
    if till::shift(tx, meant)?.is_some_and(|shift| shift.is_closed()) {
        return Err(TillRefusal::ShiftClosed(meant).into());
    }
    Ok(till::running(tx)?.filter(|running| running.id() == meant).ok_or(TillRefusal::NoShiftOpen)?)
}

/// What stands in the way of a shift's close: from the morning of the day on which it was opened. A shift that was forgotten
/// open sells nothing more, so what is to be paid waits for the next one and does not keep this one open.
pub(super) fn blockers(tx: &Tx<'_>, context: &mut Context<'_>, running: &ShiftRow) -> Result<Vec<Blocker>, DeskError> {
    let day = business_day(running.opened_at(), &context.zone);
    let since = instant_of(day.at(0, 0, 0, 0), &context.zone);
    let mut found = shift::blockers(tx, since, context.now, &context.zone)?;
    if is_overdue(running.opened_at(), context.now) {
        found.retain(|blocker| !matches!(blocker, Blocker::Unpaid { .. } | Blocker::Sale { .. }));
    }
    for blocker in &found {
        if let Blocker::Visit { visit, .. } | Blocker::Unpaid { visit, .. } = blocker {
            context.about(Subject::Visit(*visit));
        }
    }
    Ok(found)
}

/// The close of the running shift as far as it has come.
pub(super) fn shown(tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CloseShown, DeskError> {
    let running = till::running(tx)?.ok_or(TillRefusal::NoShiftOpen)?;
    let closing = shift::closing(tx, running.id())?;
    let step = closing.as_ref().map_or(CloseStep::NotBegun, ClosingRow::step);
    let reckoning = match &closing {
        Some(closing) if step == CloseStep::Reckoned => Some(reckoning(tx, context, &running, closing)?),
        _ => None,
    };
    let totals = running.totals(&context.zone);
    Ok(CloseShown {
        shift: running.id(),
        opened: totals.opened,
        opened_by: totals.opened_by,
        step,
        counts: closing.map_or(0, |closing| u32::try_from(closing.counts.len()).unwrap_or(u32::MAX)),
        blockers: blockers(tx, context, &running)?,
        reckoning,
    })
}

/// What a close with everything sealed comes to.
fn reckoning(
    tx: &Tx<'_>,
    context: &Context<'_>,
    running: &ShiftRow,
    closing: &ClosingRow,
) -> Result<Reckoning, DeskError> {
    let rules = rules(tx, context)?;
    let tenders = tenders(tx, running, closing)?;
    let counted = agreed(&closing.counts).map(worth).transpose()?.unwrap_or_default();
    Ok(Reckoning {
        ledgers: ledger_lines(tx, running.id())?,
        held: held(tx)?,
        tolerance: rules.tolerance,
        needs_approval: tenders.iter().any(|check| check.is_above(rules.tolerance)),
        next_float: rules.float.min(counted),
        tenders,
    })
}

/// Cash, cards and transfers: what the shift moved, against the count and the slips.
pub(super) fn tenders(tx: &Tx<'_>, running: &ShiftRow, closing: &ClosingRow) -> Result<Vec<TenderCheck>, DeskError> {
    let counted = worth(agreed(&closing.counts).ok_or(ShiftRefusal::CountFirst)?)?;
    let TerminalTotals { card, transfer } = closing.terminals.ok_or(ShiftRefusal::TerminalsFirst)?;
    let turnovers = shift::turnovers(tx, running.id())?;
    let check = |tender: TillTender, opening: Money, counted: Money| {
        let moved = moved(&turnovers, tender.account().ledger())?;
        TenderCheck::new(tender, opening, moved, counted)
    };
    Ok(vec![
        check(TillTender::Cash, running.float(), counted)?,
        check(TillTender::Card, Money::ZERO, card)?,
        check(TillTender::Transfer, Money::ZERO, transfer)?,
    ])
}

/// What came into a ledger and went out of it in a shift, without what counting it moved: the count at the opening is the
/// float with which the shift begins.
fn moved(turnovers: &[Turnover], ledger: Ledger) -> Result<(Money, Money), crate::domain::money::MoneyError> {
    let counting = [EntryKind::Float, EntryKind::OpeningDifference, EntryKind::Difference];
    let of = turnovers.iter().filter(|turnover| turnover.ledger == ledger && !counting.contains(&turnover.kind));
    let came_in = Money::sum(of.clone().map(|turnover| Money(turnover.debit)))?;
    let went_out = Money::sum(of.map(|turnover| Money(turnover.credit)))?;
    Ok((came_in, went_out))
}

/// Every ledger that holds or moved something: opening + between + in − out against its own kept sum. The opening is the
/// closing of the report before; where an older program closed that shift, it is added up from all that moved before.
pub(super) fn ledger_lines(tx: &Tx<'_>, shift: ShiftId) -> Result<Vec<LedgerLine>, DeskError> {
    let mut found: BTreeMap<Ledger, LedgerMoves> = BTreeMap::new();
    let last = shift::last_report(tx, shift)?;
    let entries = last.as_ref().map_or(0, |(_, entries)| *entries);
    for (ledger, amount) in shift::moved_between(tx, entries)? {
        found.entry(ledger).or_default().between = amount;
    }
    let report: Option<ShiftReport> = match &last {
        Some((json, _)) if !json.is_empty() => Some(read(json)?),
        _ => None,
    };
    match report.filter(|report| !report.ledgers.is_empty()) {
        Some(report) => {
            for line in &report.ledgers {
                found.entry(line.ledger).or_default().opening = line.held_in_books()?;
            }
        }
        None => {
            for (ledger, amount) in shift::moved_before(tx, shift)? {
                let moves = found.entry(ledger).or_default();
                moves.opening = Money(amount).minus(Money(moves.between))?.minor();
            }
        }
    }
    for turnover in shift::turnovers(tx, shift)? {
        let moves = found.entry(turnover.ledger).or_default();
        moves.debit = Money(moves.debit).plus(Money(turnover.debit))?.minor();
        moves.credit = Money(moves.credit).plus(Money(turnover.credit))?.minor();
    }
    let mut lines = Vec::new();
    for ledger in Ledger::ALL.iter().copied() {
        let mut moves = found.get(&ledger).copied().unwrap_or_default();
        moves.closing = ledger::sum(tx, ledger)?;
        lines.extend(LedgerLine::new(ledger, &moves)?);
    }
    Ok(lines)
}

/// The ledgers of clients against the sums that their cards keep by themselves.
pub(super) fn held(tx: &Tx<'_>) -> Result<Vec<HeldCheck>, DeskError> {
    let held = wallet::held(tx)?;
    let mut checks = Vec::new();
    for ledger in Ledger::ALL.iter().copied() {
        let Some(cards) = held.in_ledger(ledger) else { continue };
        let (books, cards) = (ledger::sum(tx, ledger)?, cards);
        let natural = |amount: i64| {
            if ledger.grows_by_credit() { Money(amount).negated().map(Money::minor) } else { Ok(amount) }
        };
        if books != 0 || cards != 0 {
            checks.push(HeldCheck { ledger, books: natural(books)?, cards: natural(cards)? });
        }
    }
    Ok(checks)
}
