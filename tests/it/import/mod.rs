//! Bringing clients in from files, and taking them out again.

mod command;
mod export;
mod files;
mod hostile;
mod reading;
mod spreadsheets;
mod undo;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use frontdesk::desk::import::{ImportRun, Plan, Preview, RowsReport};
use frontdesk::domain::ids::RequestKey;
use frontdesk::domain::import::{Conventions, TwinPolicy};
use frontdesk::domain::time::business_day;
use frontdesk::outside::import::{ReadError, Reading, SpreadsheetReader};

use crate::support::Salon;

/// The program itself reads spreadsheets in a child; the tests' own binary knows no commands.
fn spreadsheets() -> SpreadsheetReader {
    SpreadsheetReader::of(env!("CARGO_BIN_EXE_frontdesk"))
}

/// Writes a file into a folder.
fn file(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A plan for a file with the guessed mapping.
fn plan(salon: &Salon, path: &Path, dry: bool) -> Result<Plan, ReadError> {
    let preview = Preview::read(path, Reading::default(), &spreadsheets())?;
    let zone = salon.market.zone();
    Ok(Plan {
        path: path.to_owned(),
        reading: Reading::default(),
        mapping: preview.mapping,
        twins: TwinPolicy::default(),
        dry,
        key: RequestKey(path.to_string_lossy().bytes().fold(7, |key, byte| key * 31 % (1 << 90) + u128::from(byte))),
        conventions: Conventions { market: salon.market, today: business_day(salon.desk.now(), &zone) },
    })
}

/// Sends every request of a run.
fn drive(salon: &mut Salon, run: &mut ImportRun) {
    while let Some(request) = run.next_request().unwrap() {
        run.take(salon.desk.run(request).0.unwrap());
    }
}

/// Brings a file in, or tells what would happen.
fn bring(salon: &mut Salon, path: &Path, dry: bool) -> RowsReport {
    let mut run = ImportRun::open(plan(salon, path, dry).unwrap(), &spreadsheets()).unwrap();
    drive(salon, &mut run);
    run.report().clone()
}

/// A hundred thousand rows, with the index, the audit log and the disk. Run with `--release -- --ignored --nocapture`.
#[test]
#[ignore = "takes its time; the figures are the benches'"]
fn a_hundred_thousand_rows_within_a_minute() {
    let mut salon = Salon::new(frontdesk::domain::market::Market::Kz);
    let path = file(salon.folder.path(), "clients.csv", many(100_000));
    let begun = std::time::Instant::now();
    let report = bring(&mut salon, &path, false);
    let took = begun.elapsed();
    println!("100,000 rows in {took:?}");
    assert_eq!(report.tally.rows(), 100_000);
    assert!(took < std::time::Duration::from_mins(1), "{took:?}");
}

/// A list of so many clients with families, given names, phones and birth dates as common as in life.
fn many(clients: u32) -> String {
    const FAMILIES: [&str; 12] = [
        "Садыков",
        "Оспанов",
        "Иванов",
        "Ахметов",
        "Нургалиев",
        "Ким",
        "Петренко",
        "Жумабаев",
        "Сериков",
        "Ли",
        "Омаров",
        "Цой",
    ];
    const GIVEN: [&str; 12] = [
        "Айгерим",
        "Мадина",
        "Ольга",
        "Анна",
        "Динара",
        "Алия",
        "Светлана",
        "Жанна",
        "Марат",
        "Ерлан",
        "Сауле",
        "Гульнара",
    ];
    let mut text = "Фамилия;Имя;Телефон;Дата рождения;Комментарий\n".to_owned();
    for number in 0..clients {
        let (family, given) = (FAMILIES[number as usize % 12], GIVEN[number as usize / 12 % 12]);
        let mark = number / 144;
        let (day, month, year) = (mark % 28 + 1, mark / 28 % 12 + 1, 1950 + (number * 7) % 55);
        let ending = ["", "ева", "ская"][number as usize % 3];
        writeln!(text, "{family}{ending};{given};8701{number:07};{day:02}.{month:02}.{year};Заметка {number}").unwrap();
    }
    text
}
