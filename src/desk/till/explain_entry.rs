//! What an entry of the ledger moved.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::client::ClientName;
use crate::domain::ids::{ClientId, EntryId, ShiftId};
use crate::domain::ledger::{Account, Commodity, EntryKind, Ledger, Posting};
use crate::domain::role::Permission;
use crate::domain::time::wall_of;
use crate::store::{Tx, client, ledger, schedule, staff};

/// Shows an entry of the ledger: when, who, why, and every account that it moved.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ExplainEntry {
    /// Which.
    pub entry: EntryId,
}

/// One side of a movement, as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PostingShown {
    /// The account's stable code, as the accountant's journal has it.
    pub account: String,
    /// The ledger to which it belongs.
    pub ledger: Ledger,
    /// The number of its owner: a client, a certificate, a specialist.
    pub owner: Option<i64>,
    /// The owner, where it is a client.
    pub client: Option<ClientName>,
    /// The owner, where it is a specialist.
    pub specialist: String,
    /// What it holds.
    pub commodity: Commodity,
    /// How much, in the smallest unit of the commodity. Positive is a debit, negative a credit.
    pub amount: i64,
}

/// An entry with its postings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct EntryExplained {
    /// Its number.
    pub entry: EntryId,
    /// What happened.
    pub kind: EntryKind,
    /// When, by the clock on the salon's wall.
    pub at: DateTime,
    /// In which shift.
    pub shift: Option<ShiftId>,
    /// Who did it.
    pub staff: String,
    /// A few words, such as the reason of a difference.
    pub memo: String,
    /// The entry that it takes back.
    pub reverses: Option<EntryId>,
    /// The entries that take it back.
    pub reversed_by: Vec<EntryId>,
    /// What it moved.
    pub postings: Vec<PostingShown>,
}

impl UseCase for ExplainEntry {
    type Answer = EntryExplained;
    const NEEDS: Permission = Permission::SeeTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<EntryExplained, DeskError> {
        let entry = ledger::entry(tx, self.entry)?.or_not_found(Thing::Entry, self.entry.0)?;
        let heading = entry.heading();
        let postings = entry.postings().iter().map(|posting| shown(tx, context, *posting)).collect::<Result<_, _>>()?;
        Ok(EntryExplained {
            entry: self.entry,
            kind: heading.kind,
            at: wall_of(heading.at, &context.zone),
            shift: heading.shift,
            staff: staff::get(tx, heading.staff)?.map(|person| person.name).unwrap_or_default(),
            memo: heading.memo.clone(),
            reverses: heading.reverses,
            reversed_by: ledger::reversals_of(tx, self.entry)?,
            postings,
        })
    }
}

/// A posting with the name of its owner.
fn shown(tx: &Tx<'_>, context: &mut Context<'_>, posting: Posting) -> Result<PostingShown, DeskError> {
    let client = match posting.account {
        Account::ClientDebt(id) | Account::ClientDeposit(id) | Account::ClientBonus(id) => name_of(tx, context, id)?,
        _ => None,
    };
    let specialist = match posting.account {
        Account::Tips(id) => schedule::specialist(tx, id)?.map(|person| person.details.name).unwrap_or_default(),
        _ => String::new(),
    };
    Ok(PostingShown {
        account: posting.account.code(),
        ledger: posting.account.ledger(),
        owner: posting.account.owner(),
        client,
        specialist,
        commodity: posting.account.commodity(),
        amount: posting.amount,
    })
}

/// A client's name; the audit log notes that it was shown.
fn name_of(tx: &Tx<'_>, context: &mut Context<'_>, id: ClientId) -> Result<Option<ClientName>, DeskError> {
    context.about(Subject::Client(id));
    Ok(client::get(tx, id)?.map(|row| row.personal.name))
}
