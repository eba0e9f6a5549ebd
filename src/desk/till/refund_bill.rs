//! Taking back a paid bill, whole or in part.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase, goods, visit, wallet};
use crate::domain::approval::{ApprovalRefusal, Purpose};
use crate::domain::ids::{ApprovalId, BillId, RequestKey, ShiftId};
use crate::domain::ledger::{Account, Entry, EntryKind, Heading};
use crate::domain::money::Money;
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::domain::till::{
    GiveBack, GivenBack, LineKind, PaidBill, REASON_LARGEST_CHARS, Receipt, Refund, RefundLine, RefundWay, TillRefusal,
    give_back,
};
use crate::store::till::{self, NewRefund};
use crate::store::wallet::Cause;
use crate::store::{Tx, approval, ledger, offers};

use super::selling::selling_shift;
use super::{receipt, returns, show};

/// Shows what would go back, and how, without doing it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct PlanRefund {
    /// Which bill.
    pub bill: BillId,
    /// Which pieces.
    pub lines: Vec<RefundLine>,
    /// How the part paid with money goes back.
    pub way: RefundWay,
    /// Whether the tips go back with the last piece.
    #[serde(default)]
    pub tips: bool,
}

impl UseCase for PlanRefund {
    type Answer = Refund;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Refund, DeskError> {
        let (_, given) = planned(tx, context, self.bill, &self.lines, self.way, self.tips)?;
        Ok(given.refund)
    }
}

/// Takes pieces of a paid bill back, as one linked entry in the running shift: money, points, certificates and sessions
/// return, points that were earned are taken away (the balance may fall below nothing), goods return to the shelf. With
/// `void` the whole bill of this shift is taken back and its visit waits for payment again.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RefundBill {
    /// The caller's own name for the request: sent twice, it refunds once.
    pub key: RequestKey,
    /// Which bill.
    pub bill: BillId,
    /// Which pieces; for a void all that is left, whatever stands here.
    #[serde(default)]
    pub lines: Vec<RefundLine>,
    /// How the part paid with money goes back; a void goes back as it was paid.
    pub way: RefundWay,
    /// Whether the tips go back with the last piece; with a void they do.
    #[serde(default)]
    pub tips: bool,
    /// Why.
    pub reason: String,
    /// Whether the whole bill is taken back as a mistake of this shift.
    #[serde(default)]
    pub void: bool,
    /// A manager's word, where whoever is at the till may not refund alone: a bill of an earlier shift.
    #[serde(default)]
    pub approval: Option<ApprovalId>,
}

impl UseCase for RefundBill {
    type Answer = Receipt;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Receipt, DeskError> {
        let shift = selling_shift(tx, context)?.id();
        let reason = self.reason_checked()?;
        let paid = paid(tx, context, self.bill)?;
        if self.void && paid.shift != shift {
            return Err(TillRefusal::VoidTooLate.into());
        }
        self.take_approval(tx, context, &paid, shift)?;
        let (lines, way) = if self.void { (left_of(&paid), RefundWay::AsPaid) } else { (self.lines.clone(), self.way) };
        let (paid, mut given) = planned(tx, context, self.bill, &lines, way, self.tips || self.void)?;
        let new = NewRefund {
            bill: self.bill,
            shift,
            at: context.now,
            by: context.actor.staff,
            reason: &reason,
            lines: &given.refund.lines,
        };
        let refund = till::begin_refund(tx, &new)?;
        let cause = Cause::at(context.today(), context.now, context.actor.staff).of_refund(self.bill, refund);
        let postings = returns::give_back(tx, &paid, &mut given, &cause.because(reason.clone()))?;
        self.goods_back(tx, context, &paid, &given.refund)?;
        let drawer = Money(ledger::balance(tx, Account::Cash)?);
        if given.refund.cash > drawer {
            return Err(TillRefusal::DrawerTooSmall { held: drawer }.into());
        }
        let entry = if postings.is_empty() {
            None
        } else {
            let heading = self.heading(context, &paid, shift, reason);
            Some(ledger::post(tx, &Entry::new(heading, postings)?)?)
        };
        till::finish_refund(tx, refund, entry, &given.refund)?;
        if let Some(client) = paid.bill.client {
            wallet::after_refund(tx, context, client)?;
        }
        if self.void {
            till::void_bill(tx, self.bill, context.now)?;
            if let Some(id) = paid.bill.visit {
                visit::reopen(tx, context, id)?;
            }
        }
        context.changed(Noun::Till);
        context.changed(Noun::Wallets);
        let row = show::reread(tx, self.bill)?;
        Ok(receipt::of(tx, &row, &context.zone)?.ok_or(TillRefusal::NotPaidYet)?)
    }
}

