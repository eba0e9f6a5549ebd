//! Where things stand: the same at every size, with more room on wider screens.

use ratatui::layout::Rect;

/// The smallest screen that works: columns and rows.
pub(super) const SMALLEST: (u16, u16) = (80, 24);

/// The parts of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parts {
    /// Line 1: salon, clock, person, till, alerts.
    pub(super) header: Rect,
    /// All that belongs to the screen.
    pub(super) page: Rect,
    /// The line above the keys: a message, else what the screen offers.
    pub(super) message: Rect,
    /// The last line: the places one can go.
    pub(super) keys: Rect,
}

impl Parts {
    /// The parts of a screen that is large enough.
    pub(super) fn of(area: Rect) -> Self {
        let row = |y: u16| Rect { y: area.y + y, height: 1, ..area };
        Self {
            header: row(0),
            page: Rect { y: area.y + 1, height: area.height.saturating_sub(3), ..area },
            message: row(area.height.saturating_sub(2)),
            keys: row(area.height.saturating_sub(1)),
        }
    }
}
