//! Two photographs in one picture with their days beneath, to give out.

use image::imageops::{self, FilterType};
use image::{ImageFormat, Rgb, RgbImage};
use jiff::civil::Date;

use crate::domain::photograph::{Jpeg, PictureRefusal};

use super::make::encoded;

/// The height of both photographs in a pair, in pixels; their width follows.
const HEIGHT: u32 = 1_000;
/// The widest that each of them may be.
const WIDEST: u32 = 1_000;
/// White around and between.
const MARGIN: u32 = 16;
/// How many pixels each dot of a digit takes.
const DOT: u32 = 5;
/// Rows of dots in a digit.
const ROWS: u32 = 7;
/// Columns of dots in a digit, its gap included.
const COLUMNS: u32 = 6;
/// How well the pair is kept, of 100.
const QUALITY: u8 = 88;

/// Digits of five columns by seven rows, a bit a dot, the left column highest; the last is the dash between them.
const DIGITS: [[u8; 7]; 11] = [
    [0b01110, 0b10001, 0b10011, 0b10101, 0b11001, 0b10001, 0b01110],
    [0b00100, 0b01100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110],
    [0b01110, 0b10001, 0b00001, 0b00010, 0b00100, 0b01000, 0b11111],
    [0b11111, 0b00010, 0b00100, 0b00010, 0b00001, 0b10001, 0b01110],
    [0b00010, 0b00110, 0b01010, 0b10010, 0b11111, 0b00010, 0b00010],
    [0b11111, 0b10000, 0b11110, 0b00001, 0b00001, 0b10001, 0b01110],
    [0b00110, 0b01000, 0b10000, 0b11110, 0b10001, 0b10001, 0b01110],
    [0b11111, 0b00001, 0b00010, 0b00100, 0b01000, 0b01000, 0b01000],
    [0b01110, 0b10001, 0b10001, 0b01110, 0b10001, 0b10001, 0b01110],
    [0b01110, 0b10001, 0b10001, 0b01111, 0b00001, 0b00010, 0b01100],
    [0b00000, 0b00000, 0b00000, 0b11111, 0b00000, 0b00000, 0b00000],
];

/// The pixels of a picture that the salon keeps.
pub fn pixels(jpeg: &Jpeg) -> Result<RgbImage, PictureRefusal> {
    let decoded = image::load_from_memory_with_format(jpeg.bytes(), ImageFormat::Jpeg);
    decoded.map(image::DynamicImage::into_rgb8).map_err(|_| PictureRefusal::Damaged)
}

/// Both side by side on white, each with its day beneath, the first on the left. The file holds no word and no name.
pub fn pair(left: (&Jpeg, Date), right: (&Jpeg, Date)) -> Result<Jpeg, PictureRefusal> {
    let [first, second] = [fitted(&pixels(left.0)?), fitted(&pixels(right.0)?)];
    let strip = ROWS * DOT + 2 * MARGIN;
    let height = first.height().max(second.height());
    let mut whole = RgbImage::from_pixel(
        first.width() + second.width() + 3 * MARGIN,
        height + MARGIN + strip,
        Rgb([255, 255, 255]),
    );
    let mut at = MARGIN;
    for (picture, day) in [(&first, left.1), (&second, right.1)] {
        imageops::replace(&mut whole, picture, i64::from(at), i64::from(MARGIN));
        let text = day.to_string();
        let width = u32::try_from(text.len()).unwrap_or(0) * COLUMNS * DOT;
        let begins = at + picture.width().saturating_sub(width) / 2;
        write_day(&mut whole, &text, (begins, height + 2 * MARGIN));
        at += picture.width() + MARGIN;
    }
    encoded(&whole, QUALITY)
}

/// As high as the other, unless that makes it too wide.
fn fitted(picture: &RgbImage) -> RgbImage {
    let wide = u64::from(picture.width()) * u64::from(HEIGHT) / u64::from(picture.height().max(1));
    let wide = u32::try_from(wide).unwrap_or(u32::MAX).max(1);
    let (width, height) = if wide > WIDEST {
        let high = u64::from(picture.height()) * u64::from(WIDEST) / u64::from(picture.width().max(1));
        (WIDEST, u32::try_from(high).unwrap_or(HEIGHT).max(1))
    } else {
        (wide, HEIGHT)
    };
    imageops::resize(picture, width, height, FilterType::Triangle)
}

/// Writes a day in digits.
fn write_day(on: &mut RgbImage, text: &str, (left, top): (u32, u32)) {
    for (place, letter) in (0..).zip(text.chars()) {
        let digit = letter.to_digit(10).and_then(|digit| usize::try_from(digit).ok()).unwrap_or(10);
        for (row, dots) in (0..).zip(DIGITS[digit]) {
            for column in (0..5_u32).filter(|column| dots & (0b10000 >> column) != 0) {
                let (x, y) = (left + (place * COLUMNS + column) * DOT, top + row * DOT);
                for (x, y) in (0..DOT * DOT).map(|dot| (x + dot % DOT, y + dot / DOT)) {
                    if x < on.width() && y < on.height() {
                        on.put_pixel(x, y, Rgb([30, 30, 30]));
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::make::made;
    use super::*;

    #[test]
    fn a_pair_stands_side_by_side_with_its_days() {
        let red = made(&RgbImage::from_pixel(80, 100, Rgb([200, 0, 0]))).expect("a picture").picture;
        let blue = made(&RgbImage::from_pixel(300, 100, Rgb([0, 0, 200]))).expect("a picture").picture;
        let both = pair((&red, date(2026, 1, 2)), (&blue, date(2026, 11, 21))).expect("a pair");
        let drawn = pixels(&both).expect("pixels");
        assert_eq!(drawn.width(), 800 + 1_000 + 3 * MARGIN);
        let is = |x: u32, y: u32, colour: usize| {
            drawn.get_pixel(x, y).0[colour] > 150 && drawn.get_pixel(x, y).0[2 - colour] < 90
        };
        assert!(is(400, 200, 0), "the first is on the left");
        assert!(is(1_300, 200, 2), "the second on the right");
        let strip = HEIGHT + 2 * MARGIN..HEIGHT + 2 * MARGIN + ROWS * DOT;
        let inked = strip.flat_map(|y| (0..drawn.width()).map(move |x| (x, y)));
        let inked = inked.filter(|(x, y)| drawn.get_pixel(*x, *y).0[0] < 100).count();
        assert!(inked > 1_000, "the days stand beneath: {inked}");
    }
}
