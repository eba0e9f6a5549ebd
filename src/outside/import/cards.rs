//! Address cards (vCard 2.1, 3.0, 4.0) as phones and mail programs export them: one card becomes one row.
//!
//! The reader is our own: it streams, passes photographs by without keeping them, and believes the CHARSET that old
//! Android phones write into each line. Sources: vCard 2.1 (Versit, 1996), RFC 2426, RFC 6350, RFC 2045 for
//! quoted-printable.

use std::io::Read;

use encoding_rs::Encoding;

use super::error::ReadError;
use super::kept;
use super::lines::Lines;
use crate::domain::import::{RowFault, SourceRow};

/// The columns into which a card's lines go, in this order.
pub const COLUMNS: [&str; 10] =
    ["FN", "N family", "N given", "N middle", "NICKNAME", "TEL", "EMAIL", "BDAY", "NOTE", "CATEGORIES"];

/// Between several values of one column: what Google writes, and no number or address holds.
const BETWEEN: &str = " ::: ";
/// The longest line of a card looked at, in bytes; longer ones are photographs and sounds.
const LINE_BYTES_MAX: usize = 32 * 1024;
/// The most lines of one card: more is no card.
const CARD_LINES_MAX: usize = 200_000;

/// The rows of an address book.
pub struct CardRows<R> {
    lines: Lines<R>,
    ahead: Option<String>,
    /// The opening line of the next card was met inside a card that never closed.
    opened: bool,
    number: u64,
}

/// A card being read.
#[derive(Default)]
struct Card {
    cells: [String; COLUMNS.len()],
    raw: String,
    lines: usize,
}

impl<R: Read> CardRows<R> {
    /// Reads cards from lines.
    pub fn new(lines: Lines<R>) -> Self {
        Self { lines, ahead: None, opened: false, number: 0 }
    }

    /// Bytes read so far.
    pub fn read(&self) -> u64 {
        self.lines.read()
    }

    /// The next card; `None` at the end.
    pub fn next_row(&mut self) -> Result<Option<SourceRow>, ReadError> {
        while !std::mem::take(&mut self.opened) {
            match self.logical_line()? {
                None => return Ok(None),
                Some(line) if is_mark(&line, "BEGIN") => break,
                Some(_) => {} // between cards
            }
        }
        self.number += 1;
        let mut card = Card::default();
        let mut inner = 0_usize;
        let mut agent = false;
        loop {
            let Some(line) = self.logical_line()? else { return Ok(Some(self.row(&card, Some(RowFault::CutShort)))) };
            card.lines += 1;
            if card.lines > CARD_LINES_MAX {
                return Ok(Some(self.row(&card, Some(RowFault::TooLong))));
            }
            if is_mark(&line, "BEGIN") {
                if agent || inner > 0 {
                    inner += 1; // the card of an assistant within a card (2.1)
                } else {
                    self.opened = true;
                    return Ok(Some(self.row(&card, Some(RowFault::CutShort))));
                }
            } else if is_mark(&line, "END") {
                if inner == 0 {
                    return Ok(Some(self.row(&card, None)));
                }
                inner -= 1;
            } else if inner == 0 {
                agent = line.get(..5).is_some_and(|name| name.eq_ignore_ascii_case("AGENT"));
                card.take(&line);
                continue;
            }
            agent = false;
        }
    }

    /// The row of a card.
    fn row(&self, card: &Card, fault: Option<RowFault>) -> SourceRow {
        let unreadable = card.cells.iter().any(|cell| cell.contains(['\u{fffd}', '\0']));
        let fault = fault.or(unreadable.then_some(RowFault::Unreadable));
        SourceRow { number: self.number, cells: card.cells.to_vec(), raw: kept(&card.raw), fault }
    }

    /// A line with its continuations: lines that begin with a space, and those after a quoted-printable `=`.
    fn logical_line(&mut self) -> Result<Option<String>, ReadError> {
        let first = match self.ahead.take() {
            Some(line) => line,
            None => match self.lines.next_line()? {
                Some(line) => line.text,
                None => return Ok(None),
            },
        };
        let mut whole = first;
        let quoted = is_quoted_printable(&whole);
        while let Some(next) = self.lines.next_line()?.map(|line| line.text) {
            let soft_break = quoted && whole.ends_with('=');
            let folded = next.starts_with([' ', '\t']);
            if !soft_break && !folded {
                self.ahead = Some(next);
                break;
            }
            if whole.len() > LINE_BYTES_MAX {
                continue; // a photograph: let it pass
            }
            if soft_break {
                whole.pop();
                whole.push_str(&next);
            } else {
                whole.push_str(&next[1..]);
            }
        }
        Ok(Some(whole))
    }
}

