//! One event in the ledger.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::codes::codes;
use crate::domain::ids::{EntryId, RequestKey, ShiftId, StaffId, VisitId};
use crate::domain::money::Money;

use super::account::{Account, Commodity};

/// The longest memo, in characters.
pub const MEMO_LARGEST_CHARS: usize = 500;

/// Why a set of postings is no entry. None of these can be brought about from a screen: they guard the program against
/// itself, and amounts against their range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LedgerRefusal {
    /// A movement has at least two sides.
    #[error("an entry needs at least two postings")]
    TooFewPostings,
    /// A posting that moves nothing.
    #[error("a posting of nothing to {0:?}")]
    EmptyPosting(Account),
    /// The postings of a commodity do not sum to zero.
    #[error("postings of {commodity:?} sum to {sum}")]
    Unbalanced {
        /// The commodity.
        commodity: Commodity,
        /// What is over or missing, in its smallest unit.
        sum: i64,
    },
    /// A sum leaves the range of the counter.
    #[error("a sum of the entry is out of range")]
    OutOfRange,
    /// A memo longer than [`MEMO_LARGEST_CHARS`].
    #[error("the memo is too long")]
    MemoTooLong,
}

codes! {
    /// What kind of event an entry records.
    EntryKind {
        /// The drawer's contents brought to the float with which a shift opens.
        Float = "float",
        /// A bill paid.
        Sale = "sale",
        /// What the count at the end of a shift found over or short.
        Difference = "difference",
        /// What the count at the beginning of a shift found over or short of what the last close left.
        OpeningDifference = "opening_difference",
        /// Money put into the drawer without a bill.
        CashIn = "cash_in",
        /// Money taken out of the drawer without a bill.
        CashOut = "cash_out",
        /// Money put aside into the safe or handed to the bank.
        Encashment = "encashment",
        /// Bonus points given once: for a birthday, a first visit, a friend.
        Grant = "grant",
        /// Bonus points that ran out.
        Expiry = "expiry",
        /// Bonus points set right by a manager, with a reason.
        Adjustment = "adjustment",
        /// What is left on a certificate or an abonement given up, by expiry or by a refund that keeps a part.
        WriteOff = "write_off",
        /// Value that changes its owner: cards made one, a family's pool, an abonement handed on.
        Transfer = "transfer",
        /// An earlier entry taken back, whole or in part.
        Reversal = "reversal",
    }
}

/// One side of a movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// Where.
    pub account: Account,
    /// How much, in the smallest unit of the account's commodity. Positive is a debit, negative a credit; never zero
    /// inside an [`Entry`].
    pub amount: i64,
}

impl Posting {
    /// A posting of money. `account` holds money, or the entry will not balance.
    pub const fn money(account: Account, amount: Money) -> Self {
        Self { account, amount: amount.minor() }
    }
}

/// What an entry says of itself beside its postings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// What happened.
    pub kind: EntryKind,
    /// The request that brought it about.
    pub key: Option<RequestKey>,
    /// The salon's business day.
    pub day: Date,
    /// The instant, to the second.
    pub at: Timestamp,
    /// The shift of the till to which it belongs.
    pub shift: Option<ShiftId>,
    /// The visit that it is about.
    pub visit: Option<VisitId>,
    /// Who did it.
    pub staff: StaffId,
    /// A few words for the accountant, such as the reason of a difference. Never a client's name.
    pub memo: String,
    /// The entry that this one takes back, whole or in part.
    pub reverses: Option<EntryId>,
}

/// One event: a heading and postings that sum to zero in each commodity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    heading: Heading,
    postings: Vec<Posting>,
}

impl Entry {
    /// The only way to make an entry.
    pub fn new(heading: Heading, postings: Vec<Posting>) -> Result<Self, LedgerRefusal> {
        if heading.memo.chars().count() > MEMO_LARGEST_CHARS {
            return Err(LedgerRefusal::MemoTooLong);
        }
        if postings.len() < 2 {
            return Err(LedgerRefusal::TooFewPostings);
        }
        if let Some(empty) = postings.iter().find(|posting| posting.amount == 0) {
            return Err(LedgerRefusal::EmptyPosting(empty.account));
        }
        for &commodity in Commodity::ALL {
            let sum = sum_of(&postings, commodity)?;
            if sum != 0 {
                return Err(LedgerRefusal::Unbalanced { commodity, sum });
            }
        }
        Ok(Self { heading, postings })
    }

    /// What it says of itself.
    pub fn heading(&self) -> &Heading {
        &self.heading
    }

