//! What clients hold, on a real encrypted file: points, certificates, abonements, deposits, debts, merges.

mod abonements;
mod bonuses;
mod certificates;
mod fixture;
mod merges;
mod screens;
