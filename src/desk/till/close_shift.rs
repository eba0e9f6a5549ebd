//! The end of a shift: differences, what stays and what is put aside, the report.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::requests::json;
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::approval::Purpose;
use crate::domain::ids::{ApprovalId, RequestKey, ShiftId};
use crate::domain::ledger::{Account, Entry, EntryKind, Heading, Posting, events};
use crate::domain::money::Money;
use crate::domain::role::Permission;
use crate::domain::till::{
    CashCount, CashReason, CloseStep, PutAside, Reconciled, ShiftRefusal, ShiftReport, TenderCheck, TillRefusal,
    TillTender, agreed, check_float, check_handover, check_unblocked, reconcile,
};
use crate::store::shift::ClosingRow;
use crate::store::till::ShiftRow;
use crate::store::{Tx, approval, ledger, overrides, shift, staff, till};

use super::reckon;
use super::selling::{rules, sees_expected};

/// Closes a shift of which everything is sealed, for good. Differences need reasons, and a manager above the tolerance; they
/// are posted by themselves. What does not stay in the drawer is put aside. The report is numbered and written before it is
/// shown; what is found later is set right in the next shift.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CloseShift {
    /// The caller's own name for the request.
    pub key: RequestKey,
    /// The shift that is meant.
    pub shift: ShiftId,
    /// Why the drawer differs; empty where it agrees.
    #[serde(default)]
    pub reason: String,
    /// Why the card terminal's slip differs.
    #[serde(default)]
    pub card_reason: String,
    /// Why the bank's slip of transfers differs.
    #[serde(default)]
    pub transfer_reason: String,
    /// What stays in the drawer for the next shift, at most what was counted.
    pub next_float: Money,
    /// Where the rest goes: to the bank, or else to the safe.
    #[serde(default)]
    pub to_bank: bool,
    /// A manager's word for a difference above the tolerance, where no manager sits at the console.
    #[serde(default)]
    pub approval: Option<ApprovalId>,
    /// What the next administrator should know; may have several lines.
    #[serde(default)]
    pub handover: String,
}

impl UseCase for CloseShift {
    type Answer = ShiftReport;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ShiftReport, DeskError> {
        let running = reckon::running(tx, self.shift)?;
        let closing = shift::closing(tx, self.shift)?.ok_or(ShiftRefusal::NotBegun(self.shift))?;
        match closing.step() {
            CloseStep::Reckoned => {}
            CloseStep::Terminals => return Err(ShiftRefusal::TerminalsFirst.into()),
            _ => return Err(ShiftRefusal::CountFirst.into()),
        }
        check_unblocked(&reckon::blockers(tx, context, &running)?)?;
        let tenders = self.explained(reckon::tenders(tx, &running, &closing)?)?;
        let counted = tenders.first().map(|cash| cash.counted).unwrap_or_default();
        let next_float = check_float(self.next_float)?;
        if next_float > counted {
            return Err(ShiftRefusal::FloatAboveCount { counted }.into());
        }
        let approved_by = self.approved(tx, context, &tenders)?;
        let handover = check_handover(&self.handover)?;
        self.post_differences(tx, context, &tenders)?;
        let put_aside = self.put_aside(tx, context, counted.minus(next_float)?)?;
        if let Some(text) = &handover {
            shift::add_handover(tx, self.shift, context.now, context.actor.staff, text)?;
        }
        let report = ShiftReport {
            approved_by,
            put_aside,
            next_float,
            handover: handover.unwrap_or_default(),
            ..written(tx, context, &running, &closing, tenders)?
        };
        self.keep(tx, context, &report)?;
        context.changed(Noun::Till);
        Ok(report)
    }
}

impl CloseShift {
    /// The figures with their reasons, where every difference has one.
    fn explained(&self, mut tenders: Vec<TenderCheck>) -> Result<Vec<TenderCheck>, DeskError> {
        for check in &mut tenders {
            let typed = match check.tender {
                TillTender::Cash => &self.reason,
                TillTender::Card => &self.card_reason,
                TillTender::Transfer => &self.transfer_reason,
            };
            check.reason = match reconcile(check.expected, check.counted, typed) {
                Ok(found) => found.reason,
                Err(TillRefusal::ReasonMissing { difference }) if check.tender != TillTender::Cash => {
                    return Err(ShiftRefusal::TerminalDiffers { difference }.into());
                }
                Err(other) => return Err(other.into()),
            };
        }
        Ok(tenders)
    }

