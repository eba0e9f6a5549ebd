//! What a salon is: pure values and rules. No input or output, no clock, no SQL, no display text.

pub mod catalogue;
mod codes;
pub mod ids;
pub mod ledger;
pub mod market;
pub mod money;
pub mod role;
pub mod schedule;
pub mod starter;
pub mod till;
pub mod time;
pub mod visit;
