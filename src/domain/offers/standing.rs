//! Which tier a client has reached.

use super::programme::{BonusProgramme, TierBy};
use super::rate::Rate;

impl BonusProgramme {
    /// The share that comes back after this spending (minor units) and this many visits, and what is missing to the next
    /// tier with its share.
    pub fn standing(&self, spent: i64, visits: i64) -> (Rate, Option<(i64, Rate)>) {
        let reached = match self.tier_by {
            TierBy::Spend => spent,
            TierBy::Visits => visits,
        }
        .max(0); // a refund of what was paid before the window
        let now = self.tiers.iter().rev().find(|tier| tier.from <= reached).map_or(Rate::NONE, |tier| tier.rate);
        let next = self.tiers.iter().find(|tier| tier.from > reached);
        (now, next.map(|tier| (tier.from.saturating_sub(reached), tier.rate)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Money;

    #[test]
    fn tiers_by_spending_and_by_visits() {
        let by_spend = BonusProgramme::default();
        let by_visits = BonusProgramme {
            tier_by: TierBy::Visits,
            tiers: vec![
                super::super::programme::Tier { from: 0, rate: Rate::percent(3) },
                super::super::programme::Tier { from: 5, rate: Rate::percent(10) },
            ],
            ..BonusProgramme::default()
        };
        let tenge = |units: i64| Money::major(units).minor();
        for (programme, spent, visits, expected) in [
            (&by_spend, 0, 9, (Rate::percent(3), Some((tenge(200_000), Rate::percent(5))))),
            (&by_spend, tenge(200_000) - 1, 0, (Rate::percent(3), Some((1, Rate::percent(5))))),
            (&by_spend, tenge(200_000), 0, (Rate::percent(5), Some((tenge(300_000), Rate::percent(7))))),
            (&by_spend, tenge(900_000), 0, (Rate::percent(7), None)),
            (&by_spend, -1, 0, (Rate::percent(3), Some((tenge(200_000), Rate::percent(5))))), // refunded beyond the window
            (&by_visits, tenge(900_000), 4, (Rate::percent(3), Some((1, Rate::percent(10))))),
            (&by_visits, 0, 5, (Rate::percent(10), None)),
        ] {
            assert_eq!(programme.standing(spent, visits), expected, "{spent} {visits}");
        }
    }
}
