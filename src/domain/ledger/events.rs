//! What each event of the salon posts.
//!
//! Each function gives the postings of one entry, or none where nothing moves (a free procedure, a count that agrees):
//! an entry of nothing does not exist. Further tenders, offers and refunds add postings to these events and change none.

use crate::domain::money::{Money, MoneyError};

use super::account::Account;
use super::entry::{Entry, Posting};
use super::sums::Sums;

/// A bill paid: what was earned leaves the accounts of revenue, what met it enters those of the tenders.
///
/// Both sides are given as positive amounts and must have the same sum, or no entry can be made of them. Change is not
/// part of either: the drawer receives what stays in it.
pub fn sale(
    earned: impl IntoIterator<Item = (Account, Money)>,
    received: impl IntoIterator<Item = (Account, Money)>,
) -> Result<Vec<Posting>, MoneyError> {
    let mut sums = Sums::default();
    for (account, amount) in received {
        sums.debit(account, amount)?;
    }
    for (account, amount) in earned {
        sums.credit(account, amount)?;
    }
    Ok(sums.into_postings())
}

/// A shift opens with a float: the drawer is brought from what the ledger says lies in it to that sum. What is too much
/// goes to the safe; what is missing comes from the safe as far as it reaches, the rest from the owner.
pub fn float(in_drawer: Money, in_safe: Money, float: Money) -> Result<Vec<Posting>, MoneyError> {
    let added = float.minus(in_drawer)?;
    let from_safe = added.min(in_safe.max(Money::ZERO));
    let mut sums = Sums::default();
    sums.debit(Account::Cash, added)?;
    sums.credit(Account::Safe, from_safe)?;
    sums.debit(Account::Owner, from_safe.minus(added)?)?;
    Ok(sums.into_postings())
}

/// A count at the end of a shift: the drawer is brought from the expected sum to the counted one, and the difference is
/// kept by itself, never inside revenue.
pub fn difference(expected: Money, counted: Money) -> Result<Vec<Posting>, MoneyError> {
    let over = counted.minus(expected)?;
    let mut sums = Sums::default();
    sums.debit(Account::Cash, over)?;
    sums.credit(Account::OverShort, over)?;
    Ok(sums.into_postings())
}

/// What counting found: each account is brought to its counted sum, with its own other side beside it, so that an over and
/// a short never hide each other.
pub fn differences(found: impl IntoIterator<Item = (Account, Money)>) -> Result<Vec<Posting>, MoneyError> {
    let mut postings = Vec::new();
    for (account, over) in found {
        if over != Money::ZERO {
            postings.push(Posting::money(account, over));
            postings.push(Posting::money(Account::OverShort, over.negated()?));
        }
    }
    Ok(postings)
}

/// Cash that moves without a bill: into the drawer from another account, or, with an amount below zero, out of it.
pub fn moved_in(from: Account, amount: Money) -> Result<Vec<Posting>, MoneyError> {
    let mut sums = Sums::default();
    sums.debit(Account::Cash, amount)?;
    sums.credit(from, amount)?;
    Ok(sums.into_postings())
}

