//! The desktop of the system: one that never answers delays nothing, and the check tells of it.
#![cfg(unix)]

use std::fs;
use std::os::unix::net::UnixListener;
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use frontdesk::domain::market::Market;
use frontdesk::outside::notice::{DesktopNotice, Messenger, PATIENCE, SystemDesktop};
use serde_json::Value;

use crate::support::{OWNER, PASSWORD, Salon};

/// What `frontdesk check` prints with a session bus at an address.
fn check(bus: Option<&str>, arguments: &[&str]) -> (String, Duration) {
    let Salon { desk, folder, .. } = Salon::new(Market::Kz);
    drop(desk); // it keeps the folder taken as long as it lives; the binary must find it free
    fs::write(folder.path().join("password"), PASSWORD).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_frontdesk"));
    command.args(["check", "--user", OWNER]).args(arguments).env_clear().stdin(Stdio::null());
    command.env("FRONTDESK_DIR", folder.path()).env("FRONTDESK_PASSWORD_FILE", folder.path().join("password"));
    command.env("HOME", folder.path()).env("XDG_RUNTIME_DIR", folder.path());
    if let Some(bus) = bus {
        command.env("DBUS_SESSION_BUS_ADDRESS", bus);
    }
    let began = Instant::now();
    let output = command.output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said} {}", String::from_utf8_lossy(&output.stderr));
    (said, began.elapsed())
}

#[test]
fn the_check_tells_that_nobody_shows_notices() {
    let (said, _) = check(None, &[]);
    assert!(said.contains("Desktop notices: nobody shows them here"), "{said}");
    let (said, _) = check(None, &["--json"]);
    let report: Value = serde_json::from_str(&said).unwrap();
    assert_eq!((&report["ok"], &report["desktop"]), (&Value::Bool(true), &Value::Null), "{said}");
    assert!(report["desktop_silence"].as_str().is_some_and(|why| !why.is_empty()), "{said}");
}

#[test]
fn a_bus_that_takes_a_call_and_never_answers_delays_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bus");
    let bus = UnixListener::bind(&path).unwrap();
    std::thread::spawn(move || {
        let mut taken = Vec::new(); // takes every call and says nothing
        for call in bus.incoming() {
            taken.push(call);
        }
    });
    let (said, took) = check(Some(&format!("unix:path={}", path.display())), &[]);
    assert!(said.contains("the desktop does not answer"), "{said}");
    assert!(took < Duration::from_secs(30), "it waited {took:?}");
}

#[test]
fn a_computer_without_a_desktop_is_told_once_and_nobody_waits() {
    // Whatever this computer has, sending returns at once; where nothing shows notices, that is told within the time.
    let (told, heard) = channel();
    let messenger = Messenger::new(std::sync::Arc::new(SystemDesktop), PATIENCE, move |why| told.send(why).unwrap());
    let began = Instant::now();
    for _ in 0..100 {
        let (title, body) = ("14:30: the next client".to_owned(), "Olga".to_owned());
        messenger.send(DesktopNotice { title, body, is_urgent: false });
    }
    assert!(began.elapsed() < PATIENCE, "sending waited");
    drop(messenger);
    // Either the desktop showed them all, and the other end is gone, or it told why not, once.
    assert!(heard.iter().count() <= 1);
}
