//! The ledger, written page after page, however long it is.

use std::io::{self, Write};

use jiff::civil::Date;

use crate::domain::ledger::{JournalEntry, JournalPosting};
use crate::domain::market::Market;

use super::{hledger, table};

/// How a ledger is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalFormat {
    /// A journal for hledger, the plain-text accounting program (<https://hledger.org>).
    Hledger,
    /// A table with a row for each posting, as the market's spreadsheets open it.
    Csv,
    /// One JSON object: `{"currency", "entries": […], "last", "head"}`, amounts in minor units.
    Json,
}

/// Writes entries as they come. [`JournalWriter::finish`] ends the file; without it JSON is not whole.
#[must_use = "the file is ended by `finish`"]
pub struct JournalWriter<W> {
    to: W,
    format: JournalFormat,
    market: Market,
    any: bool,
    last_day: Option<Date>,
}

impl<W: Write> JournalWriter<W> {
    /// Begins a file.
    pub fn new(mut to: W, format: JournalFormat, market: Market) -> io::Result<Self> {
        match format {
            JournalFormat::Hledger => hledger::heading(&mut to, market.currency())?,
            JournalFormat::Csv => table::heading(&mut to, market)?,
            JournalFormat::Json => write!(to, "{{\"currency\":\"{}\",\"entries\":[", market.currency().code())?,
        }
        Ok(Self { to, format, market, any: false, last_day: None })
    }

    /// Writes further entries.
    pub fn entries(&mut self, entries: &[JournalEntry]) -> io::Result<()> {
        self.last_day = entries.iter().map(|entry| entry.day).max().max(self.last_day);
        match self.format {
            JournalFormat::Hledger => {
                entries.iter().try_for_each(|entry| hledger::entry(&mut self.to, entry, self.market.currency()))
            }
            JournalFormat::Csv => table::entries(&mut self.to, entries, self.market),
            JournalFormat::Json => {
                for entry in entries {
                    self.to.write_all(if self.any { b",\n" } else { b"\n" })?;
                    serde_json::to_writer(&mut self.to, entry)?;
                    self.any = true;
                }
                Ok(())
            }
        }
    }

    /// Has the reader of a journal prove these balances: hledger refuses it where an account holds anything else. Other
    /// formats leave them out.
    pub fn balances(&mut self, balances: &[JournalPosting]) -> io::Result<()> {
        match (self.format, self.last_day) {
            (JournalFormat::Hledger, Some(day)) => {
                hledger::assertions(&mut self.to, day, balances, self.market.currency())
            }
            _ => Ok(()),
        }
    }

    /// Ends the file with how many entries the ledger held and the head of its chain, in hexadecimal.
    pub fn finish(mut self, last: i64, head: &str) -> io::Result<W> {
        match self.format {
            JournalFormat::Hledger => writeln!(self.to, "; {last} entries, the ledger's head is {head}")?,
            JournalFormat::Csv => {}
            JournalFormat::Json => writeln!(self.to, "\n],\"last\":{last},\"head\":\"{head}\"}}")?,
        }
        self.to.flush()?;
        Ok(self.to)
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::domain::ids::{EntryId, ShiftId, StaffId, VisitId};
    use crate::domain::ledger::{Commodity, EntryKind};

    /// A sale with points, with a memo that tries to be more than words.
    fn sale(memo: &str) -> JournalEntry {
        let posting =
            |account: &str, commodity, amount| JournalPosting { account: account.to_owned(), commodity, amount };
        JournalEntry {
            id: EntryId(17),
            kind: EntryKind::Sale,
            day: date(2026, 11, 21),
            at: Timestamp::from_second(1_795_260_000).expect("in range"),
            shift: Some(ShiftId(412)),
            visit: Some(VisitId(7)),
            staff: StaffId(2),
            memo: memo.to_owned(),
            reverses: None,
            postings: vec![
                posting("assets:cash:till", Commodity::Money, 9_000_050),
                posting("revenue:procedures", Commodity::Money, -9_000_050),
                posting("equity:bonus:programme", Commodity::Bonus, 3_030),
                posting("liabilities:bonus:client:42", Commodity::Bonus, -3_030),
            ],
        }
    }

    fn written(format: JournalFormat, market: Market, entries: &[JournalEntry]) -> String {
        let mut writer = JournalWriter::new(Vec::new(), format, market).expect("written");
        writer.entries(entries).expect("written");
        let even = JournalPosting { account: "assets:cash:till".to_owned(), commodity: Commodity::Money, amount: 500 };
        writer.balances(&[even]).expect("written");
        String::from_utf8(writer.finish(17, "c0ffee").expect("written")).expect("text")
    }

    #[test]
    fn a_journal_for_hledger() {
        let journal = written(JournalFormat::Hledger, Market::Kz, &[sale("a; note\nwith | [2026-01-01] date:soon")]);
        let expected = "\
; The ledger of the salon. Debits are positive, credits negative.
decimal-mark .
commodity 1000.00 KZT
commodity 1000. BONUS

2026-11-21 * (17) sale | a, note with | [2026-01-01] date:soon
    ; shift:412, visit:7, staff:2
    assets:cash:till  90000.50 KZT
    revenue:procedures  -90000.50 KZT
    equity:bonus:programme  3030 BONUS
    liabilities:bonus:client:42  -3030 BONUS

2026-11-21 * balances
    assets:cash:till  0 = 5.00 KZT

; 17 entries, the ledger's head is c0ffee
";
        assert_eq!(journal, expected);
    }

    #[test]
    fn tables_as_the_spreadsheets_of_the_market_open_them() {
        for (market, memo, row) in [
            (Market::Kz, "=1+1", ";412;7;2;'=1+1;;assets:cash:till;KZT;90000,50\r\n"),
            (Market::Pl, "a; b", ";412;7;2;\"a; b\";;assets:cash:till;PLN;90000,50\r\n"),
            (Market::Cn, "", ",412,7,2,,,assets:cash:till,CNY,90000.50\r\n"),
        ] {
            let table = written(JournalFormat::Csv, market, &[sale(memo)]);
            assert!(table.starts_with("\u{feff}entry"), "{table}");
            assert!(table.contains(row), "{table}");
            assert_eq!(table.lines().count(), 5, "a heading and four postings");
        }
    }

    #[test]
    fn json_is_whole_with_any_number_of_entries() {
        for count in [0, 1, 3] {
            let json = written(JournalFormat::Json, Market::Kz, &vec![sale(""); count]);
            let read: serde_json::Value = serde_json::from_str(&json).expect("JSON");
            assert_eq!(read["entries"].as_array().map(Vec::len), Some(count));
            assert_eq!((&read["last"], &read["currency"]), (&17.into(), &"KZT".into()));
        }
    }
}
