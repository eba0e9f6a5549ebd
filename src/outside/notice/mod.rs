//! Short words on the desktop of this computer, for whoever looks at another window.
//!
//! The desktop is a stranger: it may be missing, and it may take a notice and never answer. So a [`Messenger`] hands
//! notices over on threads of its own, waits a moment for each, and after the first that was not shown sends none until the
//! program starts anew. Desktops keep what they showed: a notice never holds personal data.

mod desktop;
mod messenger;

pub use desktop::SystemDesktop;
pub use messenger::{Desktop, DesktopNotice, Messenger, PATIENCE, Silence, listens};
