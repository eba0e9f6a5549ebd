//! What a made-up salon says of itself: a small file beside its database. It holds passwords, as those of no real salon
//! may be held.

use std::fs;
use std::io;
use std::path::Path;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::market::Market;
use crate::domain::role::Role;
use crate::outside::clock::ShiftedClock;

/// The file's name.
const FILE: &str = "demo.json";

/// From what a made-up salon follows: the same plan gives the same salon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoPlan {
    /// The country.
    pub market: Market,
    /// How many clients it has.
    pub clients: u32,
    /// The seed of all chance.
    pub seed: u64,
    /// The day that is today in it.
    pub day: Date,
}

/// A person who may log in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoLogin {
    /// The name to log in with.
    pub login: String,
    /// What they may do.
    pub role: Role,
    /// The password, for everybody to read.
    pub password: String,
}

/// What is in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoNote {
    /// From what it follows.
    pub plan: DemoPlan,
    /// How many seconds its clock runs ahead of the computer's: it began at half past two in the afternoon of its day.
    pub ahead_seconds: i64,
    /// Who may log in; the owner first.
    pub logins: Vec<DemoLogin>,
}

impl DemoNote {
    /// The note of a folder; none where the salon in it is a real one.
    pub fn read(folder: &Path) -> Option<Self> {
        serde_json::from_str(&fs::read_to_string(folder.join(FILE)).ok()?).ok()
    }

    /// Writes the note: the last thing in building, so that what was left half-built has none.
    pub(super) fn write(&self, folder: &Path) -> io::Result<()> {
        fs::write(folder.join(FILE), serde_json::to_vec_pretty(self)?)
    }

    /// The clock of this salon.
    pub fn clock(&self) -> ShiftedClock {
        ShiftedClock { ahead: SignedDuration::from_secs(self.ahead_seconds) }
    }

    /// How far a clock runs ahead that should show `shown` when the computer's shows `real`.
    pub(super) fn ahead(shown: Timestamp, real: Timestamp) -> i64 {
        shown.as_second().saturating_sub(real.as_second())
    }

    /// The login of a role.
    pub fn of_role(&self, role: Role) -> Option<&DemoLogin> {
        self.logins.iter().find(|login| login.role == role)
    }
}
