//! The service standard at the desk: its rules in their versions.

mod in_force;
mod parsed;

pub use in_force::InForce;
pub(in crate::desk) use in_force::{in_force, keep_in_force, of_version};
