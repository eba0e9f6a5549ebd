//! A document in ESC/POS, the language of receipt printers.
//!
//! Such a printer knows tables of 256 letters and changes between them on command. Each stretch of text is sent in a
//! table that has its letters; Chinese goes in GB 18030, as printers with a Chinese font take it. What no table has is
//! replaced by what reads the same.

use std::sync::{Arc, Mutex, PoisonError};

use deunicode::deunicode_char;
use escpos::driver::Driver;
use escpos::errors::{PrinterError, Result as PrinterResult};
use escpos::printer::Printer;
use escpos::printer_options::PrinterOptions;
use escpos::utils::{PageCode, Protocol};

use crate::domain::market::Market;
use crate::domain::paper::{Document, Part};

use super::error::PrintError;
use super::text::{PaperLine, lines};

/// FS & and FS .: characters of two bytes from here on, and no more.
const CHINESE_ON: [u8; 2] = [0x1c, 0x26];
const CHINESE_OFF: [u8; 2] = [0x1c, 0x2e];
/// How many lines the paper is fed so that the text passes the knife.
const FEED: u8 = 4;

/// The document as bytes for a printer with so many letters a line: reset, the lines, a feed and a cut.
pub fn escpos(document: &Document, letters: usize, market: Market) -> Result<Vec<u8>, PrintError> {
    let bytes = Collected::default();
    written(document, letters, market, bytes.clone()).map_err(|error| PrintError::Escpos(error.to_string()))?;
    Ok(bytes.taken())
}

fn written(document: &Document, letters: usize, market: Market, bytes: Collected) -> PrinterResult<()> {
    let mut printer = Printer::new(bytes, Protocol::default(), None);
    printer.init()?;
    let mut now = None;
    for line in lines(&readable(document, market), letters) {
        write_line(&mut printer, &line, market, &mut now)?;
    }
    printer.feeds(FEED)?.partial_cut()?.print()?;
    Ok(())
}

/// A table of letters, or the Chinese ones.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Alphabet {
    Table(PageCode),
    Chinese,
}

/// The alphabets that printers sold in a market know, the best first.
const fn alphabets(market: Market) -> &'static [Alphabet] {
    use Alphabet::{Chinese, Table};
    match market {
        Market::Kz => &[Table(PageCode::PC866), Table(PageCode::KZ1048), Table(PageCode::PC852)],
        Market::Ru => &[Table(PageCode::PC866), Table(PageCode::PC852)],
        Market::Pl => &[Table(PageCode::PC852), Table(PageCode::PC866)],
        Market::Cn => &[Chinese],
    }
}

impl Alphabet {
    /// Whether it has a letter.
    fn has(self, letter: char) -> bool {
        if letter.is_ascii() {
            return true;
        }
        match self {
            Self::Table(page) => {
                let options = PrinterOptions::new(Some(page), None, 0);
                let bytes = Collected::default();
                let mut printer = Printer::new(bytes.clone(), Protocol::default(), Some(options));
                let written = printer.write(letter.encode_utf8(&mut [0; 4])).and_then(Printer::print).is_ok();
                // What the table lacks is passed on in UTF-8, which is longer than one byte.
                written && bytes.taken().len() == 1
            }
            Self::Chinese => !encoding_rs::GB18030.encode(&letter.to_string()).2,
        }
    }
}

fn write_line(
    printer: &mut Printer<Collected>,
    line: &PaperLine,
    market: Market,
    now: &mut Option<Alphabet>,
) -> PrinterResult<()> {
    if line.is_large {
        printer.size(2, 2)?;
    }
    if line.is_strong {
        printer.bold(true)?;
    }
    for (alphabet, text) in stretches(&line.text, market, *now) {
        if *now != Some(alphabet) {
            match alphabet {
                Alphabet::Table(page) => {
                    printer.custom(&CHINESE_OFF)?.page_code(page)?;
                }
                Alphabet::Chinese => {
                    printer.custom(&CHINESE_ON)?;
                }
            }
            *now = Some(alphabet);
        }
        match alphabet {
            Alphabet::Table(_) => printer.write(&text)?,
            Alphabet::Chinese => printer.custom(&encoding_rs::GB18030.encode(&text).0)?,
        };
    }
    if line.is_strong {
        printer.bold(false)?;
    }
    if line.is_large {
        printer.reset_size()?;
    }
    printer.feed()?;
    Ok(())
}

/// A line in stretches, each with an alphabet that has all its letters; the alphabet changes only where it must.
fn stretches(text: &str, market: Market, before: Option<Alphabet>) -> Vec<(Alphabet, String)> {
    let known = alphabets(market);
    let mut found: Vec<(Alphabet, String)> = Vec::new();
    for letter in text.chars() {
        let now = found.last().map(|(alphabet, _)| *alphabet).or(before);
        let alphabet =
            now.filter(|now| now.has(letter)).or_else(|| known.iter().copied().find(|other| other.has(letter)));
        let Some(alphabet) = alphabet.or(now).or(known.first().copied()) else { continue };
        match found.last_mut() {
            Some((last, text)) if *last == alphabet => text.push(letter),
            _ => found.push((alphabet, letter.to_string())),
        }
    }
    found
}

