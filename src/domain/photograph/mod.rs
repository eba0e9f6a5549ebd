//! Photographs of clients: where and when each was taken, and what is refused. The pictures themselves are the work of
//! `outside::photograph` (making a stranger's file safe) and `store::photograph` (keeping it unreadable).

mod details;
mod jpeg;
mod picture;
mod refusal;

pub use details::{Counts, GivenFor, NOTE_CHARS_MAX, Photograph, PhotographDetails, Stage};
pub use jpeg::{Jpeg, LONGEST_SIDE, PICTURE_BYTES_MAX, Prepared, SMALL_SIDE};
pub use picture::{FILE_BYTES_MAX, PIXELS_MAX, PictureRefusal, SIDE_MAX};
pub use refusal::PhotographRefusal;

/// The most photographs that one visit takes: zones by before and after, with room for a second try of each.
pub const MOST_OF_VISIT: u32 = 40;
/// The most photographs that a salon keeps: with half a megabyte each, some fifty gigabytes.
pub const MOST_OF_SALON: u32 = 100_000;
