//! The settings of this computer: language, theme, idle times and keys, kept in `config.toml`.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::keymap::OwnKeys;
use crate::domain::notice::QuietHours;
use crate::words::Language;

/// The longest idle time before the lock, in seconds: a salon may choose less, never more.
pub const LOCK_LIMIT_SECONDS: u16 = 300;
/// The shortest idle time that still lets one read.
pub const IDLE_FLOOR_SECONDS: u16 = 10;

/// What `config.toml` holds. Everything is optional there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Config {
    /// The language; without it, that of the salon or the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// The name of the theme.
    pub theme: String,
    /// Draws with ASCII signs only, for poor consoles.
    pub ascii: bool,
    /// Hides personal data after so many idle seconds.
    pub hide_after_seconds: u16,
    /// Locks after so many idle seconds.
    pub lock_after_seconds: u16,
    /// Shows notices on the desktop.
    pub desktop_notices: bool,
    /// Rings the terminal's bell with each notice.
    pub sound: bool,
    /// When nothing pops up and nothing rings; the console's own list is never quiet.
    #[serde(skip_serializing_if = "QuietHours::is_none")]
    pub quiet: QuietHours,
    /// The salon's own keys.
    #[serde(skip_serializing_if = "OwnKeys::is_empty")]
    pub keys: OwnKeys,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            language: None,
            theme: "dark".to_owned(),
            ascii: false,
            hide_after_seconds: 30,
            lock_after_seconds: 120,
            desktop_notices: true,
            sound: false,
            quiet: QuietHours::NONE,
            keys: OwnKeys::new(),
        }
    }
}

impl Config {
    /// How long nobody may touch a key before personal data is hidden.
    pub fn hide_after(&self) -> Duration {
        Duration::from_secs(self.hide_after_seconds.clamp(IDLE_FLOOR_SECONDS, LOCK_LIMIT_SECONDS).into())
    }

    /// How long nobody may touch a key before the salon is locked: never longer than the limit.
    pub fn lock_after(&self) -> Duration {
        Duration::from_secs(self.lock_after_seconds.clamp(IDLE_FLOOR_SECONDS, LOCK_LIMIT_SECONDS).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idle_times_have_limits_whatever_the_file_says() {
        for (text, hide, lock) in [
            ("", 30, 120),
            ("lock-after-seconds = 65535\nhide-after-seconds = 0", 10, 300),
            ("lock-after-seconds = 0", 30, 10),
        ] {
            let config: Config = toml::from_str(text).unwrap();
            assert_eq!((config.hide_after().as_secs(), config.lock_after().as_secs()), (hide, lock), "{text}");
        }
        assert!(toml::from_str::<Config>("tehme = \"dark\"").is_err(), "a slip must not pass in silence");
    }

    #[test]
    fn settings_survive_their_file() {
        let config: Config = toml::from_str("language = \"pl\"\nsound = true\nquiet = { from = \"21:00\", until = \"08:30\" }\n[keys.global]\nfind = \"f7\"").unwrap();
        assert_eq!(toml::from_str::<Config>(&toml::to_string(&config).unwrap()), Ok(config));
    }
}
