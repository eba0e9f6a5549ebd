//! A certificate, as a person at the desk sees it.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::catalogue::Names;
use crate::domain::ids::{BillId, CertificateId};
use crate::domain::money::Money;
use crate::domain::offers::{HeldCertificate, Worth};
use crate::store::{Tx, catalogue, wallet};

use super::parts::{MoveShown, MoveWhat, Person, moves, person};

/// The most moves that are shown.
const MOVES_MOST: u32 = 40;

/// A certificate with its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CertificateShown {
    /// How it stands today.
    pub held: HeldCertificate,
    /// What was paid for it, in minor units.
    pub price: Money,
    /// When it was sold.
    pub issued_on: Date,
    /// On which bill.
    pub bill: Option<BillId>,
    /// Whose it is; none: whoever brings it.
    pub holder: Option<Person>,
    /// For one that is good for a procedure: its name.
    pub procedure: Option<Names>,
    /// What became of it, the latest first.
    pub moves: Vec<MoveShown>,
}

impl CertificateShown {
    /// A certificate by its number.
    pub(super) fn of(tx: &Tx<'_>, context: &mut Context<'_>, id: CertificateId) -> Result<Self, DeskError> {
        let held = wallet::certificate(tx, id, context.today())?.or_not_found(Thing::Certificate, id.0)?;
        let (price, issued_on, bill) = wallet::certificate_sale(tx, id)?;
        if let Some(holder) = held.holder {
            context.about(Subject::Client(holder));
        }
        let rows = wallet::certificate_moves(tx, id, MOVES_MOST)?;
        Ok(Self {
            price,
            issued_on,
            bill,
            holder: held.holder.map(|holder| person(tx, holder)).transpose()?.flatten(),
            procedure: names_of(tx, &held.worth)?,
            moves: moves(rows, MoveWhat::Certificate),
            held,
        })
    }
}

/// The name of the procedure that a certificate is good for.
pub(super) fn names_of(tx: &Tx<'_>, worth: &Worth) -> Result<Option<Names>, DeskError> {
    match worth {
        Worth::Money => Ok(None),
        Worth::Procedure(procedure) => Ok(catalogue::get(tx, *procedure)?.map(|procedure| procedure.details.names)),
    }
}
