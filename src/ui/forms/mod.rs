//! The forms of the console, declared noun by noun. See [`crate::ui::form`] for how.

use crate::ui::form::Form;

/// All of them. The tests of this module walk the list.
pub static ALL: &[&Form] = &[];

#[cfg(test)]
mod tests;
