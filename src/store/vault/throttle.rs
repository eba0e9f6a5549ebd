//! Wrong passwords are slowed: five free, then a second that doubles up to a quarter of an hour, and after a hundred in a
//! row the login waits for a manager or the recovery code (NIST SP 800-63B-4).
//!
//! The count lies beside the ring, for before the login there is no database, and is written before the password is
//! tried: pulling the plug does not win a free try. It slows guesses typed at this console; against a copied file only
//! the length of the password and Argon2id stand.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::store::disk::replace;

use super::error::VaultError;
use super::folder::Folder;

/// Tries before the first delay.
const FREE: u32 = 5;
/// Tries in a row after which the login is disabled.
const MOST: u32 = 100;
/// The longest delay in seconds.
const LONGEST: i64 = 15 * 60;
/// Made-up logins share one count, so that the file does not grow with them.
pub(crate) const STRANGER: &str = "";
/// The count of the recovery code.
pub(crate) const RECOVERY: &str = "*";

/// Counts of wrong passwords by login.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Throttle {
    tries: BTreeMap<String, Tries>,
}

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Tries {
    /// Wrong passwords in a row.
    wrong: u32,
    /// When the last was typed, in Unix seconds.
    last: i64,
}

impl Throttle {
    /// The counts of a folder. An unreadable file counts as none: it protects nothing that the ring does not, and
    /// nobody shall be kept out of the salon by it.
    pub fn read(folder: &Folder) -> Self {
        std::fs::read(folder.attempts()).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Lets a try of a login be made, having counted it as wrong on the disk, or says how long to wait.
    pub fn admit(&mut self, folder: &Folder, login: &str, now: Timestamp) -> Result<(), VaultError> {
        match self.wait_seconds(login, now)? {
            0 => self.count(folder, login, now),
            seconds => Err(VaultError::TooManyTries { seconds }),
        }
    }

    /// How long until the next try of a login is due: 0 for at once.
    fn wait_seconds(&mut self, login: &str, now: Timestamp) -> Result<i64, VaultError> {
        let Some(tries) = self.tries.get_mut(login) else { return Ok(0) };
        if tries.wrong >= MOST {
            return Err(VaultError::Disabled);
        }
        let now = now.as_second();
        if now < tries.last {
            tries.last = now; // the clock was set back: the delay starts again rather than lasting for years
        }
        Ok((tries.last + delay(tries.wrong) - now).max(0))
    }

    /// Counts a try as wrong, on the disk, before it is made.
    fn count(&mut self, folder: &Folder, login: &str, now: Timestamp) -> Result<(), VaultError> {
        let tries = self.tries.entry(login.to_owned()).or_default();
        tries.wrong = tries.wrong.saturating_add(1);
        tries.last = now.as_second();
        self.write(folder)
    }

    /// Forgets the wrong tries of a login: the right password came, or a manager gave a new one. Tells how many they were.
    pub fn clear(&mut self, folder: &Folder, login: &str) -> Result<u32, VaultError> {
        let wrong = self.tries.remove(login).map_or(0, |tries| tries.wrong);
        if wrong > 0 {
            self.write(folder)?;
        }
        Ok(wrong)
    }

    fn write(&self, folder: &Folder) -> Result<(), VaultError> {
        let text = serde_json::to_vec(self).unwrap_or_default();
        Ok(replace(&folder.attempts(), &text)?)
    }
}

/// The delay after a number of wrong tries, in seconds.
fn delay(wrong: u32) -> i64 {
    match wrong.checked_sub(FREE) {
        None => 0,
        Some(over) => 1_i64.checked_shl(over.min(30)).unwrap_or(LONGEST).min(LONGEST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_to_a_quarter_of_an_hour() {
        for (wrong, seconds) in
            [(0, 0), (4, 0), (5, 1), (6, 2), (7, 4), (14, 512), (15, 900), (99, 900), (u32::MAX, 900)]
        {
            assert_eq!(delay(wrong), seconds, "{wrong}");
        }
    }
}
