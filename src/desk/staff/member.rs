//! What the staff requests answer, and the check that they share.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::ids::StaffId;
use crate::domain::password::Password;
use crate::domain::role::Role;
use crate::domain::staff::{StaffRefusal, may_manage};
use crate::domain::time::Entropy;
use crate::store::staff::StaffRow;
use crate::store::{Tx, staff};

/// A member of staff as a screen shows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StaffMember {
    /// Their number.
    pub id: StaffId,
    /// The name they log in with.
    pub login: String,
    /// The name colleagues call them by.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Whether they may log in.
    pub active: bool,
    /// Whether they must choose a password of their own at the next login.
    pub must_change: bool,
}

impl From<StaffRow> for StaffMember {
    fn from(row: StaffRow) -> Self {
        let StaffRow { id, login, name, role, active, must_change } = row;
        Self { id, login, name, role, active, must_change }
    }
}

/// A password for one login, to be told to the person and shown once.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct OneTimePassword {
    /// Whose.
    pub staff: StaffMember,
    /// The password.
    pub password: Password,
}

impl OneTimePassword {
    /// Twelve letters in three groups, 60 bits: enough for the minutes until it is changed, short enough to be dictated.
    pub(super) fn random(entropy: &mut dyn Entropy) -> Password {
        const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
        let mut bytes = [0; 12];
        entropy.fill(&mut bytes);
        let letters: Vec<char> = bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect();
        let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
        Password::typed(&groups.join("-"))
    }
}

/// The person of a number, where the one who asks may manage them.
pub(super) fn managed(tx: &Tx<'_>, context: &Context<'_>, id: StaffId) -> Result<StaffRow, DeskError> {
    let person = staff::get(tx, id)?.or_not_found(Thing::Staff, id.0)?;
    if !may_manage(context.actor.role, person.role) {
        return Err(StaffRefusal::AboveYou.into());
    }
    Ok(person)
}
