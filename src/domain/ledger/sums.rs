//! Sums by account: how the postings of an entry are gathered.

use super::account::Account;
use super::entry::Posting;
use crate::domain::money::{Money, MoneyError};

/// Sums in the order in which their accounts first came, one an account. Positive is a debit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums(Vec<(Account, i64)>);

impl Sums {
    /// Adds an amount in the smallest unit of the account's commodity.
    pub fn add(&mut self, account: Account, amount: i64) -> Result<(), MoneyError> {
        match self.0.iter_mut().find(|(known, _)| *known == account) {
            Some((_, sum)) => *sum = sum.checked_add(amount).ok_or(MoneyError::OutOfRange)?,
            None => self.0.push((account, amount)),
        }
        Ok(())
    }

    /// Adds money that the account receives.
    pub fn debit(&mut self, account: Account, amount: Money) -> Result<(), MoneyError> {
        self.add(account, amount.minor())
    }

    /// Adds money that the account gives.
    pub fn credit(&mut self, account: Account, amount: Money) -> Result<(), MoneyError> {
        self.debit(account, amount.negated()?)
    }

    /// The postings that move something: an entry of nothing does not exist.
    pub fn into_postings(self) -> Vec<Posting> {
        let moving = self.0.into_iter().filter(|(_, amount)| *amount != 0);
        moving.map(|(account, amount)| Posting { account, amount }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_account_is_posted_once_and_nothing_is_not_posted() {
        let mut sums = Sums::default();
        for (account, debit, credit) in
            [(Account::Cash, 900, 0), (Account::Safe, 50, 50), (Account::Cash, 0, 100), (Account::Owner, 0, 800)]
        {
            sums.debit(account, Money(debit)).expect("in range");
            sums.credit(account, Money(credit)).expect("in range");
        }
        let postings = sums.into_postings();
        let plain: Vec<_> = postings.iter().map(|posting| (posting.account, posting.amount)).collect();
        assert_eq!(plain, [(Account::Cash, 800), (Account::Owner, -800)]);
    }

    #[test]
    fn sums_have_an_end() {
        let mut sums = Sums::default();
        sums.add(Account::Cash, i64::MAX).expect("in range");
        assert_eq!(sums.add(Account::Cash, 1), Err(MoneyError::OutOfRange));
        assert_eq!(sums.credit(Account::Cash, Money(i64::MIN)), Err(MoneyError::OutOfRange));
    }
}
