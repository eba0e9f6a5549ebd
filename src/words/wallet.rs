//! The words of the closed lists of wallets.

use crate::desk::wallet::MoveWhat;
use crate::domain::offers::{
    AbonementMoveKind, AbonementState, BonusMoveKind, CertificateMoveKind, CertificateState, LotKind, Occasion,
    RefundRule, Starts,
};

/// The key of a state's name.
pub fn certificate_state_key(state: CertificateState) -> &'static str {
    match state {
        CertificateState::Active => "certificate-state-active",
        CertificateState::Used => "certificate-state-used",
        CertificateState::Expired => "certificate-state-expired",
        CertificateState::Stopped => "certificate-state-stopped",
    }
}

/// The key of a state's name.
pub fn abonement_state_key(state: AbonementState) -> &'static str {
    match state {
        AbonementState::Active => "abonement-state-active",
        AbonementState::Frozen => "abonement-state-frozen",
        AbonementState::Used => "abonement-state-used",
        AbonementState::Expired => "abonement-state-expired",
        AbonementState::Refunded => "abonement-state-refunded",
    }
}

/// The key of an occasion's name.
pub fn occasion_key(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Birthday => "wallet-occasion-birthday",
        Occasion::FirstVisit => "wallet-occasion-first-visit",
        Occasion::Referral => "wallet-occasion-referral",
    }
}

/// The key that says where the points of a lot come from.
pub fn lot_key(kind: LotKind) -> &'static str {
    match kind {
        LotKind::Earned => "wallet-lot-earned",
        LotKind::Granted => "wallet-lot-granted",
        LotKind::Adjusted => "wallet-lot-adjusted",
        LotKind::Returned => "wallet-lot-returned",
        LotKind::Owed => "wallet-lot-owed",
    }
}

/// The key of a starting rule's name.
pub fn starts_key(starts: Starts) -> &'static str {
    match starts {
        Starts::Sale => "plan-starts-sale",
        Starts::FirstVisit => "plan-starts-first-visit",
    }
}

/// The key of a refund rule's name.
pub fn refund_rule_key(rule: RefundRule) -> &'static str {
    match rule {
        RefundRule::ListPrice => "plan-refund-list-price",
        RefundRule::Proportional => "plan-refund-proportional",
    }
}

/// The key that says what a move was.
pub fn move_key(what: MoveWhat) -> &'static str {
    match what {
        MoveWhat::Bonus(kind) => bonus(kind),
        MoveWhat::Certificate(kind) => certificate(kind),
        MoveWhat::Abonement(kind) => abonement(kind),
        MoveWhat::Deposit => "wallet-move-deposit",
        MoveWhat::Debt => "wallet-move-debt",
    }
}

fn bonus(kind: BonusMoveKind) -> &'static str {
    match kind {
        BonusMoveKind::Earned => "wallet-move-earned",
        BonusMoveKind::Granted => "wallet-move-granted",
        BonusMoveKind::Adjusted => "wallet-move-adjusted",
        BonusMoveKind::Spent => "wallet-move-spent",
        BonusMoveKind::Returned => "wallet-move-returned",
        BonusMoveKind::TakenBack => "wallet-move-taken-back",
        BonusMoveKind::Settled => "wallet-move-settled",
        BonusMoveKind::Expired => "wallet-move-expired",
    }
}

fn certificate(kind: CertificateMoveKind) -> &'static str {
    match kind {
        CertificateMoveKind::Issued => "certificate-move-issued",
        CertificateMoveKind::Used => "certificate-move-used",
        CertificateMoveKind::Forfeited => "certificate-move-forfeited",
        CertificateMoveKind::GivenBack => "certificate-move-given-back",
        CertificateMoveKind::TakenBack => "certificate-move-taken-back",
        CertificateMoveKind::Replaced => "certificate-move-replaced",
        CertificateMoveKind::WrittenOff => "certificate-move-written-off",
        CertificateMoveKind::Extended => "certificate-move-extended",
        CertificateMoveKind::Stopped => "certificate-move-stopped",
    }
}

fn abonement(kind: AbonementMoveKind) -> &'static str {
    match kind {
        AbonementMoveKind::Issued => "abonement-move-issued",
        AbonementMoveKind::Used => "abonement-move-used",
        AbonementMoveKind::NoShow => "abonement-move-no-show",
        AbonementMoveKind::GivenBack => "abonement-move-given-back",
        AbonementMoveKind::TakenBack => "abonement-move-taken-back",
        AbonementMoveKind::Split => "abonement-move-split",
        AbonementMoveKind::WrittenOff => "abonement-move-written-off",
        AbonementMoveKind::Frozen => "abonement-move-frozen",
        AbonementMoveKind::Unfrozen => "abonement-move-unfrozen",
        AbonementMoveKind::Extended => "abonement-move-extended",
        AbonementMoveKind::HandedOn => "abonement-move-handed-on",
    }
}
