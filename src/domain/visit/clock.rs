//! What the clock says of a visit: ahead, late, waiting, running. Always worked out from the present moment.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::state::VisitState;
use VisitState as V;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
