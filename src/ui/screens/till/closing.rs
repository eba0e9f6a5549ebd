//! The close of a shift on its way: what is known of it, and the count that is being typed.

use crate::domain::market::Market;
use crate::domain::till::{CloseShown, CloseStep};

use super::scroll::Scroll;
use super::sheet::CountSheet;

/// What the page of a close shows.
pub(super) struct Closing {
    /// How far it has come, where the salon has answered.
    pub(super) shown: Option<CloseShown>,
    /// The count that is being typed.
    pub(super) sheet: CountSheet,
    /// The chosen one of what stands in its way.
    pub(super) at: usize,
    /// What was refused last, as a sentence.
    pub(super) note: Option<String>,
    /// Where one stands in what it all comes to.
    pub(super) scroll: Scroll,
}

impl Closing {
    /// Nothing known, nothing counted.
    pub(super) fn new(market: Market) -> Self {
        Self { shown: None, sheet: CountSheet::new(market), at: 0, note: None, scroll: Scroll::default() }
    }

    /// How far the close has come.
    pub(super) fn step(&self) -> CloseStep {
        self.shown.as_ref().map_or(CloseStep::NotBegun, |shown| shown.step)
    }

    /// Whether the drawer is being counted.
    pub(super) fn counts(&self) -> bool {
        matches!(self.step(), CloseStep::FirstCount | CloseStep::SecondCount | CloseStep::CountAgain)
    }
}
