//! Who is to pay.

use jiff::ToSpan;
use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::catalogue::Names;
use crate::domain::client::ClientName;
use crate::domain::ids::{BillId, VisitId};
use crate::domain::money::Money;
use crate::domain::role::Permission;
use crate::store::Tx;
use crate::store::till::{self, BillFilter};

use super::list_bills::BILLS_MOST;

/// So many days back a visit that nobody paid is looked for; a shift does not close over one, so that they are few.
const DAYS_BACK: i32 = 60;

/// Lists who is to pay: visits whose procedure is over, today's and those of earlier days, and sales that were begun.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ListPayers {}

/// Somebody who is to pay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Payer {
    /// For what.
    pub of: PayerOf,
    /// Who; none for a buyer without a card.
    pub client: Option<ClientName>,
    /// The agreed wall time of the visit, or when the sale was begun.
    pub at: DateTime,
    /// What it is for: the procedure, or the first line.
    pub first: Names,
    /// What the lines come to, in minor units.
    pub total: Money,
}

/// What somebody is to pay for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PayerOf {
    /// A visit.
    Visit(VisitId),
    /// A sale without one.
    Sale(BillId),
}

impl UseCase for ListPayers {
    type Answer = Vec<Payer>;
    const NEEDS: Permission = Permission::SeeTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<Payer>, DeskError> {
        let today = context.today();
        let from = today.checked_sub(DAYS_BACK.days()).unwrap_or(today);
        let visits = till::waiting(tx, from, today)?.into_iter().map(|visit| Payer {
            of: PayerOf::Visit(visit.visit),
            client: Some(visit.name),
            at: visit.starts,
            first: visit.procedure,
            total: visit.total,
        });
        let sales = till::bills(tx, BillFilter::Open, BILLS_MOST, &context.zone)?;
        let sales = sales.into_iter().filter(|bill| bill.visit.is_none()).map(|bill| Payer {
            of: PayerOf::Sale(bill.id),
            client: bill.client.map(|(_, name)| name),
            at: bill.opened,
            first: bill.first,
            total: bill.total,
        });
        let mut payers: Vec<Payer> = visits.chain(sales).collect();
        payers.sort_by_key(|payer| payer.at);
        Ok(payers)
    }
}
