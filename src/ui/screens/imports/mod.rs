//! Bringing clients in: the list of imports, choosing a file, what its columns mean, and the work itself.

mod choose;
mod list;
mod plan;
mod told;
mod work;

pub use list::Imports;

use crate::domain::import::{OnSharedPhone, OnTwin, TwinPolicy};
use crate::ui::screen::View;

/// What is done with rows of known clients, as a short text.
fn on_twin(view: &View, twins: TwinPolicy) -> String {
    view.say(match twins.same_person {
        OnTwin::Skip => "import-twin-skip",
        OnTwin::Merge => "import-twin-merge",
        OnTwin::Add => "import-twin-add",
    })
}

/// What is done with rows that share a phone, as a short text.
fn on_shared_phone(view: &View, twins: TwinPolicy) -> String {
    view.say(match twins.shared_phone {
        OnSharedPhone::Skip => "import-twin-skip",
        OnSharedPhone::Add => "import-twin-add",
    })
}
