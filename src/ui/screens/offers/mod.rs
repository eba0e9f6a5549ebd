//! The rules of offers, for the manager who sets them and for whoever asks what holds.

mod aside;
mod list;
mod programme_draft;
mod programme_form;
mod promotion_form;
mod till_rules_form;

pub use list::Offers;
