//! What the console knows of its notices.

use jiff::Timestamp;

use crate::desk::worker::Ticket;
use crate::desk::{Changes, Noun};
use crate::domain::notice::{Ahead, Notice};
use crate::ui::screen::Message;

/// What changes the notices.
const NOUNS: [Noun; 13] = [
    Noun::Clients,
    Noun::Visits,
    Noun::Schedule,
    Noun::Till,
    Noun::Settings,
    Noun::Offers,
    Noun::Wallets,
    Noun::Anamnesis,
    Noun::Safety,
    Noun::Records,
    Noun::Standard,
    Noun::Desk,
    Noun::Notices,
];

/// What the console knows of its notices.
#[derive(Debug)]
pub(super) struct Watch {
    /// Whether to ask as soon as there is nothing else to do.
    pub(super) is_stale: bool,
    /// When the clock alone changes them.
    pub(super) next_at: Option<Timestamp>,
    /// The question under way.
    pub(super) asked: Option<Ticket>,
    /// The claim under way, and what is claimed.
    pub(super) claimed: Option<(Ticket, Vec<Notice>)>,
    /// Since when somebody sits here: what came due before stands on the first screen anyhow, or in the count.
    pub(super) since: Timestamp,
    /// What waits for the line above the keys to be free and seen.
    pub(super) unsaid: Option<Message>,
    /// What comes next, without anything of any client: for a console that is locked then.
    pub(super) ahead: Vec<Ahead>,
}

impl Watch {
    /// Knows nothing yet.
    pub(super) fn new(since: Timestamp) -> Self {
        Self { is_stale: true, next_at: None, asked: None, claimed: None, since, unsaid: None, ahead: Vec::new() }
    }

    /// When a locked console has the next one to tell.
    pub(super) fn next_ahead(&self) -> Option<Timestamp> {
        self.ahead.first().map(|ahead| ahead.due_at)
    }

    /// What a console that locks now can still tell.
    pub(super) fn take_ahead(&mut self) -> Vec<Ahead> {
        std::mem::take(&mut self.ahead)
    }

    /// Something changed.
    pub(super) fn changed(&mut self, changes: Changes) {
        self.is_stale |= NOUNS.iter().any(|noun| changes.touch(*noun));
    }
}
