//! What the first bytes of a file say, before anything is decoded.

use crate::domain::photograph::{PIXELS_MAX, PictureRefusal, SIDE_MAX};

/// The kinds of picture that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Jpeg,
    Png,
    WebP,
}

/// The kind of a file by its first bytes, whatever its name says.
pub(super) fn kind(start: &[u8]) -> Result<Kind, PictureRefusal> {
    let is_other = start.starts_with(b"GIF8")
        || start.starts_with(b"II*\0")
        || start.starts_with(b"MM\0*")
        || start.starts_with(b"BM")
        || start.get(4..8) == Some(b"ftyp") // HEIC, AVIF
        || start.starts_with(b"\0\0\0\x0cJXL ");
    match start {
        [] => Err(PictureRefusal::Empty),
        [0xFF, 0xD8, 0xFF, ..] => Ok(Kind::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(Kind::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Kind::WebP),
        _ if is_other => Err(PictureRefusal::OtherKind),
        _ => Err(PictureRefusal::NotAPicture),
    }
}

/// Refuses a picture by the size that its header claims.
pub(super) fn refuse_size(width: u32, height: u32) -> Result<(), PictureRefusal> {
    let pixels = u64::from(width) * u64::from(height);
    if width == 0 || height == 0 {
        return Err(PictureRefusal::Damaged);
    }
    if width > SIDE_MAX || height > SIDE_MAX || pixels > PIXELS_MAX {
        return Err(PictureRefusal::TooManyPixels);
    }
    Ok(())
}

/// The size that a file claims, read from its header alone; none where the header ends too soon.
pub(super) fn claimed(kind: Kind, bytes: &[u8]) -> Option<(u32, u32)> {
    match kind {
        Kind::Png => {
            let be = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
            (bytes.get(12..16) == Some(b"IHDR")).then(|| Some((be(16)?, be(20)?))).flatten()
        }
        Kind::WebP => webp(bytes),
        Kind::Jpeg => jpeg(bytes),
    }
}

/// The canvas of the three forms of WebP.
fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    let byte = |at: usize| bytes.get(at).copied().map(u32::from);
    match bytes.get(12..16)? {
        b"VP8X" => {
            let three = |at: usize| Some(byte(at)? | (byte(at + 1)? << 8) | (byte(at + 2)? << 16));
            Some((three(24)? + 1, three(27)? + 1))
        }
        b"VP8L" => {
            let bits = byte(21)? | (byte(22)? << 8) | (byte(23)? << 16) | (byte(24)? << 24);
            Some(((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1))
        }
        b"VP8 " => {
            let two = |at: usize| Some((byte(at)? | (byte(at + 1)? << 8)) & 0x3FFF);
            Some((two(26)?, two(28)?))
        }
        _ => None,
    }
}

/// The first frame of a JPEG, past whatever the camera put before it.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let two = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let mut at = 2_usize;
    loop {
        let marker = *bytes.get(at + 1).filter(|_| bytes.get(at) == Some(&0xFF))?;
        match marker {
            0xFF => at += 1, // fill
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                return Some((u32::from(two(at + 7)?), u32::from(two(at + 5)?)));
            }
            0xD8 | 0x01 | 0xD0..=0xD7 => at += 2,
            0xD9 | 0xDA => return None,
            _ => at = at.checked_add(2)?.checked_add(usize::from(two(at + 2)?))?,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_apart_by_their_first_bytes() {
        for (start, expected) in [
            (&b"\xFF\xD8\xFF\xE1"[..], Ok(Kind::Jpeg)),
            (b"\x89PNG\r\n\x1A\n", Ok(Kind::Png)),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Ok(Kind::WebP)),
            (b"RIFF\x10\0\0\0WAVE", Err(PictureRefusal::NotAPicture)),
            (b"GIF89a", Err(PictureRefusal::OtherKind)),
            (b"\0\0\0\x18ftypheic", Err(PictureRefusal::OtherKind)),
            (b"II*\0", Err(PictureRefusal::OtherKind)),
            (b"%PDF-1.7", Err(PictureRefusal::NotAPicture)),
            (b"<svg", Err(PictureRefusal::NotAPicture)),
            (b"", Err(PictureRefusal::Empty)),
        ] {
            assert_eq!(kind(start), expected, "{start:?}");
        }
    }

    #[test]
    fn sizes_at_the_limit() {
        for (width, height, expected) in [
            (1, 1, Ok(())),
            (8_000, 8_000, Ok(())),
            (8_001, 8_000, Err(PictureRefusal::TooManyPixels)),
            (12_000, 5_333, Ok(())),
            (12_001, 1, Err(PictureRefusal::TooManyPixels)),
            (16_384, 16_384, Err(PictureRefusal::TooManyPixels)),
            (0, 10, Err(PictureRefusal::Damaged)),
            (u32::MAX, u32::MAX, Err(PictureRefusal::TooManyPixels)),
        ] {
            assert_eq!(refuse_size(width, height), expected, "{width}×{height}");
        }
    }
}
