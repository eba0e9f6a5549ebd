//! Photographs: a row for each, and its sealed file beside the database.

mod album;
mod look_over;
mod rows;
#[cfg(test)]
mod tests;

pub use album::{Album, Sealed};
pub use look_over::{AlbumReport, Copied, copy_album, look_over};
pub use rows::{
    NewPhotograph, PhotographRow, SealedFile, add, brief_of, change, count, counts_of_client, counts_of_visit, files,
    get, has_picture, is_taken, of_client, set_aside, visits_of_day,
};
