//! A forgotten password: the manager gives one for one login.

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

/// Gives a person a one-time password, which opens nothing but the choice of a new one. A login disabled after a hundred
/// wrong passwords works again.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ResetPassword {
    /// Who.
    pub id: StaffId,
}

impl UseCase for ResetPassword {
    type Answer = OneTimePassword;
    const NEEDS: Permission = Permission::ManageStaff;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<OneTimePassword, DeskError> {
        let person = managed(tx, context, self.id)?;
        if self.id == context.actor.staff {
            return Err(StaffRefusal::OwnPassword.into());
        }
        if !person.active {
            return Err(StaffRefusal::NotActive.into());
        }
        let password = OneTimePassword::random(context.entropy);
        context.vault.put_person(self.id, &person.login, &password, context.entropy)?;
        context.vault.forgive(&person.login)?;
        staff::set_must_change(tx, self.id, true)?;
        context.about(Subject::Staff(self.id));
        context.changed(Noun::Staff);
        Ok(OneTimePassword { staff: StaffMember { must_change: true, ..person.into() }, password })
    }
}
