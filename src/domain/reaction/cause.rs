//! Why something is suspected, or rather not.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Why, with what is needed to say it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It began so many hours after, as reactions of this kind do.
    TimeFits {
        /// Hours between the touch and the beginning.
        hours: i64,
    },
    /// It began so many hours after: possible, not usual.
    TimePossible {
        /// Hours between the touch and the beginning.
        hours: i64,
    },
    /// The symptoms are those of what acts within hours.
    ImmediateKind,
    /// The symptoms are those of what acts after a day or later.
    DelayedKind,
    /// The client never met it here before.
    FirstTime,
    /// The client met it here before and bore it well.
    Tolerated {
        /// How often.
        times: u32,
    },
    /// The client bore the product before, but never this lot.
    NewLot,
    /// It stands on the card as an allergy.
    OnCard {
        /// The allergy's code.
        allergy: String,
    },
    /// A relative of it stands on the card.
    RelatedToCard {
        /// The allergy's code.
        allergy: String,
    },
    /// It was used where the reaction shows.
    SameZone,
    /// It was used elsewhere.
    OtherZone,
    /// Others reacted after the same lot.
    OthersReacted {
        /// How many.
        clients: u32,
    },
    /// It is known for irritating skin.
    Irritant,
    /// It is among what people become allergic to most often.
    Common,
    /// Nobody noted it: the procedure usually uses it.
    OnlyUsual,
}

/// A reason with its weight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Because {
    /// Why.
    pub why: Why,
    /// How much it adds; below zero: takes away.
    pub points: i32,
}
