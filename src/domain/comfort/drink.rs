//! Drinks.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;

codes! {
    /// What a salon offers to drink.
    Drink {
        /// Black tea.
        Tea = "tea",
        /// Green tea.
        GreenTea = "green_tea",
        /// A tea of herbs or fruit.
        HerbalTea = "herbal_tea",
        /// Coffee, black.
        Coffee = "coffee",
        /// Coffee with milk.
        MilkCoffee = "milk_coffee",
        /// Still water.
        Water = "water",
        /// Sparkling water.
        SparklingWater = "sparkling_water",
        /// Juice.
        Juice = "juice",
        /// Something else, in words.
        Other = "other",
    }
}

impl Drink {
    /// Whether it is hot, or may be: of another drink nobody knows.
    pub const fn may_be_hot(self) -> bool {
        match self {
            Self::Tea | Self::GreenTea | Self::HerbalTea | Self::Coffee | Self::MilkCoffee | Self::Other => true,
            Self::Water | Self::SparklingWater | Self::Juice => false,
        }
    }
}

/// A drink that was brought at a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ServedDrink {
    /// What.
    pub drink: Drink,
    /// How, or what else, in words: "with lemon".
    pub words: String,
    /// When, on the salon's wall.
    pub at: DateTime,
    /// The name of who noted it.
    pub by: String,
}
