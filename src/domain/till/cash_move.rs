//! Money put into the drawer or taken out of it without a bill.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::ids::SpecialistId;
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::money::{LARGEST_TYPED, Money};
use crate::domain::text::clean_line_to;

use super::refusal::TillRefusal;
use super::shift_refusal::ShiftRefusal;

/// The longest note on a movement, in characters.
pub const MOVE_NOTE_LARGEST_CHARS: usize = 200;

codes! {
    /// Why cash moves without a bill: it says whether it comes or goes, and where the other side lies.
    CashReason {
        /// The owner puts money in.
        FromOwner = "from_owner",
        /// Change fetched from the safe.
        FromSafe = "from_safe",
        /// Money that is no sale: a deposit for bottles, a rent.
        OtherIncome = "other_income",
        /// Put aside into the safe.
        ToSafe = "to_safe",
        /// Handed to the bank.
        ToBank = "to_bank",
        /// Small purchases: water, coffee, cartridges.
        Purchases = "purchases",
        /// Tips handed to the specialist who earned them.
        Tips = "tips",
        /// The owner takes money out.
        ToOwner = "to_owner",
    }
}

impl CashReason {
    /// Whether money comes into the drawer.
    pub const fn comes_in(self) -> bool {
        matches!(self, Self::FromOwner | Self::FromSafe | Self::OtherIncome)
    }

    /// Whether a note must say what it was: nothing else would.
    pub const fn needs_note(self) -> bool {
        matches!(self, Self::OtherIncome | Self::Purchases)
    }

    /// The kind of the entry.
    pub const fn kind(self) -> EntryKind {
        match self {
            Self::FromOwner | Self::FromSafe | Self::OtherIncome => EntryKind::CashIn,
            Self::ToSafe | Self::ToBank => EntryKind::Encashment,
            Self::Purchases | Self::Tips | Self::ToOwner => EntryKind::CashOut,
        }
    }

    /// The account on the other side. Tips need to know whose.
    pub fn account(self, specialist: Option<SpecialistId>) -> Result<Account, ShiftRefusal> {
        Ok(match self {
            Self::FromOwner | Self::ToOwner => Account::Owner,
            Self::FromSafe | Self::ToSafe => Account::Safe,
            Self::OtherIncome => Account::OtherIncome,
            Self::ToBank => Account::Encashment,
            Self::Purchases => Account::PettyCash,
            Self::Tips => Account::Tips(specialist.ok_or(ShiftRefusal::NobodyForTips)?),
        })
    }
}

/// One movement of a shift.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CashMoved {
    /// Why.
    pub reason: CashReason,
    /// How much, above zero: the reason says whether it came or went.
    pub amount: Money,
    /// When, by the clock on the salon's wall.
    pub at: DateTime,
    /// Who did it, as colleagues call them.
    pub by: String,
    /// Who got the tips, as the client knows them; empty otherwise.
    pub specialist: String,
    /// A few words.
    pub note: String,
}

/// The amount of a movement: above zero, at most what a person may type.
pub fn check_moved(amount: Money) -> Result<Money, TillRefusal> {
    if amount <= Money::ZERO {
        return Err(TillRefusal::NotPositive(amount));
    }
    if amount > LARGEST_TYPED {
        return Err(TillRefusal::TooLarge(amount));
    }
    Ok(amount)
}

/// The note of a movement as it is kept; a missing one is refused where nothing else says what it was.
pub fn check_note(reason: CashReason, raw: &str) -> Result<String, ShiftRefusal> {
    let note = clean_line_to(raw, MOVE_NOTE_LARGEST_CHARS);
    if note.is_empty() && reason.needs_note() { Err(ShiftRefusal::NoteMissing) } else { Ok(note) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_has_its_side_and_its_account() {
        use CashReason as R;
        let kim = SpecialistId(3);
        for (reason, comes_in, kind, account) in [
            (R::FromOwner, true, EntryKind::CashIn, Account::Owner),
            (R::FromSafe, true, EntryKind::CashIn, Account::Safe),
            (R::OtherIncome, true, EntryKind::CashIn, Account::OtherIncome),
            (R::ToSafe, false, EntryKind::Encashment, Account::Safe),
            (R::ToBank, false, EntryKind::Encashment, Account::Encashment),
            (R::Purchases, false, EntryKind::CashOut, Account::PettyCash),
            (R::Tips, false, EntryKind::CashOut, Account::Tips(kim)),
            (R::ToOwner, false, EntryKind::CashOut, Account::Owner),
        ] {
            assert_eq!((reason.comes_in(), reason.kind()), (comes_in, kind), "{reason:?}");
            assert_eq!(reason.account(Some(kim)), Ok(account), "{reason:?}");
        }
        assert_eq!(R::Tips.account(None), Err(ShiftRefusal::NobodyForTips));
    }

    #[test]
    fn amounts_and_notes() {
        for (minor, expected) in [
            (1, Ok(Money(1))),
            (0, Err(TillRefusal::NotPositive(Money(0)))),
            (-5, Err(TillRefusal::NotPositive(Money(-5)))),
            (i64::MAX, Err(TillRefusal::TooLarge(Money(i64::MAX)))),
        ] {
            assert_eq!(check_moved(Money(minor)), expected, "{minor}");
        }
        for (reason, raw, expected) in [
            (CashReason::Purchases, " water ", Ok("water")),
            (CashReason::Purchases, "\u{200b}", Err(ShiftRefusal::NoteMissing)),
            (CashReason::ToSafe, "", Ok("")),
        ] {
            assert_eq!(check_note(reason, raw).as_deref(), expected.as_ref().copied(), "{reason:?}");
        }
    }
}
