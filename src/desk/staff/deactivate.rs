//! Lets a person go: their slot leaves the key ring, their past stays in the books.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::member::{StaffMember, managed};
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::StaffId;
use crate::domain::role::{Permission, Role};
use crate::domain::staff::StaffRefusal;
use crate::store::{Tx, staff};

/// Keeps a person out from now on.
///
/// Their password opens today's key ring no more. It still opens copies of ring and database made before: who kept such a
/// copy can read it, as with any key that was once given out.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DeactivateStaff {
    /// Who.
    pub id: StaffId,
}

impl UseCase for DeactivateStaff {
    type Answer = StaffMember;
    const NEEDS: Permission = Permission::ManageStaff;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<StaffMember, DeskError> {
        let person = managed(tx, context, self.id)?;
        if self.id == context.actor.staff {
            return Err(StaffRefusal::Yourself.into());
        }
        if !person.active {
            return Err(StaffRefusal::NotActive.into());
        }
        if person.role == Role::Owner && staff::active_owners(tx)? <= 1 {
            return Err(StaffRefusal::LastOwner.into());
        }
        staff::set_active(tx, self.id, false, Some(context.now))?;
        context.vault.remove_person(self.id);
        context.about(Subject::Staff(self.id));
        context.changed(Noun::Staff);
        Ok(StaffMember { active: false, ..person.into() })
    }
}
