//! A picture on the screen: truly where the terminal can, of half blocks elsewhere, of signs where there are no colours.

use std::cell::RefCell;

use image::imageops::{self, FilterType};
use image::{DynamicImage, RgbImage};
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use ratatui::style::Style;
use ratatui::widgets::Widget;
use ratatui_image::Image;
use ratatui_image::protocol::Protocol;
use ratatui_image::protocol::iterm2::Iterm2;
use ratatui_image::protocol::kitty::Kitty;
use ratatui_image::protocol::sixel::Sixel;

use crate::ui::graphics::{Graphics, LetterSize};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;

/// Signs from dark to bright.
const SHADES: [&str; 10] = [" ", ".", ":", "-", "=", "+", "*", "#", "%", "@"];
/// The upper half of a letter's place; the lower half shows the background.
const UPPER_HALF: &str = "▀";

/// A picture with what was last made of it for the screen.
pub struct Picture {
    /// A number of its own, by which terminals tell pictures apart.
    number: u32,
    pixels: RgbImage,
    made: RefCell<Option<(Key, Made)>>,
}

/// For what a drawing was made: size in letters, way, and how often the terminal was told to forget.
type Key = (u16, u16, Graphics, u64);

/// A picture made ready for a place.
enum Made {
    /// Two pixels a letter, one above the other.
    Cells(RgbImage),
    /// What the terminal draws itself.
    True(Box<Protocol>),
}

impl Picture {
    /// A picture to show.
    pub fn new(number: u32, pixels: RgbImage) -> Self {
        Self { number, pixels, made: RefCell::new(None) }
    }

    /// Draws it as large as it fits into an area, in its middle.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, view: &View) {
        let area = area.intersection(buffer.area);
        if area.width == 0 || area.height == 0 {
            return;
        }
        let way = if view.theme.is_ascii() { Graphics::Signs } else { view.graphics };
        let place = fitted(self.pixels.dimensions(), area, letters_of(way));
        let key = (place.width, place.height, way, view.forgotten);
        let mut kept = self.made.borrow_mut();
        if kept.as_ref().is_none_or(|(of, _)| *of != key) {
            *kept = Some((key, self.make(way, place)));
        }
        match kept.as_ref().map(|(_, made)| made) {
            Some(Made::True(protocol)) => Image::new(protocol).render(place, buffer),
            Some(Made::Cells(pixels)) => draw_cells(pixels, way, place, buffer, view.style(Meaning::Text)),
            None => {}
        }
    }

    fn make(&self, way: Graphics, place: Rect) -> Made {
        let cells = || {
            let high = u32::from(place.height) * 2;
            Made::Cells(imageops::resize(&self.pixels, u32::from(place.width), high, FilterType::Triangle))
        };
        let letters = letters_of(way);
        let size = Size::new(place.width, place.height);
        let drawn = || {
            let wide = u32::from(place.width) * u32::from(letters.width);
            let high = u32::from(place.height) * u32::from(letters.height);
            DynamicImage::ImageRgb8(imageops::resize(&self.pixels, wide, high, FilterType::Triangle))
        };
        let made = match way {
            Graphics::Kitty(_) => Kitty::new(drawn(), size, self.number, false, false).map(Protocol::Kitty),
            Graphics::ITerm(_) => Iterm2::new(drawn(), size, false).map(Protocol::ITerm2),
            Graphics::Sixel(_) => Sixel::new(drawn(), size, false).map(Protocol::Sixel),
            Graphics::Signs | Graphics::Blocks | Graphics::BlocksOfTable => return cells(),
        };
        made.map_or_else(|_| cells(), |protocol| Made::True(Box::new(protocol)))
    }
}

/// The letters of a way; half blocks and signs reckon with letters twice as high as wide.
fn letters_of(way: Graphics) -> LetterSize {
    match way {
        Graphics::Kitty(letters) | Graphics::ITerm(letters) | Graphics::Sixel(letters) => letters,
        Graphics::Signs | Graphics::Blocks | Graphics::BlocksOfTable => LetterSize { width: 1, height: 2 },
    }
}

/// The largest place of the picture's shape within an area.
fn fitted((width, height): (u32, u32), area: Rect, letters: LetterSize) -> Rect {
    let (wide, high) = (u64::from(width).max(1), u64::from(height).max(1));
    let room = (u64::from(area.width) * u64::from(letters.width), u64::from(area.height) * u64::from(letters.height));
    // Whichever side meets its edge first decides.
    let (wide, high) =
        if wide * room.1 > high * room.0 { (room.0, high * room.0 / wide) } else { (wide * room.1 / high, room.1) };
    let columns = u16::try_from(wide / u64::from(letters.width).max(1)).unwrap_or(area.width).clamp(1, area.width);
    let rows = u16::try_from(high / u64::from(letters.height).max(1)).unwrap_or(area.height).clamp(1, area.height);
    Rect { x: area.x + (area.width - columns) / 2, y: area.y + (area.height - rows) / 2, width: columns, height: rows }
}

/// Draws two pixels a letter.
fn draw_cells(pixels: &RgbImage, way: Graphics, place: Rect, buffer: &mut Buffer, plain: Style) {
    for (row, y) in (0_u32..).zip(place.top()..place.bottom()) {
        for (column, x) in (0_u32..).zip(place.left()..place.right()) {
            let at = |half: u32| pixels.get_pixel_checked(column, row * 2 + half).map_or([0; 3], |pixel| pixel.0);
            let (upper, lower) = (at(0), at(1));
            let Some(cell) = buffer.cell_mut((x, y)) else { continue };
            if way == Graphics::Signs {
                cell.set_symbol(shade(upper, lower)).set_style(plain);
            } else {
                cell.set_symbol(UPPER_HALF).set_fg(way.colour(upper)).set_bg(way.colour(lower));
            }
        }
    }
}

/// The sign for two pixels.
fn shade(upper: [u8; 3], lower: [u8; 3]) -> &'static str {
    let bright = |[red, green, blue]: [u8; 3]| 3 * usize::from(red) + 6 * usize::from(green) + usize::from(blue);
    let both = bright(upper) + bright(lower); // at most 20 × 255
    SHADES.get(both * SHADES.len() / (20 * 255 + 1)).copied().unwrap_or("@")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_keeps_its_shape() {
        let halves = LetterSize { width: 1, height: 2 };
        for (picture, area, expected) in [
            ((100, 100), Rect::new(0, 0, 20, 10), (20, 10)),
            ((200, 100), Rect::new(0, 0, 20, 10), (20, 5)),
            ((100, 200), Rect::new(0, 0, 20, 10), (10, 10)),
            ((1, 1_000), Rect::new(0, 0, 20, 10), (1, 10)),
            ((1_000, 1), Rect::new(0, 0, 20, 10), (20, 1)),
        ] {
            let place = fitted(picture, area, halves);
            assert_eq!((place.width, place.height), expected, "{picture:?}");
            assert_eq!(place.intersection(area), place);
        }
    }

    #[test]
    fn signs_go_from_dark_to_bright() {
        for (value, expected) in [(0, " "), (30, "."), (128, "+"), (255, "@")] {
            assert_eq!(shade([value; 3], [value; 3]), expected, "{value}");
        }
    }
}
