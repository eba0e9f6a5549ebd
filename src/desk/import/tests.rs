//! What only the database itself can show: nothing is left of an import that was taken back, and a file answers no
//! question about health.

use std::sync::Arc;

use proptest::prelude::*;
use tempfile::TempDir;

use super::{BeginImport, FinishImport, ImportRows, KeptWhy, UndoImport};
use crate::desk::{Desk, KdfParameters, SetUp, World};
use crate::domain::ids::{ClientId, ImportId, RequestKey};
use crate::domain::import::{DateOrder, Field, Mapping, OnSharedPhone, OnTwin, SourceRow, TwinPolicy};
use crate::domain::language::Language;
use crate::domain::market::Market;
use crate::domain::password::Password;
use crate::outside::clock::StandingClock;
use crate::outside::entropy::SeededEntropy;
use crate::store::{client, import};

/// A salon in a folder that vanishes, its owner logged in.
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
        recovery_code: recovery_code.clone(),
        starter_catalogue: false,
    };
    desk.set_up(&set_up).expect("a new salon");
    (desk, folder)
}

fn begin(desk: &mut Desk, key: u128, twins: TwinPolicy) -> ImportId {
    let mapping = Mapping {
        headers: ["ФИО", "Телефон", "Дата рождения", "Аллергии"].map(str::to_owned).to_vec(),
        fields: vec![Field::FullName, Field::Phone, Field::BirthDate, Field::Health],
        date_order: DateOrder::DayFirst,
    };
    let digest = "0".repeat(64);
    let begin = BeginImport { key: RequestKey(key), file: "clients.csv".to_owned(), digest, mapping, twins };
    desk.ask(begin).expect("begun").import
}

fn row(number: u64, cells: &[&str]) -> SourceRow {
    let cells: Vec<String> = cells.iter().map(|&cell| cell.to_owned()).collect();
    SourceRow { number, raw: cells.join(";"), cells, fault: None }
}

fn dump(desk: &mut Desk) -> Vec<String> {
    desk.apart("Dump", |tx, _| Ok(import::dump(tx)?)).expect("readable")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn import_then_undo_leaves_the_database_as_before(
        people in prop::collection::vec(("[А-Я][а-я]{2,8} [А-Я][а-я]{2,8}|", "8701[0-9]{3}00[0-9]{2}|abc|", "0[1-9]\\.0[1-9]\\.19[5-9][0-9]|"), 1..40),
        same_person in prop::sample::select(vec![OnTwin::Skip, OnTwin::Add]),
        shared_phone in prop::sample::select(vec![OnSharedPhone::Skip, OnSharedPhone::Add]),
    ) {
        let (mut desk, _folder) = salon();
        let known = begin(&mut desk, 1, TwinPolicy::default());
        let rows = vec![row(2, &["Садыкова Айгерим", "87011110001", "08.03.1992", ""])];
        desk.ask(ImportRows { import: known, rows }).expect("in");
        desk.ask(FinishImport { import: known }).expect("ended");
        let before = dump(&mut desk);
        let import = begin(&mut desk, 2, TwinPolicy { same_person, shared_phone });
        let rows: Vec<SourceRow> = people
            .iter()
            .enumerate()
            .map(|(at, (name, phone, birth))| row(at as u64 + 2, &[name, phone, birth, ""]))
            .collect();
        let report = desk.ask(ImportRows { import, rows }).expect("in");
        prop_assert_eq!(report.tally.rows(), people.len() as u64);
        let undone = desk.ask(UndoImport { import, next: None }).expect("undone");
        prop_assert_eq!(undone.removed, report.tally.imported + report.tally.merged);
        prop_assert_eq!(dump(&mut desk), before);
    }
}

#[test]
fn allergies_of_a_file_stay_a_question() {
    let (mut desk, _folder) = salon();
    let import = begin(&mut desk, 1, TwinPolicy::default());
    let rows =
        vec![row(2, &["Ким Ольга", "87011234567", "", "лидокаин"]), row(3, &["Ли Анна", "87011234568", "", "нет"])];
    desk.ask(ImportRows { import, rows }).expect("in");
    let cards = desk.apart("Look", |tx, _| Ok((client::get(tx, ClientId(1))?, client::get(tx, ClientId(2))?)));
    let (first, second) = cards.expect("two cards");
    let (first, second) = (first.expect("the first"), second.expect("the second"));
    assert_eq!(first.allergy_state.code(), "never_asked");
    assert_eq!(second.allergy_state.code(), "never_asked");
    assert_eq!(first.personal.notes, "Аллергии? лидокаин");
    assert!(
        dump(&mut desk).iter().any(|row| row.starts_with("import_row") && row.contains("лидокаин")),
        "the row's own text is kept"
    );
}

#[test]
fn a_client_whose_card_was_changed_since_stays() {
    let (mut desk, _folder) = salon();
    let import = begin(&mut desk, 1, TwinPolicy::default());
    let rows = vec![row(2, &["Ким Ольга", "87011234567", "", ""]), row(3, &["Ли Анна", "87011234568", "", ""])];
    desk.ask(ImportRows { import, rows }).expect("in");
    desk.apart("Edit", |tx, _| {
        let mut card = client::get(tx, ClientId(1))?.expect("the first");
        card.personal.notes = "tea without sugar".to_owned();
        Ok(client::change(tx, card.id, card.version, &card.personal)?)
    })
    .expect("changed");
    let undone = desk.ask(UndoImport { import, next: None }).expect("undone");
    assert_eq!(undone.removed, 1);
    assert_eq!(undone.kept.len(), 1);
    assert_eq!((undone.kept[0].client, undone.kept[0].name.as_str()), (ClientId(1), "Ким Ольга"));
    assert_eq!(undone.kept[0].why, KeptWhy::Changed);
}

#[test]
fn merged_rows_fill_a_card_and_leave_it_again() {
    let (mut desk, _folder) = salon();
    let known = begin(&mut desk, 1, TwinPolicy::default());
    let rows = vec![row(2, &["Садыкова Айгерим", "87011110001", "", ""])];
    desk.ask(ImportRows { import: known, rows }).expect("in");
    let policy = TwinPolicy { same_person: OnTwin::Merge, shared_phone: OnSharedPhone::Skip };
    let import = begin(&mut desk, 2, policy);
    let rows = vec![
        row(2, &["Aigerim Sadykova", "+77011110001; 87011110002", "08.03.1992", ""]),
        row(3, &["Ким Ольга", "87011110003", "", ""]),
        row(4, &["Ким Ольга", "87011110003; 87011110004", "01.02.1990", ""]),
    ];
    let report = desk.ask(ImportRows { import, rows }).expect("in");
    assert_eq!((report.tally.merged, report.tally.imported), (2, 1), "{report:?}");
    let first = |desk: &mut Desk| {
        desk.apart("Look", |tx, _| Ok(client::get(tx, ClientId(1))?)).expect("readable").expect("the first")
    };
    let joined = first(&mut desk).personal;
    assert_eq!((joined.phones.len(), joined.birth.is_some()), (2, true));
    let undone = desk.ask(UndoImport { import, next: None }).expect("undone");
    assert_eq!((undone.removed, undone.kept.as_slice()), (3, [].as_slice()));
    let parted = first(&mut desk).personal;
    assert_eq!((parted.phones.len(), parted.birth), (1, None));
    let others = desk.apart("Look", |tx, _| Ok(client::count(tx)?)).expect("readable");
    assert_eq!(others, 1);
}
