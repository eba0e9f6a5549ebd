//! Files as other systems write them, made by the tests.

use std::fmt::Write as _;

/// A zip archive of stored or ready-made deflated files.
pub struct Zip {
    body: Vec<u8>,
    directory: Vec<u8>,
    entries: u16,
}

impl Zip {
    pub fn new() -> Self {
        Self { body: Vec::new(), directory: Vec::new(), entries: 0 }
    }

    /// Adds a file as it is.
    pub fn stored(&mut self, name: &str, bytes: &[u8]) {
        self.add(name, 0, bytes, crc32(bytes), u32::try_from(bytes.len()).unwrap());
    }

    /// Adds deflated bytes with what they claim to be.
    pub fn deflated(&mut self, name: &str, bytes: &[u8], crc: u32, length: u32) {
        self.add(name, 8, bytes, crc, length);
    }

    fn add(&mut self, name: &str, method: u16, bytes: &[u8], crc: u32, length: u32) {
        let offset = u32::try_from(self.body.len()).unwrap();
        let packed = u32::try_from(bytes.len()).unwrap();
        let name_length = u16::try_from(name.len()).unwrap();
        let mut common = Vec::new();
        common.extend_from_slice(&20_u16.to_le_bytes());
        common.extend_from_slice(&0_u16.to_le_bytes());
        common.extend_from_slice(&method.to_le_bytes());
        common.extend_from_slice(&[0, 0, 0x21, 0]);
        common.extend_from_slice(&crc.to_le_bytes());
        common.extend_from_slice(&packed.to_le_bytes());
        common.extend_from_slice(&length.to_le_bytes());
        common.extend_from_slice(&name_length.to_le_bytes());
        common.extend_from_slice(&0_u16.to_le_bytes());
        self.body.extend_from_slice(b"PK\x03\x04");
        self.body.extend_from_slice(&common);
        self.body.extend_from_slice(name.as_bytes());
        self.body.extend_from_slice(bytes);
        self.directory.extend_from_slice(b"PK\x01\x02");
        self.directory.extend_from_slice(&20_u16.to_le_bytes());
        self.directory.extend_from_slice(&common);
        self.directory.extend_from_slice(&[0; 10]);
        self.directory.extend_from_slice(&offset.to_le_bytes());
        self.directory.extend_from_slice(name.as_bytes());
        self.entries += 1;
    }

    /// The archive.
    pub fn finish(self) -> Vec<u8> {
        let (at, length) = (u32::try_from(self.body.len()).unwrap(), u32::try_from(self.directory.len()).unwrap());
        let mut all = self.body;
        all.extend_from_slice(&self.directory);
        all.extend_from_slice(b"PK\x05\x06\0\0\0\0");
        all.extend_from_slice(&self.entries.to_le_bytes());
        all.extend_from_slice(&self.entries.to_le_bytes());
        all.extend_from_slice(&length.to_le_bytes());
        all.extend_from_slice(&at.to_le_bytes());
        all.extend_from_slice(&[0, 0]);
        all
    }
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = !0_u32;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

/// Deflate with the fixed codes: some text, then one letter repeated 258 times as often as said, then some text.
pub fn bomb(before: &str, repeats: usize, after: &str) -> Vec<u8> {
    let mut bits = Bits { bytes: Vec::new(), used: 8 };
    bits.low_first(0b011, 3); // last block, fixed codes
    for byte in before.bytes() {
        bits.literal(byte);
    }
    bits.literal(b'A');
    for _ in 0..repeats {
        bits.high_first(0b1100_0101, 8); // length 258
        bits.high_first(0, 5); // distance 1
    }
    for byte in after.bytes() {
        bits.literal(byte);
    }
    bits.high_first(0, 7); // end of block
    bits.bytes
}

struct Bits {
    bytes: Vec<u8>,
    used: u8,
}

impl Bits {
    fn bit(&mut self, bit: bool) {
        if self.used == 8 {
            self.bytes.push(0);
            self.used = 0;
        }
        *self.bytes.last_mut().unwrap() |= u8::from(bit) << self.used;
        self.used += 1;
    }

    fn low_first(&mut self, value: u16, count: u8) {
        (0..count).for_each(|at| self.bit(value >> at & 1 == 1));
    }

    fn high_first(&mut self, value: u16, count: u8) {
        (0..count).rev().for_each(|at| self.bit(value >> at & 1 == 1));
    }

    fn literal(&mut self, byte: u8) {
        match u16::from(byte) {
            low @ 0..=143 => self.high_first(0x30 + low, 8),
            high => self.high_first(0x190 + high - 144, 9),
        }
    }
}

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Клиенты" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const BOOK_RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const STYLES: &str = r#"<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>"#;
/// What a sheet begins with.
pub const SHEET_START: &str =
    r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#;
/// What a sheet ends with.
pub const SHEET_END: &str = "</sheetData></worksheet>";

/// A workbook around a sheet that somebody adds under `xl/worksheets/sheet1.xml`.
pub fn book() -> Zip {
    let mut zip = Zip::new();
    zip.stored("[Content_Types].xml", TYPES.as_bytes());
    zip.stored("_rels/.rels", RELS.as_bytes());
    zip.stored("xl/workbook.xml", BOOK.as_bytes());
    zip.stored("xl/_rels/workbook.xml.rels", BOOK_RELS.as_bytes());
    zip.stored("xl/styles.xml", STYLES.as_bytes());
    zip
}

/// A cell of a test sheet.
pub enum Cell<'a> {
    /// Text.
    Text(&'a str),
    /// A number, as XML writes it.
    Number(&'a str),
    /// A day, counted as spreadsheets count.
    Day(u32),
}

/// A workbook with one sheet.
pub fn workbook(rows: &[&[Cell<'_>]]) -> Vec<u8> {
    let mut sheet = SHEET_START.to_owned();
    for (at, row) in rows.iter().enumerate() {
        write!(sheet, "<row r=\"{}\">", at + 1).unwrap();
        for (column, cell) in row.iter().enumerate() {
            let place = format!("{}{}", char::from(b'A' + u8::try_from(column).unwrap()), at + 1);
            match cell {
                Cell::Text(text) => {
                    write!(sheet, "<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>").unwrap();
                }
                Cell::Number(number) => write!(sheet, "<c r=\"{place}\"><v>{number}</v></c>").unwrap(),
                Cell::Day(day) => write!(sheet, "<c r=\"{place}\" s=\"1\"><v>{day}</v></c>").unwrap(),
            }
        }
        sheet.push_str("</row>");
    }
    sheet.push_str(SHEET_END);
    let mut zip = book();
    zip.stored("xl/worksheets/sheet1.xml", sheet.as_bytes());
    zip.finish()
}
