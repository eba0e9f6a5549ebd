//! What a request changed, so that a screen asks again only for what it shows.

use serde::{Deserialize, Serialize};

/// Something that screens show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[repr(u32)]
pub enum Noun {
    /// Clients and their health.
    Clients = 1,
    /// Visits and the day.
    Visits = 1 << 1,
    /// Procedures and prices.
    Catalogue = 1 << 2,
    /// Specialists, shifts, rooms, devices, block-outs.
    Schedule = 1 << 3,
    /// The till and its ledger.
    Till = 1 << 4,
    /// Members of staff.
    Staff = 1 << 5,
    /// The salon's settings.
    Settings = 1 << 6,
    /// Imports.
    Imports = 1 << 7,
    /// The rules of offers: programme, promotions, plans.
    Offers = 1 << 8,
    /// What clients hold: bonuses, certificates, abonements, deposits, debts.
    Wallets = 1 << 9,
    /// Goods and their stock.
    Goods = 1 << 10,
    /// Answers to the questionnaire, and the questionnaire.
    Anamnesis = 1 << 11,
    /// Patch tests, doctors' words, decisions about findings.
    Safety = 1 << 12,
    /// Records of visits.
    Records = 1 << 13,
    /// Photographs.
    Photographs = 1 << 14,
    /// Consents.
    Consents = 1 << 15,
    /// Plans of courses and care at home.
    Plans = 1 << 16,
    /// Reactions and what they were traced to.
    Reactions = 1 << 17,
    /// The service standard, its prompts and marks.
    Standard = 1 << 18,
    /// Who sits at the desk, who is away, what calls there are.
    Desk = 1 << 19,
    /// What was told already.
    Notices = 1 << 20,
    /// What makes a client feel at home: drinks, coats, small things.
    Comfort = 1 << 21,
}

/// A set of nouns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Changes(u32);

impl Changes {
    /// Nothing changed.
    pub const NONE: Self = Self(0);

    /// Adds a noun.
    pub fn add(&mut self, noun: Noun) {
        self.0 |= noun as u32;
    }

    /// Whether a noun changed.
    pub fn touch(self, noun: Noun) -> bool {
        self.0 & noun as u32 != 0
    }

    /// Whether anything changed.
    pub fn any(self) -> bool {
        self.0 != 0
    }

    /// All that either changed.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
