//! The plan of a client: courses, advice for home, articles that suit.

mod card;
mod end_advice;
mod end_course;
mod keep_advice;
mod restore_session;
mod reword_advice;
mod save_course;
mod show;
mod shown;
mod skip_session;
mod timeline;

pub use end_advice::EndAdvice;
pub use end_course::EndCourse;
pub use keep_advice::{KeepAdvice, ToKeep};
pub use restore_session::RestoreSession;
pub use reword_advice::RewordAdvice;
pub use save_course::SaveCourse;
pub use show::ShowPlan;
pub(in crate::desk) use show::shelf_for;
pub(in crate::desk) use shown::brief_of;
pub use shown::{AdviceKind, AdviceShown, CourseShown, Next, PlanBrief, PlanShown, ShelfProposed};
pub use skip_session::SkipSession;
pub use timeline::{ShowTimeline, Timeline, TimelineVisit};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::ids::{ClientId, PlanId};
use crate::domain::plan::{Course, CourseRefusal};
use crate::store::{Tx, plan};

/// A course that runs and still has the version that the caller saw.
fn running(tx: &Tx<'_>, context: &Context<'_>, id: PlanId, version: i64) -> Result<Course, DeskError> {
    let course = plan::course(tx, id, &context.zone)?.or_not_found(Thing::Course, id.0)?;
    if course.ended.is_some() {
        return Err(CourseRefusal::Ended.into());
    }
    if course.version == version { Ok(course) } else { Err(DeskError::Conflict) }
}

/// Notes that the plan of a client changed.
fn changed(context: &mut Context<'_>, client: ClientId) {
    context.about(Subject::Health(client));
    context.changed(Noun::Plans);
}
