//! Whatever a hand that knows the key changes in the books, the check finds it.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::date;
use tempfile::TempDir;

use super::Check;
use crate::desk::demo::{DemoNote, DemoPlan, build};
use crate::desk::paper::KeepPaper;
use crate::desk::till::ListShifts;
use crate::desk::{Desk, DeskError, KdfParameters, World};
use crate::domain::language::Language;
use crate::domain::market::Market;
use crate::domain::paper::{Document, PaperKind, Part, Sheet};
use crate::domain::password::Password;
use crate::domain::role::Role;
use crate::domain::time::instant_of;
use crate::outside::clock::StandingClock;
use crate::outside::entropy::SeededEntropy;
use crate::store::check::tampering;

/// A desk on a made-up salon, with its owner logged in.
fn open(folder: &Path, note: &DemoNote) -> Desk {
    let now = instant_of(date(2026, 11, 21).at(14, 32, 0, 0), &Market::Kz.zone());
    let world = World { clock: Arc::new(StandingClock::at(now)), kdf: KdfParameters::CHEAPEST };
    let mut desk = Desk::open(folder, world, Box::new(SeededEntropy::new(2))).expect("a desk");
    let owner = note.of_role(Role::Owner).expect("an owner");
    desk.log_in(&owner.login, &Password::typed(&owner.password)).expect("the owner comes in");
    desk
}

/// A copy of a salon's folder: its files, and its sealed photographs.
fn copy(from: &Path) -> TempDir {
    let to = TempDir::new().expect("a folder");
    copy_files(from, to.path());
    let photographs = to.path().join("photographs");
    fs::create_dir(&photographs).expect("a folder");
    copy_files(&from.join("photographs"), &photographs);
    to
}

/// Copies the files of a folder, but not its folders.
fn copy_files(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("readable").flatten() {
        if entry.path().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
        }
    }
}

#[test]
fn the_check_finds_every_kind_of_tampering() {
    let plan = DemoPlan { market: Market::Kz, clients: 30, seed: 1, day: date(2026, 11, 21) };
    let folder = TempDir::new().expect("a folder");
    let now = instant_of(plan.day.at(14, 32, 0, 0), &plan.market.zone());
    let note = build(folder.path(), plan, now, Box::new(SeededEntropy::new(1)), &mut |_| {}).expect("a salon");
    let mut desk = open(folder.path(), &note);
    let shifts = desk.ask(ListShifts { before: None, most: 2 }).expect("shifts");
    let document = Document {
        kind: PaperKind::ShiftReport,
        number: shifts.last().map(|line| line.totals.shift.0),
        title: "A report".to_owned(),
        language: Language::En,
        sheet: Sheet::Roll,
        parts: vec![Part::Heading("all is well".to_owned())],
        foot: String::new(),
    };
    desk.ask(KeepPaper { document }).expect("it is kept");
    let whole = desk.ask(Check {}).expect("a report");
    assert!(whole.ok, "{whole:?}");
    // A backup notes in the key ring how far the chains had come: from then on a cut is seen.
    desk.back_up(None).expect("a backup");
    desk.lock();
    drop(desk);
    for tampering in tampering::all() {
        let struck = copy(folder.path());
        let mut desk = open(struck.path(), &note);
        let before = desk.ask(Check {}).expect("a report");
        assert!(before.ok, "{}: {before:?}", tampering.what);
        let done: Result<(), DeskError> = desk.apart("Strike", |tx, _| Ok(tampering.strike(tx)?));
        done.unwrap_or_else(|error| panic!("{}: {error:?}", tampering.what));
        let after = desk.ask(Check {}).expect("a report");
        assert!(!after.ok, "{} and nobody saw it", tampering.what);
    }
}
