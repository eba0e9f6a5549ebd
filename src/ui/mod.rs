//! The full-screen console.
//!
//! A key becomes an [`action::Action`] through the [`keymap`]; [`app::update`] gives it to the [`screen::Screen`] on top,
//! free of input and output; what the screen asks of the salon goes to the desk's thread and comes back as an answer;
//! [`app::draw`] draws one frame from one snapshot. Nothing ticks and nothing waits.
//!
//! # How to add a screen
//!
//! 1. **The screen**: a struct in `screens/<noun>/<name>.rs` that implements [`screen::Screen`]. In `refresh` it asks
//!    (`turn.ask(ListStaff {})`), in `answered` it takes the answer it asked for (`if let Answer::ListStaff(staff) = answer`),
//!    in `act` it answers intents and returns `Handled::No` for the rest, in `draw` it draws from `view` and itself.
//!    It keeps keys of texts, not texts, so that the language can change under it. `listens_to` names what makes it ask
//!    again. Fill `layers` with what it is (`&[Layer::List]`), the nearest first; `Global` comes by itself.
//! 2. **The way there**: a variant of [`screen::Destination`] with what it needs to know (`Card(ClientId)`), its line in
//!    `screens::build`, and, where an intent leads there from anywhere, its line in `Destination::of`. Other screens open
//!    it with `turn.go(Destination::Card(id))`, a dialogue with `turn.show(Confirm::ask(…))`; a place for the F9 menu is a
//!    line in `screens/shell/menu.rs`.
//! 3. **New intents**, where the list has none that fits: one line in `action.rs`, its keys in `keymap/defaults.rs` (with a
//!    `Layer` of the screen's own in `keymap/layer.rs`, if its letters mean something only there), its name and short name
//!    in `words/<language>/<noun>.ftl`. Help, palette and key lines follow by themselves; `offers` says which intents
//!    make sense now.
//! 4. **Writes that move money or book time** carry a key: take one with `turn.request_key()`, keep it in the screen until
//!    the answer, and send the same again on a retry. `turn.offer_undo` puts the
//!    way back under `Ctrl-Z`, unless the screen on top answers [`action::Action::Undo`] itself.
//! 5. **Tests**: `tests/it/ui/harness.rs` has a `Console` that presses keys on a real desk, and
//!    `each_language_and_size` for golden screens.

pub mod action;
pub mod app;
pub mod config;
mod config_file;
pub mod form;
pub mod forms;
pub mod graphics;
pub mod keymap;
mod run;
pub mod screen;
pub mod screens;
mod signals;
mod terminal;
pub mod theme;
pub mod widgets;

pub use run::{ConsoleError, Options, run};