/// An entry taken back in whole: every posting turned round.
pub fn reversal(entry: &Entry) -> Result<Vec<Posting>, MoneyError> {
    entry
        .postings()
        .iter()
        .map(|posting| {
            let amount = posting.amount.checked_neg().ok_or(MoneyError::OutOfRange)?;
            Ok(Posting { account: posting.account, amount })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::entry::tests::heading;
    use super::super::entry::{EntryKind, LedgerRefusal};
    use super::*;

    /// Accounts with minor units, as a table's row writes them.
    fn plain(postings: &[Posting]) -> Vec<(Account, i64)> {
        postings.iter().map(|posting| (posting.account, posting.amount)).collect()
    }

    /// A row's amounts as money.
    fn money(row: &[(Account, i64)]) -> Vec<(Account, Money)> {
        row.iter().map(|&(account, amount)| (account, Money(amount))).collect()
    }

    #[test]
    fn sales() {
        use Account::{CardClearing, Cash, DiscountPromotion, RevenueGoods, RevenueProcedures};
        for (earned, received, expected) in [
            // exact cash
            (vec![(RevenueProcedures, 900)], vec![(Cash, 900)], vec![(Cash, 900), (RevenueProcedures, -900)]),
            // card and cash
            (
                vec![(RevenueProcedures, 900)],
                vec![(CardClearing, 500), (Cash, 400)],
                vec![(CardClearing, 500), (Cash, 400), (RevenueProcedures, -900)],
            ),
            // two lines of one kind are one posting
            (
                vec![(RevenueProcedures, 900), (RevenueProcedures, 100), (RevenueGoods, 85)],
                vec![(Cash, 1_085)],
                vec![(Cash, 1_085), (RevenueProcedures, -1_000), (RevenueGoods, -85)],
            ),
            // a promotion only adds a posting
            (
                vec![(RevenueProcedures, 900)],
                vec![(Cash, 810), (DiscountPromotion, 90)],
                vec![(Cash, 810), (DiscountPromotion, 90), (RevenueProcedures, -900)],
            ),
            // a free procedure moves nothing
            (vec![(RevenueProcedures, 0)], vec![], vec![]),
            (
                vec![(RevenueProcedures, 900)],
                vec![(Cash, 900), (CardClearing, 0)],
                vec![(Cash, 900), (RevenueProcedures, -900)],
            ),
        ] {
            assert_eq!(sale(money(&earned), money(&received)).map(|made| plain(&made)), Ok(expected), "{earned:?}");
        }
    }

    #[test]
    fn floats() {
        use Account::{Cash, Owner, Safe};
        for (in_drawer, in_safe, wanted, expected) in [
            (0, 0, 0, vec![]),
            (200, 0, 200, vec![]),                                // the drawer as it was left
            (0, 0, 200, vec![(Cash, 200), (Owner, -200)]),        // the first float of a new salon
            (2_080, 0, 200, vec![(Cash, -1_880), (Safe, 1_880)]), // the takings put aside
            (100, 5_000, 200, vec![(Cash, 100), (Safe, -100)]),   // filled up from the safe
            (0, 150, 200, vec![(Cash, 200), (Safe, -150), (Owner, -50)]), // the safe does not reach
            (0, -10, 200, vec![(Cash, 200), (Owner, -200)]),      // nothing is taken from an empty safe
            (-50, 100, 0, vec![(Cash, 50), (Safe, -50)]),
        ] {
            let made = float(Money(in_drawer), Money(in_safe), Money(wanted));
            assert_eq!(made.map(|made| plain(&made)), Ok(expected), "{in_drawer} {in_safe} {wanted}");
        }
        assert_eq!(float(Money(i64::MIN), Money(0), Money(1)), Err(MoneyError::OutOfRange));
    }

    #[test]
    fn differences() {
        use Account::{Cash, OverShort};
        for (expected, counted, postings) in [
            (2_080, 2_080, vec![]),
            (2_080, 2_070, vec![(Cash, -10), (OverShort, 10)]),
            (2_080, 2_100, vec![(Cash, 20), (OverShort, -20)]),
            (2_080, 0, vec![(Cash, -2_080), (OverShort, 2_080)]),
        ] {
            let made = difference(Money(expected), Money(counted));
            assert_eq!(made.map(|made| plain(&made)), Ok(postings), "{expected} {counted}");
        }
        assert_eq!(difference(Money(i64::MIN), Money(1)), Err(MoneyError::OutOfRange));
    }

    #[test]
    fn sides_that_differ_make_no_entry() {
        let made = sale(money(&[(Account::RevenueProcedures, 900)]), money(&[(Account::Cash, 899)])).expect("in range");
        assert!(matches!(Entry::new(heading(EntryKind::Sale), made), Err(LedgerRefusal::Unbalanced { sum: -1, .. })));
    }

    proptest! {
        #[test]
        fn floats_and_differences_balance_and_reach_their_sum(
            drawer in -1_000_000_i64..1_000_000, safe in -1_000_000_i64..1_000_000, wanted in 0_i64..1_000_000,
        ) {
            for postings in [
                float(Money(drawer), Money(safe), Money(wanted)).expect("in range"),
                difference(Money(drawer), Money(wanted)).expect("in range"),
            ] {
                let moved: i64 = postings.iter().filter(|p| p.account == Account::Cash).map(|p| p.amount).sum();
                prop_assert_eq!(drawer + moved, wanted);
                if !postings.is_empty() {
                    prop_assert!(Entry::new(heading(EntryKind::Float), postings).is_ok());
                }
            }
        }

        #[test]
        fn a_reversal_leaves_every_account_as_it_was(cash in 1_i64..1_000_000, card in 1_i64..1_000_000) {
            let received = [(Account::Cash, Money(cash)), (Account::CardClearing, Money(card))];
            let postings = sale([(Account::RevenueProcedures, Money(cash + card))], received).expect("in range");
            let entry = Entry::new(heading(EntryKind::Sale), postings).expect("balanced");
            let back = reversal(&entry).expect("in range");
            for (there, back) in entry.postings().iter().zip(&back) {
                prop_assert_eq!((there.account, there.amount + back.amount), (back.account, 0));
            }
            prop_assert!(Entry::new(heading(EntryKind::Reversal), back).is_ok());
        }
    }
}
