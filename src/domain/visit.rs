//! A visit's way from the booking to the farewell: one table of transitions, each with its key and its right.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes::codes;
use super::role::Permission;

codes! {
    /// Where a visit stands.
    VisitState {
        /// Agreed.
        Booked = "booked",
        /// The client has said again that they come.
        Confirmed = "confirmed",
        /// The client is in the salon and waits.
        Arrived = "arrived",
        /// The procedure runs.
        InProcedure = "in_procedure",
        /// The procedure is over, the bill is open.
        ToPay = "to_pay",
        /// Paid, said farewell.
        Closed = "closed",
        /// Called off.
        Cancelled = "cancelled",
        /// The client did not come.
        NoShow = "no_show",
    }
}

impl VisitState {
    /// Whether the specialist, the room and the device are kept for the visit. What is over occupies nobody, and what
    /// was called off neither. The triggers of the schedule's tables hold the same list.
    pub const fn occupies(self) -> bool {
        matches!(self, Self::Booked | Self::Confirmed | Self::Arrived | Self::InProcedure)
    }

    /// Whether the client is still expected to come through the door.
    pub const fn expected(self) -> bool {
        matches!(self, Self::Booked | Self::Confirmed)
    }

    /// Whether the visit can still be moved to another time.
    pub const fn movable(self) -> bool {
        self.expected()
    }
}

codes! {
    /// A step on a visit's way, or off it.
    VisitStep {
        /// The client has said again that they come.
        Confirm = "confirm",
        /// The client came in.
        Arrive = "arrive",
        /// The procedure begins.
        Start = "start",
        /// The procedure is over.
        Finish = "finish",
        /// The bill is paid: only the till takes this step.
        Close = "close",
        /// The visit is called off.
        Cancel = "cancel",
        /// The client did not come.
        NoShow = "no_show",
    }
}

/// One row of the table: from where the step may be taken, where it leads, its key on Today, the right it needs.
#[derive(Clone, Copy, Debug)]
pub struct Transition {
    /// The step.
    pub step: VisitStep,
    /// The states in which it may be taken.
    pub from: &'static [VisitState],
    /// The state in which it ends.
    pub to: VisitState,
    /// The key that takes it on Today, by default.
    pub key: char,
    /// The right that it needs, and that taking it back needs.
    pub needs: Permission,
}

use Permission::{Book as B, Treat as T, UseTill as U};
use VisitState as V;

/// The one table of transitions.
pub const TRANSITIONS: &[Transition] = &[
    Transition { step: VisitStep::Confirm, from: &[V::Booked], to: V::Confirmed, key: 'y', needs: B },
    Transition { step: VisitStep::Arrive, from: &[V::Booked, V::Confirmed], to: V::Arrived, key: 'a', needs: B },
    Transition { step: VisitStep::Start, from: &[V::Arrived], to: V::InProcedure, key: 's', needs: T },
    Transition { step: VisitStep::Finish, from: &[V::InProcedure], to: V::ToPay, key: 'f', needs: T },
    Transition { step: VisitStep::Close, from: &[V::ToPay], to: V::Closed, key: 'p', needs: U },
    Transition {
        step: VisitStep::Cancel,
        from: &[V::Booked, V::Confirmed, V::Arrived],
        to: V::Cancelled,
        key: 'c',
        needs: B,
    },
    Transition { step: VisitStep::NoShow, from: &[V::Booked, V::Confirmed], to: V::NoShow, key: 'n', needs: B },
];

/// Why a step of a visit is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitRefusal {
    /// The table does not lead from this state by this step.
    #[error("a visit that is {from:?} cannot {step:?}")]
    WrongState {
        /// The step that was asked for.
        step: VisitStep,
        /// Where the visit stands.
        from: VisitState,
    },
    /// The client's allergies are listed and nobody has confirmed them for this visit.
    #[error("the allergies are not confirmed")]
    AllergiesNotConfirmed,
    /// The client has no allergies listed: there is nothing to confirm.
    #[error("no allergies are listed")]
    NoAllergies,
    /// The list of allergies changed after the person looked at it.
    #[error("the allergies changed meanwhile")]
    AllergiesChanged,
    /// The visit stands as it was booked, or its last step was taken back already.
    #[error("there is no step to take back")]
    NothingToUndo,
    /// The last step was taken on an earlier day.
    #[error("the last step is of an earlier day")]
    UndoTooLate,
    /// The bill is paid: money goes back by a refund, not by taking a step back.
    #[error("the visit is paid")]
    UndoPaid,
    /// The time of the visit has been given to somebody else since.
    #[error("the time has been given to somebody else")]
    UndoTaken,
    /// A visit of another day cannot be received, started or missed today.
    #[error("the visit is not today's")]
    NotToday,
    /// It is too early to say that the client does not come.
    #[error("the visit has not begun")]
    NotYet,
    /// Only what is still expected can be moved.
    #[error("a visit that is {0:?} cannot be moved")]
    NotMovable(VisitState),
}

