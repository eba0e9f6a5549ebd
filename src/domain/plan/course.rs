//! A course: a procedure several times, with a pause between. Which sessions are done, booked, due and to come follows
//! from the visits; nobody ticks them off.

use jiff::ToSpan;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::refusal::CourseRefusal;
use crate::domain::ids::{ClientId, PlanId, ProcedureId, VisitId};
use crate::domain::text::clean_line_to;
use crate::domain::visit::VisitState;

/// The longest note or advice in one's own words, in characters.
pub const WORDS_CHARS_MAX: usize = 300;
/// The most sessions of a course.
const SESSIONS_MOST: u8 = 40;
/// The longest pause between sessions, in days.
const INTERVAL_LONGEST: u16 = 730;
/// How far from today a course may begin, in days: what was begun earlier can be written down.
const BEGINNING_FARTHEST: i32 = 1_100;
/// How many days a session may be late before it is called overdue, at least.
const GRACE_LEAST: i32 = 7;

/// What is written of a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CourseDetails {
    /// What is done.
    pub procedure: ProcedureId,
    /// How often.
    pub sessions: u8,
    /// The pause between sessions, in days.
    pub interval_days: u16,
    /// The first day on which the first session may take place. Visits from this day on count.
    pub from: Date,
    /// What the specialist notes for it.
    #[serde(default)]
    pub note: String,
}

/// A course of a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Course {
    /// Its number.
    pub id: PlanId,
    /// Whose.
    pub client: ClientId,
    /// Grows with each change.
    pub version: i64,
    /// What is written of it.
    #[serde(flatten)]
    pub details: CourseDetails,
    /// The name of who planned it.
    pub made_by: String,
    /// The day on which it was planned.
    pub made_on: Date,
    /// Why it was ended before its last session; none while it runs.
    pub ended: Option<String>,
    /// Sessions that are left out, by number, each with the reason.
    pub skipped: Vec<(u8, String)>,
}

/// A visit that may be a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CourseVisit {
    /// The visit.
    pub visit: VisitId,
    /// For what.
    pub procedure: ProcedureId,
    /// Its day.
    pub day: Date,
    /// Where it stands.
    pub state: VisitState,
}

/// How a session stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SessionState {
    /// Done at a visit.
    Done {
        /// The visit.
        visit: VisitId,
        /// Its day.
        day: Date,
    },
    /// Booked.
    Booked {
        /// The visit.
        visit: VisitId,
        /// Its day.
        day: Date,
    },
    /// It is time: the pause is over.
    Due {
        /// Since when.
        since: Date,
    },
    /// It should have been long ago.
    Overdue {
        /// Since when.
        since: Date,
    },
    /// To come.
    ToCome {
        /// Not before this day.
        from: Date,
    },
    /// Left out.
    Skipped {
        /// Why.
        why: String,
    },
}

impl SessionState {
    /// Whether it is still to be booked.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Due { .. } | Self::Overdue { .. } | Self::ToCome { .. })
    }
}

/// One session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Session {
    /// The first is 1.
    pub number: u8,
    /// How it stands.
    pub state: SessionState,
}

impl CourseDetails {
    /// The details with clean words, or why they are not kept.
    pub fn checked(mut self, today: Date) -> Result<Self, CourseRefusal> {
        self.note = clean_line_to(&self.note, WORDS_CHARS_MAX);
        if !(1..=SESSIONS_MOST).contains(&self.sessions) {
            return Err(CourseRefusal::Sessions);
        }
        if !(1..=INTERVAL_LONGEST).contains(&self.interval_days) {
            return Err(CourseRefusal::Interval);
        }
        if days_between(self.from, today).abs() > BEGINNING_FARTHEST {
            return Err(CourseRefusal::Beginning);
        }
        Ok(self)
    }
}

/// The sessions of a course as they stand today. Visits of the procedure from the first day on fill them in the order of
/// their days; what was called off, missed, or booked for a day that has passed fills none.
pub fn sessions(course: &Course, visits: &[CourseVisit], today: Date) -> Vec<Session> {
    let details = &course.details;
    let mut filling: Vec<&CourseVisit> = visits
        .iter()
        .filter(|visit| visit.procedure == details.procedure && visit.day >= details.from)
        .filter(|visit| is_done(visit.state) || visit.state.occupies() && visit.day >= today)
        .collect();
    filling.sort_by_key(|visit| (visit.day, visit.visit));
    let mut filling = filling.into_iter();
    let mut wanted = details.from;
    let mut is_first_open = true;
    (1..=details.sessions)
        .map(|number| {
            let state = if let Some((_, why)) = course.skipped.iter().find(|(skipped, _)| *skipped == number) {
                SessionState::Skipped { why: why.clone() }
            } else if let Some(visit) = filling.next() {
                wanted = later(visit.day, details.interval_days);
                if is_done(visit.state) {
                    SessionState::Done { visit: visit.visit, day: visit.day }
                } else {
                    SessionState::Booked { visit: visit.visit, day: visit.day }
                }
            } else {
                let state = open_state(wanted, details.interval_days, today, is_first_open);
                is_first_open = false;
                wanted = later(wanted.max(today), details.interval_days);
                state
            };
            Session { number, state }
        })
        .collect()
}

/// The next session that is to be booked, with the first day on which its pause is over.
pub fn next_open(sessions: &[Session]) -> Option<(u8, Date)> {
    sessions.iter().find_map(|session| match session.state {
        SessionState::Due { since } | SessionState::Overdue { since } => Some((session.number, since)),
        SessionState::ToCome { from } => Some((session.number, from)),
        _ => None,
    })
}

