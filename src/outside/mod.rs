//! The world beyond the program: the clock, randomness, files of other systems. Each behind a small plain face.

pub mod clock;
pub mod entropy;
pub mod export;
pub mod import;
mod inert;
pub mod notice;
pub mod photograph;
pub mod places;
pub mod print;
mod sheet;
pub mod standard_file;
