//! The standard that comes with the program.

use std::sync::{Arc, LazyLock};

use super::reading::read;
use super::whole::Standard;

/// The text of the standard that comes with the program.
pub const BUILT_IN_TEXT: &str = include_str!("built_in.toml");

static BUILT_IN: LazyLock<Arc<Standard>> = LazyLock::new(|| Arc::new(read(BUILT_IN_TEXT.as_bytes()).standard));

/// The standard that comes with the program.
pub fn built_in() -> &'static Arc<Standard> {
    &BUILT_IN
}
