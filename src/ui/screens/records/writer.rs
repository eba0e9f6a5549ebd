//! What is being written, and its way to the salon: every change goes there by itself, one after the other.

use crate::desk::record::{RecordPage, WriteRecord};
use crate::domain::ids::VisitId;
use crate::domain::record::{Protocol, Record, Sheet, protocol};
use crate::domain::role::Permission;
use crate::domain::visit::VisitState;
use crate::ui::screen::{Turn, View};

/// The sheet of a visit.
pub(super) struct Writer {
    pub page: RecordPage,
    /// What stands on the screen; the salon follows.
    pub sheet: Sheet,
    /// The version that the salon has.
    version: u32,
    /// A change is on its way.
    is_sending: bool,
    /// There are changes after it.
    is_dirty: bool,
}

impl Writer {
    /// Of a page that was opened.
    pub(super) fn new(page: RecordPage) -> Self {
        let sheet = page.record.as_ref().map(|record| record.sheet.clone()).unwrap_or_default();
        let version = page.record.as_ref().map_or(0, |record| record.version);
        Self { page, sheet, version, is_sending: false, is_dirty: false }
    }

    /// What was written last time, to be read in the same words.
    pub(super) fn of_last(page: &RecordPage, last: &Sheet) -> Self {
        let page = RecordPage { record: None, last: None, ..page.clone() };
        Self { sheet: last.clone(), ..Self::new(page) }
    }

    /// Of which visit.
    pub(super) fn visit(&self) -> VisitId {
        self.page.visit
    }

    /// The version that the salon has.
    pub(super) fn version(&self) -> u32 {
        self.version
    }

    /// The protocol of the procedure.
    pub(super) fn protocol(&self) -> &'static Protocol {
        protocol(self.page.category)
    }

    /// Whether it is signed.
    pub(super) fn is_signed(&self) -> bool {
        self.page.record.as_ref().is_some_and(|record| record.signed.is_some())
    }

    /// Whether the person may write here, and there is something to write of.
    pub(super) fn may_write(&self, view: &View) -> bool {
        let has_begun = matches!(self.page.state, VisitState::InProcedure | VisitState::ToPay | VisitState::Closed);
        let may = view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::WriteRecords));
        has_begun && may && !self.is_signed()
    }

    /// Whether everything that stands on the screen is with the salon.
    pub(super) fn is_kept(&self) -> bool {
        !self.is_sending && !self.is_dirty
    }

    /// Sends what changed, or remembers to once the last change has arrived.
    pub(super) fn changed(&mut self, turn: &mut Turn<'_>) {
        if self.sheet.unit.is_none() && self.sheet.dosed().is_some() {
            self.sheet.unit = self.protocol().unit;
        }
        self.is_dirty = true;
        self.send(turn);
    }

    fn send(&mut self, turn: &mut Turn<'_>) {
        if self.is_dirty && !self.is_sending {
            (self.is_sending, self.is_dirty) = (true, false);
            turn.ask(WriteRecord { visit: self.visit(), version: self.version, sheet: self.sheet.clone() });
        }
    }

    /// The salon has kept a change.
    pub(super) fn kept(&mut self, record: Record, turn: &mut Turn<'_>) {
        self.is_sending = false;
        self.version = record.version;
        if !self.is_dirty {
            self.sheet = record.sheet.clone();
        }
        self.page.record = Some(record);
        self.send(turn);
    }

    /// The salon refused a change: what it has stands again.
    pub(super) fn refused(&mut self) {
        self.is_sending = false;
        self.is_dirty = false;
        self.sheet = self.page.record.as_ref().map(|record| record.sheet.clone()).unwrap_or_default();
    }
}
