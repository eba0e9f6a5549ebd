//! What is known before anybody is suspected.

use std::collections::HashMap;

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::catalogue::Names;
use crate::domain::ids::{BillId, GoodsId, GoodsLotId, ProcedureId, VisitId};
use crate::domain::zone::Zone;

/// In which way something touched the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Exposure {
    /// It was done, or noted as used, in a visit.
    Visit(VisitId),
    /// The visit's procedure usually uses it; nobody noted it.
    Usual(VisitId),
    /// It was sold to be used at home.
    Bought(BillId),
}

impl Exposure {
    /// Whether somebody noted it.
    pub const fn is_noted(self) -> bool {
        !matches!(self, Self::Usual(_))
    }
}

/// A lot as the package names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct LotSeen {
    /// Its number in the salon's books.
    pub id: GoodsLotId,
    /// Its number on the package; empty where there is none.
    pub number: String,
    /// Its best-before day.
    pub best_before: Option<Date>,
}

/// Something that touched the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touch {
    /// A procedure that was done.
    Procedure {
        /// Which.
        procedure: ProcedureId,
        /// Its names.
        names: Names,
        /// In which visit.
        visit: VisitId,
        /// When, by the clock on the wall.
        at: DateTime,
        /// Where on the skin, as far as it was noted.
        zones: Vec<Zone>,
        /// Codes of the allergens that it brings by itself.
        allergens: Vec<String>,
    },
    /// A product.
    Product {
        /// Which.
        goods: GoodsId,
        /// Its names.
        names: Names,
        /// Of which lot, where that was noted.
        lot: Option<LotSeen>,
        /// How it came to the client.
        exposure: Exposure,
        /// When, by the clock on the wall.
        at: DateTime,
        /// Where on the skin, as far as it was noted.
        zones: Vec<Zone>,
        /// Codes of the allergens that it holds.
        allergens: Vec<String>,
    },
}

impl Touch {
    /// When.
    pub const fn at(&self) -> DateTime {
        match self {
            Self::Procedure { at, .. } | Self::Product { at, .. } => *at,
        }
    }

    /// Where on the skin, as far as it was noted.
    pub fn zones(&self) -> &[Zone] {
        match self {
            Self::Procedure { zones, .. } | Self::Product { zones, .. } => zones,
        }
    }

    /// Codes of the allergens that it brings.
    pub fn allergens(&self) -> &[String] {
        match self {
            Self::Procedure { allergens, .. } | Self::Product { allergens, .. } => allergens,
        }
    }

    /// How it came to the client.
    pub const fn exposure(&self) -> Exposure {
        match self {
            Self::Procedure { visit, .. } => Exposure::Visit(*visit),
            Self::Product { exposure, .. } => *exposure,
        }
    }
}

/// All that suspicion looks at.
#[derive(Clone, Debug, Default)]
pub struct Knowledge {
    /// Everything that touched the client, in any order.
    pub touches: Vec<Touch>,
    /// Codes of the allergies of the card that held before the reaction.
    pub allergies: Vec<String>,
    /// How many other clients reacted after the same lot.
    pub others: HashMap<GoodsLotId, u32>,
}
