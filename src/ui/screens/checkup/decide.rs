//! A specialist's decision in spite of a stop: the reason in their words, and at somebody else's console their login and
//! password.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::safety::{Booking, DecideAbout, DecideStop};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::VisitId;
use crate::domain::password::Password;
use crate::domain::role::Role;
use crate::domain::safety::{Judged, Mark, SafetyRefusal};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::safety::DECIDE;
use crate::ui::screen::{News, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, wrap};
use crate::words::safety::NamesInCheck;

use super::told::whole;

/// Columns for the stops beside the form.
const WIDTH: u16 = 30;

/// The form; the screen beneath is told the decision's number.
pub struct Decide {
    about: DecideAbout,
    marks: Vec<Mark>,
    stops: Vec<Judged>,
    names: NamesInCheck,
}

impl Decide {
    /// About the stops of a visit.
    pub fn of_visit(visit: VisitId, stops: &[Judged], names: NamesInCheck) -> Self {
        Self::of(DecideAbout::Visit(visit), stops, names)
    }

    /// About the stops of what is being booked.
    pub fn of_booking(booking: Booking, stops: &[Judged], names: NamesInCheck) -> Self {
        Self::of(DecideAbout::Booking(booking), stops, names)
    }

    fn of(about: DecideAbout, stops: &[Judged], names: NamesInCheck) -> Self {
        let marks = stops.iter().map(|judged| judged.mark.clone()).collect();
        Self { about, marks, stops: stops.to_vec(), names }
    }
}

impl FormOwner for Decide {
    fn form(&self) -> &'static Form {
        &DECIDE
    }

    fn start(&self, view: &View) -> Draft {
        // A specialist at their own console decides by their own login; anybody else calls one.
        let is_own = view.actor.as_ref().is_some_and(|actor| actor.role == Role::Specialist);
        if is_own { Draft::new().with("own", "yes") } else { Draft::new() }
    }

    fn draft_name(&self) -> Option<String> {
        None // a decision is made at once or not at all
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let by_login = !draft.yes("own");
        turn.ask(DecideStop {
            about: self.about,
            marks: self.marks.clone(),
            reason: draft.text("reason").to_owned(),
            login: by_login.then(|| draft.text("login").to_owned()),
            password: by_login.then(|| Password::typed(form.secret("password"))),
        });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if let Answer::DecideStop(decision) = answer {
            turn.close_with(News::Decided(decision.decision));
        }
        FormEnd::Open
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Vault(_) => Some("password"),
            DeskError::Safety(SafetyRefusal::NotASpecialist) => Some("login"),
            DeskError::Safety(_) => Some("reason"),
            _ => None,
        }
    }

    fn aside(&self) -> u16 {
        WIDTH
    }

    fn draw_aside(&self, _form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let mut y = area.y;
        let mut say = |text: &str, means: Meaning| {
            for line in wrap(text, area.width.saturating_sub(2)) {
                if y < area.bottom() {
                    put(frame.buffer_mut(), area.x + 1, y, area.right(), &line, view.style(means), "");
                    y += 1;
                }
            }
            y += 1;
        };
        for judged in &self.stops {
            let (text, means) = whole(judged, &self.names, view);
            say(&text, means);
        }
        say(&view.say("safety-informs"), Meaning::Hint);
    }
}
