//! What a paid bill posts: one entry, balanced in money and in points.

use crate::domain::ids::{AbonementId, CertificateId, ClientId};
use crate::domain::ledger::{Account, Posting, Sums};
use crate::domain::money::Money;
use crate::domain::offers::facts::{Facts, Tip};
use crate::domain::offers::refusal::OfferRefusal;
use crate::domain::till::{LineKind, Tender};

use super::super::facts::Choices;
use super::{Cover, Quote};

/// The numbers of what was sold on the bill, one a piece, in the order of the lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Issued {
    /// Certificates, each with its line.
    pub certificates: Vec<(usize, CertificateId)>,
    /// Abonements, each with its line.
    pub abonements: Vec<(usize, AbonementId)>,
}

/// The postings of a paid bill; none where nothing moves (a free procedure).
pub fn sale(facts: &Facts, choices: &Choices, quote: &Quote, issued: &Issued) -> Result<Vec<Posting>, OfferRefusal> {
    let mut sums = Sums::default();
    received(facts, choices, quote, &mut sums)?;
    sold(facts, choices, quote, issued, &mut sums)?;
    if let Some(owner) = facts.wallet.bonus.owner {
        let gained = quote.earns.checked_sub(quote.points).ok_or(OfferRefusal::TooLarge)?;
        sums.add(Account::BonusProgramme, gained)?;
        sums.add(Account::ClientBonus(owner), gained.checked_neg().ok_or(OfferRefusal::TooLarge)?)?;
    }
    Ok(sums.into_postings())
}

/// The client of the bill, where something needs one.
fn client(facts: &Facts) -> Result<ClientId, OfferRefusal> {
    facts.client.ok_or(OfferRefusal::NoClient)
}

/// What met the bill: money, what the client held, and what the salon lets go.
fn received(facts: &Facts, choices: &Choices, quote: &Quote, sums: &mut Sums) -> Result<(), OfferRefusal> {
    sums.debit(Account::Cash, quote.kept_cash())?;
    sums.debit(Account::CardClearing, quote.card)?;
    sums.debit(Account::TransferClearing, quote.transfer)?;
    for tender in &choices.tenders {
        if let Tender::Certificate { certificate, amount } = *tender {
            let covers = quote
                .lines
                .iter()
                .flat_map(|line| &line.covered)
                .any(|piece| piece.by == Cover::Certificate(certificate));
            sums.debit(Account::Certificate(certificate), if covers { Money::ZERO } else { amount })?;
        }
    }
    for (certificate, rest) in &quote.forfeited {
        sums.debit(Account::Certificate(*certificate), *rest)?;
        sums.credit(Account::Forfeited, *rest)?;
    }
    for (fact, line) in facts.lines.iter().zip(&quote.lines) {
        for piece in &line.covered {
            let account = match piece.by {
                Cover::Session(abonement) => Account::Abonement(abonement),
                Cover::Certificate(certificate) => Account::Certificate(certificate),
            };
            sums.debit(account, piece.worth)?;
            sums.debit(Account::DiscountPrepaid, fact.line.price.minus(piece.worth)?)?;
        }
    }
    if quote.deposit > Money::ZERO {
        sums.debit(Account::ClientDeposit(client(facts)?), quote.deposit)?;
    }
    if quote.debt > Money::ZERO {
        sums.debit(Account::ClientDebt(client(facts)?), quote.debt)?;
    }
    sums.debit(Account::DiscountBonus, quote.bonus)?;
    sums.debit(Account::DiscountPromotion, quote.promotions)?;
    sums.debit(Account::DiscountByHand, quote.by_hand)?;
    sums.credit(Account::Rounding, quote.rounding)?;
    Ok(())
}

/// What it was paid for: revenue at the prices of the day, and what the salon owes from now on.
fn sold(facts: &Facts, choices: &Choices, quote: &Quote, issued: &Issued, sums: &mut Sums) -> Result<(), OfferRefusal> {
    for (fact, line) in facts.lines.iter().zip(&quote.lines) {
        match (fact.line.kind, fact.line.kind.revenue()) {
            (_, Some(account)) => sums.credit(account, line.list)?,
            (LineKind::Deposit, _) => sums.credit(Account::ClientDeposit(client(facts)?), line.net)?,
            (LineKind::DebtRepaid, _) => sums.credit(Account::ClientDebt(client(facts)?), line.net)?,
            _ => {}
        }
    }
    let price = |at: usize| facts.lines.get(at).map_or(Money::ZERO, |fact| fact.line.price);
    for (at, certificate) in &issued.certificates {
        sums.credit(Account::Certificate(*certificate), price(*at))?;
    }
    for (at, abonement) in &issued.abonements {
        sums.credit(Account::Abonement(*abonement), price(*at))?;
    }
    for Tip { to, amount } in &choices.tips {
        sums.credit(Account::Tips(*to), *amount)?;
    }
    if quote.to_deposit > Money::ZERO {
        sums.credit(Account::ClientDeposit(client(facts)?), quote.to_deposit)?;
    }
    Ok(())
}
