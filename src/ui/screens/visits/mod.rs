//! The day and its visits: Today's board, the question before a procedure starts, booking and moving.

mod board;
mod pane;
mod phrases;
mod start;
mod summary;
mod today;

pub use today::Today;
