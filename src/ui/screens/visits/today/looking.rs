//! Where the board is looked at: which visit is chosen, which day, whose visits.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::domain::ids::SpecialistId;
use crate::ui::screen::{Screen, Turn};

use super::Today;

impl Today {
    /// Moves the choice by so many visits.
    pub(super) fn go(&mut self, by: isize) {
        let last = self.visits().len().saturating_sub(1);
        let at = self.place().unwrap_or(0).saturating_add_signed(by).min(last);
        self.chosen = self.visits().get(at).map(|visit| visit.id);
    }

    /// Looks at another day.
    pub(super) fn look_at(&mut self, day: Date, turn: &mut Turn<'_>) {
        let today = turn.view().wall().date();
        self.day = (day != today).then_some(day);
        self.chosen = None;
        self.first.set(0);
        self.refresh(turn);
    }

    /// Looks at the day so many days away.
    pub(super) fn turn_days(&mut self, days: i32, turn: &mut Turn<'_>) {
        let from = self.day.unwrap_or_else(|| turn.view().wall().date());
        if let Ok(day) = from.checked_add(days.days()) {
            self.look_at(day, turn);
        }
    }

    /// Shows the next specialist's visits alone, then everybody's again.
    pub(super) fn turn_specialists(&mut self, forwards: bool, turn: &mut Turn<'_>) {
        let Some(board) = &self.board else { return };
        let mut round: Vec<Option<SpecialistId>> = vec![None];
        round.extend(board.specialists.iter().map(|specialist| Some(specialist.id)));
        if !forwards {
            round.reverse();
        }
        let at = round.iter().position(|one| *one == self.specialist).unwrap_or(0);
        self.specialist = round.get((at + 1) % round.len()).copied().flatten();
        self.first.set(0);
        self.refresh(turn);
    }
}