impl RefundBill {
    /// The reason, cleaned.
    fn reason_checked(&self) -> Result<String, TillRefusal> {
        if self.reason.trim().chars().count() > REASON_LARGEST_CHARS {
            return Err(TillRefusal::ReasonTooLong);
        }
        let reason = clean_line_to(&self.reason, REASON_LARGEST_CHARS);
        if reason.is_empty() { Err(TillRefusal::RefundReason) } else { Ok(reason) }
    }

    /// A bill of the running shift whoever is at the till takes back; an earlier one needs a manager's word.
    fn take_approval(
        &self,
        tx: &Tx<'_>,
        context: &Context<'_>,
        paid: &Receipt,
        shift: ShiftId,
    ) -> Result<(), DeskError> {
        if paid.shift == shift || context.actor.role.may(Permission::ManageTill) {
            return Ok(());
        }
        let word = self.approval.ok_or(ApprovalRefusal::Missing)?;
        approval::take(tx, word, Purpose::Refund, context.actor.staff, context.now)??;
        Ok(())
    }

    /// Goods return to the lots from which they came.
    fn goods_back(
        &self,
        tx: &Tx<'_>,
        context: &mut Context<'_>,
        paid: &Receipt,
        refund: &Refund,
    ) -> Result<(), DeskError> {
        for back in &refund.lines {
            if let Some(LineKind::Goods { goods: id }) = paid.bill.lines.get(back.line).map(|line| line.kind) {
                goods::give_back(tx, context, self.bill, id, back.quantity)?;
            }
        }
        Ok(())
    }

    /// What the entry says of itself.
    fn heading(&self, context: &Context<'_>, paid: &Receipt, shift: ShiftId, reason: String) -> Heading {
        Heading {
            kind: EntryKind::Reversal,
            key: Some(self.key),
            day: context.today(),
            at: context.now,
            shift: Some(shift),
            visit: paid.bill.visit,
            staff: context.actor.staff,
            memo: reason,
            reverses: paid.entry,
        }
    }
}

/// The receipt of a bill that is paid and not void.
fn paid(tx: &Tx<'_>, context: &mut Context<'_>, bill: BillId) -> Result<Receipt, DeskError> {
    let row = show::row(tx, bill)?;
    show::note_subjects(context, &row.bill);
    Ok(receipt::of(tx, &row, &context.zone)?.ok_or(TillRefusal::NotPaidYet)?)
}

/// What would go back.
fn planned(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    bill: BillId,
    lines: &[RefundLine],
    way: RefundWay,
    tips: bool,
) -> Result<(Receipt, GivenBack), DeskError> {
    let paid = paid(tx, context, bill)?;
    let earlier: Vec<Refund> = paid.refunds.iter().map(|made| made.refund.clone()).collect();
    let of = PaidBill { lines: &paid.bill.lines, choices: &paid.choices, quote: &paid.quote, earlier: &earlier };
    let rounding = offers::rounding(tx, context.market)?;
    let given = give_back(of, GiveBack { lines, way, tips, rounding })?;
    if given.refund.deposit > Money::ZERO && paid.bill.client.is_none() {
        return Err(crate::domain::offers::OfferRefusal::NoClient.into());
    }
    Ok((paid, given))
}

/// All pieces that were not taken back yet.
fn left_of(paid: &Receipt) -> Vec<RefundLine> {
    let back = |line: usize| -> i64 {
        let all = paid.refunds.iter().flat_map(|made| &made.refund.lines);
        all.filter(|back| back.line == line).map(|back| back.quantity).sum()
    };
    let lines = paid.bill.lines.iter().enumerate();
    lines
        .map(|(line, sold)| RefundLine { line, quantity: sold.quantity - back(line) })
        .filter(|left| left.quantity > 0)
        .collect()
}
