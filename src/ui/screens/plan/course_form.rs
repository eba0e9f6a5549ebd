//! A course: a new one, or one that runs.

use crate::desk::catalogue::ListCatalogue;
use crate::desk::plan::{CourseShown, SaveCourse};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::catalogue::Procedure;
use crate::domain::ids::{ClientId, ProcedureId};
use crate::domain::plan::{CourseDetails, CourseRefusal, usual};
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::plan::COURSE;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::widgets::choices::Choice;

use super::written::{day, named};

/// The form of a course.
pub(super) struct CourseForm {
    client: ClientId,
    before: Option<Box<CourseShown>>,
    procedures: Vec<Procedure>,
}

impl CourseForm {
    /// A new one.
    pub(super) fn adding(client: ClientId) -> Self {
        Self { client, before: None, procedures: Vec::new() }
    }

    /// Of one that runs.
    pub(super) fn correcting(client: ClientId, before: &CourseShown) -> Self {
        Self { client, before: Some(Box::new(before.clone())), procedures: Vec::new() }
    }

    /// What the form says; none while a needed field is empty.
    fn details(draft: &Draft, view: &View) -> Option<CourseDetails> {
        Some(CourseDetails {
            procedure: ProcedureId(draft.number("procedure")?),
            sessions: draft.number("sessions").and_then(|sessions| u8::try_from(sessions).ok())?,
            interval_days: draft.number("interval").and_then(|days| u16::try_from(days).ok())?,
            from: draft.day("from", form_context(view).today, Looking::Ahead)?,
            note: draft.text("note").to_owned(),
        })
    }
}

impl FormOwner for CourseForm {
    fn form(&self) -> &'static Form {
        &COURSE
    }

    fn start(&self, view: &View) -> Draft {
        let Some(before) = &self.before else {
            return Draft::new().with("from", day(view.wall().date(), view));
        };
        let details = &before.course.details;
        let name = named(&before.procedure_names, view);
        Draft::new()
            .with_chosen("procedure", details.procedure.to_string(), name)
            .with("sessions", details.sessions.to_string())
            .with("interval", details.interval_days.to_string())
            .with("from", day(details.from, view))
            .with("note", details.note.as_str())
    }

    fn draft_name(&self) -> Option<String> {
        let about = self.before.as_ref().map_or_else(|| self.client.to_string(), |before| before.course.id.to_string());
        let kind = if self.before.is_some() { "edit" } else { "new" };
        Some([COURSE.name, kind, about.as_str()].join("-"))
    }

    fn refresh(&mut self, _form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(ListCatalogue::default());
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Catalogue]
    }

    fn changed(&mut self, field: &'static str, form: &mut FormState, _turn: &mut Turn<'_>) {
        if field != "procedure" || self.before.is_some() {
            return;
        }
        let chosen = form.draft().number("procedure");
        if let Some(procedure) = self.procedures.iter().find(|one| Some(one.id.0) == chosen) {
            let usual = usual(&procedure.details);
            form.set("sessions", usual.sessions.to_string());
            form.set("interval", usual.interval_days.to_string());
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if let Some(details) = Self::details(&form.draft(), turn.view()) {
            let course = self.before.as_ref().map(|before| before.course.id);
            let version = self.before.as_ref().map_or(0, |before| before.course.version);
            turn.ask(SaveCourse { client: self.client, course, version, details });
        }
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let view = turn.view();
        match answer {
            Answer::ListCatalogue(catalogue) => {
                let options =
                    catalogue.procedures.iter().map(|one| Choice::new(one.id, named(&one.details.names, view)));
                form.give_options("procedure", options.collect());
                self.procedures = catalogue.procedures;
                FormEnd::Open
            }
            Answer::SaveCourse(_) => {
                turn.say(Message::done(view.say("care-course-kept")));
                FormEnd::Done
            }
            _ => FormEnd::Open,
        }
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Course(CourseRefusal::Sessions) => Some("sessions"),
            DeskError::Course(CourseRefusal::Interval) => Some("interval"),
            DeskError::Course(CourseRefusal::Beginning) => Some("from"),
            DeskError::Course(CourseRefusal::RunsAlready) => Some("procedure"),
            _ => None,
        }
    }
}