impl VisitStep {
    /// The step's row of the table.
    pub fn transition(self) -> &'static Transition {
        // The table has a row for every step (tested); the first row stands in for the impossible.
        TRANSITIONS.iter().find(|transition| transition.step == self).unwrap_or(&TRANSITIONS[0])
    }

    /// Where the step leads from a state, or why it cannot be taken.
    pub fn from(self, state: VisitState) -> Result<VisitState, VisitRefusal> {
        let transition = self.transition();
        if transition.from.contains(&state) {
            Ok(transition.to)
        } else {
            Err(VisitRefusal::WrongState { step: self, from: state })
        }
    }

    /// The steps that may be taken in a state, in the table's order.
    pub fn open_in(state: VisitState) -> impl Iterator<Item = &'static Transition> {
        TRANSITIONS.iter().filter(move |transition| transition.from.contains(&state))
    }

    /// Whether the step belongs to the day of the visit itself.
    pub const fn only_on_the_day(self) -> bool {
        matches!(self, Self::Arrive | Self::Start)
    }
}

/// When each thing of a visit happened or should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Moments {
    /// When it should begin.
    pub starts_at: Timestamp,
    /// When it should end.
    pub ends_at: Timestamp,
    /// When the client came in.
    pub arrived_at: Option<Timestamp>,
    /// When the procedure began.
    pub started_at: Option<Timestamp>,
    /// When the procedure was over.
    pub finished_at: Option<Timestamp>,
}

/// What the clock says of a visit: always worked out from the present moment, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "is", content = "minutes")]
pub enum Progress {
    /// It begins in so many minutes.
    Ahead(i64),
    /// The client should have been here so many minutes ago.
    Late(i64),
    /// The client waits for so many minutes.
    Waiting(i64),
    /// The procedure runs for so many minutes.
    Running(i64),
    /// The procedure runs over its time by so many minutes.
    Overrunning(i64),
    /// The procedure has been over for so many minutes and the bill is open.
    Paying(i64),
    /// Nothing is due any more.
    Over,
}

/// A client who comes within this many minutes counts as arriving.
pub const ARRIVING_MINUTES: i64 = 30;

/// What the clock says of a visit at an instant. A client is late from the first full minute after the agreed time.
pub fn progress(state: VisitState, moments: &Moments, now: Timestamp) -> Progress {
    let since = |then: Timestamp| now.duration_since(then).as_secs().div_euclid(60);
    match state {
        V::Booked | V::Confirmed => {
            let behind = since(moments.starts_at);
            if behind >= 1 { Progress::Late(behind) } else { Progress::Ahead(minutes_until(moments.starts_at, now)) }
        }
        V::Arrived => Progress::Waiting(since(moments.arrived_at.unwrap_or(moments.starts_at)).max(0)),
        V::InProcedure => {
            let started = moments.started_at.unwrap_or(moments.starts_at);
            let planned = moments.ends_at.duration_since(moments.starts_at).as_secs() / 60;
            let running = since(started).max(0);
            if running > planned { Progress::Overrunning(running - planned) } else { Progress::Running(running) }
        }
        V::ToPay => Progress::Paying(since(moments.finished_at.unwrap_or(moments.ends_at)).max(0)),
        V::Closed | V::Cancelled | V::NoShow => Progress::Over,
    }
}

/// Minutes until an instant, a begun minute counted whole.
fn minutes_until(then: Timestamp, now: Timestamp) -> i64 {
    let seconds = then.duration_since(now).as_secs();
    (seconds.max(0) + 59) / 60
}

/// How many visits of a day stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DayCounts {
    /// All that were not called off.
    pub visits: u32,
    /// Expected within [`ARRIVING_MINUTES`].
    pub arriving: u32,
    /// In the salon and waiting.
    pub waiting: u32,
    /// Should have been here.
    pub late: u32,
    /// In procedure.
    pub in_procedure: u32,
    /// With an open bill.
    pub to_pay: u32,
    /// Paid.
    pub closed: u32,
}

