//! How a bill is met: cash with its change, and card.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{AbonementId, CertificateId};
use crate::domain::market::Market;
use crate::domain::money::Money;

/// Something offered in payment. In JSON: `{"by": "cash", "given": 7000000}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Tender {
    /// Notes and coins.
    Cash {
        /// What the client puts on the counter, in minor units; what is too much is given back.
        given: Money,
    },
    /// A bank card at the terminal.
    Card {
        /// What the terminal charges, in minor units.
        amount: Money,
    },
    /// A transfer or a QR code: Kaspi, SBP, BLIK, WeChat.
    Transfer {
        /// What arrived, in minor units.
        amount: Money,
    },
    /// A certificate.
    Certificate {
        /// Which.
        certificate: CertificateId,
        /// How much of it, in minor units. A certificate for a procedure pays its line whole, whatever stands here.
        amount: Money,
    },
    /// Bonus points.
    Bonus {
        /// How many.
        points: i64,
    },
    /// One session of an abonement, for one line.
    Abonement {
        /// Which.
        abonement: AbonementId,
        /// The line that it pays, counted from 0.
        line: usize,
    },
    /// What the client paid in advance.
    Deposit {
        /// How much of it, in minor units.
        amount: Money,
    },
    /// Nothing yet: the client owes it.
    Debt {
        /// How much, in minor units.
        amount: Money,
    },
}

/// The cash of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CashPart {
    /// What the client put on the counter.
    pub given: Money,
    /// What was given back.
    pub change: Money,
}

/// What a client will likely put on the counter for a sum, smallest first: the sum itself, and the sum rounded up to
/// each kind of note, at most `most` of them.
pub fn likely_given(due: Money, market: Market, most: usize) -> Vec<Money> {
    let mut likely = vec![due];
    for note in market.denominations().iter().rev().map(|note| note.minor()) {
        let over = due.minor().rem_euclid(note);
        let rounded = if over == 0 { Some(due.minor()) } else { due.minor().checked_add(note - over) };
        // A sum of which a note is given back at once is not what anybody hands over.
        likely.extend(rounded.map(Money).filter(|given| *given > due));
    }
    likely.sort_unstable();
    likely.dedup();
    // Coins make many small roundings; the larger ones are those that people hand over.
    if likely.len() > most && most > 0 {
        likely.drain(1..=likely.len() - most);
    }
    likely
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_clients_put_on_the_counter() {
        for (due, expected) in [
            (60_600, vec![60_600, 61_000, 62_000, 65_000, 70_000, 80_000]),
            (5_000, vec![5_000, 6_000, 10_000, 20_000]),
            (20_000, vec![20_000]),
            (1, vec![1, 1_000, 2_000, 5_000, 10_000, 20_000]),
        ] {
            let likely = likely_given(Money::major(due), Market::Kz, 6);
            assert_eq!(likely, expected.into_iter().map(Money::major).collect::<Vec<_>>(), "{due}");
        }
    }

    proptest! {
        #[test]
        fn likely_sums_can_be_given(due in 1_i64..50_000_000, market in 0_usize..4) {
            let market = Market::ALL[market];
            for given in likely_given(Money(due), market, 5) {
                prop_assert!(given.0 >= due && given.0 - due < market.denominations()[0].0, "{} of {}", given.0, due);
            }
        }
    }
}
