//! The weekly hours of a specialist, all seven days at once.

use crate::args;
use crate::desk::Answer;
use crate::desk::schedule::{RosterSpecialist, SetWorkingHours};
use crate::domain::schedule::{Weekday, WorkingDay};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::catalogue::{HOURS, read_hours};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

use super::written::weekly;

/// The form of a specialist's hours.
pub(super) struct EditHours {
    row: RosterSpecialist,
    /// How many days are sent and not answered yet.
    unanswered: usize,
}

impl EditHours {
    /// Of a specialist.
    pub(super) fn new(row: RosterSpecialist) -> Self {
        Self { row, unanswered: 0 }
    }
}

impl FormOwner for EditHours {
    fn form(&self) -> &'static Form {
        &HOURS
    }

    fn start(&self, _view: &View) -> Draft {
        Weekday::ALL.iter().fold(Draft::new(), |draft, weekday| draft.with(weekday.code(), weekly(&self.row, *weekday)))
    }

    fn draft_name(&self) -> Option<String> {
        Some(format!("{}-{}", HOURS.name, self.row.specialist.id))
    }

    fn title(&self, view: &View) -> String {
        view.say_with("catalogue-hours-of", args!["name" => self.row.specialist.details.name.as_str()])
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let days = Weekday::ALL.iter().filter_map(|weekday| read_hours(draft.text(weekday.code()), *weekday));
        self.unanswered = 0;
        for set in days {
            let WorkingDay::Weekly(_) = set.day else { continue };
            self.unanswered += 1;
            turn.ask(SetWorkingHours { specialist: self.row.specialist.id, day: set.day, hours: Some(set.hours) });
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::SetWorkingHours(_) = answer else { return FormEnd::Open };
        self.unanswered = self.unanswered.saturating_sub(1);
        if self.unanswered > 0 {
            return FormEnd::Open;
        }
        let name = self.row.specialist.details.name.as_str();
        turn.say(Message::done(turn.view().say_with("catalogue-hours-saved", args!["name" => name])));
        FormEnd::Done
    }
}
