//! The use cases: one verb a file, grouped by noun, all behind one gate.
//!
//! Every use case is a plain serialisable struct that states the right it needs and knows how to run inside a
//! transaction ([`UseCase`]). [`requests`] holds the one table of them. `gate` alone opens transactions: it checks the
//! right, runs, writes the audit row and commits. The console and the command line are two faces of the same requests.

pub mod anamnesis;
pub mod approval;
pub mod audit;
pub mod away;
pub mod backup;
pub mod call;
pub mod catalogue;
pub mod changes;
pub mod check;
pub mod client;
pub mod comfort;
pub mod context;
pub mod demo;
pub mod drafts;
pub mod error;
mod floor;
mod front;
#[cfg(test)]
mod full_disk;
mod gate;
pub mod goods;
pub mod health;
pub mod import;
pub mod ledger;
pub mod notice;
pub mod offers;
pub mod paper;
pub mod photograph;
pub mod plan;
pub mod privacy;
pub mod reaction;
pub mod recall;
pub mod record;
pub mod requests;
pub mod safety;
pub mod schedule;
pub mod score;
mod session;
mod set_up;
pub mod settings;
pub mod staff;
pub mod standard;
pub mod till;
mod unwritten;
pub mod use_case;
pub mod visit;
pub mod wallet;
pub mod who_am_i;
pub mod worker;

pub use changes::{Changes, Noun};
pub use context::{Actor, Context};
pub use error::DeskError;
pub use floor::Floor;
pub use front::{Desk, World};
pub use requests::{Answer, Asked, Request};
pub use set_up::SetUp;
pub use use_case::UseCase;

pub use crate::store::StoreError;
pub use crate::store::vault::{KdfParameters, RecoveryCode, Secret, VaultError};
