//! The system's clock: the one place that reads it.

use jiff::{SignedDuration, Timestamp};

use crate::domain::time::Clock;

/// The present instant as this computer believes it to be.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods)] // the one place that may
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The system's clock moved by a fixed stretch, for a demo salon on a chosen day.
#[derive(Clone, Copy, Debug)]
pub struct ShiftedClock {
    /// How far this clock runs ahead of the system's.
    pub ahead: SignedDuration,
}

impl Clock for ShiftedClock {
    fn now(&self) -> Timestamp {
        SystemClock.now().saturating_add(self.ahead).unwrap_or(Timestamp::MAX)
    }
}

/// A clock that stands still until a test moves it.
#[derive(Debug)]
pub struct StandingClock(std::sync::Mutex<Timestamp>);

impl StandingClock {
    /// A clock that stands at an instant.
    pub fn at(now: Timestamp) -> Self {
        Self(std::sync::Mutex::new(now))
    }

    /// Moves the hands.
    pub fn set(&self, now: Timestamp) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = now;
    }
}

impl Clock for StandingClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
