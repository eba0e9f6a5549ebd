//! The till on a real encrypted file: bills, payment, shifts, random histories, screens.

mod checkout;
mod close;
mod explain;
pub mod fixture;
mod histories;
mod killed;
mod pay;
mod paying;
mod screens;
pub mod shifts;
