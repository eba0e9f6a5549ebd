//! What clients hold: bonus points, certificates, abonements, deposits, debts.

mod abonement_shown;
mod adjust_bonus;
mod certificate_shown;
mod expire_bonuses;
mod extend_abonement;
mod extend_certificate;
mod freeze_abonement;
mod give_grant;
mod grants;
mod hand_on_abonement;
mod join_pool;
mod leave_pool;
mod list_certificates;
mod list_plans;
mod merge;
mod name_certificate;
mod parts;
mod posting;
mod read_certificate;
mod refund_abonement;
mod retire_plan;
mod save_certificate_rules;
mod save_plan;
mod set_brought_by;
mod share_abonement;
mod show;
mod show_certificate_rules;
mod split_abonement;
mod stop_certificate;
mod take_missed_session;
mod unfreeze_abonement;
mod write_off_abonement;
mod write_off_certificate;

pub(in crate::desk) use expire_bonuses::expire;
pub(in crate::desk) use grants::{after_paid_visit, after_refund};
pub(in crate::desk) use merge::{HeldMoved, hand_back, hand_over, may_part, settle};
pub(in crate::desk) use save_certificate_rules::rules as certificate_rules;
pub(in crate::desk) use take_missed_session::give_back_missed;

pub use abonement_shown::AbonementShown;
pub use adjust_bonus::AdjustBonus;
pub use certificate_shown::CertificateShown;
pub use expire_bonuses::{ExpireBonuses, ExpiredNow};
pub use extend_abonement::ExtendAbonement;
pub use extend_certificate::ExtendCertificate;
pub use freeze_abonement::FreezeAbonement;
pub use give_grant::GiveGrant;
pub use hand_on_abonement::HandOnAbonement;
pub use join_pool::JoinPool;
pub use leave_pool::LeavePool;
pub use list_certificates::{CertificateLine, CertificatesListed, ListCertificates};
pub use list_plans::{ListPlans, PlansListed};
pub use name_certificate::NameCertificate;
pub use parts::{MoveShown, MoveWhat, Person};
pub use read_certificate::ReadCertificate;
pub use refund_abonement::RefundAbonement;
pub use retire_plan::RetirePlan;
pub use save_certificate_rules::SaveCertificateRules;
pub use save_plan::SavePlan;
pub use set_brought_by::SetBroughtBy;
pub use share_abonement::ShareAbonement;
pub use show::{LotShown, ShowWallet, WalletShown};
pub use show_certificate_rules::ShowCertificateRules;
pub use split_abonement::SplitAbonement;
pub use stop_certificate::StopCertificate;
pub use take_missed_session::TakeMissedSession;
pub use unfreeze_abonement::UnfreezeAbonement;
pub use write_off_abonement::WriteOffAbonement;
pub use write_off_certificate::WriteOffCertificate;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::ClientId;
use crate::store::{Tx, offers, wallet};

use super::context::Context;
use super::error::DeskError;

/// How an account of points now stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BonusNow {
    /// Whose account it is: the client's own, or that of their pool's owner.
    pub owner: ClientId,
    /// How many points it has; below nothing: owes.
    pub points: i64,
}

impl BonusNow {
    fn of(tx: &Tx<'_>, context: &Context<'_>, client: ClientId) -> Result<Self, DeskError> {
        let standing = wallet::wallet_of(tx, client, &offers::programme(tx)?, context.today())?.bonus;
        Ok(Self { owner: standing.owner.unwrap_or(client), points: standing.points })
    }
}
