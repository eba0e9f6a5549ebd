//! The program killed in the middle of sales: what was answered is in the books, once, and what was not is all or nothing.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use frontdesk::desk::Request;
use frontdesk::desk::check::Check;
use frontdesk::desk::till::{OpenBill, Pay, ShowTill};
use frontdesk::domain::ids::VisitId;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::password::Password;
use frontdesk::domain::till::Tender;
use frontdesk::domain::time::Clock as _;
use frontdesk::outside::clock::SystemClock;

use super::fixture::{Till, tenge};
use crate::support::{OWNER, PASSWORD, open_desk};

/// How many clients stand in the queue.
const SALES: usize = 12;

/// Sends the payments to the real program and kills it once so many were answered; tells how many were in the end.
fn pay_and_kill(folder: &Path, payments: &[Pay], after: usize) -> usize {
    fs::write(folder.join("password"), PASSWORD).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_frontdesk"))
        .args(["do", "--user", OWNER])
        .env_clear()
        .env("FRONTDESK_DIR", folder)
        .env("FRONTDESK_PASSWORD_FILE", folder.join("password"))
        .env("HOME", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    for payment in payments {
        writeln!(input, "{}", serde_json::to_string(&Request::from(payment.clone())).unwrap()).unwrap();
    }
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut answered =
        answers.by_ref().take(after).filter(|line| line.as_ref().is_ok_and(|line| line.ends_with('}'))).count();
    child.kill().unwrap(); // SIGKILL: nothing of the program runs any more
    child.wait().unwrap();
    drop(input);
    answered += answers.map_while(Result::ok).filter(|line| line.ends_with('}')).count();
    answered
}

#[test]
fn no_answered_sale_is_lost_and_none_is_doubled() {
    for after in [0, 1, 4, 7] {
        let mut till = Till::new(Market::Kz);
        let visits: Vec<VisitId> = (0..SALES).map(|_| till.finished(tenge(1_000))).collect();
        // The program that is killed lives by the real clock, by which a shift of yesterday sells no more.
        till.salon.clock.set(SystemClock.now());
        till.open_shift(Money::major(20_000));
        let payments: Vec<Pay> =
            visits.iter().map(|visit| till.payment(*visit, vec![Tender::Cash { given: tenge(1_000) }])).collect();
        let (clock, folder, desk) = (till.salon.clock.clone(), till.salon.folder, till.salon.desk);
        drop(desk);
        let answered = pay_and_kill(folder.path(), &payments, after);
        assert!(answered >= after, "{answered} of {after} answered");
        let mut desk = open_desk(folder.path(), &clock).unwrap();
        desk.log_in(OWNER, &Password::typed(PASSWORD)).unwrap();
        let mut paid = 0;
        for (at, visit) in visits.iter().enumerate() {
            let is_paid = desk.ask(OpenBill { visit: *visit }).unwrap().paid.is_some();
            assert!(is_paid || at >= answered, "sale {at} was answered and is lost");
            paid += i64::from(is_paid);
        }
        let drawer = |desk: &mut frontdesk::desk::Desk| desk.ask(ShowTill {}).unwrap().in_drawer.unwrap();
        assert_eq!(drawer(&mut desk), tenge(20_000 + 1_000 * paid), "the drawer holds what the paid bills say");
        assert!(desk.ask(Check {}).unwrap().ok);
        // Whoever does not know what became of a payment sends it again, unchanged.
        for payment in payments {
            assert_eq!(desk.ask(payment).unwrap().quote.to_pay, tenge(1_000));
        }
        assert_eq!(drawer(&mut desk), Money::major(20_000 + 1_000 * i64::try_from(SALES).unwrap()));
        assert!(desk.ask(Check {}).unwrap().ok);
    }
}
