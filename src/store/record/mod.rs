//! Records of visits: drafts, signatures, additions, and what was used of which lot.

mod check;
mod read;
mod write;

pub use check::differing;
pub use read::{last_before, of_client, of_visit, products_of_visit, states_of_day, without};
pub use write::{add, add_addition, add_without, sign, write};

#[cfg(test)]
mod tests;
