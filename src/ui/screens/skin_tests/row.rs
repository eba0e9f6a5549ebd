//! A row of the page: a patch test or a doctor's word.

use crate::domain::safety::{Clearance, PatchTest};

/// A row of the list.
pub enum Row {
    /// A patch test.
    Test(PatchTest),
    /// A doctor's word.
    Word(Clearance),
}

impl Row {
    /// Whether it is a test that can be laid on.
    pub(super) fn is_planned(&self) -> bool {
        matches!(self, Self::Test(test) if test.is_open() && test.laid.is_none())
    }

    /// Whether it is a test that can be read.
    pub(super) fn is_laid(&self) -> bool {
        matches!(self, Self::Test(test) if test.is_open() && test.laid.is_some())
    }

    /// Whether it still counts, so that it can be struck or ended.
    pub(super) fn holds(&self) -> bool {
        match self {
            Self::Test(test) => test.struck.is_none(),
            Self::Word(word) => word.ended.is_none(),
        }
    }
}
