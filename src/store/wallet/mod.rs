//! What clients hold: bonus lots, certificates, abonements, deposits, debts. Each change is a move that is never changed
//! again; what is left is carried forward by the schema.
//!
//! Nothing here posts to the ledger: each function says what moved, and the use case that called it posts that, in the
//! same transaction. What a client may use is judged by `domain::offers::quote` on [`wallet_of`]; the functions here
//! refuse only what must never be ([`StoreError::Constraint`]).

mod abonement;
mod abonement_change;
mod certificate;
mod certificate_change;
mod check;
mod expiry;
mod history;
mod lots;
mod people;
mod plan;
mod points;
mod purse;
mod read;
#[cfg(test)]
mod tests;

pub use abonement::{
    AbonementRow, NewAbonement, Session, abonement, abonements_of_line, give_back_session, issue_abonement,
    take_back_abonement, use_session,
};
pub use abonement_change::{
    Missed, abonements_shown, extend, freeze, give_back_missed, hand_on, missed, share, shared_with, split,
    take_missed, unfreeze, write_off_abonement,
};
pub use certificate::{
    NewCertificate, certificate, certificate_of_code, certificates_of_line, forfeit_certificate, give_back_certificate,
    issue_certificate, take_back_certificate, use_certificate,
};
pub use certificate_change::{
    certificates, extend_certificate, name_certificate, replace_certificate, stop_certificate, write_off_certificate,
};
pub use check::{Held, held, recount};
pub use expiry::{Expired, expire_lot, expired_lots};
pub use history::{
    LotRow, MoveRow, abonement_moves, bonus_moves, certificate_moves, certificate_sale, lots_shown, purse_moves,
};
pub use people::{
    brought_by, join_pool, leave_pool, members_of, note_grant, paid_visits, points_in, set_brought_by, settle,
    was_granted,
};
pub use plan::{add_plan, change_plan, plan, plans};
pub use points::{Credit, Moved, credit, give_back_points, spend, take_away, take_back_grant, take_back_points};
pub use purse::{move_debt, move_deposit, note_settled, purse_of};
pub use read::{owner_of, wallet_of};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::ids::{BillId, ClientId, EntryId, RefundId, StaffId, VisitId};

use super::{StoreError, Tx};

/// What brought a change about: written with each move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The business day.
    pub day: Date,
    /// The instant.
    pub at: Timestamp,
    /// Who did it.
    pub by: StaffId,
    /// The bill that was paid, or that is taken back.
    pub bill: Option<BillId>,
    /// The refund that takes it back.
    pub refund: Option<RefundId>,
    /// The entry of the ledger, where it was posted before and is not found through bill or refund.
    pub entry: Option<EntryId>,
    /// The visit, where a session is taken for one that was missed.
    pub visit: Option<VisitId>,
    /// Why, in a person's words.
    pub reason: String,
}

impl Cause {
    /// A change with nothing but its moment.
    pub const fn at(day: Date, at: Timestamp, by: StaffId) -> Self {
        Self { day, at, by, bill: None, refund: None, entry: None, visit: None, reason: String::new() }
    }

    /// The same for a bill.
    #[must_use]
    pub fn of_bill(self, bill: BillId) -> Self {
        Self { bill: Some(bill), ..self }
    }

    /// The same for a refund of a bill.
    #[must_use]
    pub fn of_refund(self, bill: BillId, refund: RefundId) -> Self {
        Self { bill: Some(bill), refund: Some(refund), ..self }
    }

    /// The same with its entry of the ledger.
    #[must_use]
    pub fn posted(self, entry: EntryId) -> Self {
        Self { entry: Some(entry), ..self }
    }

    /// The same with a reason.
    #[must_use]
    pub fn because(self, reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), ..self }
    }
}

/// The card of a number: that of a merged card leads to the kept one.
pub fn card_of(tx: &Tx<'_>, client: ClientId) -> Result<ClientId, StoreError> {
    Ok(tx.first(include_str!("card_of.sql"), &[&client], |row| row.get(0))?.unwrap_or(client))
}

/// What must never be and was asked for.
fn refused(what: &str) -> StoreError {
    StoreError::Constraint(what.to_owned())
}
