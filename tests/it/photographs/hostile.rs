//! Files that lie, burst or are no pictures, given to the real child process.

use std::fs;
use std::io::Write as _;

use frontdesk::domain::photograph::{FILE_BYTES_MAX, PictureRefusal};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _, ImageFormat};
use tempfile::TempDir;

use super::{drawn, file, preparer};

#[test]
fn the_three_kinds_are_read_by_their_content_whatever_their_name() {
    let folder = TempDir::new().unwrap();
    for (name, format) in [
        ("a.jpg", ImageFormat::Jpeg),
        ("b.png", ImageFormat::Png),
        ("c.webp", ImageFormat::WebP),
        ("png-by-content.jpg", ImageFormat::Png),
    ] {
        let prepared = preparer().prepare(&file(folder.path(), name, 100, format)).unwrap();
        assert_eq!(prepared.picture.size(), (64, 48), "{name}");
    }
}

#[test]
fn what_is_no_photograph_is_told_in_a_sentence() {
    let folder = TempDir::new().unwrap();
    let good = fs::read(file(folder.path(), "good.png", 50, ImageFormat::Png)).unwrap();
    let jpeg = fs::read(file(folder.path(), "good.jpg", 50, ImageFormat::Jpeg)).unwrap();
    let mut vast = good.clone();
    vast[16..24].copy_from_slice(&[0, 0, 0x40, 0, 0, 0, 0x40, 0]); // claims 16384 × 16384
    let huge_claim = [&jpeg[..2], &[0xFF, 0xC0, 0, 11, 8, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1, 0x11, 0], &jpeg[2..]].concat();
    let cases: [(&str, Vec<u8>, PictureRefusal); 9] = [
        ("empty.jpg", Vec::new(), PictureRefusal::Empty),
        ("text.jpg", b"these are not the pixels you look for".to_vec(), PictureRefusal::NotAPicture),
        ("program.png", b"\x7fELF\x02\x01\x01".to_vec(), PictureRefusal::NotAPicture),
        ("film.jpg", b"GIF89a\x01\0\x01\0\x80\0\0".to_vec(), PictureRefusal::OtherKind),
        ("phone.jpg", b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), PictureRefusal::OtherKind),
        ("cut.png", good[..good.len() / 2].to_vec(), PictureRefusal::Damaged),
        ("head.jpg", jpeg[..24].to_vec(), PictureRefusal::Damaged),
        ("vast.png", vast, PictureRefusal::TooManyPixels),
        ("vast.jpg", huge_claim, PictureRefusal::TooManyPixels),
    ];
    for (name, bytes, expected) in cases {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        assert_eq!(preparer().prepare(&path).err(), Some(expected), "{name}");
    }
    assert_eq!(preparer().prepare(folder.path()).err(), Some(PictureRefusal::NotAFile));
    assert_eq!(preparer().prepare(&folder.path().join("none.jpg")).err(), Some(PictureRefusal::NotFound));
}

#[test]
fn a_file_too_large_is_not_even_opened() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("large.jpg");
    fs::File::create(&path).unwrap().set_len(FILE_BYTES_MAX + 1).unwrap();
    assert_eq!(preparer().prepare(&path).err(), Some(PictureRefusal::TooLarge));
}

#[test]
fn a_bomb_of_compressed_notes_costs_nothing() {
    // A compressed text chunk that unpacks to 64 MB of zeros, in a picture of a few pixels.
    let folder = TempDir::new().unwrap();
    let good = fs::read(file(folder.path(), "good.png", 50, ImageFormat::Png)).unwrap();
    let zeros = vec![0; 8_000 * 8_000];
    let mut packed = Vec::new();
    PngEncoder::new_with_quality(&mut packed, CompressionType::Best, FilterType::NoFilter)
        .write_image(&zeros, 8_000, 8_000, ExtendedColorType::L8)
        .unwrap();
    let at = packed.windows(4).position(|window| window == b"IDAT").unwrap();
    let length = u32::from_be_bytes(packed[at - 4..at].try_into().unwrap()) as usize;
    let body = [&b"zTXtnote\0\0"[..], &packed[at + 4..at + 4 + length]].concat();
    let mut bomb = good[..33].to_vec();
    bomb.extend(u32::try_from(body.len() - 4).unwrap().to_be_bytes());
    bomb.extend(&body);
    bomb.extend(checksum(&body).to_be_bytes());
    bomb.extend(&good[33..]);
    let path = folder.path().join("bomb.png");
    fs::write(&path, bomb).unwrap();
    match preparer().prepare(&path) {
        Ok(prepared) => assert_eq!(prepared.picture.size(), (64, 48)),
        Err(refusal) => assert!(matches!(refusal, PictureRefusal::Exhausting | PictureRefusal::Damaged), "{refusal:?}"),
    }
}

#[test]
fn what_hides_behind_a_picture_stays_behind() {
    // A JPEG that is an archive, too; with a camera's notes and a web page inside.
    let folder = TempDir::new().unwrap();
    let path = file(folder.path(), "both.jpg", 50, ImageFormat::Jpeg);
    let plain = fs::read(&path).unwrap();
    let notes = b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0 GPSLatitude 43.2389 <script>";
    let length = u16::try_from(notes.len() + 2).unwrap().to_be_bytes();
    let mut both = fs::File::create(&path).unwrap();
    for part in [&plain[..2], &[0xFF, 0xE1], &length, notes, &plain[2..], b"PK\x03\x04 secret.txt"] {
        both.write_all(part).unwrap();
    }
    drop(both);
    let prepared = preparer().prepare(&path).unwrap();
    for bytes in [prepared.picture.bytes(), prepared.small.bytes()] {
        for word in [&b"GPS"[..], b"script", b"secret", b"Exif"] {
            assert!(!bytes.windows(word.len()).any(|window| window == word), "{word:?}");
        }
    }
    assert_eq!(drawn(50).dimensions(), prepared.picture.size());
}

/// The checksum of a PNG chunk.
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 };
        }
    }
    !sum
}
