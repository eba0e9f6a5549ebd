//! What the salon does, who does it, where and with what.

mod devices;
mod hours;
mod procedure_form;
mod procedures;
mod rooms;
mod specialist_form;
mod specialists;

pub use devices::Devices;
pub use procedures::Procedures;
pub use rooms::Rooms;
pub use specialists::Specialists;

use crate::domain::role::Permission;
use crate::ui::screen::View;

/// Whether whoever sits here may do that.
fn may(view: &View, permission: Permission) -> bool {
    view.actor.as_ref().is_some_and(|actor| actor.role.may(permission))
}
