//! Takes a new member of staff on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::member::StaffMember;
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::password::Password;
use crate::domain::role::{Permission, Role};
use crate::domain::salon::{NamingRefusal, login_of, named};
use crate::domain::staff::{StaffRefusal, may_manage};
use crate::store::{Tx, staff};

/// Takes a new member of staff on, with a first password.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AddStaff {
    /// The name to log in with.
    pub login: String,
    /// The name colleagues call them by.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Their first password.
    pub password: Password,
    /// Whether they must choose their own at the first login. `false` where they typed this one themselves.
    #[serde(default = "yes")]
    pub one_time: bool,
}

/// Unless told otherwise somebody else typed the password.
fn yes() -> bool {
    true
}

impl UseCase for AddStaff {
    type Answer = StaffMember;
    const NEEDS: Permission = Permission::ManageStaff;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<StaffMember, DeskError> {
        if !may_manage(context.actor.role, self.role) {
            return Err(StaffRefusal::AboveYou.into());
        }
        let (login, name) = (login_of(&self.login)?, named(&self.name)?);
        self.password.fit_to_choose(&[&login, &name])?;
        if staff::of_login(tx, &login)?.is_some() {
            return Err(NamingRefusal::LoginTaken.into());
        }
        let id = staff::add(tx, &login, &name, self.role, self.one_time, context.now)?;
        context.vault.put_person(id, &login, &self.password, context.entropy)?;
        context.about(Subject::Staff(id));
        context.changed(Noun::Staff);
        Ok(StaffMember { id, login, name, role: self.role, active: true, must_change: self.one_time })
    }
}
