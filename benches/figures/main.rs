//! The figures of the README, measured: `cargo bench --bench figures -- --clients 100000`.
//!
//! Each use case runs whole, with gate, audit row and mapping, and beside it, turn and turn about on the same encrypted
//! file, the plainest SQL that fetches the same: its floor. Keys are measured through the real program in a terminal.
#![allow(clippy::expect_used, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

mod desk;
mod pty;
mod salon;
mod stats;

use std::process::ExitCode;
use std::time::Duration;

use pty::{Frame, Terminal};
use salon::Fixture;
use stats::{Goal, Row, Stats};

/// How many keys of each kind are pressed in the terminal.
const KEYS: usize = 120;

fn main() -> ExitCode {
    let clients = clients_asked_for().unwrap_or(10_000);
    let fixture = Fixture::copied(clients);
    println!("\n{clients} clients, {} MiB on the disk\n", fixture.mib());
    let mut rows = desk::measure(&fixture);
    rows.extend(in_terminal(&fixture));
    println!();
    let met = stats::print(&rows);
    println!("\n{}", memory(&fixture));
    if met { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The number after `--clients`; cargo's own arguments are passed over.
fn clients_asked_for() -> Option<u32> {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--clients");
    arguments.nth(1)?.parse().ok()
}

/// Start, and keys to frames.
fn in_terminal(fixture: &Fixture) -> Vec<Row> {
    let within = |milliseconds| Goal::Within(Duration::from_millis(milliseconds));
    let start = |arguments: &[&str], sign: &str| {
        let times = (0..15).map(|_| Terminal::start(salon::PROGRAM, arguments, (80, 24)).until(sign)).collect();
        Stats::of(times)
    };
    let folder = fixture.folder();
    let door = start(&["--dir", folder, "--lang", "en"], "F1 Help");
    let nothing = start(&["--version"], "frontdesk");
    let mut rows = vec![Row { what: "start to the login screen", floor: Some(nothing), ours: door, goal: within(30) }];
    let mut echo = Terminal::start("cat", &[], (80, 24));
    let mut floor = || times((0..KEYS).map(|_| echo.press(b"x")));
    let mut console = fixture.console((80, 24));
    let mut bytes = Vec::new();
    let moves = times((0..KEYS).map(|at| {
        let frame = console.press(if at % 12 < 6 { b"j" } else { b"k" });
        bytes.push(frame.bytes);
        frame
    }));
    rows.push(Row {
        what: "one row down on Today, key to last byte",
        floor: Some(floor()),
        ours: moves,
        goal: within(1),
    });
    let mut finding = Vec::new();
    for name in ["aigerim", "kowalczyk", "nurlan", "садыкова", "zhang", "fqut"] {
        console.press(b"/");
        for letter in name.chars() {
            finding.push(console.press(letter.to_string().as_bytes()));
        }
        console.press(b"\x1b");
        console.settle();
    }
    rows.push(Row {
        what: "a letter typed in Find, key to last byte",
        floor: Some(floor()),
        ours: times(finding.into_iter()),
        goal: within(2),
    });
    let mut cards = Vec::new();
    for _ in 0..20 {
        console.press(b"j");
        cards.push(console.press(b"\r"));
        console.press(b"\x1b");
    }
    rows.push(Row {
        what: "open a visit's client, key to last byte",
        floor: Some(floor()),
        ours: times(cards.into_iter()),
        goal: within(2),
    });
    bytes.sort_unstable();
    println!("bytes for one row moved at 80×24: median {}, most {}", bytes[bytes.len() / 2], bytes[bytes.len() - 1]);
    rows
}

/// The times of the frames that came; a key that changed nothing on the screen has none.
fn times(frames: impl Iterator<Item = Frame>) -> Stats {
    Stats::of(frames.filter(|frame| frame.bytes > 0).map(|frame| frame.time).collect())
}

/// The memory of a console that has been used.
fn memory(fixture: &Fixture) -> String {
    let mut console = fixture.console((120, 40));
    let at_first = console.resident_mib();
    for _ in 0..40 {
        for key in [&b"j"[..], b"/", b"a", b"n", b"n", b"a", b"\x1b"] {
            console.press(key);
        }
    }
    match (at_first, console.resident_mib()) {
        (Some(first), Some(last)) => format!("resident: {first} MiB on Today, {last} MiB after much use (goal ≤ 30)"),
        _ => "resident: this system does not tell".to_owned(),
    }
}
