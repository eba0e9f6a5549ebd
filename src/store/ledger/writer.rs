//! Posting very many entries in one transaction, as a made-up history does.

use std::collections::BTreeMap;

use crate::domain::ids::{EntryId, ShiftId};
use crate::domain::ledger::{Account, Entry, EntryKind, Ledger};
use crate::store::chain::Link;
use crate::store::{StoreError, Tx};

use super::post::{account, add_to_balance, add_to_sum, add_to_turnover, out_of_range, sides, write};
use super::read::head;

/// Posts entry after entry and carries the kept sums in memory until [`Writer::finish`]. Rows, seals, chain and sums
/// come out as [`super::post`] would have made them; a test compares the two. Nobody else may post in between.
#[must_use = "the kept sums are written by `finish`"]
pub struct Writer<'tx, 'conn> {
    tx: &'tx Tx<'conn>,
    entries: i64,
    head: Link,
    accounts: BTreeMap<Account, Sum>,
    turnovers: BTreeMap<(Option<ShiftId>, Ledger, EntryKind), Turnover>,
    numbers: Vec<i64>,
}

/// An account's row number, and what was posted to it.
struct Sum {
    number: i64,
    amount: i64,
}

/// What a shift moved in a ledger by one kind of event. Any account of the ledger stands for it.
struct Turnover {
    account: Account,
    debit: i64,
    credit: i64,
}

impl<'tx, 'conn> Writer<'tx, 'conn> {
    /// Goes on where the ledger ends.
    pub fn new(tx: &'tx Tx<'conn>) -> Result<Self, StoreError> {
        let (entries, head) = head(tx)?;
        Ok(Self { tx, entries, head, accounts: BTreeMap::new(), turnovers: BTreeMap::new(), numbers: Vec::new() })
    }

    /// Posts an entry.
    pub fn post(&mut self, entry: &Entry) -> Result<EntryId, StoreError> {
        self.numbers.clear();
        for posting in entry.postings() {
            let sum = match self.accounts.entry(posting.account) {
                std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
                std::collections::btree_map::Entry::Vacant(new) => {
                    new.insert(Sum { number: account(self.tx, posting.account)?, amount: 0 })
                }
            };
            sum.amount = sum.amount.checked_add(posting.amount).ok_or_else(out_of_range)?;
            self.numbers.push(sum.number);
            let (debit, credit) = sides(posting)?;
            let heading = entry.heading();
            let turnover = self
                .turnovers
                .entry((heading.shift, posting.account.ledger(), heading.kind))
                .or_insert(Turnover { account: posting.account, debit: 0, credit: 0 });
            turnover.debit = turnover.debit.checked_add(debit).ok_or_else(out_of_range)?;
            turnover.credit = turnover.credit.checked_add(credit).ok_or_else(out_of_range)?;
        }
        self.head = write(self.tx, self.entries + 1, &self.head, entry, &self.numbers)?;
        self.entries += 1;
        Ok(EntryId(self.entries))
    }

    /// How far the ledger has come: the number of entries and the last link of the chain.
    pub fn head(&self) -> (i64, Link) {
        (self.entries, self.head)
    }

    /// What lies in an account, with what this writer posted.
    pub fn balance(&self, account: Account) -> Result<i64, StoreError> {
        let posted = self.accounts.get(&account).map_or(0, |sum| sum.amount);
        super::read::balance(self.tx, account)?.checked_add(posted).ok_or_else(out_of_range)
    }

    /// Writes the kept sums.
    pub fn finish(self) -> Result<(), StoreError> {
        let mut sums: BTreeMap<Ledger, i64> = BTreeMap::new();
        for (account, sum) in &self.accounts {
            add_to_balance(self.tx, sum.number, sum.amount)?;
            let whole = sums.entry(account.ledger()).or_default();
            *whole = whole.checked_add(sum.amount).ok_or_else(out_of_range)?;
        }
        for (ledger, sum) in sums {
            add_to_sum(self.tx, ledger, sum)?;
        }
        for ((shift, _, kind), turnover) in self.turnovers {
            add_to_turnover(self.tx, shift, turnover.account, kind, turnover.debit, turnover.credit)?;
        }
        Ok(())
    }
}
