//! The desk itself: a salon in this process, from the folder to the answers. Synchronous; `worker` gives it a thread.

use std::path::Path;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::domain::password::Password;
use crate::domain::role::Role;
use crate::domain::salon::{Salon, login_of};
use crate::domain::time::{Clock, Entropy};
use crate::store::vault::{
    Folder, Healed, Instance, KdfParameters, RECOVERY, RecoveryCode, STRANGER, Throttle, Unlocked, Vault, VaultError,
    Whose,
};
use crate::store::{Database, Durability, StoreError, Tx, answered, salon, staff};

use super::backup::{self, BackupMade};
use super::changes::Changes;
use super::context::{Actor, Context};
use super::demo::{DemoLogin, DemoNote};
use super::error::DeskError;
use super::gate;
use super::requests::{Answer, Asked, Request};
use super::session::Session;
use super::set_up::SetUp;

/// What the desk takes from the world: tests set their own.
#[derive(Clone)]
pub struct World {
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// How slowly new passwords become keys.
    pub kdf: KdfParameters,
}

/// How long answers are kept for a repeated request: nobody retries a payment of last month.
const ANSWERS_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A salon in this process.
pub struct Desk {
    folder: Folder,
    world: World,
    entropy: Box<dyn Entropy>,
    session: Option<Session>,
    healed: Option<Healed>,
    proposed: Option<RecoveryCode>,
    backup_due: bool,
    _instance: Instance,
}

impl Desk {
    /// Takes a folder for this process. The salon in it stays shut until somebody logs in; there may be none yet.
    /// A second console on the same folder is refused.
    pub fn open(folder: &Path, world: World, entropy: Box<dyn Entropy>) -> Result<Self, DeskError> {
        let folder = Folder::new(folder);
        let instance = Instance::take(&folder)?;
        super::set_up::finish_interrupted(&folder)?;
        Ok(Self {
            folder,
            world,
            entropy,
            session: None,
            healed: None,
            proposed: None,
            backup_due: false,
            _instance: instance,
        })
    }

    /// Whether there is a salon in the folder.
    pub fn has_salon(&self) -> bool {
        self.folder.holds_a_salon()
    }

    /// The logins to offer, in their order of entry.
    pub fn logins(&self) -> Result<Vec<String>, DeskError> {
        Ok(Vault::logins(&self.folder)?)
    }

    /// Who may log in to a made-up salon, passwords and all; nobody of a real one.
    pub fn demo_logins(&self) -> Vec<DemoLogin> {
        DemoNote::read(self.folder.path()).map_or_else(Vec::new, |note| note.logins)
    }

    /// A new recovery code, to be shown once and typed back into [`SetUp`].
    pub fn propose_recovery_code(&mut self) -> RecoveryCode {
        let code = RecoveryCode::random(self.entropy.as_mut());
        self.proposed = Some(code.clone());
        code
    }

    /// Sets a new salon up and logs its owner in.
    pub fn set_up(&mut self, request: &SetUp) -> Result<Actor, DeskError> {
        let code = self.proposed.clone().ok_or(DeskError::Vault(VaultError::MistypedRecoveryCode))?;
        let now = self.now();
        super::set_up::set_up(&self.folder, request, &code, self.world.kdf, now, self.entropy.as_mut())?;
        self.proposed = None;
        self.log_in(&request.login, &request.password)
    }

    /// Opens the salon with a person's password. Wrong passwords are counted and slowed.
    pub fn log_in(&mut self, login: &str, password: &Password) -> Result<Actor, DeskError> {
        let login = login_of(login).unwrap_or_default();
        let known = self.logins()?.contains(&login);
        let count = if known { login.as_str() } else { STRANGER };
        let (folder, kdf) = (self.folder.clone(), self.world.kdf);
        let unlocked = self.try_secret(count, || Vault::unlock(folder, &login, password, kdf))?;
        let wrong = Throttle::read(&self.folder).clear(&self.folder, count)?;
        let actor = self.enter(unlocked, |tx, whose| match whose {
            Whose::Staff(id) => Ok(staff::get(tx, id)?.filter(|person| person.active)),
            Whose::Recovery => Ok(None),
        })?;
        let forgotten = self.now().saturating_sub(ANSWERS_KEPT).unwrap_or(Timestamp::MIN);
        self.apart(if wrong > 1 { "LogInAfterWrongPasswords" } else { "LogIn" }, |tx, _| {
            Ok(answered::drop_before(tx, forgotten)?)
        })?;
        Ok(actor)
    }

    /// Opens the salon with the recovery code and gives an active owner a new password. The code that was used is
    /// replaced: the new one is returned and must be shown.
    pub fn recover(
        &mut self,
        code: &str,
        login: &str,
        password: &Password,
    ) -> Result<(Actor, RecoveryCode), DeskError> {
        let login = login_of(login)?;
        password.fit_to_choose(&[&login])?;
        let code = RecoveryCode::parse(code)?;
        let (folder, kdf) = (self.folder.clone(), self.world.kdf);
        let unlocked = self.try_secret(RECOVERY, || Vault::recover(folder, &code, kdf))?;
        let mut throttle = Throttle::read(&self.folder);
        throttle.clear(&self.folder, RECOVERY)?;
        throttle.clear(&self.folder, &login)?;
        let actor = self.enter(unlocked, |tx, _| {
            Ok(staff::of_login(tx, &login)?.filter(|person| person.active && person.role == Role::Owner))
        })?;
        let renewed = RecoveryCode::random(self.entropy.as_mut());
        let staff_id = actor.staff;
        self.apart("Recover", |tx, context| {
            context.vault.put_person(staff_id, &login, password, context.entropy)?;
            context.vault.put_recovery(&renewed, context.entropy)?;
            Ok(staff::set_must_change(tx, staff_id, false)?)
        })?;
        Ok((actor, renewed))
    }