/// Whether a line opens or closes a card.
fn is_mark(line: &str, mark: &str) -> bool {
    line.split_once(':')
        .is_some_and(|(name, what)| name.trim().eq_ignore_ascii_case(mark) && what.trim().eq_ignore_ascii_case("VCARD"))
}

/// Whether the value of a line is written in quoted-printable.
fn is_quoted_printable(line: &str) -> bool {
    let head = line.split(':').next().unwrap_or("");
    head.to_ascii_uppercase().contains("QUOTED-PRINTABLE")
}

impl Card {
    /// Takes a line into its columns.
    fn take(&mut self, line: &str) {
        let Some((head, value)) = split_head(line) else { return };
        let mut parts = head.split(';');
        let name = parts.next().unwrap_or("").to_ascii_uppercase();
        let name = name.rsplit('.').next().unwrap_or(""); // item1.TEL
        if matches!(name, "PHOTO" | "LOGO" | "SOUND" | "KEY") || line.len() > LINE_BYTES_MAX {
            return;
        }
        if self.raw.len() < 2 * super::RAW_BYTES_KEPT {
            self.raw.push_str(line);
            self.raw.push('\n');
        }
        let value = decoded(value, head);
        match name {
            "FN" => self.put(0, &unescaped(&value)),
            "N" => {
                let names = split_unescaped(&value, ';');
                for (column, part) in [(1, 0), (2, 1), (3, 2)] {
                    let text = names.get(part).map(|text| unescaped(text).replace(',', " ")).unwrap_or_default();
                    self.put(column, text.trim());
                }
            }
            "NICKNAME" => self.put(4, &unescaped(&value)),
            "TEL" => self.add(5, unescaped(&value).trim_start_matches("tel:")),
            "EMAIL" => self.add(6, unescaped(&value).trim_start_matches("mailto:")),
            "BDAY" => self.put(7, &unescaped(&value)),
            "NOTE" => self.add(8, &unescaped(&value)),
            "CATEGORIES" => self.put(9, &unescaped(&value)),
            _ => {}
        }
    }

    /// Sets a column that a card has once; the first line wins.
    fn put(&mut self, column: usize, text: &str) {
        if self.cells[column].is_empty() {
            text.clone_into(&mut self.cells[column]);
        }
    }

    /// Adds to a column that a card may have often.
    fn add(&mut self, column: usize, text: &str) {
        let cell = &mut self.cells[column];
        if text.trim().is_empty() || cell.len() > super::RAW_BYTES_KEPT {
            return;
        }
        if !cell.is_empty() {
            cell.push_str(BETWEEN);
        }
        cell.push_str(text);
    }
}

/// Name with parameters, and value: cut at the first colon outside quotation marks.
fn split_head(line: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    let at = line.char_indices().find_map(|(at, letter)| match letter {
        '"' => {
            quoted = !quoted;
            None
        }
        ':' if !quoted => Some(at),
        _ => None,
    })?;
    Some((&line[..at], &line[at + 1..]))
}

/// The value with its quoted-printable bytes read in the CHARSET of the line.
fn decoded(value: &str, head: &str) -> String {
    let upper = head.to_ascii_uppercase();
    if !upper.contains("QUOTED-PRINTABLE") {
        return value.to_owned();
    }
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let pair = after.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        let meant = pair.filter(|_| byte == b'=').and_then(|pair| u8::from_str_radix(pair, 16).ok());
        bytes.push(meant.unwrap_or(byte));
        rest = if meant.is_some() { &after[2..] } else { after };
    }
    let charset = upper.split(';').find_map(|part| part.strip_prefix("CHARSET="));
    let named = charset.and_then(|label| Encoding::for_label(label.trim_matches('"').as_bytes()));
    named.unwrap_or(encoding_rs::UTF_8).decode_without_bom_handling(&bytes).0.into_owned()
}

