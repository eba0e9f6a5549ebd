//! The pieces that screens are made of. Each draws itself into a buffer from plain values; none asks the desk anything.
//!
//! - [`text`]: cut, fit, wrap and put text on columns; everything that reaches the screen goes through it
//! - [`frame`]: boxes, rules, two panes
//! - [`table`] with [`place`]: rows in columns, and where one is in them
//! - [`choices`], [`calendar`]: pop-ups to pick from
//! - [`dialogue`]: a box that asks for an answer
//! - [`key_line`], [`progress`], [`big_clock`]: the last line, a long work, the desk that was left

pub mod big_clock;
pub mod calendar;
pub mod choices;
pub mod dialogue;
pub mod frame;
pub mod key_line;
pub mod picture;
pub mod place;
pub mod progress;
pub mod table;
pub mod text;
