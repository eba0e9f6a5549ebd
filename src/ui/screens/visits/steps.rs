//! Which key takes which step of a visit.

use crate::domain::visit::VisitStep;
use crate::ui::action::Action;

/// The step that an intent takes.
pub(super) fn step_of(action: Action) -> Option<VisitStep> {
    Some(match action {
        Action::ConfirmVisit => VisitStep::Confirm,
        Action::Arrive => VisitStep::Arrive,
        Action::StartVisit => VisitStep::Start,
        Action::Finish => VisitStep::Finish,
        Action::CancelVisit => VisitStep::Cancel,
        Action::NoShow => VisitStep::NoShow,
        _ => return None,
    })
}

/// The intent that takes a step.
pub(super) fn action_of(step: VisitStep) -> Action {
    match step {
        VisitStep::Confirm => Action::ConfirmVisit,
        VisitStep::Arrive => Action::Arrive,
        VisitStep::Start => Action::StartVisit,
        VisitStep::Finish => Action::Finish,
        VisitStep::Cancel => Action::CancelVisit,
        VisitStep::NoShow => Action::NoShow,
        VisitStep::Close => Action::Pay,
    }
}
