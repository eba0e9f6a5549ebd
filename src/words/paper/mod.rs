//! Documents, written in a person's language.

mod test_page;

pub use test_page::{size_key, test_page, way_key};
