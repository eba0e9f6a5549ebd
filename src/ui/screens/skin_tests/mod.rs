//! Patch tests and doctors' words of a client.

mod end_form;
mod page;
mod reading_form;
mod row;
mod test_form;
mod word_form;
mod written;

pub use page::SkinTests;
pub use written::tests_in_short;
