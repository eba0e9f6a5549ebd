//! Counting a drawer, note by note and coin by coin.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::market::Market;
use crate::domain::money::{Money, MoneyError};

use super::refusal::TillRefusal;

/// The most pieces of one kind that a drawer can hold. Larger numbers are slips of the finger.
pub const PIECES_LARGEST: i64 = 100_000;

/// How many notes or coins of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pieces {
    /// What one is worth.
    pub denomination: Money,
    /// How many.
    pub pieces: i64,
}

/// A drawer counted: only what lies in it, largest first, each kind once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct CashCount(Vec<Pieces>);

impl CashCount {
    /// The only way to make one: every kind is a note or coin of the market, named once, and not more than a drawer
    /// holds. Kinds of which there are none are dropped.
    pub fn new(market: Market, counted: &[Pieces]) -> Result<Self, TillRefusal> {
        let mut kept: Vec<Pieces> = Vec::with_capacity(counted.len());
        for kind in counted {
            let twice = kept.iter().any(|known| known.denomination == kind.denomination);
            if twice || !market.denominations().contains(&kind.denomination) {
                return Err(TillRefusal::NotADenomination(kind.denomination));
            }
            if !(0..=PIECES_LARGEST).contains(&kind.pieces) {
                return Err(TillRefusal::TooManyPieces(kind.pieces));
            }
            kept.push(*kind);
        }
        kept.retain(|kind| kind.pieces > 0);
        kept.sort_by_key(|kind| std::cmp::Reverse(kind.denomination));
        Ok(Self(kept))
    }

    /// The kinds of which there are any, largest first.
    pub fn kinds(&self) -> &[Pieces] {
        &self.0
    }

    /// What lies in the drawer.
    pub fn total(&self) -> Result<Money, TillRefusal> {
        worth(&self.0).map_err(|_| TillRefusal::TooLarge(Money(i64::MAX)))
    }
}

/// What notes and coins are worth together.
pub fn worth(kinds: &[Pieces]) -> Result<Money, MoneyError> {
    kinds.iter().try_fold(Money::ZERO, |sum, kind| sum.plus(kind.denomination.times(kind.pieces)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawers() {
        use TillRefusal::{NotADenomination, TooManyPieces};
        let tenge = Money::major;
        for (counted, expected) in [
            (vec![], Ok(0)),
            (vec![(20_000, 6), (10_000, 4), (5_000, 3), (2_000, 11), (1_000, 9), (500, 4)], Ok(208_000)),
            (vec![(500, 4), (20_000, 1)], Ok(22_000)),
            (vec![(500, 0)], Ok(0)),
            (vec![(500, 1), (500, 1)], Err(NotADenomination(tenge(500)))),
            (vec![(300, 1)], Err(NotADenomination(tenge(300)))),
            (vec![(-500, 1)], Err(NotADenomination(tenge(-500)))),
            (vec![(500, -1)], Err(TooManyPieces(-1))),
            (vec![(500, 100_001)], Err(TooManyPieces(100_001))),
            (vec![(500, i64::MAX)], Err(TooManyPieces(i64::MAX))),
            (vec![(20_000, 100_000)], Ok(2_000_000_000)),
        ] {
            let kinds: Vec<_> = counted
                .iter()
                .map(|&(denomination, pieces)| Pieces { denomination: tenge(denomination), pieces })
                .collect();
            let total = CashCount::new(Market::Kz, &kinds).and_then(|count| count.total());
            assert_eq!(total, expected.map(tenge), "{counted:?}");
        }
    }

    #[test]
    fn a_full_drawer_of_every_market_is_in_range() {
        for market in Market::ALL {
            let full: Vec<_> = market
                .denominations()
                .iter()
                .map(|&denomination| Pieces { denomination, pieces: PIECES_LARGEST })
                .collect();
            assert!(CashCount::new(market, &full).and_then(|count| count.total()).is_ok(), "{market:?}");
        }
    }

    #[test]
    fn counts_lie_largest_first_without_the_empty_kinds() {
        let kinds = [(100, 2), (5_000, 1), (200, 0)]
            .map(|(denomination, pieces)| Pieces { denomination: Money::major(denomination), pieces });
        let count = CashCount::new(Market::Kz, &kinds).expect("tenge");
        let lying: Vec<_> = count.kinds().iter().map(|kind| kind.denomination.minor() / 100).collect();
        assert_eq!(lying, [5_000, 100]);
    }
}
