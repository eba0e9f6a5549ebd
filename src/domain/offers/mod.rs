//! Offers: what a client has and may use, by rules that the manager edits.
//!
//! - [`BonusProgramme`], [`Promotion`], [`DiscountLimits`]: the rules, as data.
//! - [`Wallet`]: what one client holds: bonus points, certificates, abonements, deposit, debt.
//! - [`quote`]: the one pure function that says what a bill comes to, what applies and why. The console draws it as
//!   one types, the desk takes payment by it, and both reach the same figures because it is the same function.

mod abonement;
mod certificate;
mod checked;
mod customary;
mod discount;
mod facts;
mod lots;
mod programme;
mod promotion;
mod quote;
mod rate;
mod refusal;
mod rule_refusal;
mod standing;
mod wallet;
mod wallet_refusal;
mod why;

pub use abonement::{
    AbonementMoveKind, AbonementPlan, AbonementRefund, PLAN_DAYS_MOST, PROCEDURES_MOST, PlanDetails, PlanRefusal,
    RefundRule, SESSIONS_MOST, Starts, part_of,
};
pub use certificate::{BadCode, CertificateCode, CertificateMoveKind, CertificateRules};
pub use discount::{DiscountLimits, HandDiscount, Off, TillRules};
pub use facts::{Choices, FactLine, Facts, Overpaid, Promotions, Tip};
pub use lots::{BonusMoveKind, Lot, LotKind, Occasion, balance, birthday_near, days_after, returned_until, take};
pub use programme::{BonusProgramme, Exclusions, FamilyCap, Grant, Returned, Tier, TierBy};
pub use promotion::{Gives, Promotion, PromotionDetails, Scope};
pub use quote::{
    Cover, CoveredPiece, Issued, Quote, QuotedLine, as_many_points, exact_cash, propose, quote, ready, sale,
};
pub use rate::Rate;
pub use refusal::OfferRefusal;
pub use rule_refusal::{DAYS_MOST, GRANT_MOST, RuleRefusal};
pub use wallet::{AbonementState, BonusStanding, CertificateState, HeldAbonement, HeldCertificate, Wallet, Worth};
pub use wallet_refusal::{ADJUSTED_MOST, POOL_MOST, REASON_LARGEST_CHARS, SHARED_MOST, WalletRefusal, reason};
pub use why::{NothingEarned, PointsLimit, Why};
