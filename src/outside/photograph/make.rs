//! A picture made anew: decoded within limits, upright, small enough, without anything but its pixels.

use std::io::Cursor;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::error::ImageError;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, Limits, Rgb, RgbImage};

use crate::domain::photograph::{Jpeg, LONGEST_SIDE, PictureRefusal, Prepared, SIDE_MAX, SMALL_SIDE};

use super::header::{self, Kind};

/// The most memory that decoding may ask for, in bytes: four for each pixel that is let in, and some.
const DECODING_MAX: u64 = 320 * 1024 * 1024;
/// How well the picture is kept, of 100.
const QUALITY: u8 = 86;
/// How well its small copy is kept.
const SMALL_QUALITY: u8 = 78;

/// What every use of this module may fail with: the file is no good, or it asks for too much.
fn refusal(error: &ImageError) -> PictureRefusal {
    match error {
        ImageError::Limits(_) => PictureRefusal::Exhausting,
        ImageError::Unsupported(_) => PictureRefusal::OtherKind,
        _ => PictureRefusal::Damaged,
    }
}

/// Makes a stranger's file into a picture and its small copy. This is the child's work; it does not trust the file, and
/// nobody trusts the child.
pub(super) fn prepared(bytes: &[u8]) -> Result<Prepared, PictureRefusal> {
    let kind = header::kind(bytes)?;
    let (width, height) = header::claimed(kind, bytes).ok_or(PictureRefusal::Damaged)?;
    header::refuse_size(width, height)?;
    let whole = upright(kind, bytes)?;
    let whole = on_white(fitted(whole, LONGEST_SIDE));
    let small = fitted(DynamicImage::ImageRgb8(whole.clone()), SMALL_SIDE).into_rgb8();
    Ok(Prepared { picture: encoded(&whole, QUALITY)?, small: encoded(&small, SMALL_QUALITY)? })
}

/// A picture that the program drew itself, made ready to be kept like any other.
pub fn made(picture: &RgbImage) -> Result<Prepared, PictureRefusal> {
    let whole = fitted(DynamicImage::ImageRgb8(picture.clone()), LONGEST_SIDE).into_rgb8();
    let small = fitted(DynamicImage::ImageRgb8(whole.clone()), SMALL_SIDE).into_rgb8();
    Ok(Prepared { picture: encoded(&whole, QUALITY)?, small: encoded(&small, SMALL_QUALITY)? })
}

/// Decodes within limits, and turns as the camera says it was held.
fn upright(kind: Kind, bytes: &[u8]) -> Result<DynamicImage, PictureRefusal> {
    let file = Cursor::new(bytes);
    let decoded = match kind {
        Kind::Jpeg => JpegDecoder::new(file).and_then(within_limits),
        Kind::Png => PngDecoder::with_limits(file, limits()).and_then(within_limits),
        Kind::WebP => WebPDecoder::new(file).and_then(within_limits),
    };
    decoded.map_err(|error| refusal(&error))
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(DECODING_MAX);
    limits
}

fn within_limits(mut decoder: impl ImageDecoder) -> Result<DynamicImage, ImageError> {
    decoder.set_limits(limits())?;
    let mut limits = limits();
    limits.reserve(decoder.total_bytes())?;
    let orientation = decoder.orientation()?;
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// Made smaller until its longest side fits; never larger. Far too large ones are first thinned out, which costs little memory.
fn fitted(picture: DynamicImage, longest: u32) -> DynamicImage {
    let twice = longest.saturating_mul(2);
    let picture = if picture.width().max(picture.height()) > twice { picture.thumbnail(twice, twice) } else { picture };
    if picture.width().max(picture.height()) > longest {
        picture.resize(longest, longest, FilterType::CatmullRom)
    } else {
        picture
    }
}

/// The picture without transparency: white shows through.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0;
        let mixed = |colour: u8| {
            let sum = u32::from(colour) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
            u8::try_from(sum / 255).unwrap_or(u8::MAX)
        };
        Rgb([mixed(red), mixed(green), mixed(blue)])
    })
}

/// Written anew, and walked through.
pub(super) fn encoded(picture: &RgbImage, quality: u8) -> Result<Jpeg, PictureRefusal> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(picture).map_err(|error| refusal(&error))?;
    Jpeg::checked(bytes)
}