/// Cuts at a character that no backslash precedes.
fn split_unescaped(text: &str, at: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for letter in text.chars() {
        if letter == at && !escaped {
            parts.push(String::new());
            continue;
        }
        escaped = letter == '\\' && !escaped;
        if let Some(last) = parts.last_mut() {
            last.push(letter);
        }
    }
    parts
}

/// `\n`, `\,`, `\;` and `\\` as the letters they stand for.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, true) => match letters.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(next) => plain.push(next),
                None => plain.push('\\'),
            },
            (letter, false) => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outside::import::decode::Decoded;
    use crate::outside::import::encoding::FileEncoding;

    fn cards(text: &str) -> Vec<(Vec<String>, Option<RowFault>)> {
        let mut rows = CardRows::new(Lines::new(Decoded::new(text.as_bytes(), FileEncoding::Utf8), false));
        let mut all = Vec::new();
        while let Some(row) = rows.next_row().expect("memory does not fail") {
            all.push((row.cells, row.fault));
        }
        all
    }

    fn cells(cells: [&str; COLUMNS.len()]) -> Vec<String> {
        cells.iter().map(|&cell| cell.to_owned()).collect()
    }

    #[test]
    fn version_2_of_an_old_phone() {
        let card = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B2=D0=B0=D0=BD;=\r\n=D0=90=D0=BD=D0=BD=D0=B0;;;\r\nTEL;CELL:87011234567\r\nTEL;HOME:87021234567\r\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n AAAA\r\n\r\nBDAY:19900501\r\nEND:VCARD\r\n";
        let expected = cells(["", "Иван", "Анна", "", "", "87011234567 ::: 87021234567", "", "19900501", "", ""]);
        assert_eq!(cards(card), [(expected, None)]);
    }

    #[test]
    fn the_charset_of_a_line() {
        let card = "BEGIN:VCARD\nFN;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=C0=ED=ED=E0\nEND:VCARD\n";
        assert_eq!(cards(card)[0].0[0], "Анна");
    }

    #[test]
    fn version_3_folded_and_escaped() {
        let card = "BEGIN:VCARD\nVERSION:3.0\nN:Nowak;Anna;Maria;;\nFN:Anna \n Nowak\nitem1.TEL;TYPE=CELL:+48 501 234 567\nEMAIL:a@b.pl\nNOTE:tea\\, green\\nno sugar\nEND:VCARD\n";
        let note = "tea, green\nno sugar";
        let expected = cells(["Anna Nowak", "Nowak", "Anna", "Maria", "", "+48 501 234 567", "a@b.pl", "", note, ""]);
        assert_eq!(cards(card), [(expected, None)]);
    }

    #[test]
    fn version_4_with_links_and_quotes() {
        let card = "BEGIN:VCARD\nVERSION:4.0\nFN:张伟\nN:张;伟;;;\nTEL;VALUE=uri;TYPE=\"voice,cell:x\":tel:+8613812345678\nBDAY:--0501\nEND:VCARD\n";
        let expected = cells(["张伟", "张", "伟", "", "", "+8613812345678", "", "--0501", "", ""]);
        assert_eq!(cards(card), [(expected, None)]);
    }

    #[test]
    fn cards_cut_short_are_told_and_the_next_one_is_read() {
        let got = cards("BEGIN:VCARD\nFN:Anna\nBEGIN:VCARD\nFN:Ewa\nEND:VCARD\nBEGIN:VCARD\nFN:Ola\n");
        let told: Vec<_> = got.iter().map(|(cells, fault)| (cells[0].as_str(), *fault)).collect();
        assert_eq!(told, [("Anna", Some(RowFault::CutShort)), ("Ewa", None), ("Ola", Some(RowFault::CutShort))]);
    }

    #[test]
    fn the_card_of_an_assistant_is_not_another_client() {
        let got = cards("BEGIN:VCARD\nFN:Anna\nAGENT:\nBEGIN:VCARD\nFN:Ewa\nEND:VCARD\nTEL:1\nEND:VCARD\n");
        assert_eq!(got.len(), 1);
        assert_eq!((got[0].0[0].as_str(), got[0].0[5].as_str()), ("Anna", "1"));
    }
}
