//! Every encoding with every delimiter, address cards of three versions, and tables that are no tables.

use encoding_rs::Encoding;
use frontdesk::desk::import::Preview;
use frontdesk::domain::import::Field;
use frontdesk::domain::market::Market;
use frontdesk::outside::import::{FileKind, ReadError, Reading};
use tempfile::TempDir;

use super::{bring, file, spreadsheets};
use crate::support::Salon;

/// A table in an encoding; with its mark where it has one and the test wants it.
fn encoded(text: &str, encoding: &str, mark: bool) -> Vec<u8> {
    match encoding {
        "utf-16le" => {
            let marked = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
            marked.flat_map(u16::to_le_bytes).collect()
        }
        "utf-16be" => {
            let marked = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
            marked.flat_map(u16::to_be_bytes).collect()
        }
        "utf-8" => [if mark { "\u{feff}" } else { "" }, text].concat().into_bytes(),
        label => {
            let (bytes, _, unmappable) = Encoding::for_label(label.as_bytes()).unwrap().encode(text);
            assert!(!unmappable);
            bytes.into_owned()
        }
    }
}

#[test]
fn every_encoding_with_every_delimiter() {
    let folder = TempDir::new().unwrap();
    let russian = [["ФИО", "Телефон", "Дата рождения"], ["Ёлкина Алёна", "87011234567", "08.03.1992"]];
    let polish = [["Imię i nazwisko", "Telefon", "Data urodzenia"], ["Łucja Żółć", "501234567", "08.03.1992"]];
    let chinese = [["姓名", "手机", "生日"], ["欧阳娜娜", "13812345678", "1992-03-08"]];
    for (table, encodings) in [
        (russian, &["utf-8", "windows-1251", "utf-16le", "utf-16be"][..]),
        (polish, &["utf-8", "windows-1250", "utf-16le", "utf-16be"]),
        (chinese, &["utf-8", "gb18030", "utf-16le", "utf-16be"]),
    ] {
        for encoding in encodings {
            for delimiter in [";", ",", "\t"] {
                for mark in [true, false] {
                    let text: Vec<String> = table.iter().map(|row| row.join(delimiter)).collect();
                    let bytes = encoded(&(text.join("\r\n") + "\r\n"), encoding, mark);
                    let path = file(folder.path(), "clients.csv", bytes);
                    let preview = Preview::read(&path, Reading::default(), &spreadsheets()).unwrap();
                    let what = format!("{encoding} {delimiter:?} mark {mark}");
                    assert_eq!(preview.rows[0].cells, table[1], "{what}");
                    assert_eq!(preview.mapping.fields, [Field::FullName, Field::Phone, Field::BirthDate], "{what}");
                    assert!(preview.certain, "{what}");
                }
            }
        }
    }
}

#[test]
fn address_cards_of_three_versions() {
    let mut salon = Salon::new(Market::Kz);
    let cards = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9A=D0=B8=D0=BC;=D0=9E=D0=BB=D1=\r\n=8C=D0=B3=D0=B0;;;\r\nTEL;CELL:87011234567\r\nEND:VCARD\r\n\
        BEGIN:VCARD\r\nVERSION:3.0\r\nN:Nowak;Anna;;;\r\nFN:Anna Nowak\r\nTEL;TYPE=CELL:+48 501 234 567\r\nBDAY:1990-05-01\r\nEND:VCARD\r\n\
        BEGIN:VCARD\r\nVERSION:4.0\r\nFN:张伟\r\nTEL;VALUE=uri:tel:+86-138-1234-5678\r\nBDAY:--0501\r\nEND:VCARD\r\n";
    let path = file(salon.folder.path(), "contacts.vcf", cards);
    let preview = Preview::read(&path, Reading::default(), &spreadsheets()).unwrap();
    assert_eq!(preview.kind, FileKind::Cards);
    let report = bring(&mut salon, &path, false);
    assert_eq!((report.tally.imported, report.tally.refused), (3, 0), "{report:?}");
}

#[test]
fn a_photograph_of_a_hundred_megabytes_passes_by() {
    let folder = TempDir::new().unwrap();
    let mut cards = b"BEGIN:VCARD\nVERSION:3.0\nFN:Anna Nowak\nPHOTO;ENCODING=b:".to_vec();
    let line = [b" ".as_slice(), &[b'A'; 74], b"\n"].concat();
    cards.extend(line.iter().copied().cycle().take(100_000_000 / line.len() * line.len()));
    cards.extend_from_slice(b"TEL:+48501234567\nEND:VCARD\nBEGIN:VCARD\nFN:Ewa\nEND:VCARD\n");
    let path = file(folder.path(), "contacts.vcf", cards);
    let preview = Preview::read(&path, Reading::default(), &spreadsheets()).unwrap();
    assert_eq!(preview.rows.len(), 2);
    assert_eq!(preview.rows[0].cells[5], "+48501234567");
    assert!(preview.rows[0].raw.len() < 200);
}

#[test]
fn what_is_no_list_gets_a_sentence() {
    let folder = TempDir::new().unwrap();
    for (name, bytes, expected) in [
        ("empty.csv", &b""[..], ReadError::Empty),
        ("blank.csv", b" \r\n \n", ReadError::Empty),
        ("photo.png", b"\x89PNG\r\n\x1a\n0000", ReadError::NotATable),
        ("page.csv", b"<!DOCTYPE html><html><body>Log in</body></html>", ReadError::NotATable),
        ("noise.csv", &[1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17], ReadError::NotATable),
    ] {
        let path = file(folder.path(), name, bytes);
        assert_eq!(Preview::read(&path, Reading::default(), &spreadsheets()), Err(expected), "{name}");
    }
    let missing = folder.path().join("missing.csv");
    assert_eq!(Preview::read(&missing, Reading::default(), &spreadsheets()), Err(ReadError::NotFound));
    assert_eq!(Preview::read(folder.path(), Reading::default(), &spreadsheets()), Err(ReadError::Folder));
}

#[test]
fn american_dates_are_known_by_their_column() {
    let mut salon = Salon::new(Market::Pl);
    let text = "First Name,Last Name,Phone,Birthday\nAnna,Nowak,501234567,03/04/1990\nEwa,Kot,501234568,12/25/1991\n";
    let path = file(salon.folder.path(), "square.csv", text);
    let preview = Preview::read(&path, Reading::default(), &spreadsheets()).unwrap();
    assert_eq!(preview.mapping.date_order, frontdesk::domain::import::DateOrder::MonthFirst);
    assert_eq!(bring(&mut salon, &path, false).tally.imported, 2);
}
