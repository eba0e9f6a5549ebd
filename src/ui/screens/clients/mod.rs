//! Clients: finding them, their card, and the forms that write on it.

mod allergy_form;
mod allergy_line;
mod anamnesis_row;
mod card;
mod card_rows;
mod client_form;
mod end_form;
mod find;
mod line_forms;
mod merge_form;

pub use card::CardPage;
pub use client_form::NewCard;
pub use find::FindPage;
