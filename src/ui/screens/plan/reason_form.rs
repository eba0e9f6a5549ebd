//! Why a session is left out, or a course ended.

use crate::desk::plan::{EndCourse, SkipSession};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::PlanId;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::plan::{END_COURSE, SKIP};
use crate::ui::screen::{Message, Turn};
use crate::ui::screens::{FormEnd, FormOwner};

/// What the reason is for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reason {
    /// A session is left out.
    Skip {
        /// Of which course.
        course: PlanId,
        /// The version that is shown.
        version: i64,
        /// Which session.
        number: u8,
    },
    /// A course is ended.
    End {
        /// Which.
        course: PlanId,
        /// The version that is shown.
        version: i64,
    },
}

/// The form of a reason.
pub(super) struct ReasonForm {
    reason: Reason,
}

impl ReasonForm {
    /// For this.
    pub(super) fn new(reason: Reason) -> Self {
        Self { reason }
    }
}

impl FormOwner for ReasonForm {
    fn form(&self) -> &'static Form {
        match self.reason {
            Reason::Skip { .. } => &SKIP,
            Reason::End { .. } => &END_COURSE,
        }
    }

    fn draft_name(&self) -> Option<String> {
        None // one line of text is typed again sooner than found again
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let why = form.draft().text("why").to_owned();
        match self.reason {
            Reason::Skip { course, version, number } => turn.ask(SkipSession { course, version, number, why }),
            Reason::End { course, version } => turn.ask(EndCourse { course, version, why }),
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let key = match answer {
            Answer::SkipSession(()) => "care-skipped",
            Answer::EndCourse(()) => "care-course-done",
            _ => return FormEnd::Open,
        };
        turn.say(Message::done(turn.view().say(key)));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Course(_)).then_some("why")
    }
}
