//! Why the schedule says no.

use jiff::civil::DateTime;
use serde::Serialize;

use super::people::Resource;

/// Why a visit is not booked or moved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BookingRefusal {
    /// The time is taken.
    #[error("{resource:?} is taken from {from} until {until}")]
    Taken {
        /// Who or what is taken.
        resource: Resource,
        /// Its name.
        name: String,
        /// From this wall time.
        from: DateTime,
        /// Until this wall time.
        until: DateTime,
    },
    /// Somebody booked the time in this very moment: the database refused.
    #[error("the time has just been taken")]
    JustTaken,
    /// Every room of the kind that the procedure needs is taken, or there is none.
    #[error("no fitting room is free")]
    NoRoom,
    /// Every device of the kind that the procedure needs is taken, or there is none.
    #[error("no fitting device is free")]
    NoDevice,
    /// The room or device named is not of the kind that the procedure needs.
    #[error("it does not fit the procedure")]
    DoesNotFit,
    /// The specialist does not work then.
    #[error("the specialist does not work then")]
    NotWorking {
        /// Who.
        name: String,
    },
    /// The specialist does not do procedures of this family.
    #[error("the specialist does not do this")]
    NotSkilled {
        /// Who.
        name: String,
    },
    /// The procedure is retired, or the specialist, room or device is no longer active.
    #[error("it is no longer offered")]
    Retired,
    /// The day is over.
    #[error("the day is over")]
    InThePast,
    /// Farther ahead than two years: a slip of the finger.
    #[error("too far ahead")]
    TooFarAhead,
    /// The clocks are changed and skip this time.
    #[error("no clock shows this time on that day")]
    ClockSkips,
    /// Shorter than 5 minutes or longer than 12 hours.
    #[error("a visit takes between 5 minutes and 12 hours")]
    Duration,
}

/// Why the schedule is not changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ScheduleRefusal {
    /// A specialist, room or device needs a name.
    #[error("a name is needed")]
    NoName,
    /// Another active one bears the name.
    #[error("the name is taken")]
    NameTaken,
    /// Hours that end before they begin, or overlap.
    #[error("the hours are not in order")]
    Hours,
    /// A block-out ends before it begins, or lasts longer than a year.
    #[error("the stretch is not in order")]
    Stretch,
    /// Visits or other block-outs stand in the stretch.
    #[error("{count} visits or block-outs stand in the stretch")]
    Occupied {
        /// How many.
        count: u32,
        /// The first of them, in wall time.
        first: DateTime,
    },
    /// The login already belongs to another specialist.
    #[error("the login belongs to another specialist")]
    StaffTaken,
}
