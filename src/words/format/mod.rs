//! Money, days, times, phones and names as a person of the salon's market reads them.

mod days;
mod money;
mod names;
mod phones;
mod share;

pub use days::{
    age, clock, date_time, day_long, day_numbers, day_relative, day_short, duration, month, weekday, weekdays_short,
};
pub use money::{amount, money, number};
pub use names::{address_name, full_name, initial_name};
pub use phones::{phone, phone_masked};
pub use share::{points, share};
