//! An export of five thousand rows as a salon of Almaty brings it: semicolons, Windows-1251, and what years of typing left.

use std::collections::BTreeMap;

use frontdesk::desk::import::{DuplicateOf, ImportRun};
use frontdesk::domain::import::{BirthProblem, RowFault, RowRefusal, Twin};
use frontdesk::domain::market::Market;

use super::{bring, drive, file, plan, spreadsheets};
use crate::support::Salon;

const FAMILIES: [&str; 8] =
    ["Садыкова", "Оспанова", "Ким", "Иванова", "Ахметова", "Нургалиева", "Петренко", "Жумабаева"];
const GIVEN: [&str; 8] = ["Айгерим", "Мадина", "Ольга", "Анна", "Динара", "Алия", "Светлана", "Жанна"];

/// Rows that must be refused.
type Refused = BTreeMap<u64, RowRefusal>;
/// Rows that must look like an earlier one.
type Twins = BTreeMap<u64, (u64, Twin)>;

/// The table without its broken rows: row `n` stands on line `n` of the file.
fn row(number: usize) -> String {
    let (family, given) = (FAMILIES[number % 8], GIVEN[number / 8 % 8]);
    let birth = format!("{:02}.{:02}.{}", number % 28 + 1, number / 28 % 12 + 1, 1960 + number % 45);
    format!(
        "{family} {given};8 701 {:03} {:02} {:02};{birth};{};Заметка № {number}",
        number / 10_000 + 100,
        number / 100 % 100,
        number % 100,
        number % 20
    )
}

/// The whole file and what must be said of its broken rows.
fn export() -> (Vec<u8>, Refused, Twins) {
    let mut lines = vec!["ФИО;Телефон;Дата рождения;Скидка;Комментарий".to_owned()];
    lines.extend((2..=5_001).map(row));
    let mut refused = BTreeMap::new();
    let mut twins = BTreeMap::new();
    let text = |text: &str| text.to_owned();
    let mut put = |number: usize, line: String, reason: RowRefusal| {
        lines[number - 1] = line;
        refused.insert(number as u64, reason);
    };
    put(10, text(";8 701 999 00 01;01.01.1990;0;"), RowRefusal::NoName);
    put(20, text("Ким Ольга;8701;01.01.1990;0;"), RowRefusal::BadPhone { text: text("8701") });
    put(30, text("Ким Ольга;7,70112E+10;;0;"), RowRefusal::RoundedPhone { text: text("7,70112E+10") });
    let no_day = RowRefusal::BadBirthDate { text: text("31.02.1990"), problem: BirthProblem::NoSuchDay };
    put(40, text("Ким Ольга;87019990004;31.02.1990;0;"), no_day);
    let future = RowRefusal::BadBirthDate { text: text("01.01.2030"), problem: BirthProblem::InFuture };
    put(50, text("Ким Ольга;87019990005;01.01.2030;0;"), future);
    put(60, text("Ким Ольга;87019990006;;0;текст;лишняя"), RowRefusal::TooManyCells { cells: 6, headers: 5 });
    put(70, text("\"Ким Ольга;87019990007;;0;"), RowRefusal::Broken { fault: RowFault::OpenQuote });
    put(80, text("12345;87019990008;;0;"), RowRefusal::BadName { text: text("12345") });
    put(
        90,
        format!("Ким Ольга;87019990009;;0;{}", "я".repeat(40_000)),
        RowRefusal::Broken { fault: RowFault::TooLong },
    );
    let mut put = |number: usize, line: String, of: u64, twin: Twin| {
        lines[number - 1] = line;
        twins.insert(number as u64, (of, twin));
    };
    let (first, phone) = (row(2), row(2).split(';').nth(1).unwrap().to_owned());
    put(100, first.clone(), 2, Twin::PhoneAndName);
    put(110, format!("Сериков Марат;{phone};;0;сын"), 2, Twin::PhoneOnly);
    let birth = first.split(';').nth(2).unwrap();
    put(120, format!("{};87019990012;{birth};0;", first.split(';').next().unwrap()), 2, Twin::NameAndBirth);
    let text = lines.join("\r\n") + "\r\n";
    let (bytes, _, unmappable) = encoding_rs::WINDOWS_1251.encode(&text);
    assert!(!unmappable);
    (bytes.into_owned(), refused, twins)
}

#[test]
fn five_thousand_rows_with_their_broken_ones_told() {
    let mut salon = Salon::new(Market::Kz);
    let (bytes, refused, twins) = export();
    let path = file(salon.folder.path(), "Клиенты.csv", bytes);
    let dry = bring(&mut salon, &path, true);
    let report = bring(&mut salon, &path, false);
    let told: BTreeMap<u64, RowRefusal> = report.refused.iter().map(|row| (row.row, row.reason.clone())).collect();
    assert_eq!(told, refused);
    let told: BTreeMap<u64, (u64, Twin)> = report
        .duplicates
        .iter()
        .map(|duplicate| match duplicate.of {
            DuplicateOf::Row(of) => (duplicate.row, (of, duplicate.likeness)),
            DuplicateOf::Client { .. } => panic!("nobody was there before: {duplicate:?}"),
        })
        .collect();
    assert_eq!(told, twins);
    assert_eq!(report.tally.rows(), 5_000);
    assert_eq!(report.tally.imported, 5_000 - refused.len() as u64 - twins.len() as u64);
    assert_eq!(dry, report, "the dry run tells what the import then does");
}

#[test]
fn the_same_file_again_adds_nobody() {
    let mut salon = Salon::new(Market::Kz);
    let path = file(
        salon.folder.path(),
        "clients.csv",
        format!("ФИО;Телефон\n{}\n{}\n", "Ким Ольга;87011234567", "Ли Анна;87011234568"),
    );
    assert_eq!(bring(&mut salon, &path, false).tally.imported, 2);
    let mut plan = plan(&salon, &path, false).unwrap();
    plan.key.0 += 1;
    let mut run = ImportRun::open(plan, &spreadsheets()).unwrap();
    drive(&mut salon, &mut run);
    assert_eq!((run.report().tally.imported, run.report().tally.duplicates), (0, 2));
    assert!(run.earlier().is_some(), "the salon remembers the file");
}

#[test]
fn an_import_cut_short_goes_on_without_doubling() {
    let mut salon = Salon::new(Market::Kz);
    let lines: Vec<String> = (2..=1_800).map(row).collect();
    let path =
        file(salon.folder.path(), "clients.csv", format!("ФИО;Телефон;ДР;Скидка;Комментарий\n{}\n", lines.join("\n")));
    let mut first = ImportRun::open(plan(&salon, &path, false).unwrap(), &spreadsheets()).unwrap();
    for _ in 0..3 {
        let request = first.next_request().unwrap().unwrap();
        let answer = salon.desk.run(request.clone()).0.unwrap();
        // The answer is lost once and asked for again: nothing doubles.
        assert!(salon.desk.run(request).0.is_ok());
        first.take(answer);
    }
    let import = first.import().unwrap();
    drop(first);
    salon.reopen();
    let mut second = ImportRun::open(plan(&salon, &path, false).unwrap(), &spreadsheets()).unwrap();
    second.resume(import);
    drive(&mut salon, &mut second);
    assert_eq!(second.report().tally.rows(), 1_799);
    let list = salon.ask(frontdesk::desk::import::ListImports {});
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].tally, second.report().tally, "every row is counted once");
}
