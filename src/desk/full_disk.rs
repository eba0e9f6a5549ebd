//! A disk that takes no more: nothing is saved by halves, reading goes on, and what was read is noted once it can be.

use std::sync::Arc;

use tempfile::TempDir;

use crate::desk::audit::ListAudit;
use crate::desk::check::Check;
use crate::desk::drafts::{LoadDraft, SaveDraft};
use crate::desk::{Desk, DeskError, KdfParameters, SetUp, World};
use crate::domain::language::Language;
use crate::domain::market::Market;
use crate::domain::password::Password;
use crate::outside::clock::StandingClock;
use crate::outside::entropy::SeededEntropy;
use crate::store::StoreError;

fn salon() -> (Desk, TempDir) {
    let folder = TempDir::new().expect("a folder");
    let now = "2026-11-21T09:00:00Z".parse().expect("an instant");
    let world = World { clock: Arc::new(StandingClock::at(now)), kdf: KdfParameters::CHEAPEST };
    let mut desk = Desk::open(folder.path(), world, Box::new(SeededEntropy::new(7))).expect("an empty folder");
    let recovery_code = desk.propose_recovery_code().reveal();
    let set_up = SetUp {
        salon: "Ақ Гүл".to_owned(),
        market: Market::Kz,
        zone: String::new(),
        language: Language::Ru,
        name: "Aizhan".to_owned(),
        login: "aizhan".to_owned(),
        password: Password::typed("green tea at noon"),
        recovery_code,
        starter_catalogue: false,
    };
    desk.set_up(&set_up).expect("a new salon");
    (desk, folder)
}

fn fill_up(desk: &mut Desk, full: bool) {
    desk.apart("Fill", |tx, _| Ok(tx.fill_up(full)?)).expect("it is set");
}

fn save(letters: usize) -> SaveDraft {
    SaveDraft { form: "notes".to_owned(), body: "n".repeat(letters).into() }
}

fn rows(desk: &mut Desk) -> i64 {
    desk.ask(Check {}).expect("it is read").audit.rows
}

#[test]
fn nothing_is_saved_by_halves_and_reading_goes_on() {
    let (mut desk, _folder) = salon();
    desk.ask(save(10)).expect("room enough");
    fill_up(&mut desk, true);
    let refused = desk.ask(save(100_000));
    assert!(matches!(refused, Err(DeskError::Store(StoreError::DiskFull))), "{refused:?}");
    let before = rows(&mut desk);
    let load = || LoadDraft { form: "notes".to_owned() };
    for _ in 0..300 {
        let kept = desk.ask(load()).expect("reading goes on").expect("the older draft stands");
        assert_eq!(kept.body, "nnnnnnnnnn");
    }
    assert!(desk.session_unwritten() > 0, "the disk took no more, so rows wait");
    fill_up(&mut desk, false);
    desk.ask(save(100_000)).expect("room again");
    assert_eq!(desk.session_unwritten(), 0);
    let after = rows(&mut desk);
    assert!(after >= before + 300, "every reading is in the log: {before} {after}");
    let newest = desk.ask(ListAudit { most: 400, ..ListAudit::default() }).expect("the log");
    assert!(newest.iter().filter(|row| row.request == "LoadDraft").count() >= 300);
}

#[test]
fn reading_ends_when_a_thousand_rows_wait() {
    let (mut desk, _folder) = salon();
    fill_up(&mut desk, true);
    let mut answered = 0;
    while answered < 5_000 && desk.ask(LoadDraft { form: "notes".to_owned() }).is_ok() {
        answered += 1;
    }
    assert!((1_000..2_000).contains(&answered), "{answered}");
    fill_up_again(&mut desk);
}

/// Nobody can get at a salon whose log cannot be kept; with room again all is well.
fn fill_up_again(desk: &mut Desk) {
    let unable = desk.ask(LoadDraft { form: "notes".to_owned() });
    assert!(matches!(unable, Err(DeskError::Store(StoreError::DiskFull))), "{unable:?}");
}
