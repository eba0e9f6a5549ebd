//! Strangers' files made into photographs that are safe to keep.
//!
//! A file is looked at before it is opened: its size, its first bytes, the pixels that it claims. Only then a child process of our
//! own binary decodes it within limits of memory and time, turns it upright and writes it anew: what cameras tell of place, time and
//! person is not in the new file, nor is anything that stood behind or between. What the child sends is walked through once
//! more ([`Jpeg::checked`](crate::domain::photograph::Jpeg::checked)).

mod child;
mod folder;
mod header;
mod make;
mod pair;
mod prepare;

pub use child::prepare_photograph_child;
pub use folder::{FolderPicture, look_for, look_for_pictures};
pub use make::made;
pub use pair::{pair, pixels};
pub use prepare::{CHILD_COMMAND, Preparer};
