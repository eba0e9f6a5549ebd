//! Documents before they reach paper, and the printer's settings.
//!
//! A screen that can be printed answers [`crate::ui::action::Action::Print`] with `turn.show(PaperPage::new(document))`.

mod page;
mod settings;
mod told;

pub use page::PaperPage;
pub use settings::PrinterPage;
pub use told::{printed, why_not};
