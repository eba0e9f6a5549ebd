//! hledger as a judge: it reads an exported journal, refuses what does not balance, and sums by itself.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

/// What lies in an account by an independent sum: account and commodity to an amount in minor units or points.
pub type Balances = BTreeMap<(String, String), i64>;

/// Runs hledger on a journal. It is a Debian package, and nothing here is proven without it.
#[track_caller]
pub fn hledger(journal: &str, arguments: &[&str]) -> Result<String, String> {
    let mut child = Command::new("hledger")
        .args(["-f", "-"])
        .args(arguments)
        .env("LC_ALL", "C.UTF-8") // it reads the journal in the alphabet of the locale
        .env("HOME", "/nonexistent") // and nobody's own settings
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("hledger is needed for this test ({error}): apt-get install hledger"));
    let mut input = child.stdin.take().unwrap();
    let text = journal.to_owned();
    let feeder = std::thread::spawn(move || drop(input.write_all(text.as_bytes())));
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    if output.status.success() {
        Ok(String::from_utf8(output.stdout).unwrap())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// Every account's balance as hledger sums it.
#[track_caller]
pub fn balances(journal: &str) -> Balances {
    let table = hledger(journal, &["balance", "--flat", "--no-total", "--output-format=csv", "--layout=bare"])
        .unwrap_or_else(|refused| panic!("hledger refuses the journal: {refused}"));
    let mut found = Balances::new();
    for row in csv::Reader::from_reader(table.as_bytes()).records() {
        let row = row.unwrap();
        let (account, commodity, amount) = (&row[0], &row[1], &row[2]);
        // Without its point an amount of money is one of minor units; points have none.
        let amount: i64 = amount.replace('.', "").parse().unwrap_or_else(|_| panic!("{row:?}"));
        if amount != 0 {
            found.insert((account.to_owned(), commodity.to_owned()), amount);
        }
    }
    found
}
