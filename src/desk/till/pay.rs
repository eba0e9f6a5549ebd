//! Taking payment.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::wallet::{after_paid_visit, expire};
use crate::desk::{Context, DeskError, Noun, UseCase, visit};
use crate::domain::approval::{OverrideKind, Purpose, clean_word};
use crate::domain::ids::{BillId, ClientId, EntryId, RequestKey, ShiftId};
use crate::domain::ledger::{Entry, EntryKind, Heading};
use crate::domain::money::Money;
use crate::domain::offers::{Choices, Facts, Issued, OfferRefusal, Quote, quote, ready, sale};
use crate::domain::role::Permission;
use crate::domain::till::{Receipt, TillRefusal};
use crate::store::overrides::NewOverride;
use crate::store::till::{self, BillRow, Payment};
use crate::store::wallet::{Cause, owner_of};
use crate::store::{Tx, approval, ledger, overrides};

use super::selling::selling_shift;
use super::show::BillShown;
use super::{facts, lines, receipt, show, values};

/// Takes payment of a bill: one entry in the ledger, what the client held is used, what was sold is theirs, the bill
/// paid, the visit closed. All or nothing.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Pay {
    /// The caller's own name for the request: sent twice, it pays once.
    pub key: RequestKey,
    /// Which bill.
    pub bill: BillId,
    /// The version of the bill that the caller saw.
    pub version: i64,
    /// Promotions, discounts, tips and tenders. A free bill needs no tender.
    #[serde(default)]
    pub choices: Choices,
    /// What the caller saw that the bill comes to, tips among it, in minor units. Where it comes to something else by
    /// now (a price, a promotion's last day), nothing is taken.
    pub expects: Money,
}

impl BillShown {
    /// The request that pays it by these choices, as it was seen here.
    pub fn payment(&self, key: RequestKey, choices: Choices) -> Result<Pay, OfferRefusal> {
        let expects = quote(&self.facts, &choices)?.to_pay;
        Ok(Pay { key, bill: self.bill.id, version: self.bill.version, choices, expects })
    }
}

impl UseCase for Pay {
    type Answer = Receipt;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Receipt, DeskError> {
        let (row, visit) = show::open_row(tx, context, self.bill)?;
        show::note_subjects(context, &row.bill);
        let shift = selling_shift(tx, context)?.id();
        if row.bill.lines.is_empty() {
            return Err(TillRefusal::NothingSold.into());
        }
        let lines = lines::now(tx, visit.as_ref(), &row.bill.lines)?;
        if self.version != row.bill.version || show::plain(&lines) != row.bill.lines {
            let now_total = crate::domain::till::total(&show::plain(&lines))?;
            return Err(TillRefusal::BillChanged { now_total }.into());
        }
        let is_first = visit.as_ref().is_some_and(|visit| visit.is_first_visit);
        expire_before_spending(tx, context, row.bill.client)?;
        let facts = facts::read(tx, context, row.bill.client, is_first, lines, &self.choices)?;
        let is_approved = self.choices.discounts.iter().any(|given| given.approval.is_some() || given.approved_later);
        let quote = ready(&facts, &self.choices, is_approved)?;
        if quote.to_pay != self.expects {
            return Err(TillRefusal::BillChanged { now_total: quote.to_pay }.into());
        }
        self.take_approvals(tx, context, &quote, shift)?;
        let cause = Cause::at(context.today(), context.now, context.actor.staff).of_bill(self.bill);
        let issued = values::issue(tx, context, &facts, &cause)?;
        let entry = self.post(tx, context, &row, &facts, &quote, &issued, shift)?;
        values::move_values(tx, context, &facts, &self.choices, &quote, &cause)?;
        let (at, by) = (context.now, context.actor.staff);
        let paid = Payment { choices: &self.choices, quote: &quote, keeps_quote: true, shift, at, by, entry };
        till::pay(tx, self.bill, &paid)?;
        if let Some(visit) = row.bill.visit {
            visit::close(tx, context, visit)?;
        }
        if let Some(client) = facts.client.filter(|_| values::counts_as_visit(&facts)) {
            after_paid_visit(tx, context, client, &facts.programme)?;
        }
        context.changed(Noun::Till);
        context.changed(Noun::Wallets);
        let paid = show::reread(tx, self.bill)?;
        Ok(receipt::of(tx, &paid, &context.zone)?.ok_or(TillRefusal::NotPaidYet)?)
    }
}

/// Takes points out of the books whose last day has passed, so that ledger and wallet say the same of what is left.
fn expire_before_spending(tx: &Tx<'_>, context: &mut Context<'_>, client: Option<ClientId>) -> Result<(), DeskError> {
    let Some(client) = client else { return Ok(()) };
    let (owner, _) = owner_of(tx, client)?;
    expire(tx, context, Some(owner))?;
    Ok(())
}

impl Pay {
    /// Uses up a manager's word for what is above the limit of whoever is at the till, or writes down that one must look
    /// at it later.
    fn take_approvals(
        &self,
        tx: &Tx<'_>,
        context: &Context<'_>,
        quote: &Quote,
        shift: ShiftId,
    ) -> Result<(), DeskError> {
        let by = context.actor.staff;
        if quote.debt > Money::ZERO && !context.actor.role.may(Permission::ManageTill) {
            let word = self.choices.debt_approval.ok_or(crate::domain::approval::ApprovalRefusal::Missing)?;
            approval::take(tx, word, Purpose::Debt, by, context.now)??;
        }
        if quote.above_limit.is_none() {
            return Ok(());
        }
        for given in &self.choices.discounts {
            if let Some(word) = given.approval {
                let kept = approval::take(tx, word, Purpose::Discount, by, context.now)??;
                let limit = crate::store::offers::limits(tx)?.of(kept.role);
                if let Some(share) = quote.above_limit.filter(|share| *share > limit) {
                    return Err(OfferRefusal::AboveLimit { share, limit }.into());
                }
            }
        }
        if self.choices.discounts.iter().any(|given| given.approval.is_some()) {
            return Ok(());
        }
        let reasons: Vec<&str> = self.choices.discounts.iter().map(|given| given.reason.as_str()).collect();
        let reason = clean_word(&reasons.join("; "))?;
        overrides::add(
            tx,
            &NewOverride {
                kind: OverrideKind::Discount,
                bill: Some(self.bill),
                shift,
                at: context.now,
                by,
                amount: quote.by_hand,
                reason: &reason,
            },
        )?;
        Ok(())
    }

    /// Posts the sale; a free bill moves nothing.
    #[expect(clippy::too_many_arguments, reason = "everything that one entry is made of")]
    fn post(
        &self,
        tx: &Tx<'_>,
        context: &Context<'_>,
        row: &BillRow,
        facts: &Facts,
        quote: &Quote,
        issued: &Issued,
        shift: ShiftId,
    ) -> Result<Option<EntryId>, DeskError> {
        let postings = sale(facts, &self.choices, quote, issued)?;
        if postings.is_empty() {
            return Ok(None);
        }
        let heading = Heading {
            kind: EntryKind::Sale,
            key: Some(self.key),
            day: context.today(),
            at: context.now,
            shift: Some(shift),
            visit: row.bill.visit,
            staff: context.actor.staff,
            memo: String::new(),
            reverses: None,
        };
        Ok(Some(ledger::post(tx, &Entry::new(heading, postings)?)?))
    }
}
