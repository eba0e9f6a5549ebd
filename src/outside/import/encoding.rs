//! In which letters a file is written: by its mark, by being UTF-8 without a fault, or by the statistics of its letters.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

/// The encodings that other systems of our markets write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileEncoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// Windows-1251: Cyrillic Excel.
    Cp1251,
    /// Windows-1250: Polish Excel.
    Cp1250,
    /// GB18030, which holds GBK and GB2312: Chinese Excel.
    Gb18030,
    /// UTF-16, low byte first: "Unicode text" of Excel.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
}

impl FileEncoding {
    /// All of them, in the order in which the key that changes the encoding goes round.
    pub const ALL: [Self; 6] = [Self::Utf8, Self::Cp1251, Self::Cp1250, Self::Gb18030, Self::Utf16Le, Self::Utf16Be];

    /// The name by which people know it: the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Cp1251 => "Windows-1251",
            Self::Cp1250 => "Windows-1250",
            Self::Gb18030 => "GB18030",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
        }
    }

    /// The next one round.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|encoding| *encoding == self).unwrap_or(0);
        Self::ALL[(at + 1) % Self::ALL.len()]
    }

    /// The tables that decode it.
    pub(super) fn tables(self) -> &'static Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Cp1251 => encoding_rs::WINDOWS_1251,
            Self::Cp1250 => encoding_rs::WINDOWS_1250,
            Self::Gb18030 => encoding_rs::GB18030,
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf16Be => encoding_rs::UTF_16BE,
        }
    }
}

/// What was found, and whether a person should look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Detected {
    /// The encoding.
    pub encoding: FileEncoding,
    /// Whether the evidence leaves no doubt.
    pub certain: bool,
}

/// Tells the encoding from the beginning of a file (and, where that is plain ASCII, from its first other letters).
pub fn detect(sample: &[u8], whole: bool) -> Detected {
    let sure = |encoding| Detected { encoding, certain: true };
    match sample {
        [0xEF, 0xBB, 0xBF, ..] => return sure(FileEncoding::Utf8),
        [0xFF, 0xFE, ..] => return sure(FileEncoding::Utf16Le),
        [0xFE, 0xFF, ..] => return sure(FileEncoding::Utf16Be),
        _ => {}
    }
    if let Some(encoding) = sixteen_bits(sample) {
        return Detected { encoding, certain: true };
    }
    match std::str::from_utf8(sample) {
        Ok(_) => return sure(FileEncoding::Utf8),
        // The sample may end inside a letter.
        Err(error) if !whole && error.error_len().is_none() => return sure(FileEncoding::Utf8),
        Err(_) => {}
    }
    by_letters(sample).map_or_else(|| by_detector(sample), sure)
}

/// UTF-16 without its mark: separators and line ends have a zero byte on the same side every time.
fn sixteen_bits(sample: &[u8]) -> Option<FileEncoding> {
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let enough = sample.len() / 50;
    match (even, odd) {
        (0..=1, odd) if odd > enough.max(1) => Some(FileEncoding::Utf16Le),
        (even, 0..=1) if even > enough.max(1) => Some(FileEncoding::Utf16Be),
        _ => None,
    }
}

/// Polish letters of Windows-1250, great and small.
const POLISH: [u8; 18] =
    [0xB9, 0xE6, 0xEA, 0xB3, 0xF1, 0xF3, 0x9C, 0x9F, 0xBF, 0xA5, 0xC6, 0xCA, 0xA3, 0xD1, 0xD3, 0x8C, 0x8F, 0xAF];
/// Quotation marks, dashes, the number sign and the fixed space of both Windows encodings: they tell nothing.
const MUTE: [u8; 9] = [0x85, 0x93, 0x94, 0x96, 0x97, 0xA0, 0xAB, 0xBB, 0xB9];

/// The counts of bytes above ASCII, by which the three encodings differ.
#[derive(Default)]
struct Letters {
    high: usize,
    polish: usize,
    cyrillic: usize,
    runs: usize,
    odd_runs: usize,
    capitals: usize,
    pairs: usize,
    common_pairs: usize,
}

/// Own statistics: names are short and few, so that a general detector has little to go by.
///
/// Polish letters stand alone between Latin ones. Cyrillic ones stand in runs and lie in the last quarter of the table.
/// Chinese ones come in pairs whose first bytes are those of the commonest characters (rows 0xB0 to 0xD7 of GB2312)
/// and whose second bytes spread over the whole half.
fn by_letters(sample: &[u8]) -> Option<FileEncoding> {
    let letters = count(sample);
    if letters.high == 0 {
        return None;
    }
    let mostly = |part: usize, percent: usize| part * 100 >= letters.high * percent;
    let alone = letters.high <= letters.runs * 2;
    if mostly(letters.polish, 95) && alone {
        return Some(FileEncoding::Cp1250);
    }
    let chinese = || encoding_rs::GB18030.decode_without_bom_handling_and_without_replacement(sample).is_some();
    // Common characters and nothing but whole pairs. Cyrillic capitals alone look alike: they keep to one quarter.
    let all_common = letters.odd_runs == 0 && letters.common_pairs * 100 >= letters.pairs * 95;
    if all_common && letters.capitals < letters.high && chinese() {
        return Some(FileEncoding::Gb18030);
    }
    if mostly(letters.cyrillic, 88) && letters.high >= letters.runs * 2 {
        return Some(FileEncoding::Cp1251);
    }
    let common = letters.pairs > 0 && letters.common_pairs * 100 >= letters.pairs * 65;
    if common && chinese() {
        return Some(FileEncoding::Gb18030);
    }
    None
}

