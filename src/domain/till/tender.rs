//! How a bill is met: cash with its change, and card.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{AbonementId, CertificateId};
use crate::domain::ledger::Account;
use crate::domain::market::Market;
use crate::domain::money::{LARGEST_TYPED, Money};

use super::refusal::TillRefusal;

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

/// A bill met exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Settlement {
    /// The cash, where there was any.
    pub cash: Option<CashPart>,
    /// What was charged to cards.
    pub card: Money,
}

impl Settlement {
    /// What stays in the drawer.
    pub fn kept_cash(self) -> Money {
        // `settle` gives no change above what was given, so this cannot overflow.
        self.cash.map_or(Money::ZERO, |cash| Money(cash.given.0 - cash.change.0))
    }

    /// What was given back.
    pub fn change(self) -> Money {
        self.cash.map_or(Money::ZERO, |cash| cash.change)
    }

    /// The accounts that receive the payment, as the ledger takes them.
    pub fn received(self) -> [(Account, Money); 2] {
        [(Account::Cash, self.kept_cash()), (Account::CardClearing, self.card)]
    }
}

/// Meets a bill's total with tenders. Cards are charged first; cash pays the rest and gives change.
///
/// Refused are tenders of nothing, sums that do not reach, more on card than is due, cash when nothing is left, and a
/// change of the market's largest note or more (one note fewer would have done: the sum was mistyped).
pub fn settle(total: Money, tenders: &[Tender], market: Market) -> Result<Settlement, TillRefusal> {
    let (mut given, mut card, mut any_cash) = (Money::ZERO, Money::ZERO, false);
    for tender in tenders {
        let (sum, amount) = match tender {
            Tender::Cash { given: amount } => {
                any_cash = true;
                (&mut given, *amount)
            }
            Tender::Card { amount } => (&mut card, *amount),
            Tender::Transfer { .. }
            | Tender::Certificate { .. }
            | Tender::Bonus { .. }
            | Tender::Abonement { .. }
            | Tender::Deposit { .. }
            | Tender::Debt { .. } => return Err(TillRefusal::NotPositive(Money::ZERO)),
        };
        if amount <= Money::ZERO {
            return Err(TillRefusal::NotPositive(amount));
        }
        if amount > LARGEST_TYPED {
            return Err(TillRefusal::TooLarge(amount));
        }
        *sum = sum.plus(amount).map_err(|_| TillRefusal::TooLarge(amount))?;
    }
    let too_large = |_| TillRefusal::TooLarge(total);
    let due_in_cash = total.minus(card).map_err(too_large)?;
    if due_in_cash < Money::ZERO {
        return Err(TillRefusal::CardAboveTotal { over: due_in_cash.negated().map_err(too_large)? });
    }
    let change = given.minus(due_in_cash).map_err(too_large)?;
    if change < Money::ZERO {
        return Err(TillRefusal::NotCovered { missing: change.negated().map_err(too_large)? });
    }
    if any_cash && due_in_cash == Money::ZERO {
        return Err(TillRefusal::CashNotNeeded);
    }
    if market.denominations().first().is_some_and(|largest| change >= *largest) {
        return Err(TillRefusal::ChangeTooLarge { given, change });
    }
    Ok(Settlement { cash: any_cash.then_some(CashPart { given, change }), card })
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

    /// A tender of whole tenge in cash.
    fn cash(given: i64) -> Tender {
        Tender::Cash { given: Money::major(given) }
    }

    /// A tender of whole tenge on card.
    fn card(amount: i64) -> Tender {
        Tender::Card { amount: Money::major(amount) }
    }

    #[test]
    fn payments() {
        use TillRefusal::{CardAboveTotal, CashNotNeeded, ChangeTooLarge, NotCovered, NotPositive, TooLarge};
        let tenge = Money::major;
        for (total, tenders, expected) in [
            // total, tenders → (given, change, card)
            (60_600, vec![cash(60_600)], Ok((60_600, 0, 0))),
            (60_600, vec![cash(70_000)], Ok((70_000, 9_400, 0))),
            (60_600, vec![card(60_600)], Ok((0, 0, 60_600))),
            (60_600, vec![card(50_000), cash(20_000)], Ok((20_000, 9_400, 50_000))),
            (60_600, vec![cash(20_000), card(50_000)], Ok((20_000, 9_400, 50_000))),
            (60_600, vec![card(30_000), card(30_600)], Ok((0, 0, 60_600))), // two cards
            (60_600, vec![cash(40_000), cash(20_600)], Ok((60_600, 0, 0))), // a forgotten note added
            (0, vec![], Ok((0, 0, 0))),                                     // a free procedure
            (60_600, vec![], Err(NotCovered { missing: tenge(60_600) })),
            (60_600, vec![cash(60_000)], Err(NotCovered { missing: tenge(600) })),
            (60_600, vec![card(50_000), cash(10_000)], Err(NotCovered { missing: tenge(600) })),
            (60_600, vec![card(60_601)], Err(CardAboveTotal { over: tenge(1) })),
            (60_600, vec![card(60_600), cash(500)], Err(CashNotNeeded)),
            (0, vec![cash(500)], Err(CashNotNeeded)),
            (0, vec![card(500)], Err(CardAboveTotal { over: tenge(500) })),
            (60_600, vec![cash(0)], Err(NotPositive(tenge(0)))),
            (60_600, vec![cash(-60_600)], Err(NotPositive(tenge(-60_600)))),
            (60_600, vec![card(-1), cash(60_601)], Err(NotPositive(tenge(-1)))),
            (60_600, vec![cash(80_600)], Err(ChangeTooLarge { given: tenge(80_600), change: tenge(20_000) })),
            (60_600, vec![cash(606_000)], Err(ChangeTooLarge { given: tenge(606_000), change: tenge(545_400) })),
            (60_600, vec![cash(80_599)], Ok((80_599, 19_999, 0))),
            (60_600, vec![cash(100_000_001)], Err(TooLarge(tenge(100_000_001)))),
        ] {
            let met = settle(tenge(total), &tenders, Market::Kz).map(|met| {
                let paid = met.cash.unwrap_or(CashPart { given: Money::ZERO, change: Money::ZERO });
                (paid.given, paid.change, met.card)
            });
            let expected = expected.map(|(given, change, card)| (tenge(given), tenge(change), tenge(card)));
            assert_eq!(met, expected, "{total} {tenders:?}");
        }
    }

    #[test]
    fn extreme_amounts_are_refused_and_never_wrap() {
        use TillRefusal::{NotPositive, TooLarge};
        let extreme = |given| Tender::Cash { given: Money(given) };
        for (total, tenders, expected) in [
            (1, vec![extreme(i64::MAX)], TooLarge(Money(i64::MAX))),
            (1, vec![extreme(i64::MIN)], NotPositive(Money(i64::MIN))),
            (i64::MAX, vec![extreme(1)], TillRefusal::NotCovered { missing: Money(i64::MAX - 1) }),
            (i64::MIN, vec![Tender::Card { amount: Money(1) }], TooLarge(Money(i64::MIN))),
        ] {
            assert_eq!(settle(Money(total), &tenders, Market::Kz), Err(expected), "{total}");
        }
    }

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
        fn parts_are_the_total_and_change_is_what_is_over(
            total in 0_i64..100_000_000, on_card in 0_i64..100_000_000, given in 0_i64..100_000_000,
        ) {
            let tenders: Vec<_> = [
                (on_card > 0).then_some(Tender::Card { amount: Money(on_card) }),
                (given > 0).then_some(Tender::Cash { given: Money(given) }),
            ].into_iter().flatten().collect();
            if let Ok(met) = settle(Money(total), &tenders, Market::Kz) {
                prop_assert_eq!(met.kept_cash().0 + met.card.0, total);
                prop_assert_eq!(met.change().0, given - (total - on_card));
                prop_assert!(met.change().0 < 2_000_000);
            }
        }

        #[test]
        fn likely_sums_can_be_given(due in 1_i64..50_000_000, market in 0_usize..4) {
            let market = Market::ALL[market];
            for given in likely_given(Money(due), market, 5) {
                let met = settle(Money(due), &[Tender::Cash { given }], market);
                prop_assert!(met.is_ok(), "{} of {}", given.0, due);
            }
        }
    }
}
