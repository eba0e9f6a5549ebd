//! Photographs: a row for each, and its sealed file beside the database.

mod rows;

pub use rows::{
    NewPhotograph, PhotographRow, SealedFile, add, change, count, counts_of_client, counts_of_visit, files, get,
    has_picture, of_client, set_aside,
};
