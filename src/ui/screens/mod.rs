//! The screens, a folder a noun, and the one place that knows them all.

mod shell;

pub use shell::{Confirm, Help, Home, Menu, Palette, Settings};

use super::screen::{Destination, Screen, View};

/// Makes the screen of a destination.
pub fn build(destination: Destination, _view: &View) -> Option<Box<dyn Screen>> {
    Some(match destination {
        Destination::Home => Box::new(Home),
        Destination::Settings => Box::new(Settings::new()),
    })
}
