//! A visit's way from the booking to the farewell: one table of transitions, each with its key and its right.

use serde::Serialize;

use crate::domain::codes::codes;
use crate::domain::role::Permission;

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
}
