//! What makes clients feel at home: the dialogue at the visit, the form of the card, the next visit, care goods.

mod card_row;
mod care;
mod guest;
mod likes_form;
mod next;
mod small_forms;
mod written;

pub use card_row::comfort_in_short;
pub use care::CareList;
pub use guest::GuestComfort;
pub use likes_form::LikesForm;
pub use next::NextVisit;
