//! The words of the ledger: its accounts and the kinds of its entries.

use crate::domain::ledger::{EntryKind, Ledger};

/// The key of a ledger's name.
pub fn ledger_key(ledger: Ledger) -> &'static str {
    match ledger {
        Ledger::Cash => "ledger-cash",
        Ledger::Safe => "ledger-safe",
        Ledger::Encashment => "ledger-encashment",
        Ledger::CardClearing => "ledger-card",
        Ledger::TransferClearing => "ledger-transfer",
        Ledger::ClientDebt => "ledger-debt",
        Ledger::Certificate => "ledger-certificate",
        Ledger::Abonement => "ledger-abonement",
        Ledger::ClientDeposit => "ledger-deposit",
        Ledger::Tips => "ledger-tips",
        Ledger::ClientBonus => "ledger-bonus",
        Ledger::BonusProgramme => "ledger-programme",
        Ledger::Owner => "ledger-owner",
        Ledger::RevenueProcedures => "ledger-procedures",
        Ledger::RevenueGoods => "ledger-goods",
        Ledger::DiscountPromotion => "ledger-promotion",
        Ledger::DiscountByHand => "ledger-by-hand",
        Ledger::DiscountBonus => "ledger-paid-by-bonus",
        Ledger::DiscountPrepaid => "ledger-prepaid",
        Ledger::Forfeited => "ledger-forfeited",
        Ledger::OtherIncome => "ledger-other",
        Ledger::Rounding => "ledger-rounding",
        Ledger::OverShort => "ledger-over-short",
        Ledger::PettyCash => "ledger-petty-cash",
    }
}

/// The key of what an entry records.
pub fn kind_key(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Float => "entry-kind-float",
        EntryKind::Sale => "entry-kind-sale",
        EntryKind::Difference => "entry-kind-difference",
        EntryKind::OpeningDifference => "entry-kind-opening-difference",
        EntryKind::CashIn => "entry-kind-cash-in",
        EntryKind::CashOut => "entry-kind-cash-out",
        EntryKind::Encashment => "entry-kind-encashment",
        EntryKind::Grant => "entry-kind-grant",
        EntryKind::Expiry => "entry-kind-expiry",
        EntryKind::Adjustment => "entry-kind-adjustment",
        EntryKind::WriteOff => "entry-kind-write-off",
        EntryKind::Transfer => "entry-kind-transfer",
        EntryKind::Reversal => "entry-kind-reversal",
    }
}
