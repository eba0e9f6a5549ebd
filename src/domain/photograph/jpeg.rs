//! A picture that holds nothing but its picture.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::picture::PictureRefusal;

/// The longest side of a picture that is kept, in pixels.
pub const LONGEST_SIDE: u32 = 2_048;
/// The longest side of its small copy, in pixels.
pub const SMALL_SIDE: u32 = 320;
/// The most bytes of a picture that is kept.
pub const PICTURE_BYTES_MAX: usize = 4 * 1024 * 1024;

/// A JPEG file of which every byte is accounted for: tables, one frame, its coded pixels, the end. No camera's notes, no
/// place, no second picture, no profile, nothing behind the end. In JSON: hexadecimal digits.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Jpeg {
    bytes: Vec<u8>,
    width: u32,
    height: u32,
}

impl Jpeg {
    /// Walks through the file from end to end and refuses whatever a plain picture does not need.
    pub fn checked(bytes: Vec<u8>) -> Result<Self, PictureRefusal> {
        if bytes.len() > PICTURE_BYTES_MAX {
            return Err(PictureRefusal::NotClean);
        }
        let (width, height) = Walk { bytes: &bytes, at: 0 }.whole().ok_or(PictureRefusal::NotClean)?;
        let sides = 1..=LONGEST_SIDE;
        if sides.contains(&width) && sides.contains(&height) {
            Ok(Self { bytes, width, height })
        } else {
            Err(PictureRefusal::NotClean)
        }
    }

    /// The file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Columns and rows of its pixels.
    pub fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }
}

impl fmt::Debug for Jpeg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Jpeg({}×{})", self.width, self.height)
    }
}

impl From<Jpeg> for String {
    fn from(jpeg: Jpeg) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digits = |byte: &u8| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
        jpeg.bytes.iter().flat_map(digits).map(char::from).collect()
    }
}

impl TryFrom<String> for Jpeg {
    type Error = PictureRefusal;

    fn try_from(text: String) -> Result<Self, PictureRefusal> {
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        let bytes: Option<Vec<u8>> =
            pairs.iter().map(|[high, low]| Some((digit(*high)? << 4) | digit(*low)?)).collect();
        Self::checked(bytes.filter(|_| rest.is_empty()).ok_or(PictureRefusal::NotClean)?)
    }
}

/// A walk through the segments of a file.
struct Walk<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Walk<'a> {
    /// From the first byte to the last; the size of the frame where nothing strange was met on the way.
    fn whole(mut self) -> Option<(u32, u32)> {
        if self.take(2)? != [0xFF, 0xD8] {
            return None;
        }
        let mut size = None;
        loop {
            let [0xFF, marker] = self.take(2)? else { return None };
            match *marker {
                0xD9 => return (self.at == self.bytes.len()).then_some(size).flatten(),
                // The header of JFIF, in the one form that holds no small picture of its own.
                0xE0 => {
                    let body = self.segment()?;
                    if body.len() != 14 || !body.starts_with(b"JFIF\0") {
                        return None;
                    }
                }
                // Tables: quantisation, Huffman, restart interval.
                0xDB | 0xC4 | 0xDD => {
                    self.segment()?;
                }
                // The frame, baseline or progressive; there is one.
                0xC0..=0xC2 => {
                    let [_, high, low, wide, narrow, ..] = self.segment()? else { return None };
                    let both =
                        (u32::from(u16::from_be_bytes([*wide, *narrow])), u32::from(u16::from_be_bytes([*high, *low])));
                    if size.replace(both).is_some() {
                        return None;
                    }
                }
                0xDA => {
                    size?;
                    self.segment()?;
                    self.pass_pixels()?;
                }
                _ => return None,
            }
        }
    }

    /// The next bytes.
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let end = self.at.checked_add(count)?;
        let taken = self.bytes.get(self.at..end)?;
        self.at = end;
        Some(taken)
    }

    /// The body of a segment, whose length stands before it and counts itself.
    fn segment(&mut self) -> Option<&'a [u8]> {
        let [high, low] = self.take(2)? else { return None };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        self.take(length.checked_sub(2)?)
    }

    /// Passes coded pixels, up to the marker that follows them.
    fn pass_pixels(&mut self) -> Option<()> {
        loop {
            let rest = self.bytes.get(self.at..)?;
            let mark = rest.iter().position(|byte| *byte == 0xFF)?;
            match rest.get(mark + 1)? {
                0x00 | 0xD0..=0xD7 => self.at += mark + 2,
                _ => {
                    self.at += mark;
                    return Some(());
                }
            }
        }
    }
}

/// A picture made safe, with its small copy: what [`Jpeg::checked`] let through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Prepared {
    /// The picture, at most [`LONGEST_SIDE`].
    pub picture: Jpeg,
    /// Its small copy for lists, at most [`SMALL_SIDE`].
    pub small: Jpeg,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The least file that the walk lets through, with something put before its pixels and behind its end.
    fn file(before: &[u8], behind: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0xFF, 0xD8];
        bytes.extend([0xFF, 0xE0, 0, 16]);
        bytes.extend(b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0");
        bytes.extend(before);
        bytes.extend([0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 32, 1, 1, 0x11, 0]);
        bytes.extend([0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0]);
        bytes.extend([1, 2, 0xFF, 0, 3, 0xFF, 0xD3, 4]);
        bytes.extend([0xFF, 0xD9]);
        bytes.extend(behind);
        bytes
    }

    #[test]
    fn only_a_plain_picture_passes() {
        let exif = [&[0xFF, 0xE1, 0, 8][..], b"Exif\0\0"].concat();
        let remark = [0xFF, 0xFE, 0, 4, b'h', b'i'];
        for (what, bytes, expected) in [
            ("a plain one", file(&[], &[]), true),
            ("the notes of a camera", file(&exif, &[]), false),
            ("a remark", file(&remark, &[]), false),
            ("something behind the end", file(&[], b"PK\x03\x04"), false),
            ("two frames", file(&[0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 32, 1, 1, 0x11, 0], &[]), false),
            ("cut off", file(&[], &[])[..40].to_vec(), false),
            ("nothing", Vec::new(), false),
            ("text", b"GIF89a".to_vec(), false),
            ("a length beyond the end", file(&[0xFF, 0xDB, 0xFF, 0xFF], &[]), false),
        ] {
            assert_eq!(Jpeg::checked(bytes).is_ok(), expected, "{what}");
        }
    }

    #[test]
    fn it_goes_through_json_and_back() {
        let jpeg = Jpeg::checked(file(&[], &[])).expect("a plain picture");
        assert_eq!(jpeg.size(), (32, 16));
        let json = serde_json::to_string(&jpeg).expect("JSON");
        assert_eq!(serde_json::from_str::<Jpeg>(&json).expect("read again"), jpeg);
        assert!(serde_json::from_str::<Jpeg>("\"ffd8ffd9\"").is_err());
        assert!(serde_json::from_str::<Jpeg>("\"ff€\"").is_err());
    }

    #[test]
    fn a_picture_too_long_is_refused() {
        let mut bytes = file(&[], &[]);
        let at = bytes.windows(2).position(|pair| pair == [0xFF, 0xC0]).expect("a frame") + 5;
        bytes[at] = 0x20; // 8208 rows
        assert_eq!(Jpeg::checked(bytes), Err(PictureRefusal::NotClean));
    }
}
