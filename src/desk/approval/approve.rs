//! A manager's word on the spot.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Subject;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::approval::{APPROVAL_LASTS, Approval, ApprovalRefusal, Purpose, clean_word};
use crate::domain::password::Password;
use crate::domain::role::Permission;
use crate::domain::salon::login_of;
use crate::domain::time::wall_of;
use crate::store::vault::VaultError;
use crate::store::{Tx, approval, staff};

/// Takes the word of a manager who types login and password at somebody else's console; a manager at their own types
/// theirs. It is good for one thing of one kind, for ten minutes, in the hands of who asked. Wrong passwords are counted
/// and slowed as at the login.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Approve {
    /// The manager's login.
    pub login: String,
    /// Their password.
    pub password: Password,
    /// What for.
    pub purpose: Purpose,
    /// Why, at most 300 characters.
    pub reason: String,
}

impl UseCase for Approve {
    type Answer = Approval;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Approval, DeskError> {
        let reason = clean_word(&self.reason)?;
        // Which of the two is wrong is not told, and made-up logins never reach the count of wrong passwords.
        let wrong = || DeskError::Vault(VaultError::WrongPassword);
        let login = login_of(&self.login).map_err(|_| wrong())?;
        let manager = staff::of_login(tx, &login)?.filter(|person| person.active).ok_or_else(wrong)?;
        context.vault.verify(&login, &self.password, context.now)?;
        context.about(Subject::Staff(manager.id));
        if manager.must_change || !manager.role.may(Permission::ManageTill) {
            return Err(ApprovalRefusal::NotAManager.into());
        }
        let between = (context.actor.staff, manager.id);
        let id = approval::add(tx, self.purpose, between, context.now, &reason)?;
        let until = context.now.saturating_add(APPROVAL_LASTS).unwrap_or(context.now);
        Ok(Approval { id, by: manager.name, until: wall_of(until, &context.zone) })
    }
}
