//! Why a bill cannot be met as somebody chose.

use serde::Serialize;

use crate::domain::ids::{AbonementId, CertificateId, PromotionId};
use crate::domain::money::{Money, MoneyError};

use super::rate::Rate;
use super::wallet::{AbonementState, CertificateState};

/// A closed list, in the order in which choices are judged. Lines are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
pub enum OfferRefusal {
    /// A choice names a line that the bill does not have.
    #[error("there is no line {0}")]
    NoSuchLine(usize),
    /// An amount of nothing, or below.
    #[error("the amount {0:?} is not above zero")]
    NotPositive(Money),
    /// An amount or a sum beyond what a person may type.
    #[error("an amount is too large")]
    TooLarge,
    /// What is owned or owed needs to know by whom.
    #[error("the sale has no client")]
    NoClient,
    /// The client has no such abonement.
    #[error("the client has no abonement {0}")]
    NotTheirAbonement(AbonementId),
    /// It cannot be used today.
    #[error("the abonement is {0:?}")]
    AbonementNotActive(AbonementState),
    /// It does not cover what the line is for.
    #[error("the abonement does not cover line {0}")]
    AbonementElsewhere(usize),
    /// Fewer sessions are left than are to be used.
    #[error("no session is left")]
    NoSessionLeft,
    /// More sessions and certificates for a line than it has pieces.
    #[error("line {0} is covered already")]
    CoveredAlready(usize),
    /// The client has no such certificate, and its code was not read in.
    #[error("there is no certificate {0} here")]
    NotTheirCertificate(CertificateId),
    /// It cannot be used today.
    #[error("the certificate is {0:?}")]
    CertificateNotActive(CertificateState),
    /// A certificate for a procedure that the bill does not have.
    #[error("the certificate is for something else")]
    CertificateElsewhere,
    /// More of a certificate than is left on it.
    #[error("only {left:?} is left on the certificate")]
    CertificateTooSmall {
        /// What is left.
        left: Money,
    },
    /// The same certificate twice on one bill.
    #[error("the certificate {0} is used twice")]
    CertificateTwice(CertificateId),
    /// A promotion that does not run today.
    #[error("promotion {0} does not run today")]
    PromotionNotRunning(PromotionId),
    /// A discount by hand of nothing, or above the whole.
    #[error("a discount of nothing or of more than the price")]
    DiscountSize,
    /// A discount by hand without a reason.
    #[error("a discount needs a reason")]
    DiscountReason,
    /// A line that takes no discount by hand: it is prepaid, or a promotion stands on it that is not combined.
    #[error("line {0} takes no discount")]
    DiscountElsewhere(usize),
    /// Two discounts by hand on one line.
    #[error("line {0} has a discount already")]
    DiscountTwice(usize),
    /// More points than may be spent here.
    #[error("at most {most} points may be spent")]
    TooManyPoints {
        /// How many may be.
        most: i64,
    },
    /// More from the deposit than lies in it.
    #[error("only {left:?} is left of the deposit")]
    DepositTooSmall {
        /// What lies in it.
        left: Money,
    },
    /// A certificate, a deposit or a debt for more than it may pay for: prepayments are paid with money, tips too.
    #[error("only {may:?} of the bill can be paid so")]
    NotForThis {
        /// What of the bill can be paid so.
        may: Money,
    },
    /// More repaid than is owed.
    #[error("only {owed:?} is owed")]
    RepaidTooMuch {
        /// What is owed.
        owed: Money,
    },
    /// More than is due without cash from which to give change.
    #[error("{over:?} above what is due")]
    AboveDue {
        /// By how much.
        over: Money,
    },
    /// Cash was given although nothing is left to pay with it.
    #[error("nothing is left to pay in cash")]
    CashNotNeeded,
    /// The tenders do not reach the sum to pay.
    #[error("{missing:?} is missing")]
    NotCovered {
        /// How much.
        missing: Money,
    },
    /// The change would be a note or more that the client need not have given: a slip of the finger, unless repeated.
    #[error("a change of {change:?} is hardly meant")]
    OddChange {
        /// What was typed as given.
        given: Money,
        /// What would be given back.
        change: Money,
    },
    /// A discount by hand above the limit of whoever gives it, without a manager's word.
    #[error("the discount of {share:?} is above the limit of {limit:?}")]
    AboveLimit {
        /// The share that it takes off.
        share: Rate,
        /// The limit.
        limit: Rate,
    },
}

impl From<MoneyError> for OfferRefusal {
    fn from(_: MoneyError) -> Self {
        Self::TooLarge
    }
}
