//! What the safety check says while a visit is booked or moved: asked anew with each client, procedure and day; a stop
//! sends nobody on without a specialist's decision.

use jiff::civil::Date;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::desk::safety::{Booking, CheckProcedure};
use crate::domain::ids::{ClientId, DecisionId, ProcedureId, VisitId};
use crate::domain::safety::{Checkup, Judged};
use crate::ui::screen::{Turn, View};
use crate::ui::screens::checkup::{Decide, draw_aside, lines};
use crate::ui::screens::{Explain, FormScreen};
use crate::words::safety::NamesInCheck;

/// The check of what stands in a form.
#[derive(Default)]
pub(super) struct BookingCheck {
    /// What was asked for last.
    asked: Option<(ClientId, ProcedureId, Date)>,
    checkup: Option<Checkup>,
    /// The visit that is being moved.
    moved: Option<VisitId>,
    /// What a specialist decided for this booking.
    decision: Option<DecisionId>,
}

impl BookingCheck {
    /// Of a visit that is being moved.
    pub(super) fn moving(visit: VisitId) -> Self {
        Self { moved: Some(visit), ..Self::default() }
    }

    /// Asks for the check of a client, a procedure and a day, as far as all three are chosen.
    pub(super) fn ask(&mut self, what: Option<(ClientId, ProcedureId, Date)>, turn: &mut Turn<'_>) {
        if self.asked.map(|(client, procedure, _)| (client, procedure))
            != what.map(|(client, procedure, _)| (client, procedure))
        {
            // A decision is about one client and one procedure.
            self.decision = None;
        }
        if self.asked != what {
            self.checkup = None;
        }
        self.asked = what;
        if let Some((client, procedure, day)) = what {
            turn.ask(CheckProcedure { client, procedure, on: Some(day), visit: self.moved });
        }
    }

    /// Takes the check, where it is of what stands in the form now: the card of a merged client leads to the one kept.
    pub(super) fn take(&mut self, checkup: Checkup) {
        if self.asked.is_some_and(|(_, procedure, day)| (procedure, day) == (checkup.procedure, checkup.on)) {
            self.checkup = Some(checkup);
        }
    }

    /// A specialist decided.
    pub(super) fn decided(&mut self, decision: DecisionId) {
        self.decision = Some(decision);
    }

    /// What was decided for this booking.
    pub(super) const fn decision(&self) -> Option<DecisionId> {
        self.decision
    }

    /// Whether the desk has answered.
    pub(super) const fn is_known(&self) -> bool {
        self.checkup.is_some()
    }

    /// Whether a stop stands about which nobody has decided.
    pub(super) fn wants_decision(&self) -> bool {
        self.decision.is_none() && self.checkup.iter().any(|checkup| checkup.undecided().next().is_some())
    }

    /// The first day on which nothing stops it, where it is another than the chosen one.
    pub(super) fn safe_day(&self) -> Option<Date> {
        self.checkup.as_ref().and_then(|checkup| checkup.first_safe.filter(|day| *day != checkup.on))
    }

    /// Asks for a specialist's decision.
    pub(super) fn ask_specialist(&self, procedure: &str, turn: &mut Turn<'_>) {
        let Some(checkup) = &self.checkup else { return };
        let view = turn.view();
        let stops: Vec<Judged> = checkup.undecided().cloned().collect();
        let names = NamesInCheck::of_checkup(procedure, checkup, &view.words);
        let booking = Booking { client: checkup.client, procedure: checkup.procedure, on: checkup.on };
        turn.show(FormScreen::new(Decide::of_booking(booking, &stops, names), view));
    }

    /// Shows the whole list. Whether there is one.
    pub(super) fn explain(&self, procedure: &str, turn: &mut Turn<'_>) -> bool {
        let Some(checkup) = &self.checkup else { return false };
        let view = turn.view();
        let names = NamesInCheck::of_checkup(procedure, checkup, &view.words);
        turn.show(Explain::of(lines(checkup, &names, view)).titled("safety-title"));
        true
    }

    /// Draws it beside the form. Returns the row after it; none where nothing is known yet.
    pub(super) fn draw(&self, procedure: &str, buffer: &mut Buffer, area: Rect, view: &View) -> Option<u16> {
        let checkup = self.checkup.as_ref()?;
        let names = NamesInCheck::of_checkup(procedure, checkup, &view.words);
        Some(draw_aside(checkup, &names, buffer, area, view))
    }
}
