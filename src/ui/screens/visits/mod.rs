//! The day and its visits: Today's board, the question before a procedure starts, booking and moving.

mod board;
mod booking;
mod booking_aside;
mod booking_check;
mod checkpoint;
mod known;
mod pane;
mod phrases;
mod steps;
mod summary;
mod today;

pub use booking::Booking;
pub use today::Today;
