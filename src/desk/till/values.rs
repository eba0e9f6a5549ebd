//! What a paid bill moves beside money: points, certificates, sessions, deposits, debts, goods.

use crate::desk::error::{OrNotFound, Thing};
use crate::desk::wallet::certificate_rules;
use crate::desk::{Context, DeskError, goods};
use crate::domain::ids::ClientId;
use crate::domain::money::Money;
use crate::domain::offers::{Choices, Cover, Facts, Issued, LotKind, OfferRefusal, Quote, Worth, days_after};
use crate::domain::till::{LineKind, Tender};
use crate::store::wallet::{self, Cause, Credit, NewAbonement, NewCertificate, Session};
use crate::store::{StoreError, Tx};

/// Makes the certificates and abonements that are sold on the bill, one a piece.
pub(super) fn issue(tx: &Tx<'_>, context: &mut Context<'_>, facts: &Facts, cause: &Cause) -> Result<Issued, DeskError> {
    let mut issued = Issued::default();
    for (at, fact) in facts.lines.iter().enumerate() {
        for _ in 0..fact.line.quantity {
            match fact.line.kind {
                LineKind::Certificate { procedure, holder } => {
                    let rules = certificate_rules(tx)?;
                    let new = NewCertificate {
                        worth: procedure.map_or(Worth::Money, Worth::Procedure),
                        price: fact.line.price,
                        in_parts: rules.in_parts && procedure.is_none(),
                        until: rules.valid_days.map(|days| days_after(facts.today, days)),
                        holder,
                        line: Some(at),
                        replaces: None,
                    };
                    let (id, _) = wallet::issue_certificate(tx, &new, cause, context.entropy)?;
                    issued.certificates.push((at, id));
                }
                LineKind::Abonement { plan } => {
                    let plan = wallet::plan(tx, plan)?.or_not_found(Thing::AbonementPlan, plan.0)?;
                    let owner = facts.client.ok_or(OfferRefusal::NoClient)?;
                    let new = NewAbonement { plan: &plan, owner, price: fact.line.price, line: Some(at) };
                    issued.abonements.push((at, wallet::issue_abonement(tx, &new, cause)?));
                }
                _ => {}
            }
        }
    }
    Ok(issued)
}

/// Uses what the client held, gives what they earned, and takes goods from the shelf.
pub(super) fn move_values(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    facts: &Facts,
    choices: &Choices,
    quote: &Quote,
    cause: &Cause,
) -> Result<(), DeskError> {
    for tender in &choices.tenders {
        if let Tender::Certificate { certificate, amount } = *tender {
            wallet::use_certificate(tx, certificate, amount, cause)?;
        }
    }
    for (certificate, rest) in &quote.forfeited {
        wallet::forfeit_certificate(tx, *certificate, *rest, cause)?;
    }
    for (fact, line) in facts.lines.iter().zip(&quote.lines) {
        for piece in &line.covered {
            if let Cover::Session(abonement) = piece.by {
                let session = Session { client: facts.client, listed: fact.line.price };
                let worth = wallet::use_session(tx, abonement, session, cause)?;
                if worth != piece.worth {
                    return Err(StoreError::Damaged("a session is worth something else".to_owned()).into());
                }
            }
        }
        if let LineKind::Goods { goods: id } = fact.line.kind {
            let bill = cause.bill.ok_or_else(|| StoreError::Damaged("a sale without its bill".to_owned()))?;
            goods::sell(tx, context, bill, id, fact.line.quantity)?;
        }
    }
    if let Some(client) = facts.client {
        purse(tx, facts, quote, client, cause)?;
        points(tx, quote, client, cause)?;
    }
    Ok(())
}

/// Whether the client was here for it: something was done, not only sold.
pub(super) fn counts_as_visit(facts: &Facts) -> bool {
    facts.lines.iter().any(|fact| matches!(fact.line.kind, LineKind::Procedure { .. }))
}

/// Deposits and debts, and the spending that moves a client from tier to tier.
fn purse(tx: &Tx<'_>, facts: &Facts, quote: &Quote, client: ClientId, cause: &Cause) -> Result<(), DeskError> {
    let lines = |kind: LineKind| {
        let lines = facts.lines.iter().zip(&quote.lines).filter(move |(fact, _)| fact.line.kind == kind);
        Money::sum(lines.map(|(_, line)| line.net))
    };
    let deposit = lines(LineKind::Deposit)?.plus(quote.to_deposit)?.minus(quote.deposit)?;
    if deposit != Money::ZERO {
        wallet::move_deposit(tx, client, deposit, cause)?;
    }
    let repaid = lines(LineKind::DebtRepaid)?;
    let debt = quote.debt.minus(repaid)?;
    if debt != Money::ZERO {
        wallet::move_debt(tx, client, debt, cause)?;
    }
    let sold = facts.lines.iter().zip(&quote.lines).filter(|(fact, _)| fact.line.kind.revenue().is_some());
    let sold = Money::sum(sold.map(|(_, line)| line.net))?;
    let spent = sold.minus(quote.certificates)?.minus(quote.bonus)?.minus(quote.debt)?;
    wallet::note_settled(tx, client, cause.day, spent, i64::from(counts_as_visit(facts)), cause.bill)?;
    Ok(())
}

/// Points spent, and points earned.
fn points(tx: &Tx<'_>, quote: &Quote, client: ClientId, cause: &Cause) -> Result<(), DeskError> {
    if quote.points > 0 {
        wallet::spend(tx, client, quote.points, cause)?;
    }
    if quote.earns > 0 {
        let credit = Credit { points: quote.earns, kind: LotKind::Earned, expires: quote.earns_until };
        wallet::credit(tx, client, credit, cause)?;
    }
    Ok(())
}
