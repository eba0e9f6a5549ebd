//! Catalogue, schedule and visits: use cases on a real encrypted file, and the screens of the day.

mod booking;
mod catalogue;
mod checkpoints;
mod screens;
pub mod stage;
mod steps;
mod time;
