//! The screens of the frame itself: help, palette, menus, settings, questions.

mod confirm;
mod fuzzy;
mod help;
mod menu;
mod palette;
mod settings;

pub use confirm::Confirm;
pub use help::Help;
pub use menu::Menu;
pub use palette::Palette;
pub use settings::Settings;
