//! The proof that the figures are right: other programs and small models that know nothing of ours reach the same.

mod histories;
mod hledger;
mod ledger_export;
mod reports;
