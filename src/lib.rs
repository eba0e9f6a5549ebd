//! The front desk of a cosmetology salon, as a keyboard-driven console.
//!
//! The rooms, in reading order:
//!
//! - [`domain`]: what a salon is. Pure values and rules: no input or output, no clock, no SQL, no display text.
//! - [`store`]: the only room that knows SQL, and the vault that keeps it unreadable to strangers.
//! - [`desk`]: the use cases, one verb a file, behind one gate that checks the right, writes the audit row and commits.
//! - [`outside`]: the clock, randomness, files of other systems: each behind a small plain face.
//! - [`words`]: every text a person reads, in four languages.
//! - [`ui`]: the full-screen console: keys, screens, forms, themes.
//! - [`cli`]: the commands beside the console.
//!
//! Who may import whom is written in `tests/it/house.rs`, which reads the `use crate::` lines and fails on a wrong arrow.
#![forbid(unsafe_code)]

pub mod cli;
pub mod desk;
pub mod domain;
pub mod outside;
pub mod store;
pub mod ui;
pub mod words;
