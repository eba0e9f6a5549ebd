//! What crosses rooms: use cases on real encrypted files, screens driven by keys, the real binary in a pty.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::missing_panics_doc, missing_docs)]

mod anamnesis;
mod cli;
mod clients;
mod comfort;
mod desk;
mod goods;
mod house;
mod import;
mod moments;
mod notices;
mod offers;
mod paper;
mod photographs;
mod plans;
mod proof;
mod pty;
mod reactions;
mod record;
mod safety;
mod schedule;
mod score;
mod sources;
mod standard;
mod support;
mod till;
mod ui;
mod vault;
mod wallet;
mod words;
