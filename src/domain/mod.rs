//! What a salon is: pure values and rules. No input or output, no clock, no SQL, no display text.

pub mod approval;
pub mod catalogue;
pub mod client;
mod codes;
pub mod fold;
pub mod goods;
pub mod health;
pub mod ids;
pub mod import;
pub mod language;
pub mod ledger;
pub mod market;
pub mod money;
pub mod offers;
pub mod password;
pub mod phone;
pub mod role;
pub mod salon;
pub mod schedule;
pub mod search;
pub mod staff;
pub mod starter;
pub mod text;
pub mod till;
pub mod time;
pub mod typed;
pub mod visit;
