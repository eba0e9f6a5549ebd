//! How bills were met: tenders, tips, and what the bill came to.

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::ids::{AbonementId, BillId, CertificateId, EntryId, ShiftId, StaffId};
use crate::domain::money::Money;
use crate::domain::offers::{Choices, Cover, Quote, QuotedLine};
use crate::domain::till::{BillLine, CashPart, Tender};
use crate::store::{Row, StoreError, Tx};

/// A payment as it is written down.
#[derive(Clone, Copy, Debug)]
pub struct Payment<'a> {
    /// By what choices.
    pub choices: &'a Choices,
    /// What the bill came to. Histories that were made up keep none: it is counted again from lines and tenders.
    pub quote: &'a Quote,
    /// Whether the quote is kept with the bill.
    pub keeps_quote: bool,
    /// In which shift.
    pub shift: ShiftId,
    /// When.
    pub at: Timestamp,
    /// Who took it.
    pub by: StaffId,
    /// Its entry in the ledger, where anything moved.
    pub entry: Option<EntryId>,
}

/// A tender as it lies.
struct TenderRow {
    kind: &'static str,
    amount: Money,
    given: Money,
    change: Money,
    points: i64,
    item: Option<i64>,
    for_line: Option<i64>,
}

/// Marks a bill as paid, with how it was met. Nothing of it changes any more.
pub fn pay(tx: &Tx<'_>, bill: BillId, payment: &Payment<'_>) -> Result<(), StoreError> {
    for (line, row) in (1_i64..).zip(rows(payment.choices, payment.quote)) {
        let TenderRow { kind, amount, given, change, points, item, for_line } = row;
        tx.execute(
            include_str!("add_tender.sql"),
            &[&bill, &line, &kind, &amount, &given, &change, &points, &item, &for_line],
        )?;
    }
    for tip in &payment.choices.tips {
        tx.execute(include_str!("add_tip.sql"), &[&bill, &tip.to, &tip.amount])?;
    }
    let (choices, quote) =
        if payment.keeps_quote { (json(payment.choices)?, json(payment.quote)?) } else { ("{}".into(), String::new()) };
    tx.execute(
        include_str!("pay.sql"),
        &[&bill, &payment.at, &payment.by, &payment.shift, &payment.entry, &choices, &quote],
    )?;
    Ok(())
}

/// The rows of a payment: all cash in one, everything else as it was tendered.
fn rows(choices: &Choices, quote: &Quote) -> Vec<TenderRow> {
    let plain = |kind, amount| TenderRow {
        kind,
        amount,
        given: amount,
        change: Money::ZERO,
        points: 0,
        item: None,
        for_line: None,
    };
    let worth = |by: Cover| {
        let pieces = quote.lines.iter().enumerate().flat_map(|(at, line)| line.covered.iter().map(move |p| (at, p)));
        pieces.filter(move |(_, piece)| piece.by == by).map(|(at, piece)| (at, piece.worth))
    };
    let mut rows = Vec::new();
    for (at, tender) in choices.tenders.iter().enumerate() {
        rows.push(match *tender {
            Tender::Cash { .. } => continue,
            Tender::Card { amount } => plain("card", amount),
            Tender::Transfer { amount } => plain("transfer", amount),
            Tender::Deposit { amount } => plain("deposit", amount),
            Tender::Debt { amount } => plain("debt", amount),
            Tender::Bonus { points } => TenderRow { points, ..plain("bonus", quote.bonus) },
            Tender::Certificate { certificate, amount } => {
                let covers = worth(Cover::Certificate(certificate)).next();
                let for_line = covers.and_then(|(at, _)| i64::try_from(at).ok());
                let amount = covers.map_or(amount, |(_, worth)| worth);
                TenderRow { item: Some(certificate.0), for_line, ..plain("certificate", amount) }
            }
            Tender::Abonement { abonement, line } => {
                // The sessions of one abonement may differ by a minor unit: each row takes the next.
                let same =
                    |earlier: &&Tender| matches!(earlier, Tender::Abonement { abonement: of, .. } if *of == abonement);
                let taken = choices.tenders.iter().take(at).filter(same).count();
                let of_it = worth(Cover::Session(abonement)).nth(taken).map_or(Money::ZERO, |(_, worth)| worth);
                let for_line = i64::try_from(line).ok();
                TenderRow { item: Some(abonement.0), for_line, ..plain("abonement", of_it) }
            }
        });
    }
    if let Some(CashPart { given, change }) = quote.cash.filter(|_| quote.kept_cash() > Money::ZERO) {
        rows.push(TenderRow { given, change, ..plain("cash", quote.kept_cash()) });
    }
    rows
}

/// How a bill was paid that keeps no quote: cash and card for lines at their prices.
pub fn paid_plainly(tx: &Tx<'_>, bill: BillId, lines: &[BillLine]) -> Result<(Choices, Quote), StoreError> {
    let mut choices = Choices::default();
    let mut quote = Quote::default();
    for line in lines {
        let list = line.amount().map_err(|_| StoreError::BadValue { column: 0 })?;
        quote.list = quote.list.plus(list).map_err(|_| StoreError::BadValue { column: 0 })?;
        quote.lines.push(QuotedLine { list, base: list, net: list, ..QuotedLine::default() });
    }
    (quote.due, quote.to_pay) = (quote.list, quote.list);
    tx.each(include_str!("tenders.sql"), &[&bill], |row| {
        let tender = tender(row)?;
        match tender {
            Tender::Cash { given } => quote.cash = Some(CashPart { given, change: row.get(3)? }),
            Tender::Card { amount } => {
                quote.card = quote.card.plus(amount).map_err(|_| StoreError::BadValue { column: 1 })?;
            }
            Tender::Transfer { amount } => quote.transfer = amount,
            _ => {}
        }
        choices.tenders.push(tender);
        Ok(())
    })?;
    quote.for_cash = quote.kept_cash();
    Ok((choices, quote))
}

/// A row of `tenders.sql`.
fn tender(row: &Row<'_, '_>) -> Result<Tender, StoreError> {
    let amount: Money = row.get(1)?;
    let item = || row.get::<Option<i64>>(5)?.ok_or(StoreError::BadValue { column: 5 });
    Ok(match row.get::<String>(0)?.as_str() {
        "cash" => Tender::Cash { given: row.get(2)? },
        "card" => Tender::Card { amount },
        "transfer" => Tender::Transfer { amount },
        "deposit" => Tender::Deposit { amount },
        "debt" => Tender::Debt { amount },
        "bonus" => Tender::Bonus { points: row.get(4)? },
        "certificate" => Tender::Certificate { certificate: CertificateId(item()?), amount },
        "abonement" => {
            let line = row.get::<Option<i64>>(6)?.and_then(|line| usize::try_from(line).ok());
            Tender::Abonement { abonement: AbonementId(item()?), line: line.unwrap_or(0) }
        }
        _ => return Err(StoreError::BadValue { column: 0 }),
    })
}

/// A value in JSON.
pub(super) fn json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Statement(error.to_string()))
}

/// A value out of JSON that this program wrote.
pub(super) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Damaged(error.to_string()))
}
