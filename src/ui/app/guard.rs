//! Who may look: hides after a short idle time, locks after a longer one or on a key.

use std::time::Duration;

use crate::ui::config::Config;

/// What may be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cover {
    /// Everything.
    Off,
    /// No personal data; the next key shows it again.
    Hidden,
    /// Nothing any more: drafts are being kept, the key forgotten, and the program starts anew.
    Locking,
}

/// The watch over an open salon.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guard {
    pub(super) cover: Cover,
    /// When a key was last touched, by the clock that runs forward only.
    pub(super) touched: Duration,
}

impl Guard {
    /// A watch that begins now.
    pub(super) fn new(now: Duration) -> Self {
        Self { cover: Cover::Off, touched: now }
    }

    /// What must happen at this moment because nobody touched a key.
    pub(super) fn overdue(&self, now: Duration, config: &Config) -> Option<Cover> {
        let idle = now.saturating_sub(self.touched);
        match self.cover {
            Cover::Off | Cover::Hidden if idle >= config.lock_after() => Some(Cover::Locking),
            Cover::Off if idle >= config.hide_after() => Some(Cover::Hidden),
            _ => None,
        }
    }

    /// When [`Guard::overdue`] will next have something to say.
    pub(super) fn next(&self, config: &Config) -> Option<Duration> {
        match self.cover {
            Cover::Off => Some(self.touched + config.hide_after().min(config.lock_after())),
            Cover::Hidden => Some(self.touched + config.lock_after()),
            Cover::Locking => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idle_hides_then_locks() {
        let config = Config::default();
        let mut guard = Guard::new(Duration::from_secs(100));
        for (now, cover, expected) in [
            (100, Cover::Off, None),
            (129, Cover::Off, None),
            (130, Cover::Off, Some(Cover::Hidden)),
            (219, Cover::Hidden, None),
            (220, Cover::Hidden, Some(Cover::Locking)),
            (220, Cover::Off, Some(Cover::Locking)),
            (999, Cover::Locking, None),
        ] {
            guard.cover = cover;
            assert_eq!(guard.overdue(Duration::from_secs(now), &config), expected, "{now} {cover:?}");
        }
    }
}
