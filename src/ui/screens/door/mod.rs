//! The door to a salon: who is there, and what to do when nobody was there before.

mod code;
mod empty_desk;
mod log_in;
mod panel;
mod recover;
mod set_up;

pub use log_in::LogIn;
