//! Files that mean harm, or were harmed: a sentence at most, and soon.

use std::time::{Duration, Instant};

use frontdesk::desk::import::{ImportRun, Preview};
use frontdesk::domain::market::Market;
use frontdesk::domain::time::Entropy as _;
use frontdesk::outside::entropy::SeededEntropy;
use frontdesk::outside::import::Reading;

use super::files::{Cell, workbook};
use super::{drive, file, plan, spreadsheets};
use crate::support::Salon;

/// Good files, to be harmed.
fn seeds() -> Vec<(&'static str, Vec<u8>)> {
    let row = |n: u32| format!("\"Ким Ольга\";8701{n:07};01.02.1990;\"a\nb\"\n");
    let table = "ФИО;Телефон;ДР;Заметка\n".to_owned() + &(0..40).map(row).collect::<Vec<_>>().concat();
    let (cyrillic, ..) = encoding_rs::WINDOWS_1251.encode(&table);
    let card = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9A;=D0=9E;;;\nTEL;CELL:87011234567\nEND:VCARD\n";
    let sheet =
        workbook(&[&[Cell::Text("Имя"), Cell::Text("Телефон")], &[Cell::Text("Анна"), Cell::Number("77011234567")]]);
    vec![
        ("clients.csv", table.clone().into_bytes()),
        ("clients.csv", cyrillic.into_owned()),
        ("clients.csv", table.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("clients.vcf", card.repeat(20).into_bytes()),
        ("clients.xlsx", sheet),
    ]
}

/// Harms a file: bytes changed, cut out, doubled, or what terminals and parsers fear put in.
fn harm(bytes: &mut Vec<u8>, entropy: &mut SeededEntropy) {
    const FEARED: [&[u8]; 12] = [
        b"\"",
        b"\0",
        b"\x1b[2J",
        b"\xff\xfe",
        b"\n\n\n",
        b";;;;;;;;",
        b"=",
        b"BEGIN:VCARD\n",
        b"\xe2\x80\xae",
        b"\r",
        b"END:VCARD\n",
        b"\xf4\x90\x80\x80",
    ];
    let mut number = |below: usize| {
        let mut eight = [0; 8];
        entropy.fill(&mut eight);
        usize::try_from(u64::from_le_bytes(eight) % below.max(1) as u64).unwrap()
    };
    for _ in 0..=number(8) {
        let at = number(bytes.len());
        match number(5) {
            0 => bytes[at] = u8::try_from(number(256)).unwrap(),
            1 => bytes.truncate(at + 1),
            2 => {
                let feared = FEARED[number(FEARED.len())];
                bytes.splice(at..at, feared.iter().copied());
            }
            3 => {
                let piece = bytes[at..(at + 50).min(bytes.len())].to_vec();
                let times = number(200);
                bytes.splice(at..at, piece.repeat(times));
            }
            _ => {
                let end = (at + number(40)).min(bytes.len());
                bytes.drain(at..end);
            }
        }
        if bytes.is_empty() {
            bytes.push(b'x');
        }
    }
}

#[test]
fn two_hundred_harmed_files_cost_a_sentence_at_most() {
    let mut salon = Salon::new(Market::Kz);
    let mut entropy = SeededEntropy::new(58);
    let seeds = seeds();
    for number in 0..200_u128 {
        let (name, mut bytes) = seeds[usize::try_from(number).unwrap() % seeds.len()].clone();
        harm(&mut bytes, &mut entropy);
        let path = file(salon.folder.path(), name, &bytes);
        let begun = Instant::now();
        if Preview::read(&path, Reading::default(), &spreadsheets()).is_ok() {
            let mut plan = plan(&salon, &path, true).unwrap();
            plan.key.0 = number;
            if plan.mapping.check().is_ok()
                && let Ok(mut run) = ImportRun::open(plan, &spreadsheets())
            {
                while let Ok(Some(request)) = run.next_request() {
                    run.take(salon.desk.run(request).0.unwrap());
                }
            }
        }
        assert!(begun.elapsed() < Duration::from_secs(10), "file {number} took {:?}", begun.elapsed());
    }
}

#[test]
fn an_open_quote_in_front_of_ten_megabytes_costs_its_own_row() {
    let mut salon = Salon::new(Market::Kz);
    let row = "Ким Ольга;1;заметка\n";
    let text = format!("ФИО;Скидка;Комментарий\n\"Ли Анна;1;\n{}", row.repeat(10_000_000 / row.len()));
    let path = file(salon.folder.path(), "clients.csv", text);
    let mut source = frontdesk::outside::import::Source::open(&path, Reading::default(), &spreadsheets()).unwrap();
    let (mut good, mut broken) = (0, 0);
    while let Some(row) = source.next_row().unwrap() {
        if row.fault.is_some() { broken += 1 } else { good += 1 }
    }
    assert_eq!((good, broken), (10_000_000 / row.len() + 1, 1));
    // The import of a piece of it goes on too.
    let small = file(salon.folder.path(), "small.csv", "ФИО;Телефон\n\"Ли Анна;87011234567\nКим Ольга;87011234568\n");
    let mut run = ImportRun::open(plan(&salon, &small, false).unwrap(), &spreadsheets()).unwrap();
    drive(&mut salon, &mut run);
    assert_eq!((run.report().tally.imported, run.report().tally.refused), (1, 1));
}

#[test]
fn quotes_on_every_line_stay_within_time() {
    let salon = Salon::new(Market::Kz);
    let path = file(salon.folder.path(), "clients.csv", "\"a\n".repeat(200_000));
    let begun = Instant::now();
    let mut source = frontdesk::outside::import::Source::open(&path, Reading::default(), &spreadsheets()).unwrap();
    while source.next_row().unwrap().is_some() {}
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}