/// Counts bytes, runs and pairs.
fn count(sample: &[u8]) -> Letters {
    let mut letters = Letters::default();
    let mut at = 0;
    while at < sample.len() {
        if sample[at] < 0x80 {
            at += 1;
            continue;
        }
        let run = sample[at..].iter().take_while(|byte| **byte >= 0x80).count();
        letters.runs += 1;
        letters.odd_runs += run % 2;
        for byte in &sample[at..at + run] {
            if MUTE.contains(byte) && run == 1 {
                continue;
            }
            letters.high += 1;
            letters.capitals += usize::from((0xC0..=0xDF).contains(byte));
            letters.polish += usize::from(POLISH.contains(byte));
            letters.cyrillic += usize::from(*byte >= 0xC0 || [0xA8, 0xB8, 0xB2, 0xB3, 0xAA, 0xBA].contains(byte));
        }
        for pair in sample[at..at + run].chunks_exact(2) {
            letters.pairs += 1;
            letters.common_pairs += usize::from((0xB0..=0xD7).contains(&pair[0]) && pair[1] >= 0xA1);
        }
        at += run;
    }
    letters
}

/// The general detector, for what our own statistics leave open.
fn by_detector(sample: &[u8]) -> Detected {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let found = detector.guess(None, Utf8Detection::Deny);
    let encoding = if [encoding_rs::GBK, encoding_rs::GB18030, encoding_rs::BIG5].contains(&found) {
        FileEncoding::Gb18030
    } else if [encoding_rs::WINDOWS_1250, encoding_rs::ISO_8859_2].contains(&found) {
        FileEncoding::Cp1250
    } else if [encoding_rs::WINDOWS_1252].contains(&found) {
        // Western letters among Latin ones: Windows-1250 reads most of them alike, and Polish ones right.
        FileEncoding::Cp1250
    } else {
        FileEncoding::Cp1251
    };
    Detected { encoding, certain: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(text: &str, encoding: FileEncoding) -> Vec<u8> {
        match encoding {
            FileEncoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            FileEncoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            other => {
                let (bytes, _, unmappable) = other.tables().encode(text);
                assert!(!unmappable, "{text:?} in {other:?}");
                bytes.into_owned()
            }
        }
    }

    #[test]
    fn encodings_by_their_letters() {
        use FileEncoding::{Cp1250, Cp1251, Gb18030, Utf8, Utf16Be, Utf16Le};
        for (text, encoding) in [
            ("Name;Phone\nAnna;1\n", Utf8),
            ("Имя;Телефон\nАнна Петрова;87011234567\n", Utf8),
            ("Имя;Телефон\nАнна Петрова;87011234567\n", Cp1251),
            ("ФИО;Тел\nАННА;1\n", Cp1251),
            ("ФИО;Тел\nЁлкина Алёна;1\nКим Ия;2\n", Cp1251),
            ("Name;Note\nAnna;№ 5 «вип»\n", Cp1251),
            ("Imię;Nazwisko\nŁucja;Żółć\nEwa;Kowalska\n", Cp1250),
            ("Klient;Telefon\nMichał Wójcik;501234567\n", Cp1250),
            ("姓名;电话\n张伟;13812345678\n王芳;13912345678\n", Gb18030),
            ("姓名;手机;生日\n欧阳娜娜;13812345678;1992-03-08\n", Gb18030),
            ("ФИО;ДР\nКИМ ИЯ;1\nЛИ ЯНА;2\n", Cp1251),
            ("Имя;Тел\nИя;1\nАнна;2\n", Cp1251),
            ("姓名,手机,备注\n欧阳娜娜,13812345678,对花粉过敏\n", Gb18030),
            ("客户,电话\n李娜,1\n", Gb18030),
            ("姓名;电话\n张伟;13812345678\n", Utf16Le),
            ("Имя;Телефон\r\nАнна;1\r\n", Utf16Le),
            ("Имя;Телефон\r\nАнна;1\r\n", Utf16Be),
            ("Name,Phone\nAnna,1\n", Utf16Le),
        ] {
            let bytes = encoded(text, encoding);
            assert_eq!(detect(&bytes, true).encoding, encoding, "{text:?}");
        }
    }

    #[test]
    fn marks_decide_and_a_cut_letter_does_not() {
        let mut marked = vec![0xEF, 0xBB, 0xBF];
        marked.extend_from_slice("Имя".as_bytes());
        assert_eq!(detect(&marked, true), Detected { encoding: FileEncoding::Utf8, certain: true });
        let cut = &"Имя".as_bytes()[..3];
        assert_eq!(detect(cut, false), Detected { encoding: FileEncoding::Utf8, certain: true });
    }
}