#[cfg(test)]
mod tests {
    use image::codecs::png::PngEncoder;
    use image::{ExtendedColorType, ImageEncoder as _};

    use super::*;

    /// A picture whose left half is red and whose right half is blue.
    fn halves(width: u32, height: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([200, 20, 20]) } else { Rgb([20, 20, 200]) })
    }

    fn png(picture: &RgbImage) -> Vec<u8> {
        let mut bytes = Vec::new();
        PngEncoder::new(&mut bytes)
            .write_image(picture.as_raw(), picture.width(), picture.height(), ExtendedColorType::Rgb8)
            .expect("a picture");
        bytes
    }

    fn jpeg_with(before: &[u8]) -> Vec<u8> {
        let plain = encoded(&halves(64, 32), 90).expect("a picture").bytes().to_vec();
        [&plain[..2], before, &plain[2..]].concat()
    }

    /// The notes of a camera with one entry: held so that the picture must be turned.
    fn exif(orientation: u8) -> Vec<u8> {
        let mut body = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        body.extend([orientation, 0, 0, 0, 0, 0, 0]);
        body.extend(b"GPS 43.2389 N 76.8897 E");
        let length = u16::try_from(body.len() + 2).expect("short").to_be_bytes();
        [&[0xFF, 0xE1][..], &length, &body].concat()
    }

    #[test]
    fn a_large_picture_is_made_smaller_and_a_small_one_is_left() {
        for (size, expected) in [((3_000, 1_000), (2_048, 683)), ((100, 50), (100, 50)), ((40, 4_200), (20, 2_048))] {
            let prepared = prepared(&png(&halves(size.0, size.1))).expect("a picture");
            assert_eq!(prepared.picture.size(), expected, "{size:?}");
            let (width, height) = prepared.small.size();
            assert!(width <= SMALL_SIDE && height <= SMALL_SIDE);
        }
    }

    #[test]
    fn a_picture_is_turned_upright_and_the_camera_s_notes_are_gone() {
        let prepared = prepared(&jpeg_with(&exif(6))).expect("a picture");
        assert_eq!(prepared.picture.size(), (32, 64), "held sideways");
        for bytes in [prepared.picture.bytes(), prepared.small.bytes()] {
            assert!(!bytes.windows(3).any(|window| window == b"GPS" || window == b"Exi"));
        }
    }

    #[test]
    fn what_stands_behind_the_end_or_in_remarks_is_gone() {
        let profile = [&[0xFF, 0xE2, 0, 20][..], b"ICC_PROFILE\0secret"].concat();
        let notes = [&[0xFF, 0xE1, 0, 30][..], b"http://ns.adobe.com/xap/1.0/"].concat();
        for before in [&profile[..], &notes, &[0xFF, 0xFE, 0, 8, b's', b'e', b'c', b'r', b'e', b't']] {
            let file = [&jpeg_with(before)[..], b"PK\x03\x04 secret archive"].concat();
            let prepared = prepared(&file).expect("a picture");
            assert!(!prepared.picture.bytes().windows(6).any(|window| window == b"secret"));
        }
    }

    #[test]
    fn what_is_no_good_is_refused() {
        let good = png(&halves(64, 64));
        let mut claims = good.clone();
        claims[16..20].copy_from_slice(&16_384_u32.to_be_bytes());
        claims[20..24].copy_from_slice(&16_384_u32.to_be_bytes());
        for (what, bytes, expected) in [
            ("nothing", Vec::new(), PictureRefusal::Empty),
            ("text", b"not a picture".to_vec(), PictureRefusal::NotAPicture),
            ("only the beginning", good[..20].to_vec(), PictureRefusal::Damaged),
            ("cut off", good[..good.len() / 2].to_vec(), PictureRefusal::Damaged),
            ("a bomb by its own word", claims, PictureRefusal::TooManyPixels),
            ("a film", b"GIF89a\x01\0\x01\0".to_vec(), PictureRefusal::OtherKind),
        ] {
            assert_eq!(prepared(&bytes), Err(expected), "{what}");
        }
    }
}
