//! The screens, a folder a noun, and the one place that knows them all.

mod door;
mod form_screen;
mod shell;
mod till;
mod visits;

pub use door::LogIn;
pub use form_screen::{FormEnd, FormOwner, FormScreen, form_context};
pub use shell::{Confirm, Help, Menu, Palette, Settings};
pub use till::head as till_head;
pub use visits::Today;

use super::screen::{Destination, Screen, View};

/// Makes the screen of a destination.
pub fn build(destination: Destination, _view: &View) -> Box<dyn Screen> {
    match destination {
        Destination::LogIn { login } => Box::new(LogIn::new(login)),
        Destination::Home => Box::new(Today::new()),
        Destination::WhoPays => Box::new(till::WhoPays::new()),
        Destination::Pay(visit) => Box::new(till::PayBill::new(visit)),
        Destination::Till => Box::new(till::TillBoard::new()),
        Destination::ShiftReport(shift) => Box::new(till::ReportPage::new(shift)),
        Destination::Settings => Box::new(Settings::new()),
    }
}
