//! The retail shelf: goods, deliveries, writing off, stock-taking.

mod count;
mod count_rows;
mod form;
mod list;
mod moves;
mod receive;
mod settings;
mod write_off;
mod written;

pub use list::GoodsList;
