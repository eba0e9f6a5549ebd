//! Takes somebody back who was let go.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::member::{OneTimePassword, StaffMember, managed};
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::StaffId;
use crate::domain::role::Permission;
use crate::domain::staff::StaffRefusal;
use crate::store::{Tx, staff};

/// Lets a person in again, with a one-time password.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReactivateStaff {
    /// Who.
    pub id: StaffId,
}

impl UseCase for ReactivateStaff {
    type Answer = OneTimePassword;
    const NEEDS: Permission = Permission::ManageStaff;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<OneTimePassword, DeskError> {
        let person = managed(tx, context, self.id)?;
        if person.active {
            return Err(StaffRefusal::Active.into());
        }
        let password = OneTimePassword::random(context.entropy);
        context.vault.put_person(self.id, &person.login, &password, context.entropy)?;
        staff::set_active(tx, self.id, true, None)?;
        staff::set_must_change(tx, self.id, true)?;
        context.about(Subject::Staff(self.id));
        context.changed(Noun::Staff);
        Ok(OneTimePassword { staff: StaffMember { active: true, must_change: true, ..person.into() }, password })
    }
}
