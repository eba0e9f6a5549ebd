//! The pieces that screens are made of. Each draws itself into a buffer from plain values; none asks the desk anything.
//!
//! - [`text`]: cut, fit, wrap and put text on columns; everything that reaches the screen goes through it
//! - [`frame`]: boxes, rules, two panes
//! - [`choices`], [`calendar`]: pop-ups to pick from
//! - [`dialogue`]: a box that asks for an answer

pub mod calendar;
pub mod choices;
pub mod dialogue;
pub mod frame;
pub mod text;