impl DayCounts {
    /// Counts one more visit.
    pub fn add(&mut self, state: VisitState, progress: Progress) {
        if !matches!(state, V::Cancelled | V::NoShow) {
            self.visits += 1;
        }
        match progress {
            Progress::Ahead(minutes) if minutes <= ARRIVING_MINUTES => self.arriving += 1,
            Progress::Late(_) => self.late += 1,
            Progress::Waiting(_) => self.waiting += 1,
            Progress::Running(_) | Progress::Overrunning(_) => self.in_procedure += 1,
            Progress::Paying(_) => self.to_pay += 1,
            Progress::Ahead(_) | Progress::Over => {}
        }
        if state == V::Closed {
            self.closed += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every state with every step: the state it leads to, or `None`.
    #[test]
    fn every_cell_of_the_table() {
        use VisitStep as S;
        let steps = [S::Confirm, S::Arrive, S::Start, S::Finish, S::Close, S::Cancel, S::NoShow];
        assert_eq!(steps.as_slice(), VisitStep::ALL);
        let none = [None; 7];
        let (arrived, cancelled, missed) = (Some(V::Arrived), Some(V::Cancelled), Some(V::NoShow));
        let cells = [
            (V::Booked, [Some(V::Confirmed), arrived, None, None, None, cancelled, missed]),
            (V::Confirmed, [None, arrived, None, None, None, cancelled, missed]),
            (V::Arrived, [None, None, Some(V::InProcedure), None, None, cancelled, None]),
            (V::InProcedure, [None, None, None, Some(V::ToPay), None, None, None]),
            (V::ToPay, [None, None, None, None, Some(V::Closed), None, None]),
            (V::Closed, none),
            (V::Cancelled, none),
            (V::NoShow, none),
        ];
        assert_eq!(cells.len(), VisitState::ALL.len());
        for (state, row) in cells {
            for (step, expected) in steps.into_iter().zip(row) {
                assert_eq!(step.from(state).ok(), expected, "{state:?} {step:?}");
            }
            let open: Vec<_> = VisitStep::open_in(state).map(|transition| transition.to).collect();
            assert_eq!(open, row.into_iter().flatten().collect::<Vec<_>>(), "{state:?}");
        }
    }

    #[test]
    fn each_step_has_one_row_and_one_key() {
        for step in VisitStep::ALL {
            assert_eq!(TRANSITIONS.iter().filter(|row| row.step == *step).count(), 1, "{step:?}");
            assert_eq!(step.transition().step, *step);
        }
        for row in TRANSITIONS {
            assert_eq!(TRANSITIONS.iter().filter(|other| other.key == row.key).count(), 1, "{row:?}");
        }
    }

    #[test]
    fn the_clock_tells_late_and_waiting() {
        let at = |minute: i64, second: i64| {
            Timestamp::from_second(1_800_000_000 + minute * 60 + second).expect("within range")
        };
        let moments = |arrived: Option<i64>, started: Option<i64>, finished: Option<i64>| Moments {
            starts_at: at(0, 0),
            ends_at: at(60, 0),
            arrived_at: arrived.map(|minute| at(minute, 0)),
            started_at: started.map(|minute| at(minute, 0)),
            finished_at: finished.map(|minute| at(minute, 0)),
        };
        for (state, moments, now, expected) in [
            (V::Booked, moments(None, None, None), at(-30, 0), Progress::Ahead(30)),
            (V::Booked, moments(None, None, None), at(-1, 30), Progress::Ahead(1)),
            (V::Confirmed, moments(None, None, None), at(0, 0), Progress::Ahead(0)),
            (V::Booked, moments(None, None, None), at(0, 59), Progress::Ahead(0)),
            (V::Booked, moments(None, None, None), at(1, 0), Progress::Late(1)),
            (V::Confirmed, moments(None, None, None), at(17, 20), Progress::Late(17)),
            (V::Arrived, moments(Some(-5), None, None), at(7, 59), Progress::Waiting(12)),
            (V::Arrived, moments(Some(5), None, None), at(4, 0), Progress::Waiting(0)), // the clock was put back
            (V::InProcedure, moments(Some(0), Some(10), None), at(30, 0), Progress::Running(20)),
            (V::InProcedure, moments(Some(0), Some(10), None), at(70, 0), Progress::Running(60)),
            (V::InProcedure, moments(Some(0), Some(10), None), at(75, 0), Progress::Overrunning(5)),
            (V::ToPay, moments(Some(0), Some(0), Some(50)), at(53, 0), Progress::Paying(3)),
            (V::Closed, moments(Some(0), Some(0), Some(50)), at(53, 0), Progress::Over),
            (V::Cancelled, moments(None, None, None), at(53, 0), Progress::Over),
            (V::NoShow, moments(None, None, None), at(53, 0), Progress::Over),
        ] {
            assert_eq!(progress(state, &moments, now), expected, "{state:?} {now}");
        }
    }
}
