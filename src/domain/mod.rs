//! What a salon is: pure values and rules. No input or output, no clock, no SQL, no display text.

pub mod ids;
pub mod market;
pub mod money;
pub mod role;
pub mod time;
