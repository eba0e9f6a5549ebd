//! Photographs of nobody: flat drawings of a face with fewer blemishes from time to time.

use image::{Rgb, RgbImage};

use super::dice::Dice;

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 26;
/// Width and height of a picture.
const SIZE: (u32, u32) = (480, 600);

/// A colour.
type Colour = [u8; 3];

const WALL: Colour = [196, 210, 218];
const HAIR: Colour = [74, 52, 44];
const SKIN: Colour = [232, 196, 172];
const SHADE: Colour = [206, 164, 140];
const LIPS: Colour = [190, 96, 96];
const EYE: Colour = [250, 250, 250];
const IRIS: Colour = [70, 90, 70];
const SPOT: Colour = [196, 82, 74];

/// A drawn face with so many blemishes, the same ones for the same seed: fewer are the first of them.
pub fn face(seed: u64, blemishes: usize) -> RgbImage {
    let mut picture = RgbImage::from_pixel(SIZE.0, SIZE.1, Rgb(WALL));
    let (x, y) = (240, 290);
    oval(&mut picture, (x, y - 40), (176, 214), HAIR);
    oval(&mut picture, (x, y + 250), (90, 120), SHADE);
    oval(&mut picture, (x, y), (142, 190), SKIN);
    for side in [-1, 1] {
        oval(&mut picture, (x + side * 58, y - 30), (26, 13), EYE);
        oval(&mut picture, (x + side * 58, y - 30), (11, 11), IRIS);
        oval(&mut picture, (x + side * 58, y - 62), (34, 5), HAIR);
    }
    oval(&mut picture, (x, y + 26), (16, 34), SHADE);
    oval(&mut picture, (x, y + 98), (46, 14), LIPS);
    let dice = &mut Dice::of(seed, STREAM, 0);
    for _ in 0..blemishes {
        let side = if dice.percent(50) { -1 } else { 1 };
        let across = number(dice.between(40, 100));
        let down = number(dice.between(10, 90));
        let radius = number(dice.between(4, 10));
        oval(&mut picture, (x + side * across, y + down), (radius, radius), SPOT);
    }
    picture
}

fn number(of: i64) -> i32 {
    i32::try_from(of).unwrap_or(0)
}

/// A filled oval around a point, by its half axes.
fn oval(picture: &mut RgbImage, (x, y): (i32, i32), (wide, high): (i32, i32), colour: Colour) {
    for (left, top, pixel) in picture.enumerate_pixels_mut() {
        let (Ok(left), Ok(top)) = (i32::try_from(left), i32::try_from(top)) else { continue };
        let (across, down) = (i64::from(left - x), i64::from(top - y));
        let (wide, high) = (i64::from(wide), i64::from(high));
        if across * across * high * high + down * down * wide * wide <= wide * wide * high * high {
            *pixel = Rgb(colour);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skin_gets_clearer() {
        let spots = |blemishes| face(7, blemishes).pixels().filter(|pixel| pixel.0 == SPOT).count();
        assert_eq!(spots(0), 0);
        assert!(spots(4) > 0 && spots(12) > spots(4));
    }
}
