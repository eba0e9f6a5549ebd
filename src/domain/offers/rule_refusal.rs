//! Why a rule of offers cannot be kept as written.

use serde::Serialize;

/// The most tiers of a programme. More are slips: nobody could explain them to a client.
pub const TIERS_MOST: usize = 10;
/// The longest span that a rule names, in days: ten years.
pub const DAYS_MOST: u16 = 3_650;
/// The most days before and after a birthday.
pub const BIRTHDAY_DAYS_MOST: u8 = 60;
/// The most points given at once.
pub const GRANT_MOST: i64 = 10_000_000;
/// The most visits that a tier asks for.
pub const VISITS_MOST: i64 = 10_000;
/// The most procedures of one package.
pub const PACKAGE_MOST: usize = 20;

/// A closed list, in the order in which a rule is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum RuleRefusal {
    /// A point that is worth nothing, or more than a person may type.
    #[error("a point is worth something")]
    PointWorth,
    /// A text that is no share of a hundred.
    #[error("not a share")]
    NotAShare,
    /// A line of text that is no tier; counted from 1.
    #[error("line {0} is not a tier")]
    NotATier(usize),
    /// No tier at all: nobody would earn.
    #[error("a programme has a tier")]
    NoTier,
    /// More than `TIERS_MOST`.
    #[error("more tiers than anybody can explain")]
    TooManyTiers,
    /// The lowest tier begins above nothing: a new client would have none.
    #[error("the lowest tier begins at nothing")]
    FirstTier,
    /// A tier that does not begin above the one before it; counted from 1.
    #[error("tier {0} does not begin above the one before")]
    TierOrder(usize),
    /// A tier that gives less than the one before it; counted from 1.
    #[error("tier {0} gives less than the one before")]
    TierRate(usize),
    /// A tier that begins beyond what a person may type; counted from 1.
    #[error("tier {0} begins too high")]
    TierTooHigh(usize),
    /// A share above the whole.
    #[error("a share is at most the whole")]
    AboveWhole,
    /// A span of no days, or longer than [`DAYS_MOST`].
    #[error("a span of {0} days")]
    Days(u16),
    /// A birthday window wider than `BIRTHDAY_DAYS_MOST`.
    #[error("the birthday window is too wide")]
    BirthdayDays,
    /// A grant of no points, or of more than [`GRANT_MOST`].
    #[error("a grant of {0} points")]
    GrantPoints(i64),
    /// Two caps for one family.
    #[error("one family has two caps")]
    CapTwice,
    /// Certificates, abonements, deposits and debts are never paid with points and never reduced.
    #[error("what is prepaid is left alone by offers")]
    Prepaid,
    /// A promotion without a name in any language.
    #[error("a promotion needs a name")]
    NoName,
    /// It ends before it begins.
    #[error("it ends before it begins")]
    EndsBeforeItBegins,
    /// It takes nothing off.
    #[error("it takes nothing off")]
    NothingOff,
    /// An amount or price below nothing, or beyond what a person may type.
    #[error("an amount out of range")]
    Amount,
    /// Fewer than two procedures, or more than `PACKAGE_MOST`.
    #[error("a package of {0} procedures")]
    PackageSize(usize),
    /// An administrator may not take off more than a manager.
    #[error("the administrator's limit is above the manager's")]
    LimitOrder,
    /// Rounding to nothing, or to more than a hundredth of the largest note.
    #[error("cash is not rounded to that")]
    RoundingUnit,
}
