//! A new password of one's own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::member::StaffMember;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::password::{Password, PasswordRefusal};
use crate::domain::role::Permission;
use crate::store::{Tx, staff};

/// Changes one's own password. The old one is asked for: a console left open must not give the login away.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangePassword {
    /// The password until now.
    pub old: Password,
    /// The password from now on.
    pub new: Password,
}

impl UseCase for ChangePassword {
    type Answer = StaffMember;
    const NEEDS: Permission = Permission::OwnAccount;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<StaffMember, DeskError> {
        let id = context.actor.staff;
        let person = staff::get(tx, id)?.or_not_found(Thing::Staff, id.0)?;
        self.new.fit_to_choose(&[&person.login, &person.name])?;
        if self.new == self.old {
            return Err(PasswordRefusal::Unchanged.into());
        }
        context.vault.verify(&person.login, &self.old, context.now)?;
        context.vault.put_person(id, &person.login, &self.new, context.entropy)?;
        staff::set_must_change(tx, id, false)?;
        context.actor.must_change = false;
        context.about(Subject::Staff(id));
        Ok(StaffMember { must_change: false, ..person.into() })
    }
}
