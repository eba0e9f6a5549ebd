//! The syntax of hledger's journal: <https://hledger.org/hledger.html#journal>.

use std::io::{self, Write};

use jiff::civil::Date;

use crate::domain::ledger::{Commodity, JournalEntry, JournalPosting};
use crate::domain::money::{Currency, Money};

/// What bonus points are called. A commodity's name of letters needs no quotes.
const POINTS: &str = "BONUS";

/// The directives at the top: without them hledger would guess decimal marks and precision from the first amount.
pub(super) fn heading(to: &mut impl Write, currency: Currency) -> io::Result<()> {
    writeln!(to, "; The ledger of the salon. Debits are positive, credits negative.")?;
    writeln!(to, "decimal-mark .")?;
    writeln!(to, "commodity 1000.00 {}", currency.code())?;
    writeln!(to, "commodity 1000. {POINTS}\n")
}

/// One entry as a cleared transaction: its number as the code, the memo as the note after the kind.
pub(super) fn entry(to: &mut impl Write, entry: &JournalEntry, currency: Currency) -> io::Result<()> {
    write!(to, "{} * ({}) {}", entry.day, entry.id, entry.kind.code())?;
    if !entry.memo.is_empty() {
        write!(to, " | {}", described(&entry.memo))?;
    }
    write!(to, "\n    ; ")?;
    for (tag, number) in [
        ("shift", entry.shift.map(|id| id.0)),
        ("visit", entry.visit.map(|id| id.0)),
        ("reverses", entry.reverses.map(|id| id.0)),
    ] {
        if let Some(number) = number {
            write!(to, "{tag}:{number}, ")?;
        }
    }
    writeln!(to, "staff:{}", entry.staff)?;
    for posting in &entry.postings {
        // Two spaces end an account's name.
        writeln!(to, "    {}  {}", posting.account, amount(posting, currency))?;
    }
    writeln!(to)
}

/// A transaction that moves nothing and asserts what lies in the accounts.
pub(super) fn assertions(
    to: &mut impl Write,
    day: Date,
    balances: &[JournalPosting],
    currency: Currency,
) -> io::Result<()> {
    writeln!(to, "{day} * balances")?;
    for balance in balances {
        writeln!(to, "    {}  0 = {}", balance.account, amount(balance, currency))?;
    }
    writeln!(to)
}

/// An amount with its commodity.
fn amount(posting: &JournalPosting, currency: Currency) -> String {
    match posting.commodity {
        Commodity::Money => format!("{} {}", Money(posting.amount).decimal(), currency.code()),
        Commodity::Bonus => format!("{} {POINTS}", posting.amount),
    }
}

/// A memo inside a description, which a semicolon or the end of the line would end. Words that look like tags or dates
/// mean nothing there.
fn described(memo: &str) -> String {
    memo.chars()
        .map(|letter| match letter {
            ';' => ',',
            letter if letter.is_control() => ' ',
            letter => letter,
        })
        .collect()
}
