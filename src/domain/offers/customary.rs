//! What is usual in a market: the programme that a manager finds in the form before the first one is kept.

use crate::domain::market::Market;
use crate::domain::money::Money;

use super::programme::{BonusProgramme, Tier};
use super::rate::Rate;

/// The shares of the three tiers, as salons of all four markets give them (3 to 10 %, most often 5).
const RATES: [Rate; 3] = [Rate::percent(3), Rate::percent(5), Rate::percent(7)];

impl BonusProgramme {
    /// The programme that is proposed to a salon of a market, still off: nobody earns before a manager has agreed to it.
    ///
    /// A point is the smallest sum that means something to a client, so that a small bill is not rounded into nothing:
    /// a tenge, a rouble, ten grosze, ten fen. Tiers begin at about two and five visits' worth of spending in a year.
    pub fn customary(market: Market) -> Self {
        let (point, from) = match market {
            Market::Kz => (Money::major(1), [0, 200_000, 500_000]),
            Market::Ru => (Money::major(1), [0, 30_000, 100_000]),
            Market::Pl => (Money(10), [0, 1_500, 4_000]),
            Market::Cn => (Money(10), [0, 3_000, 10_000]),
        };
        let tiers =
            from.into_iter().zip(RATES).map(|(from, rate)| Tier { from: Money::major(from).minor(), rate }).collect();
        Self { is_on: false, point, tiers, ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_usual_may_be_kept_as_it_is() {
        for market in Market::ALL {
            let programme = BonusProgramme::customary(market);
            assert!(!programme.is_on, "a manager switches it on");
            assert_eq!(programme.clone().checked(), Ok(programme));
        }
    }
}
