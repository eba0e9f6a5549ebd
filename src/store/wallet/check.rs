//! The kept totals, and counting them again.

use crate::domain::ledger::Ledger;
use crate::store::{StoreError, Tx};

use super::super::ledger;

/// What all cards hold together, kept by the schema: points, or minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Bonus points of all lots, less what is owed.
    pub bonus: i64,
    /// What is left on all certificates.
    pub certificate: i64,
    /// What the sessions left of all abonements are worth.
    pub abonement: i64,
    /// What lies in all deposits.
    pub deposit: i64,
    /// What all clients owe.
    pub debt: i64,
}

impl Held {
    /// What the ledger's sum must be where it agrees with the cards: what the salon owes is a credit there, what it is
    /// owed a debit. None for a ledger that has no cards.
    pub fn in_ledger(&self, ledger: Ledger) -> Option<i64> {
        match ledger {
            Ledger::ClientBonus => Some(-self.bonus),
            Ledger::Certificate => Some(-self.certificate),
            Ledger::Abonement => Some(-self.abonement),
            Ledger::ClientDeposit => Some(-self.deposit),
            Ledger::ClientDebt => Some(self.debt),
            _ => None,
        }
    }
}

/// The ledgers that have cards behind them.
const WITH_CARDS: [Ledger; 5] =
    [Ledger::ClientBonus, Ledger::Certificate, Ledger::Abonement, Ledger::ClientDeposit, Ledger::ClientDebt];

/// The kept totals.
pub fn held(tx: &Tx<'_>) -> Result<Held, StoreError> {
    let mut held = Held::default();
    tx.each(include_str!("held.sql"), &[], |row| {
        let (kind, total): (String, i64) = (row.get(0)?, row.get(1)?);
        match kind.as_str() {
            "bonus" => held.bonus = total,
            "certificate" => held.certificate = total,
            "abonement" => held.abonement = total,
            "deposit" => held.deposit = total,
            "debt" => held.debt = total,
            _ => return Err(StoreError::BadValue { column: 0 }),
        }
        Ok(())
    })?;
    Ok(held)
}

/// Counts everything again: how many cards disagree with their moves or with their account of the ledger, and how many
/// kept totals with the cards or with the ledger.
pub fn recount(tx: &Tx<'_>) -> Result<i64, StoreError> {
    let mut differ: i64 = 0;
    for sql in [
        include_str!("check_lots.sql"),
        include_str!("check_certificates.sql"),
        include_str!("check_abonements.sql"),
        include_str!("check_purses.sql"),
        include_str!("check_held.sql"),
        include_str!("check_bonus_accounts.sql"),
        include_str!("check_certificate_accounts.sql"),
        include_str!("check_abonement_accounts.sql"),
        include_str!("check_deposit_accounts.sql"),
        include_str!("check_debt_accounts.sql"),
    ] {
        let found: i64 = tx.one(sql, &[], |row| row.get(0))?;
        differ = differ.saturating_add(found);
    }
    let held = held(tx)?;
    for ledger in WITH_CARDS {
        let sum = ledger::sum(tx, ledger)?;
        differ += i64::from(held.in_ledger(ledger) != Some(sum));
    }
    Ok(differ)
}
