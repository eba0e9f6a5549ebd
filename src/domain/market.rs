//! The countries in which salons work, and what differs between them.

use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::money::{Currency, Money};

/// A country whose rules a salon follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Market {
    /// Kazakhstan.
    Kz,
    /// Russia.
    Ru,
    /// Poland.
    Pl,
    /// China.
    Cn,
}

impl Market {
    /// All of them, in the order in which the set-up offers them.
    pub const ALL: [Self; 4] = [Self::Kz, Self::Ru, Self::Pl, Self::Cn];

    /// The two letters of ISO 3166.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kz => "KZ",
            Self::Ru => "RU",
            Self::Pl => "PL",
            Self::Cn => "CN",
        }
    }

    /// The market of two letters, upper or lower case.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|market| market.code().eq_ignore_ascii_case(code))
    }

    /// The currency in which salons of this market keep their ledger.
    pub const fn currency(self) -> Currency {
        match self {
            Self::Kz => Currency::Kzt,
            Self::Ru => Currency::Rub,
            Self::Pl => Currency::Pln,
            Self::Cn => Currency::Cny,
        }
    }

    /// The zone proposed to a new salon; a salon elsewhere in the country chooses its own.
    pub const fn zone_name(self) -> &'static str {
        match self {
            Self::Kz => "Asia/Almaty",
            Self::Ru => "Europe/Moscow",
            Self::Pl => "Europe/Warsaw",
            Self::Cn => "Asia/Shanghai",
        }
    }

    /// The zone of [`Market::zone_name`]; UTC where the zone table lacks it.
    pub fn zone(self) -> TimeZone {
        TimeZone::get(self.zone_name()).unwrap_or(TimeZone::UTC)
    }

    /// The prefix that makes a national phone number an international one.
    pub const fn calling_code(self) -> &'static str {
        match self {
            Self::Kz | Self::Ru => "7",
            Self::Pl => "48",
            Self::Cn => "86",
        }
    }

    /// The notes and coins in use, largest first, as a drawer is counted.
    /// Source: the central banks' lists as of 2025; tiyn and fen are out of use, kopecks practically so.
    pub fn denominations(self) -> &'static [Money] {
        const fn m(minor: i64) -> Money {
            Money(minor)
        }
        match self {
            Self::Kz => {
                const KZ: &[Money] = &[
                    m(2_000_000),
                    m(1_000_000),
                    m(500_000),
                    m(200_000),
                    m(100_000),
                    m(50_000),
                    m(20_000),
                    m(10_000),
                    m(5_000),
                    m(2_000),
                    m(1_000),
                    m(500),
                    m(200),
                    m(100),
                ];
                KZ
            }
            Self::Ru => {
                const RU: &[Money] = &[
                    m(500_000),
                    m(200_000),
                    m(100_000),
                    m(50_000),
                    m(20_000),
                    m(10_000),
                    m(5_000),
                    m(1_000),
                    m(500),
                    m(200),
                    m(100),
                    m(50),
                    m(10),
                ];
                RU
            }
            Self::Pl => {
                const PL: &[Money] = &[
                    m(50_000),
                    m(20_000),
                    m(10_000),
                    m(5_000),
                    m(2_000),
                    m(1_000),
                    m(500),
                    m(200),
                    m(100),
                    m(50),
                    m(20),
                    m(10),
                    m(5),
                    m(2),
                    m(1),
                ];
                PL
            }
            Self::Cn => {
                const CN: &[Money] = &[m(10_000), m(5_000), m(2_000), m(1_000), m(500), m(100), m(50), m(10)];
                CN
            }
        }
    }
}
