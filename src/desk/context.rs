//! What a use case knows of the moment in which it runs.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{ClientId, ImportId, StaffId, VisitId};
use crate::domain::market::Market;
use crate::domain::role::Role;
use crate::domain::time::{Entropy, business_day, wall_of};
use crate::store::staff::StaffRow;
use crate::store::vault::Vault;

use super::changes::{Changes, Noun};

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Actor {
    /// Their number.
    pub staff: StaffId,
    /// The name they log in with.
    pub login: String,
    /// The name colleagues call them by.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Whether they came in with a one-time password and must choose their own before anything else.
    #[serde(default)]
    pub must_change: bool,
}

impl Actor {
    /// The actor that a member of staff is.
    pub(super) fn of(person: &StaffRow) -> Self {
        Self {
            staff: person.id,
            login: person.login.clone(),
            name: person.name.clone(),
            role: person.role,
            must_change: person.must_change,
        }
    }
}

/// The moment of one request: who, when, where, and what came of it.
pub struct Context<'desk> {
    /// Who asks.
    pub actor: Actor,
    /// The instant at which the gate took the request.
    pub now: Timestamp,
    /// The salon's zone.
    pub zone: TimeZone,
    /// The salon's market.
    pub market: Market,
    /// Randomness, for codes.
    pub entropy: &'desk mut dyn Entropy,
    /// The nouns that changed, told back to the caller.
    pub changes: Changes,
    /// Whose data the request touched or showed: written in the audit row.
    pub subjects: Vec<Subject>,
    /// The key ring, for the few requests that add a person or change a password.
    pub(crate) vault: &'desk mut Vault,
}

/// Somebody or something that an audit row speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A client's personal data.
    Client(ClientId),
    /// A client's health data.
    Health(ClientId),
    /// A visit.
    Visit(VisitId),
    /// A member of staff.
    Staff(StaffId),
    /// An import with all its clients: its rows say whose data they are.
    Import(ImportId),
}

impl Context<'_> {
    /// The salon's business day.
    pub fn today(&self) -> Date {
        business_day(self.now, &self.zone)
    }

    /// What the clock on the salon's wall shows.
    pub fn wall(&self) -> DateTime {
        wall_of(self.now, &self.zone)
    }

    /// Notes that a noun changed, so that screens that show it ask again.
    pub fn changed(&mut self, noun: Noun) {
        self.changes.add(noun);
    }

    /// Notes whose data was touched or shown.
    pub fn about(&mut self, subject: Subject) {
        if !self.subjects.contains(&subject) {
            self.subjects.push(subject);
        }
    }
}
