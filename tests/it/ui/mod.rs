//! The console's screens, driven by keys through the real update loop on a real desk.

mod demo;
pub mod harness;
mod imports;

mod catalogue;
mod door;
mod frame;
mod guard;
mod safety;
mod staff;
