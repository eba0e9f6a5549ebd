//! Every text that a person reads, in four languages: Fluent files under `en/ ru/ pl/ zh/`, one file a noun, and the
//! formatting of money, dates and names.
//!
//! Texts are asked for by key: `words.say("till-open")`, `words.say_with("found", args!["count" => 6])`. A key that is
//! missing in a language, unused, or used but unknown fails `tests/it/words.rs`.

pub mod anamnesis;
pub mod comfort;
pub mod consent;
pub mod errors;
pub mod explain;
pub mod fault;
pub mod format;
pub mod goods;
pub mod ledger;
pub mod notices;
pub mod offers;
pub mod paper;
pub mod plan;
pub mod prompts;
pub mod reaction;
pub mod records;
pub mod safety;
pub mod say;
pub mod schedule;
pub mod score;
pub mod standard;
mod texts;
pub mod wallet;
pub mod zones;

pub use crate::domain::language::Language;
pub use texts::{Arg, Words};
pub use zones::zone_name;

/// Arguments of a text: `args!["count" => 6, "name" => name]`.
#[macro_export]
macro_rules! args {
    ($($name:literal => $value:expr),* $(,)?) => { &[$(($name, $crate::words::Arg::from($value))),*] };
}
