//! The door to a salon: who is there.

mod log_in;

pub use log_in::LogIn;
