//! The service standard at the desk.

mod played;
mod screens;
