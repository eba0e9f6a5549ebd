//! What the console asked of the desk for itself, and waits for.

use crate::desk::worker::Ticket;
use crate::domain::away::AwayHere;

/// What the console asked of the desk for itself.
#[derive(Debug, Default)]
pub(super) struct Minding {
    /// How the desk stands; whether somebody just came in.
    pub(super) reading: Option<(Ticket, bool)>,
    /// What coming to the desk meant.
    pub(super) coming: Option<Ticket>,
    /// Whether leaving it was written down.
    pub(super) leaving: Option<Ticket>,
    /// Whose desk it is that is being left, for the door.
    pub(super) left: Option<AwayHere>,
}