    /// Its postings, at least two, none of them zero.
    pub fn postings(&self) -> &[Posting] {
        &self.postings
    }
}

/// The sum of one commodity's postings.
fn sum_of(postings: &[Posting], commodity: Commodity) -> Result<i64, LedgerRefusal> {
    postings
        .iter()
        .filter(|posting| posting.account.commodity() == commodity)
        .try_fold(0_i64, |sum, posting| sum.checked_add(posting.amount))
        .ok_or(LedgerRefusal::OutOfRange)
}

#[cfg(test)]
pub(super) mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::ids::ClientId;

    /// A heading for tests that look at postings.
    pub(in crate::domain::ledger) fn heading(kind: EntryKind) -> Heading {
        Heading {
            kind,
            key: None,
            day: date(2026, 11, 21),
            at: Timestamp::from_second(1_795_260_000).expect("in range"),
            shift: Some(ShiftId(412)),
            visit: None,
            staff: StaffId(1),
            memo: String::new(),
            reverses: None,
        }
    }

    #[test]
    fn only_balanced_entries_exist() {
        use Account::{BonusProgramme, CardClearing, Cash, ClientBonus, RevenueProcedures};
        use LedgerRefusal::{EmptyPosting, OutOfRange, TooFewPostings, Unbalanced};
        let points = ClientBonus(ClientId(7));
        for (postings, expected) in [
            (vec![], Some(TooFewPostings)),
            (vec![(Cash, 1)], Some(TooFewPostings)),
            (vec![(Cash, 5), (RevenueProcedures, -5)], None),
            (vec![(Cash, 3), (CardClearing, 2), (RevenueProcedures, -5)], None),
            (vec![(Cash, 0), (RevenueProcedures, 0)], Some(EmptyPosting(Cash))),
            (vec![(Cash, 5), (RevenueProcedures, -5), (CardClearing, 0)], Some(EmptyPosting(CardClearing))),
            (vec![(Cash, 5), (RevenueProcedures, -4)], Some(Unbalanced { commodity: Commodity::Money, sum: 1 })),
            (vec![(Cash, 5), (points, -5)], Some(Unbalanced { commodity: Commodity::Money, sum: 5 })),
            (vec![(BonusProgramme, 5), (points, -5)], None),
            (vec![(Cash, 5), (RevenueProcedures, -5), (BonusProgramme, 5), (points, -5)], None),
            (
                vec![(Cash, 5), (RevenueProcedures, -5), (BonusProgramme, 5), (points, -6)],
                Some(Unbalanced { commodity: Commodity::Bonus, sum: -1 }),
            ),
            (vec![(Cash, i64::MAX), (CardClearing, 1), (RevenueProcedures, i64::MIN)], Some(OutOfRange)),
            (vec![(Cash, i64::MAX), (RevenueProcedures, -i64::MAX)], None),
        ] {
            let made = postings.iter().map(|&(account, amount)| Posting { account, amount }).collect();
            assert_eq!(Entry::new(heading(EntryKind::Sale), made).err(), expected, "{postings:?}");
        }
    }

    #[test]
    fn memos_have_an_end() {
        let both = vec![Posting { account: Account::Cash, amount: 1 }, Posting { account: Account::Owner, amount: -1 }];
        for (chars, expected) in
            [(MEMO_LARGEST_CHARS, None), (MEMO_LARGEST_CHARS + 1, Some(LedgerRefusal::MemoTooLong))]
        {
            let long = Heading { memo: "ш".repeat(chars), ..heading(EntryKind::Float) };
            assert_eq!(Entry::new(long, both.clone()).err(), expected, "{chars}");
        }
    }

    proptest! {
        #[test]
        fn whatever_the_postings_an_entry_sums_to_zero(amounts in prop::collection::vec(any::<i64>(), 0..6)) {
            let accounts = [Account::Cash, Account::CardClearing, Account::BonusProgramme, Account::OverShort];
            let postings: Vec<_> = amounts
                .iter()
                .enumerate()
                .map(|(at, &amount)| Posting { account: accounts[at % accounts.len()], amount })
                .collect();
            if let Ok(entry) = Entry::new(heading(EntryKind::Sale), postings) {
                for &commodity in Commodity::ALL {
                    let sum: i128 = entry
                        .postings()
                        .iter()
                        .filter(|posting| posting.account.commodity() == commodity)
                        .map(|posting| i128::from(posting.amount))
                        .sum();
                    prop_assert_eq!(sum, 0);
                }
            }
        }
    }
}
