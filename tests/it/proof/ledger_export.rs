//! The ledger taken out by the real program, and hledger's opinion of it.

use std::fs;
use std::process::Command;

use frontdesk::desk::Desk;
use frontdesk::desk::ledger::{ReadBalances, ReadJournal};
use frontdesk::domain::ids::EntryId;
use frontdesk::domain::ledger::Commodity;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::outside::export::{JournalFormat, JournalWriter};
use serde_json::Value;
use tempfile::TempDir;

use super::hledger::{Balances, balances, hledger};
use crate::till::fixture::{Till, tenge};

/// Calls the real program.
fn frontdesk(arguments: &[&str]) -> (i32, String, String) {
    let called = Command::new(env!("CARGO_BIN_EXE_frontdesk")).args(arguments).env_clear().output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (called.status.code().unwrap(), text(called.stdout), text(called.stderr))
}

/// What the desk itself says lies in each account, without what is even.
pub fn kept(desk: &mut Desk, currency: &str) -> Balances {
    let mut found = Balances::new();
    let mut after = String::new();
    loop {
        // Small pages, so that their seams are tested.
        let page = desk.ask(ReadBalances { after: after.clone(), most: 3 }).unwrap();
        let Some(last) = page.last() else { return found };
        after.clone_from(&last.account);
        for balance in page.into_iter().filter(|balance| balance.amount != 0) {
            let commodity = if balance.commodity == Commodity::Money { currency } else { "BONUS" };
            found.insert((balance.account, commodity.to_owned()), balance.amount);
        }
    }
}

#[test]
fn hledger_reaches_the_balances_of_the_made_up_salon() {
    let folder = TempDir::new().unwrap();
    let there = folder.path().join("demo");
    let there = there.to_str().unwrap();
    let (code, made, told) =
        frontdesk(&["demo", "--build-only", "--json", "--clients", "60", "--date", "2026-11-21", "--dir", there]);
    assert_eq!((code, told.as_str()), (0, ""));
    let made: Value = serde_json::from_str(&made).unwrap();
    let login = |role: &str| made["logins"].as_array().unwrap().iter().find(|login| login["role"] == role).unwrap();
    let file = folder.path().join("password");
    let export = |role: &str, more: &[&str]| {
        fs::write(&file, login(role)["password"].as_str().unwrap()).unwrap();
        let name = login(role)["login"].as_str().unwrap();
        let common = ["--dir", there, "--user", name, "--password-file", file.to_str().unwrap()];
        frontdesk(&[&["export", "ledger"], &common[..], more].concat())
    };

    let (code, journal, told) = export("owner", &[]);
    assert_eq!((code, told.as_str()), (0, ""));
    let summed = balances(&journal);
    assert!(summed.len() > 5, "{summed:?}");
    hledger(&journal, &["check", "commodities", "ordereddates"]).unwrap();
    let without_one: Vec<_> = journal.split("\n\n").filter(|entry| !entry.contains(" * (5) ")).collect();
    let dropped = without_one.join("\n\n");
    let refused = hledger(&dropped, &["check"]).unwrap_err();
    assert!(refused.contains("assertion"), "an entry taken out of the journal is noticed: {refused}");

    // The same from the table and from JSON, summed here.
    let (_, json, _) = export("manager", &["--format", "json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    let mut from_json = Balances::new();
    for posting in json["entries"].as_array().unwrap().iter().flat_map(|entry| entry["postings"].as_array().unwrap()) {
        let commodity = if posting["commodity"] == "bonus" { "BONUS" } else { "KZT" };
        let account = posting["account"].as_str().unwrap().to_owned();
        *from_json.entry((account, commodity.to_owned())).or_default() += posting["amount"].as_i64().unwrap();
    }
    from_json.retain(|_, amount| *amount != 0);
    assert_eq!(from_json, summed);
    assert_eq!(json["last"], json["entries"].as_array().unwrap().len());
    let (_, table, _) = export("manager", &["--format", "csv"]);
    let mut from_table = Balances::new();
    let rows = table.trim_start_matches('\u{feff}');
    for row in csv::ReaderBuilder::new().delimiter(b';').from_reader(rows.as_bytes()).records() {
        let row = row.unwrap();
        let commodity = if &row[10] == "bonus" { "BONUS" } else { &row[10] };
        let amount: i64 = row[11].replace(',', "").parse().unwrap();
        *from_table.entry((row[9].to_owned(), commodity.to_owned())).or_default() += amount;
    }
    from_table.retain(|_, amount| *amount != 0);
    assert_eq!(from_table, summed);

    let (code, out, told) = export("administrator", &[]);
    assert!(code == 1 && out.is_empty() && !told.is_empty(), "an administrator does not take the books away");
    let there = folder.path().join("books.journal");
    let books = there.to_str().unwrap();
    assert_eq!(export("owner", &["--out", books]).0, 0);
    assert_eq!(fs::read_to_string(&there).unwrap(), journal);
    let (code, _, told) = export("owner", &["--out", books]);
    assert!(code == 1 && told.contains(books), "{told}");
    assert_eq!(fs::read_to_string(&there).unwrap(), journal, "nothing is overwritten");
}

/// The journal of a desk, as the command writes it.
pub fn journal_of(desk: &mut Desk) -> String {
    let market = desk.salon().unwrap().market;
    let mut writer = JournalWriter::new(Vec::new(), JournalFormat::Hledger, market).unwrap();
    let mut after = EntryId(0);
    let head = loop {
        let page = desk.ask(ReadJournal { after, most: 7 }).unwrap();
        writer.entries(&page.entries).unwrap();
        match page.entries.last() {
            Some(entry) => after = entry.id,
            None => break page.head,
        }
    };
    String::from_utf8(writer.finish(after.0, &head).unwrap()).unwrap()
}

#[test]
fn hledger_reaches_the_balances_of_a_day_at_the_till() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(90_000));
    till.sell_for_cash(Money(12_345_600));
    till.close();
    let kept = kept(&mut till.salon.desk, "KZT");
    assert!(kept.contains_key(&("revenue:procedures".to_owned(), "KZT".to_owned())), "{kept:?}");
    assert_eq!(balances(&journal_of(&mut till.salon.desk)), kept);
}
