//! The service standard at the desk.

mod keeping;
mod played;
mod rules;
mod screens;
