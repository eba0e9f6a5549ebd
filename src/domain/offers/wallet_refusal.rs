//! Why something that a client holds stays as it is.

use jiff::civil::Date;
use serde::Serialize;

use super::certificate::BadCode;
use super::lots::Occasion;
use super::wallet::{AbonementState, CertificateState};

/// The most points that a manager gives or takes at once.
pub const ADJUSTED_MOST: i64 = 10_000_000;
/// The longest reason, in characters.
pub const REASON_LARGEST_CHARS: usize = 300;
/// The most relatives in a pool, beside its owner.
pub const POOL_MOST: usize = 12;
/// The most people beside the owner who may use an abonement.
pub const SHARED_MOST: usize = 12;

/// A closed list, in the order in which requests are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum WalletRefusal {
    /// It was changed by hand without a reason.
    #[error("a reason is needed")]
    NoReason,
    /// Nothing, or more than [`ADJUSTED_MOST`].
    #[error("{0} points are not given or taken by hand")]
    Adjustment(i64),
    /// More points are taken than there are.
    #[error("there are only {has} points")]
    NotSoMany {
        /// How many there are.
        has: i64,
    },
    /// The programme is off, or gives nothing for this.
    #[error("the programme gives nothing for {0:?}")]
    NotGranted(Occasion),
    /// It was given before.
    #[error("{0:?} was given already")]
    GivenAlready(Occasion),
    /// The day is not near the birthday.
    #[error("the birthday is not near")]
    NotTheBirthday,
    /// The card has no birth date.
    #[error("the birth date is not known")]
    BirthdayUnknown,
    /// The client has not paid for a visit yet.
    #[error("there was no paid visit yet")]
    NoVisitYet,
    /// Nobody is said to have brought the client.
    #[error("nobody brought the client")]
    NobodyBrought,
    /// The client was here before anybody could have brought them, or the points are given.
    #[error("the client was here before")]
    NotNew,
    /// Somebody and themselves.
    #[error("it is the same person")]
    SamePerson,
    /// The client belongs to a pool, or owns one.
    #[error("the client has a pool already")]
    InAPool,
    /// The client belongs to no pool.
    #[error("the client is in no pool")]
    NotInAPool,
    /// More than [`POOL_MOST`] or [`SHARED_MOST`].
    #[error("there are too many people")]
    TooManyPeople,
    /// A code that is mistyped.
    #[error(transparent)]
    Code(BadCode),
    /// No certificate has the code.
    #[error("no certificate has the code")]
    NoSuchCode,
    /// A certificate with which this cannot be done as it stands.
    #[error("the certificate is {0:?}")]
    Certificate(CertificateState),
    /// An abonement with which this cannot be done as it stands.
    #[error("the abonement is {0:?}")]
    Abonement(AbonementState),
    /// It would not hold longer than it does.
    #[error("the new last day is not later")]
    NotLater {
        /// The last day that it has.
        until: Option<Date>,
    },
    /// The plan allows no pause, or its days are used up.
    #[error("{left} days of pause are left")]
    NoPause {
        /// How many are left.
        left: i64,
    },
    /// The plan does not let it go to another person.
    #[error("the abonement is not handed on")]
    NotTransferable,
    /// The plan does not let others use it.
    #[error("the abonement is not shared")]
    NotShared,
    /// Fewer than one session, or not fewer than are left.
    #[error("{left} sessions are left to be parted")]
    Parts {
        /// How many are left.
        left: i64,
    },
    /// The visit was not missed.
    #[error("the visit was not missed")]
    NotMissed,
    /// A session was taken for it before.
    #[error("a session was taken for the visit already")]
    TakenAlready,
    /// No abonement of the client covers the procedure and says that a missed visit takes a session.
    #[error("no abonement takes a session for this")]
    NothingToTake,
}

impl From<BadCode> for WalletRefusal {
    fn from(bad: BadCode) -> Self {
        Self::Code(bad)
    }
}

/// A reason as it is kept, or why it will not do. `clean` is the one cleaner of texts from outside.
pub fn reason(raw: &str, clean: impl Fn(&str, usize) -> String) -> Result<String, WalletRefusal> {
    let reason = clean(raw, REASON_LARGEST_CHARS);
    if reason.is_empty() { Err(WalletRefusal::NoReason) } else { Ok(reason) }
}
