//! What the plan of a client refuses.

use crate::domain::plan::CourseRefusal;

/// The key of a refusal's sentence.
pub(super) const fn course(refusal: CourseRefusal) -> &'static str {
    match refusal {
        CourseRefusal::Sessions => "plan-refused-sessions",
        CourseRefusal::Interval => "plan-refused-interval",
        CourseRefusal::Beginning => "plan-refused-beginning",
        CourseRefusal::Ended => "plan-refused-ended",
        CourseRefusal::NotOpen => "plan-refused-not-open",
        CourseRefusal::NoWords => "plan-refused-no-words",
        CourseRefusal::AlreadyThere => "plan-refused-already-there",
        CourseRefusal::NoSuchAdvice => "plan-refused-no-such-advice",
        CourseRefusal::BringsAllergen => "plan-refused-brings-allergen",
        CourseRefusal::RunsAlready => "plan-refused-runs-already",
    }
}
