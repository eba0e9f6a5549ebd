//! The moments at which a standard wants something said or done.

use crate::domain::codes::codes;
use crate::domain::visit::VisitStep;

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
}
