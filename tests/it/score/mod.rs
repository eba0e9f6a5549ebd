//! How the standard is kept: counted from visits that were lived through, looked at by a manager, shown on a screen.

mod counting;
mod lived;
mod observing;
mod screens;
