//! A table with a row for each posting.

use std::io::{self, Write};

use csv::{Terminator, Writer, WriterBuilder};

use crate::domain::ledger::{Commodity, JournalEntry};
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::outside::inert::inert;
use crate::outside::sheet::{MARK, delimiter, has_decimal_comma};

/// The columns. Other programs know them by these names, so they are in no person's language.
const COLUMNS: [&str; 12] =
    ["entry", "kind", "day", "at", "shift", "visit", "staff", "memo", "reverses", "account", "commodity", "amount"];

/// The mark of UTF-8 and the names of the columns.
pub(super) fn heading(to: &mut impl Write, market: Market) -> io::Result<()> {
    to.write_all(MARK.as_bytes())?;
    let mut table = rows_to(to, market);
    table.write_record(COLUMNS)?;
    table.flush()
}

/// Rows of entries.
pub(super) fn entries(to: &mut impl Write, entries: &[JournalEntry], market: Market) -> io::Result<()> {
    let mut table = rows_to(to, market);
    for entry in entries {
        let number = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
        for posting in &entry.postings {
            let (commodity, amount) = match posting.commodity {
                Commodity::Money => (market.currency().code(), decimal(Money(posting.amount), market)),
                Commodity::Bonus => (posting.commodity.code(), posting.amount.to_string()),
            };
            table.write_record([
                &entry.id.to_string(),
                entry.kind.code(),
                &entry.day.to_string(),
                &entry.at.to_string(),
                &number(entry.shift.map(|id| id.0)),
                &number(entry.visit.map(|id| id.0)),
                &entry.staff.to_string(),
                &inert(&entry.memo),
                &number(entry.reverses.map(|id| id.0)),
                &posting.account,
                commodity,
                &amount,
            ])?;
        }
    }
    table.flush()
}

/// Rows as the spreadsheets of the market open them.
fn rows_to<W: Write>(to: W, market: Market) -> Writer<W> {
    WriterBuilder::new().delimiter(delimiter(market)).terminator(Terminator::CRLF).from_writer(to)
}

/// An amount with the market's decimal mark.
fn decimal(amount: Money, market: Market) -> String {
    let plain = amount.decimal();
    if has_decimal_comma(market) { plain.replace('.', ",") } else { plain }
}
