//! The rows of a plan: courses, what stands in the plan, what the card calls for.

use crate::args;
use crate::desk::plan::{AdviceKind, AdviceShown, CourseShown, PlanShown, ShelfProposed};
use crate::domain::plan::{Proposed, SessionState};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::TableCell;
use crate::words::format;

use super::written::{advice_text, bar, done, named, section};

/// One row.
pub enum PlanRow {
    /// A course.
    Course(Box<CourseShown>),
    /// A piece of advice in the plan.
    Advice(Box<AdviceShown>),
    /// Advice that the card calls for.
    Proposed(Box<Proposed>),
    /// An article that suits.
    Shelf(Box<ShelfProposed>),
}

impl PlanRow {
    /// All rows: courses that run, the plan by its sections, proposals, ended courses.
    pub(super) fn all(plan: &PlanShown) -> Vec<Self> {
        let (running, ended): (Vec<_>, Vec<_>) =
            plan.courses.iter().cloned().partition(|course| course.course.ended.is_none());
        let mut advice: Vec<_> = plan.advice.clone();
        advice.sort_by_key(|one| match &one.kind {
            AdviceKind::Rule { section, .. } => (0, Some(*section)),
            AdviceKind::Own => (1, None),
            AdviceKind::Goods { .. } => (2, None),
        });
        let course = |course: CourseShown| Self::Course(Box::new(course));
        let mut rows: Vec<Self> = running.into_iter().map(course).collect();
        rows.extend(advice.into_iter().map(|one| Self::Advice(Box::new(one))));
        rows.extend(plan.proposed.iter().cloned().map(|one| Self::Proposed(Box::new(one))));
        rows.extend(plan.shelf.iter().cloned().map(|one| Self::Shelf(Box::new(one))));
        rows.extend(ended.into_iter().map(course));
        rows
    }

    /// What stays the same of it. Rules have no number: the place of their code in the table stands for one.
    pub(super) fn id(&self) -> i64 {
        let spread = |kind: i64, number: i64| number.saturating_mul(4).saturating_add(kind);
        match self {
            Self::Course(course) => spread(0, course.course.id.0),
            Self::Advice(advice) => spread(1, advice.id.0),
            Self::Shelf(goods) => spread(2, goods.goods.0),
            Self::Proposed(proposed) => {
                let place = crate::domain::plan::rules().iter().position(|rule| rule.code == proposed.code);
                spread(3, place.and_then(|place| i64::try_from(place).ok()).unwrap_or(-1))
            }
        }
    }

    /// Its cells: a sign, where it belongs, what it is, how it stands.
    pub(super) fn cells(&self, view: &View) -> Vec<TableCell> {
        let signs = view.theme.signs();
        let (sign, place, what, stands, meaning) = match self {
            Self::Course(course) => {
                let (stands, meaning) = course_stands(course, view);
                let sign = if course.course.ended.is_some() { signs.minus } else { signs.good };
                (sign, view.say("care-place-course"), named(&course.procedure_names, view), stands, meaning)
            }
            Self::Advice(advice) => {
                let place = match &advice.kind {
                    AdviceKind::Rule { section: of, .. } => section(*of, view),
                    AdviceKind::Goods { .. } => view.say("care-place-goods"),
                    AdviceKind::Own => view.say("care-place-own"),
                };
                let (sign, stands, meaning) = match advice.brings {
                    Some(_) => (signs.danger, view.say("care-stands-allergen"), Meaning::Danger),
                    None => (signs.good, view.say("care-stands-in"), Meaning::Text),
                };
                (sign, place, advice_text(advice, view), stands, meaning)
            }
            Self::Proposed(proposed) => {
                let stands = view.say("care-stands-proposed");
                (signs.booked, section(proposed.section, view), named(&proposed.text, view), stands, Meaning::Dim)
            }
            Self::Shelf(goods) => {
                let stands = view.say_with("care-stands-stock", args!["count" => goods.sellable]);
                (signs.booked, view.say("care-place-goods"), named(&goods.names, view), stands, Meaning::Dim)
            }
        };
        vec![
            TableCell::meant(sign, meaning),
            TableCell::meant(place, Meaning::Dim),
            TableCell::meant(what, meaning),
            TableCell::meant(stands, meaning),
        ]
    }
}

/// How a course stands, in a few letters.
fn course_stands(course: &CourseShown, view: &View) -> (String, Meaning) {
    let (some, all) = (done(&course.sessions), course.sessions.len());
    let bar = format!("{} {some}/{all}", bar(some, all, view));
    if course.course.ended.is_some() {
        return (view.say("care-stands-ended"), Meaning::Dim);
    }
    let first = course.sessions.iter().find(|session| session.state.is_open()).map(|session| &session.state);
    match first {
        None => (bar, Meaning::Good),
        Some(SessionState::Overdue { .. }) => (format!("{bar} {}", view.theme.signs().caution), Meaning::Caution),
        Some(SessionState::Due { .. }) => (format!("{bar} {}", view.theme.signs().caution), Meaning::Text),
        Some(SessionState::ToCome { from }) => {
            (format!("{bar} {}", format::day_short(*from, &view.words)), Meaning::Text)
        }
        Some(_) => (bar, Meaning::Text),
    }
}
