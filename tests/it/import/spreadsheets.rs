//! Spreadsheets: what Excel writes, and what an enemy writes.

use std::time::{Duration, Instant};

use frontdesk::desk::import::Preview;
use frontdesk::domain::market::Market;
use frontdesk::outside::import::{ReadError, Reading};
use tempfile::TempDir;

use super::files::{Cell, SHEET_END, SHEET_START, Zip, bomb, book, workbook};
use super::{bring, file, spreadsheets};
use crate::support::Salon;

#[test]
fn a_workbook_with_phones_as_numbers_and_days_as_counts() {
    use Cell::{Day, Number, Text};
    let mut salon = Salon::new(Market::Kz);
    let bytes = workbook(&[
        &[Text("ФИО"), Text("Телефон"), Text("Дата рождения"), Text("Комментарий")],
        &[Text("Садыкова Айгерим"), Number("77011234567"), Day(33786), Text("=1+1")],
        &[Text("Ким Ольга"), Number("7.7021234567E10"), Text("08.03.1990")],
        &[Text("Ли Анна"), Number("8701"), Text("")],
    ]);
    let path = file(salon.folder.path(), "clients.xlsx", bytes);
    let report = bring(&mut salon, &path, false);
    assert_eq!((report.tally.imported, report.tally.refused), (2, 1), "{report:?}");
    assert_eq!(report.refused[0].row, 4);
    let preview = Preview::read(&path, Reading::default(), &spreadsheets()).unwrap();
    assert_eq!(preview.rows[0].cells[2], "1992-07-01");
    assert_eq!(preview.rows[1].cells[1], "77021234567");
}

/// Reads a workbook that must be refused, within bounds.
fn refusal(bytes: &[u8]) -> ReadError {
    let folder = TempDir::new().unwrap();
    let path = file(folder.path(), "clients.xlsx", bytes);
    let begun = Instant::now();
    let refused = Preview::read(&path, Reading::default(), &spreadsheets()).unwrap_err();
    assert!(begun.elapsed() < Duration::from_secs(20), "{refused:?} took {:?}", begun.elapsed());
    refused
}

#[test]
fn a_bomb_costs_a_sentence() {
    // 521 MiB of one letter in one cell, packed into some three megabytes.
    let packed = bomb(&format!("{SHEET_START}<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"), 2_117_000, SHEET_END);
    assert!(packed.len() < 4_000_000);
    let mut zip = book();
    zip.deflated("xl/worksheets/sheet1.xml", &packed, 0, 546_000_000);
    assert_eq!(refusal(&zip.finish()), ReadError::SpreadsheetTooLarge);
}

#[test]
fn a_bomb_of_shared_strings_costs_a_sentence() {
    let packed = bomb("<sst><si><t>", 2_117_000, "</t></si></sst>");
    let mut zip = book();
    zip.deflated("xl/sharedStrings.xml", &packed, 0, 546_000_000);
    zip.stored("xl/worksheets/sheet1.xml", format!("{SHEET_START}{SHEET_END}").as_bytes());
    assert!(matches!(refusal(&zip.finish()), ReadError::SpreadsheetTooLarge | ReadError::DamagedSpreadsheet));
}

#[test]
fn a_lone_cell_at_the_end_of_the_sheet_makes_no_grid() {
    let folder = TempDir::new().unwrap();
    let mut zip = book();
    let sheet = format!(
        "{SHEET_START}<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Имя</t></is></c></row><row r=\"2\"><c r=\"A2\" \
         t=\"inlineStr\"><is><t>Анна</t></is></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>{SHEET_END}"
    );
    zip.stored("xl/worksheets/sheet1.xml", sheet.as_bytes());
    let path = file(folder.path(), "clients.xlsx", zip.finish());
    let preview = Preview::read(&path, Reading::default(), &spreadsheets()).unwrap();
    assert_eq!(preview.rows.len(), 1);
    assert_eq!(preview.rows[0].cells, ["Анна"]);
}

#[test]
fn an_archive_that_climbs_out_of_its_folder_writes_nothing() {
    let mut zip = Zip::new();
    zip.stored("../../evil.txt", b"evil");
    assert_eq!(refusal(&zip.finish()), ReadError::DamagedSpreadsheet);
}

#[test]
fn old_and_locked_spreadsheets_get_their_own_sentence() {
    let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    bytes.resize(4096, 0);
    assert_eq!(refusal(&bytes), ReadError::OldOrLockedSpreadsheet);
}

#[test]
fn a_workbook_cut_short_is_damaged() {
    let bytes = workbook(&[&[Cell::Text("Имя")], &[Cell::Text("Анна")]]);
    for length in [30, 100, bytes.len() / 2, bytes.len() - 1] {
        assert_eq!(refusal(&bytes[..length]), ReadError::DamagedSpreadsheet, "{length} of {}", bytes.len());
    }
}
