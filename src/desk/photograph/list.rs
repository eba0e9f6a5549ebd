//! The photographs of a client.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::client::card_of;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::ClientId;
use crate::domain::photograph::Photograph;
use crate::domain::privacy::{ConsentPurpose, Scope, allows};
use crate::domain::role::Permission;
use crate::store::{Tx, photograph, privacy};

/// Lists the photographs of a client, without their pictures.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListPhotographs {
    /// Whose.
    pub client: ClientId,
}

/// The photographs of a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Gallery {
    /// Whose: the kept card where the one asked for was merged.
    pub client: ClientId,
    /// Their name as one says it.
    pub name: String,
    /// Whether the client agreed to photographs for the card.
    pub may_take: bool,
    /// Whether the client agreed that others see them.
    pub may_publish: bool,
    /// The photographs, the latest day first.
    pub photographs: Vec<Photograph>,
}

impl UseCase for ListPhotographs {
    type Answer = Gallery;
    const NEEDS: Permission = Permission::TakePhotographs;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Gallery, DeskError> {
        let row = card_of(tx, self.client)?;
        let consents = privacy::of_client(tx, row.id)?;
        let may = |purpose| allows(&consents, purpose, &Scope::Whole, context.today());
        let (may_take, may_publish) = (may(ConsentPurpose::Photographs), may(ConsentPurpose::PhotographsShown));
        context.about(Subject::Health(row.id));
        Ok(Gallery {
            client: row.id,
            name: row.personal.name.spoken(),
            may_take,
            may_publish,
            photographs: photograph::of_client(tx, row.id)?,
        })
    }
}
