//! The forms of the console, declared noun by noun. See [`crate::ui::form`] for how.

pub mod door;

use crate::ui::form::Form;

/// All of them. The tests of this module walk the list.
pub static ALL: &[&Form] = &[&door::LOG_IN];

#[cfg(test)]
mod tests;
