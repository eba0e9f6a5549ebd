//! Corrects a person's name, or gives them another role.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::member::{StaffMember, managed};
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::StaffId;
use crate::domain::role::{Permission, Role};
use crate::domain::salon::named;
use crate::domain::staff::{StaffRefusal, may_manage};
use crate::store::{Tx, staff};

/// Changes a person's name and role. The new role holds from their very next request.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangeStaff {
    /// Who.
    pub id: StaffId,
    /// The name colleagues call them by.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

impl UseCase for ChangeStaff {
    type Answer = StaffMember;
    const NEEDS: Permission = Permission::ManageStaff;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<StaffMember, DeskError> {
        let person = managed(tx, context, self.id)?;
        if !may_manage(context.actor.role, self.role) {
            return Err(StaffRefusal::AboveYou.into());
        }
        if person.role == Role::Owner && self.role != Role::Owner && staff::active_owners(tx)? <= 1 {
            return Err(StaffRefusal::LastOwner.into());
        }
        let name = named(&self.name)?;
        staff::change(tx, self.id, &name, self.role)?;
        context.about(Subject::Staff(self.id));
        context.changed(Noun::Staff);
        Ok(StaffMember { name, role: self.role, ..person.into() })
    }
}
