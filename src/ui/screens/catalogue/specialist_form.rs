//! Adds a specialist or changes one.

use crate::args;
use crate::desk::schedule::SaveSpecialist;
use crate::desk::staff::ListStaff;
use crate::desk::{Answer, DeskError};
use crate::domain::catalogue::Category;
use crate::domain::ids::StaffId;
use crate::domain::role::Permission;
use crate::domain::schedule::{ScheduleRefusal, Specialist, SpecialistDetails};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::catalogue::SPECIALIST;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::widgets::choices::Choice;
use crate::words::schedule::category_key;

use super::written::{may, yes_no};

/// The form of a specialist: a new one, or one that there is.
pub(super) struct EditSpecialist(Option<Specialist>);

impl EditSpecialist {
    /// Of this specialist, or of a new one.
    pub(super) fn new(specialist: Option<Specialist>) -> Self {
        Self(specialist)
    }
}

impl FormOwner for EditSpecialist {
    fn form(&self) -> &'static Form {
        &SPECIALIST
    }

    fn start(&self, view: &View) -> Draft {
        let Some(Specialist { details, active, .. }) = &self.0 else { return Draft::new().with("active", "yes") };
        let mut draft = Draft::new()
            .with("name", &details.name)
            .with("title", &details.title)
            .with("active", yes_no(*active))
            .with("staff", details.staff.map(|staff| staff.to_string()).unwrap_or_default());
        let named = |skill: &Category| (skill.code().to_owned(), view.say(category_key(*skill)));
        draft.choose("skills", &details.skills.iter().map(named).collect::<Vec<_>>());
        draft
    }

    fn draft_name(&self) -> Option<String> {
        let about = self.0.as_ref().map_or_else(|| "new".to_owned(), |specialist| specialist.id.to_string());
        Some(format!("{}-{about}", SPECIALIST.name))
    }

    fn refresh(&mut self, _form: &mut FormState, turn: &mut Turn<'_>) {
        if may(turn.view(), Permission::ManageStaff) {
            turn.ask(ListStaff {});
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let (id, version) = self.0.as_ref().map_or((None, 0), |known| (Some(known.id), known.version));
        let specialist = SpecialistDetails {
            name: draft.text("name").to_owned(),
            title: draft.text("title").to_owned(),
            staff: draft.number("staff").map(StaffId),
            skills: draft.chosen("skills").into_iter().filter_map(Category::from_code).collect(),
        };
        turn.ask(SaveSpecialist { id, version, specialist, active: draft.yes("active") });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        match answer {
            Answer::ListStaff(staff) => {
                let active = staff.into_iter().filter(|member| member.active);
                form.give_options("staff", active.map(|member| Choice::new(member.id, member.name)).collect());
                FormEnd::Open
            }
            Answer::SaveSpecialist(saved) => {
                let text = turn.view().say_with("catalogue-saved", args!["name" => saved.details.name]);
                turn.say(Message::done(text));
                FormEnd::Done
            }
            _ => FormEnd::Open,
        }
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Schedule(ScheduleRefusal::StaffTaken) => Some("staff"),
            DeskError::Schedule(ScheduleRefusal::NoName | ScheduleRefusal::NameTaken) => Some("name"),
            _ => None,
        }
    }
}
