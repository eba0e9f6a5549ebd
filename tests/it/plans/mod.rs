//! Plans, advice and the timeline of visits, on a real encrypted file and at the keys.

mod advice;
mod courses;
mod screens;
mod timeline;

use frontdesk::desk::client::{MergeClients, OpenCard};
use frontdesk::desk::plan::{PlanShown, SaveCourse, ShowPlan};
use frontdesk::domain::ids::{ClientId, PlanId, ProcedureId};
use frontdesk::domain::plan::CourseDetails;
use jiff::civil::Date;

use crate::support::Salon;

/// Plans a course of a fortnightly procedure.
pub fn course(salon: &mut Salon, client: ClientId, procedure: ProcedureId, sessions: u8, from: Date) -> PlanId {
    let details = CourseDetails { procedure, sessions, interval_days: 14, from, note: String::new() };
    salon.ask(SaveCourse { client, course: None, version: 0, details })
}

/// The plan of a client.
pub fn plan(salon: &mut Salon, client: ClientId) -> PlanShown {
    salon.ask(ShowPlan { client })
}

/// Makes one card of two.
pub fn merge(salon: &mut Salon, keep: ClientId, merge: ClientId) {
    let version = |salon: &mut Salon, client| salon.ask(OpenCard { client }).version;
    let (keep_version, merge_version) = (version(salon, keep), version(salon, merge));
    salon.ask(MergeClients { keep, keep_version, merge, merge_version });
}
