//! What the plan of a client refuses.

use crate::domain::plan::CourseRefusal;

/// The key of a refusal's sentence.
pub(super) const fn course(refusal: CourseRefusal) -> &'static str {
    match refusal {
        CourseRefusal::Sessions => "care-refused-sessions",
        CourseRefusal::Interval => "care-refused-interval",
        CourseRefusal::Beginning => "care-refused-beginning",
        CourseRefusal::Ended => "care-refused-ended",
        CourseRefusal::NotOpen => "care-refused-not-open",
        CourseRefusal::NoWords => "care-refused-no-words",
        CourseRefusal::AlreadyThere => "care-refused-already-there",
        CourseRefusal::NoSuchAdvice => "care-refused-no-such-advice",
        CourseRefusal::BringsAllergen => "care-refused-brings-allergen",
        CourseRefusal::RunsAlready => "care-refused-runs-already",
    }
}