/// How an open session stands: only the first of them can be due.
fn open_state(wanted: Date, interval: u16, today: Date, is_first: bool) -> SessionState {
    let late = days_between(today, wanted);
    let grace = GRACE_LEAST.max(i32::from(interval) / 2);
    if !is_first || late < 0 {
        SessionState::ToCome { from: wanted }
    } else if late <= grace {
        SessionState::Due { since: wanted }
    } else {
        SessionState::Overdue { since: wanted }
    }
}

/// Whether the procedure took place, or does now.
const fn is_done(state: VisitState) -> bool {
    matches!(state, VisitState::InProcedure | VisitState::ToPay | VisitState::Closed)
}

/// A day some days later; at the end of all calendars it stays.
fn later(day: Date, days: u16) -> Date {
    day.saturating_add(i64::from(days).days())
}

/// Days from `earlier` to `day`; below nothing when it is the other way round.
fn days_between(day: Date, earlier: Date) -> i32 {
    day.since(earlier).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 21);

    fn course(sessions: u8, skipped: &[u8]) -> Course {
        Course {
            id: PlanId(1),
            client: ClientId(1),
            version: 1,
            details: CourseDetails {
                procedure: ProcedureId(7),
                sessions,
                interval_days: 14,
                from: date(2026, 10, 1),
                note: String::new(),
            },
            made_by: "Kim".to_owned(),
            made_on: date(2026, 10, 1),
            ended: None,
            skipped: skipped.iter().map(|number| (*number, "away".to_owned())).collect(),
        }
    }

    fn visit(id: i64, day: Date, state: VisitState) -> CourseVisit {
        CourseVisit { visit: VisitId(id), procedure: ProcedureId(7), day, state }
    }

    /// `d` done, `b` booked, `!` overdue, `.` due, `+` to come, `-` skipped; with the day of the first open one.
    fn drawn(course: &Course, visits: &[CourseVisit]) -> (String, Option<Date>) {
        let all = sessions(course, visits, TODAY);
        let drawn = all
            .iter()
            .map(|session| match session.state {
                SessionState::Done { .. } => 'd',
                SessionState::Booked { .. } => 'b',
                SessionState::Due { .. } => '.',
                SessionState::Overdue { .. } => '!',
                SessionState::ToCome { .. } => '+',
                SessionState::Skipped { .. } => '-',
            })
            .collect();
        (drawn, next_open(&all).map(|(_, day)| day))
    }

    #[test]
    fn sessions_follow_from_the_visits() {
        use VisitState::{Booked, Cancelled, Closed, Confirmed, NoShow};
        let d = |day: i8| date(2026, 11, day);
        for (sessions, skipped, visits, expected, next) in [
            (3, &[][..], vec![], "!++", Some(date(2026, 10, 1))),
            (3, &[], vec![visit(1, d(7), Closed)], "d.+", Some(d(21))),
            (3, &[], vec![visit(1, d(8), Closed)], "d++", Some(d(22))),
            (3, &[], vec![visit(1, date(2026, 10, 31), Closed)], "d.+", Some(d(14))),
            (3, &[], vec![visit(1, date(2026, 10, 30), Closed)], "d!+", Some(d(13))),
            (3, &[], vec![visit(1, date(2026, 10, 20), Closed)], "d!+", Some(d(3))),
            (3, &[], vec![visit(1, d(10), Closed), visit(2, d(24), Booked)], "db+", Some(date(2026, 12, 8))),
            (2, &[], vec![visit(1, d(10), Closed), visit(2, d(24), Confirmed)], "db", None),
            (3, &[], vec![visit(1, d(10), NoShow), visit(2, d(10), Cancelled)], "!++", Some(date(2026, 10, 1))),
            (2, &[], vec![visit(1, d(20), Booked)], "!+", Some(date(2026, 10, 1))),
            (3, &[1], vec![visit(1, d(10), Closed)], "-d+", Some(d(24))),
            (3, &[2, 3], vec![visit(1, d(10), Closed)], "d--", None),
            (2, &[], vec![visit(1, date(2026, 9, 30), Closed)], "!+", Some(date(2026, 10, 1))),
        ] {
            assert_eq!(drawn(&course(sessions, skipped), &visits), (expected.to_owned(), next), "{visits:?}");
        }
    }

    #[test]
    fn another_procedure_fills_no_session() {
        let other = CourseVisit { procedure: ProcedureId(8), ..visit(1, date(2026, 11, 20), VisitState::Closed) };
        assert_eq!(drawn(&course(1, &[]), &[other]).0, "!");
    }

    #[test]
    fn courses_are_checked() {
        let details = course(4, &[]).details;
        for (sessions, interval_days, from, expected) in [
            (4, 14, TODAY, Ok(())),
            (0, 14, TODAY, Err(CourseRefusal::Sessions)),
            (41, 14, TODAY, Err(CourseRefusal::Sessions)),
            (1, 0, TODAY, Err(CourseRefusal::Interval)),
            (1, 731, TODAY, Err(CourseRefusal::Interval)),
            (1, 730, date(2035, 1, 1), Err(CourseRefusal::Beginning)),
        ] {
            let written = CourseDetails { sessions, interval_days, from, ..details.clone() };
            assert_eq!(written.checked(TODAY).map(drop), expected);
        }
    }
}
