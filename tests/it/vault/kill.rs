//! The real program is killed without warning while it writes: whatever it had said to be done is there afterwards.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use frontdesk::desk::check::Check;
use frontdesk::desk::drafts::LoadDraft;
use frontdesk::domain::market::Market;
use frontdesk::domain::password::Password;

use crate::support::{OWNER, PASSWORD, Salon, open_desk};

#[test]
fn nothing_that_was_acknowledged_is_lost_by_a_kill() {
    let Salon { desk, folder, clock, .. } = Salon::new(Market::Kz);
    drop(desk);
    std::fs::write(folder.path().join("password"), PASSWORD).unwrap();
    let mut acknowledged = 0_u32;
    for round in [1_u32, 2, 3, 5, 8, 13, 21, 34] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_frontdesk"))
            .args(["do", "--user", OWNER])
            .env_clear()
            .env("FRONTDESK_DIR", folder.path())
            .env("FRONTDESK_PASSWORD_FILE", folder.path().join("password"))
            .env("HOME", folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut requests = child.stdin.take().unwrap();
        let mut replies = BufReader::new(child.stdout.take().unwrap()).lines();
        // It is always some requests ahead of what is read here, so that the kill meets it at work.
        for number in acknowledged..acknowledged + round + 50 {
            let line = format!(r#"{{"do":"save_draft","form":"n-{number}","body":{number}}}"#);
            writeln!(requests, "{line}").unwrap();
        }
        requests.flush().unwrap();
        for _ in 0..round {
            let reply = replies.next().unwrap().unwrap();
            assert!(reply.contains(r#""ok":true"#), "{reply}");
            acknowledged += 1;
        }
        child.kill().unwrap(); // SIGKILL: nothing in the program can soften it
        child.wait().unwrap();

        let mut desk = open_desk(folder.path(), &clock).unwrap();
        desk.log_in(OWNER, &Password::typed(PASSWORD)).unwrap();
        for number in 0..acknowledged {
            let kept = desk.ask(LoadDraft { form: format!("n-{number}") }).unwrap();
            assert_eq!(kept.map(|draft| draft.body), Some(number.into()), "round {round}, request {number}");
        }
        let report = desk.ask(Check {}).unwrap();
        assert!(report.ok, "round {round}: {report:?}");
    }
}
