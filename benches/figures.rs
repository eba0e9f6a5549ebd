//! The figures of the README, measured.
fn main() {}
