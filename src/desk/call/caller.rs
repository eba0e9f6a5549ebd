//! Whose number calls.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::call::KnownCaller;
use crate::domain::ids::ClientId;
use crate::domain::phone::Phone;
use crate::domain::role::Permission;
use crate::store::{Tx, client};

/// Tells which client's number it is; nobody where it is no number, nobody's, or more than one person's.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FindCaller {
    /// The number as typed.
    pub number: String,
}

impl UseCase for FindCaller {
    type Answer = Option<KnownCaller>;
    const NEEDS: Permission = Permission::FindClients;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Option<KnownCaller>, DeskError> {
        let (_, whose) = read_number(tx, context, &self.number)?;
        let Some(client) = whose else { return Ok(None) };
        context.about(Subject::Client(client));
        let row = client::get(tx, client)?;
        Ok(row.map(|row| KnownCaller { client, name: row.personal.name, address_as: row.personal.address_as }))
    }
}

/// A typed number with its country's code, empty where it is none, and the one client whose it is.
pub(super) fn read_number(
    tx: &Tx<'_>,
    context: &Context<'_>,
    typed: &str,
) -> Result<(String, Option<ClientId>), DeskError> {
    let Ok(phone) = Phone::parse(typed, context.market) else { return Ok((String::new(), None)) };
    let owners = client::same_phone(tx, phone.e164(), 2)?;
    let whose = if let [only] = owners.as_slice() { Some(*only) } else { None };
    Ok((phone.e164().to_owned(), whose))
}