    /// Closes the database and forgets the key. The folder stays taken.
    pub fn lock(&mut self) {
        if self.session.is_some() {
            let noted = self.note("Lock");
            drop(noted); // the console locks whether or not the log could be written
        }
        self.session = None;
    }

    /// Makes a backup: at `to`, or in the folder of the settings under a name of its own.
    pub fn back_up(&mut self, to: Option<&Path>) -> Result<BackupMade, DeskError> {
        let now = self.now();
        let session = self.session.as_mut().ok_or(DeskError::NotLoggedIn)?;
        self.backup_due = false;
        backup::make(session, to, now, self.entropy.as_mut())
    }

    /// Whether a request asked for a backup that was not made since: the end of a shift does.
    pub fn is_backup_due(&self) -> bool {
        self.backup_due
    }

    /// Asks for something, through the gate.
    pub fn run(&mut self, request: Request) -> (Result<Answer, DeskError>, Changes) {
        let now = self.now();
        let Some(session) = self.session.as_mut() else { return (Err(DeskError::NotLoggedIn), Changes::NONE) };
        let asks_for_backup = request.asks_for_backup();
        let (answer, changes) = gate::run(session, request, now, self.entropy.as_mut());
        self.backup_due |= asks_for_backup && answer.is_ok();
        (answer, changes)
    }

    /// Asks for one use case and gives its own answer.
    pub fn ask<U: Asked>(&mut self, request: U) -> Result<U::Answer, DeskError>
    where
        Request: From<U>,
    {
        let answer = self.run(Request::from(request)).0?;
        U::answer_of(answer).ok_or(DeskError::Conflict)
    }

    /// One transaction and one audit row for a great deal of work: building a demo salon, bringing a file in. The work
    /// must have checked the right itself.
    pub(crate) fn apart<T>(
        &mut self,
        name: &str,
        work: impl FnOnce(&Tx<'_>, &mut Context<'_>) -> Result<T, DeskError>,
    ) -> Result<T, DeskError> {
        let now = self.now();
        let session = self.session.as_mut().ok_or(DeskError::NotLoggedIn)?;
        gate::within(session, name, Durability::OnDisk, now, self.entropy.as_mut(), work).0
    }

    /// The opened salon.
    pub(in crate::desk) fn session_mut(&mut self) -> Result<&mut Session, DeskError> {
        self.session.as_mut().ok_or(DeskError::NotLoggedIn)
    }

    /// Who is logged in.
    pub fn actor(&self) -> Option<&Actor> {
        self.session.as_ref().map(|session| &session.actor)
    }

    /// The salon, once somebody is logged in.
    pub fn salon(&self) -> Option<&Salon> {
        self.session.as_ref().map(|session| &session.salon)
    }

    /// Whether a damaged copy of the key ring was healed since the last time somebody asked.
    pub fn take_healed(&mut self) -> Option<Healed> {
        self.healed.take()
    }

    /// The present instant by the desk's clock.
    pub fn now(&self) -> Timestamp {
        self.world.clock.now()
    }

    /// Counts a try, makes it, and says how long to wait where too many were wrong.
    fn try_secret(
        &self,
        login: &str,
        attempt: impl FnOnce() -> Result<Unlocked, VaultError>,
    ) -> Result<Unlocked, VaultError> {
        Throttle::read(&self.folder).admit(&self.folder, login, self.now())?;
        attempt()
    }

    /// Opens the database with the key of an opened ring, and finds the person in it.
    fn enter(
        &mut self,
        unlocked: Unlocked,
        who: impl FnOnce(&Tx<'_>, Whose) -> Result<Option<staff::StaffRow>, StoreError>,
    ) -> Result<Actor, DeskError> {
        let Unlocked { vault, whose, healed } = unlocked;
        self.session = None;
        let mut database = Database::open(&self.folder.database(), vault.key(), vault.chains())?;
        let (row, person) = database.transaction(Durability::Soon, |tx| {
            let row = salon::get(tx)?.ok_or_else(|| StoreError::Damaged("the salon's row is missing".to_owned()))?;
            Ok::<_, StoreError>((row, who(tx, whose)?))
        })?;
        let outdated =
            row.ring_id != vault.ring_id() || (row.ring_revision > vault.revision() && whose != Whose::Recovery);
        if outdated {
            return Err(VaultError::RingOutdated.into());
        }
        let nobody = if whose == Whose::Recovery { VaultError::NotAnOwner } else { VaultError::WrongPassword };
        let actor = Actor::of(&person.ok_or(nobody)?);
        let zone = row.salon.time_zone();
        self.session =
            Some(Session { database, vault, actor: actor.clone(), zone, salon: row.salon, unwritten: Vec::new() });
        self.healed = self.healed.or(healed);
        Ok(actor)
    }

    /// How many audit rows wait for the disk.
    #[cfg(test)]
    pub(super) fn session_unwritten(&self) -> usize {
        self.session.as_ref().map_or(0, |session| session.unwritten.len())
    }

    /// Writes an audit row of its own.
    fn note(&mut self, name: &str) -> Result<(), DeskError> {
        let now = self.now();
        let session = self.session.as_mut().ok_or(DeskError::NotLoggedIn)?;
        gate::within(session, name, Durability::OnDisk, now, self.entropy.as_mut(), |_, _| Ok(())).0
    }
}