/// The document with letters that the printers of the market have.
fn readable(document: &Document, market: Market) -> Document {
    let mut made = document.clone();
    let mut put = |text: &mut String| *text = text.chars().map(|letter| replaced(letter, market)).collect();
    for part in &mut made.parts {
        match part {
            Part::Title(text) | Part::Heading(text) | Part::Text { text, .. } => put(text),
            Part::Pair { label, value, .. } => {
                put(label);
                put(value);
            }
            Part::Table { columns, rows } => {
                for column in columns {
                    put(&mut column.head);
                }
                for cell in rows.iter_mut().flat_map(|row| &mut row.cells) {
                    put(cell);
                }
            }
            Part::Signatures(who) => who.iter_mut().for_each(&mut put),
            Part::Rule | Part::Gap => {}
        }
    }
    made
}

/// What is printed for a letter: itself where some alphabet has it.
fn replaced(letter: char, market: Market) -> String {
    if letter == '\n' || (!letter.is_control() && alphabets(market).iter().any(|alphabet| alphabet.has(letter))) {
        return letter.to_string();
    }
    match letter {
        '₸' => "тг".to_owned(),
        '₽' => "р.".to_owned(),
        '\u{a0}' | '\u{202f}' | '\u{2009}' => " ".to_owned(),
        '−' | '–' | '—' | '‑' => "-".to_owned(),
        '·' => "*".to_owned(),
        letter if letter.is_control() => String::new(),
        letter => deunicode_char(letter).map_or("?", str::trim_end).to_owned(),
    }
}

/// A printer that keeps what it is told.
#[derive(Clone, Default)]
struct Collected(Arc<Mutex<Vec<u8>>>);

impl Collected {
    fn taken(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Driver for Collected {
    fn name(&self) -> String {
        "bytes".to_owned()
    }

    fn write(&self, data: &[u8]) -> PrinterResult<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(data);
        Ok(())
    }

    fn read(&self, _: &mut [u8]) -> PrinterResult<usize> {
        Err(PrinterError::Io("nothing is read back".to_owned()))
    }

    fn flush(&self) -> PrinterResult<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::pdf::tests::sample;
    use super::*;
    use crate::domain::language::Language;

    /// What a printer of the market would print, by its own tables: commands are passed over.
    fn bytes_of(parts: Vec<Part>, market: Market) -> Vec<u8> {
        let document = Document { parts, language: Language::Ru, ..sample() };
        escpos(&document, 32, market).expect("written")
    }

    fn holds(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|window| window == part)
    }

    #[test]
    fn each_market_gets_letters_that_its_printers_know() {
        for (market, text, expected) in [
            // ESC t 17 and the letters of code page 866; the tenge has no place in it.
            (Market::Kz, "Наличные 5 ₸", &b"\x1bt\x11\x8d\xa0\xab\xa8\xe7\xad\xeb\xa5 5 \xe2\xa3"[..]),
            (Market::Ru, "Итого 5 ₽", &b"\x1bt\x11\x88\xe2\xae\xa3\xae 5 \xe0."[..]),
            // Kazakh letters need their own table in the middle of a line.
            (Market::Kz, "Ақ", &b"\x80\x1c.\x1bt\x35"[..]),
            // ESC t 18 and the letters of code page 852.
            (Market::Pl, "Żółw 5 zł", &b"\x1bt\x12\xbd\xa2\x88w 5 z\x88"[..]),
            // FS & and GB 18030.
            (Market::Cn, "丰 ¥5", &b"\x1c&\xb7\xe1 "[..]),
        ] {
            let bytes = bytes_of(vec![Document::text(text)], market);
            assert!(holds(&bytes, expected), "{market:?} {text}: {bytes:02x?}");
            assert!(bytes.starts_with(b"\x1b@"), "the printer is reset first");
            assert!(holds(&bytes, b"\x1dV"), "the paper is cut at the end");
        }
    }

    #[test]
    fn every_text_can_be_printed_somehow_and_nothing_of_it_is_a_command() {
        for market in Market::ALL {
            let bytes = bytes_of(vec![Document::text("丰 Ż Ж ұ ж ₸ ₽ ¥ − … ✓ \u{1b}p\u{1d}V\u{10}")], market);
            assert!(!holds(&bytes, b"\x1bp"), "{market:?}: no word of a text opens the drawer");
        }
        assert_eq!(replaced('丰', Market::Ru), "Feng");
        assert!(replaced('✓', Market::Pl).is_ascii());
    }

    #[test]
    fn large_lines_are_large_and_the_next_is_not() {
        let bytes = bytes_of(vec![Part::Title("A".to_owned()), Document::text("b")], Market::Pl);
        let large = bytes.windows(3).position(|window| window == b"\x1d!\x11").expect("twice the size");
        let small = bytes.windows(3).position(|window| window == b"\x1d!\x00").expect("and back");
        assert!(large < small, "{bytes:02x?}");
    }
}
