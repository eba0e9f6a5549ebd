//! Consents, and the photographs that need one.

mod backup;
mod consents;
mod hostile;
mod screens;
mod taking;

use std::io::Cursor;
use std::path::{Path, PathBuf};

use frontdesk::desk::photograph::{Source, TakePhotograph};
use frontdesk::domain::ids::{ClientId, PhotographId, VisitId};
use frontdesk::domain::photograph::{PhotographDetails, Prepared, Stage};
use frontdesk::domain::zone::Zone;
use frontdesk::outside::photograph::{Preparer, made};
use image::{ImageFormat, Rgb, RgbImage};
use jiff::civil::date;

use crate::support::Salon;

/// The program itself prepares photographs in a child; the tests' own binary knows no commands.
pub fn preparer() -> Preparer {
    Preparer::of(env!("CARGO_BIN_EXE_frontdesk"))
}

/// A picture of one colour, brighter towards its right.
pub fn drawn(shade: u8) -> RgbImage {
    RgbImage::from_fn(64, 48, |x, _| Rgb([shade, u8::try_from(x * 3).unwrap_or(255), 120]))
}

/// The same, ready to be kept.
#[allow(clippy::unnecessary_box_returns)] // the requests carry it so
pub fn picture(shade: u8) -> Box<Prepared> {
    Box::new(made(&drawn(shade)).unwrap())
}

/// The same, as a file of a kind.
pub fn file(folder: &Path, name: &str, shade: u8, format: ImageFormat) -> PathBuf {
    let mut bytes = Cursor::new(Vec::new());
    drawn(shade).write_to(&mut bytes, format).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, bytes.into_inner()).unwrap();
    path
}

/// Where a photograph of the chin belongs.
pub fn details(stage: Stage, visit: Option<VisitId>) -> PhotographDetails {
    PhotographDetails { taken_on: date(2026, 11, 21), zone: Zone::Chin, stage, visit, note: String::new() }
}

/// The request that adds a picture of a shade.
pub fn taking(client: ClientId, stage: Stage, shade: u8) -> TakePhotograph {
    let picture = Source::Prepared(picture(shade));
    TakePhotograph { client, details: details(stage, None), picture, came_from: String::new() }
}

/// Adds a picture of a shade.
#[track_caller]
pub fn take(salon: &mut Salon, client: ClientId, stage: Stage, shade: u8) -> PhotographId {
    salon.ask(taking(client, stage, shade))
}
