//! Signs the record of a visit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{StaffId, VisitId};
use crate::domain::password::Password;
use crate::domain::record::{Record, RecordRefusal};
use crate::domain::role::Permission;
use crate::domain::salon::login_of;
use crate::store::vault::VaultError;
use crate::store::{self, Tx, staff};

/// Signs the record of a visit: from then on nobody changes it, and what is to be said of it is added. Whoever is logged
/// in types their password once more; at somebody else's console the specialist types login and password. Wrong ones are
/// counted and slowed as at the login.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SignRecord {
    /// Of which visit.
    pub visit: VisitId,
    /// The version that the signer saw.
    pub version: u32,
    /// The signer's login; none for whoever is logged in.
    #[serde(default)]
    pub login: Option<String>,
    /// Their password.
    pub password: Password,
}

impl UseCase for SignRecord {
    type Answer = Record;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Record, DeskError> {
        let signer = signer(tx, context, self.login.as_deref(), &self.password)?;
        let record = store::record::of_visit(tx, self.visit)?.ok_or(RecordRefusal::Empty)?;
        context.about(Subject::Visit(record.visit));
        context.about(Subject::Health(record.client));
        if record.signed.is_some() {
            return Err(RecordRefusal::Signed.into());
        }
        if record.sheet.is_empty() {
            return Err(RecordRefusal::Empty.into());
        }
        let of = (record.visit, &record.sheet);
        if !store::record::sign(tx, (record.id, self.version), of, context.now, signer)? {
            return Err(DeskError::Conflict);
        }
        context.changed(Noun::Records);
        store::record::of_visit(tx, self.visit)?.or_not_found(Thing::Record, self.visit.0)
    }
}

/// Who signs, once their password is right.
fn signer(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    login: Option<&str>,
    password: &Password,
) -> Result<StaffId, DeskError> {
    // Which of the two is wrong is not told, and made-up logins never reach the count of wrong passwords.
    let wrong = || DeskError::Vault(VaultError::WrongPassword);
    let login = match login.map(str::trim).filter(|login| !login.is_empty()) {
        Some(login) => login_of(login).map_err(|_| wrong())?,
        None => context.actor.login.clone(),
    };
    let person = staff::of_login(tx, &login)?.filter(|person| person.active).ok_or_else(wrong)?;
    context.vault.verify(&login, password, context.now)?;
    context.about(Subject::Staff(person.id));
    if person.must_change || !person.role.may(Permission::WriteRecords) {
        return Err(RecordRefusal::NotASpecialist.into());
    }
    Ok(person.id)
}
