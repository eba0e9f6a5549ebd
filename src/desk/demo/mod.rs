//! The made-up salon: lively around today, five years deep, the same for the same seed. Nothing in it is about real
//! people.

mod build;
mod cabinet;
mod cards;
mod day;
mod desk_life;
mod dice;
mod guests_have;
mod guests_told;
mod hands;
mod health;
mod history;
mod hours;
mod kept;
mod lately;
mod lay_cabinet;
mod note;
mod offers;
mod past;
mod people;
mod pictures;
mod salon;
mod seen_today;
mod shifts;
mod shop;
mod standard;
#[cfg(test)]
mod tests;
mod today;
mod told;
mod treated;

pub use build::{Progress, build};
pub use note::{DemoLogin, DemoNote, DemoPlan};
