//! The moments at which a standard wants something said or done.

use crate::domain::codes::codes;
use crate::domain::visit::{VisitState, VisitStep};

codes! {
    /// A moment of a visit, or of the desk. In the order in which a visit meets them.
    Moment {
        /// The client has come in.
        Arrival = "arrival",
        /// The client waits: they are early, or the specialist is not free yet.
        Waiting = "waiting",
        /// The client is led to the specialist; the procedure begins.
        HandOver = "hand_over",
        /// The client is back from the procedure.
        Return = "return",
        /// Before the client is asked to pay.
        BeforePayment = "before_payment",
        /// The payment was taken.
        AfterPayment = "after_payment",
        /// The next visit is offered.
        NextVisit = "next_visit",
        /// The client leaves.
        Leaving = "leaving",
        /// The telephone rings while a guest stands at the desk, or nobody does. Belongs to no visit.
        Phone = "phone",
        /// Somebody comes in without a booking. Belongs to no visit yet.
        WalkIn = "walk_in",
        /// Somebody complains. Belongs to no visit.
        Complaint = "complaint",
        /// What a manager looks at once a week, because no program can see it.
        Always = "always",
    }
}

impl Moment {
    /// The step of a visit that opens this moment; none for the moments of the desk.
    pub const fn opened_by(self) -> Option<VisitStep> {
        match self {
            Self::Arrival | Self::Waiting => Some(VisitStep::Arrive),
            Self::HandOver => Some(VisitStep::Start),
            Self::Return | Self::BeforePayment => Some(VisitStep::Finish),
            Self::AfterPayment | Self::NextVisit | Self::Leaving => Some(VisitStep::Close),
            Self::Phone | Self::WalkIn | Self::Complaint | Self::Always => None,
        }
    }

    /// Whether it belongs to a visit.
    pub const fn is_of_visit(self) -> bool {
        self.opened_by().is_some()
    }

    /// Whether it is now, for a visit that stands so on its day: a moment begins with its step and is over with the next.
    pub const fn is_now_in(self, state: VisitState) -> bool {
        match self {
            Self::Arrival | Self::Waiting => matches!(state, VisitState::Arrived),
            Self::HandOver => matches!(state, VisitState::InProcedure),
            Self::Return | Self::BeforePayment => matches!(state, VisitState::ToPay),
            Self::AfterPayment | Self::NextVisit | Self::Leaving => matches!(state, VisitState::Closed),
            Self::Phone | Self::WalkIn | Self::Complaint | Self::Always => false,
        }
    }

    /// Whether a visit that stands so has come as far as this moment, or past it.
    pub const fn is_reached_in(self, state: VisitState) -> bool {
        let steps_taken = match state {
            VisitState::Booked | VisitState::Confirmed | VisitState::NoShow => 0,
            VisitState::Arrived | VisitState::Cancelled => 1,
            VisitState::InProcedure => 2,
            VisitState::ToPay => 3,
            VisitState::Closed => 4,
        };
        let steps_due = match self {
            Self::Arrival | Self::Waiting => 1,
            Self::HandOver => 2,
            Self::Return | Self::BeforePayment => 3,
            Self::AfterPayment | Self::NextVisit | Self::Leaving => 4,
            Self::Phone | Self::WalkIn | Self::Complaint | Self::Always => return false,
        };
        steps_taken >= steps_due
    }

    /// Whether it belongs to the desk and is marked without a visit.
    pub const fn is_of_desk(self) -> bool {
        matches!(self, Self::Phone | Self::WalkIn | Self::Complaint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every moment with every state: now (`n`), reached and over (`o`), not yet (`.`).
    #[test]
    fn a_moment_is_now_between_its_step_and_the_next() {
        use VisitState as V;
        let states =
            [V::Booked, V::Confirmed, V::Arrived, V::InProcedure, V::ToPay, V::Closed, V::Cancelled, V::NoShow];
        assert_eq!(states.len(), VisitState::ALL.len());
        for (moment, expected) in [
            (Moment::Arrival, "..noooo."),
            (Moment::Waiting, "..noooo."),
            (Moment::HandOver, "...noo.."),
            (Moment::Return, "....no.."),
            (Moment::BeforePayment, "....no.."),
            (Moment::AfterPayment, ".....n.."),
            (Moment::NextVisit, ".....n.."),
            (Moment::Leaving, ".....n.."),
            (Moment::Phone, "........"),
            (Moment::WalkIn, "........"),
            (Moment::Complaint, "........"),
            (Moment::Always, "........"),
        ] {
            let told: String = states
                .into_iter()
                .map(|state| match (moment.is_now_in(state), moment.is_reached_in(state)) {
                    (true, true) => 'n',
                    (false, true) => 'o',
                    (false, false) => '.',
                    (true, false) => '!',
                })
                .collect();
            assert_eq!(told, expected, "{moment:?}");
        }
    }

    #[test]
    fn a_moment_is_now_in_the_state_to_which_its_step_leads() {
        for moment in Moment::ALL {
            let led_to = moment.opened_by().map(|step| step.transition().to);
            assert_eq!(led_to.is_some_and(|state| moment.is_now_in(state)), moment.is_of_visit(), "{moment:?}");
            assert!(!(moment.is_of_visit() && moment.is_of_desk()), "{moment:?}");
        }
    }
}