    /// Who approves differences above the tolerance; nobody needs to where there are none.
    fn approved(
        &self,
        tx: &Tx<'_>,
        context: &Context<'_>,
        tenders: &[TenderCheck],
    ) -> Result<Option<String>, DeskError> {
        let tolerance = rules(tx, context)?.tolerance;
        let above = tenders.iter().filter(|check| check.is_above(tolerance));
        let Some(largest) = above.max_by_key(|check| check.difference.minor().unsigned_abs()) else {
            return Ok(None);
        };
        if sees_expected(context) {
            return Ok(Some(context.actor.name.clone()));
        }
        let id = self.approval.ok_or(ShiftRefusal::AboveTolerance { difference: largest.difference })?;
        let given = approval::take(tx, id, Purpose::Difference, context.actor.staff, context.now)??;
        Ok(staff::get(tx, given.given_by)?.map(|manager| manager.name))
    }

    /// Posts what counts and slips found over or short, each beside its own other side.
    fn post_differences(&self, tx: &Tx<'_>, context: &Context<'_>, tenders: &[TenderCheck]) -> Result<(), DeskError> {
        let differences = tenders.iter().map(|check| (check.tender.account(), check.difference));
        let reasons: Vec<&str> =
            tenders.iter().map(|check| check.reason.as_str()).filter(|it| !it.is_empty()).collect();
        let memo = crate::domain::text::clean_line_to(&reasons.join("; "), crate::domain::ledger::MEMO_LARGEST_CHARS);
        self.post(tx, context, EntryKind::Difference, events::differences(differences)?, memo)
    }

    /// Puts aside what does not stay in the drawer.
    fn put_aside(&self, tx: &Tx<'_>, context: &Context<'_>, amount: Money) -> Result<Option<PutAside>, DeskError> {
        if amount == Money::ZERO {
            return Ok(None);
        }
        let (to, account) =
            if self.to_bank { (CashReason::ToBank, Account::Encashment) } else { (CashReason::ToSafe, Account::Safe) };
        let postings = events::moved_in(account, amount.negated()?)?;
        self.post(tx, context, EntryKind::Encashment, postings, String::new())?;
        Ok(Some(PutAside { to, amount }))
    }

    /// Posts an entry of the close, where anything moves.
    fn post(
        &self,
        tx: &Tx<'_>,
        context: &Context<'_>,
        kind: EntryKind,
        postings: Vec<Posting>,
        memo: String,
    ) -> Result<(), DeskError> {
        if postings.is_empty() {
            return Ok(());
        }
        let heading = Heading {
            kind,
            key: Some(self.key),
            day: context.today(),
            at: context.now,
            shift: Some(self.shift),
            visit: None,
            staff: context.actor.staff,
            memo,
            reverses: None,
        };
        ledger::post(tx, &Entry::new(heading, postings)?)?;
        Ok(())
    }

    /// Writes the report beside the count and the head of the ledger: from here on it is final.
    fn keep(&self, tx: &Tx<'_>, context: &Context<'_>, report: &ShiftReport) -> Result<(), DeskError> {
        let cash = report.tender(TillTender::Cash).ok_or(ShiftRefusal::CountFirst)?;
        let reconciled = Reconciled {
            expected: cash.expected,
            counted: cash.counted,
            difference: cash.difference,
            reason: cash.reason.clone(),
        };
        let closing = till::Closing {
            shift: self.shift,
            at: context.now,
            by: context.actor.staff,
            count: &CashCount::new(context.market, &report.count)?,
            reconciled: &reconciled,
            report: &json(report)?,
        };
        Ok(till::close_shift(tx, &closing, ledger::head(tx)?)?)
    }
}

/// The report of a shift whose entries are all posted.
fn written(
    tx: &Tx<'_>,
    context: &Context<'_>,
    running: &ShiftRow,
    closing: &ClosingRow,
    tenders: Vec<TenderCheck>,
) -> Result<ShiftReport, DeskError> {
    let shift = running.id();
    let totals = till::running(tx)?.ok_or(TillRefusal::NoShiftOpen)?.totals(&context.zone);
    let opening = shift::opening(tx, shift)?;
    let looked_at = overrides::of_shift(tx, shift, &context.zone)?;
    let (ledger_entries, head) = ledger::head(tx)?;
    Ok(ShiftReport {
        totals,
        closed: context.wall(),
        closed_by: context.actor.name.clone(),
        opening_difference: opening.difference,
        opening_reason: opening.reason,
        tenders,
        count: agreed(&closing.counts).map(<[_]>::to_vec).unwrap_or_default(),
        counts: shift::seals(tx, shift, &context.zone)?,
        moves: shift::moves(tx, shift, &context.zone)?,
        ledgers: reckon::ledger_lines(tx, shift)?,
        held: reckon::held(tx)?,
        overrides: looked_at,
        tolerance: rules(tx, context)?.tolerance,
        approved_by: None,
        next_float: Money::ZERO,
        put_aside: None,
        handover: String::new(),
        ledger_entries,
        ledger_head: blake3::Hash::from_bytes(head).to_hex().to_string(),
    })
}
