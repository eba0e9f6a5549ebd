//! What makes clients feel at home: likings on the card, drinks and coats at the visit, care goods that suit.

mod facts;
mod give_tag;
mod guest;
mod note_drink;
mod return_coat;
mod save;
mod show;
mod show_visit;
mod suggest_care;
mod take_back_coat;
mod take_back_drink;

pub(in crate::desk) use facts::{add_care, add_facts, add_next};
pub use give_tag::{GiveTag, TagGiven};
pub use note_drink::NoteDrink;
pub use return_coat::ReturnCoat;
pub use save::SaveComfort;
pub use show::{ComfortShown, ShowComfort};
pub use show_visit::{ShowVisitComfort, VisitComfortShown};
pub use suggest_care::{CareGoods, CareShown, SuggestCare};
pub use take_back_coat::TakeBackCoat;
pub use take_back_drink::TakeBackDrink;
