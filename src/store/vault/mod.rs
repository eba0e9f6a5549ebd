//! The vault: who can open the salon, and how what lies on the disk stays unreadable to everybody else.
//!
//! The database is encrypted with one random **data key**. The **key ring** beside it holds a slot per person and one for
//! the recovery code. A slot is an X25519 pair: its private half is wrapped by a key that Argon2id makes of the password,
//! and the data key is sealed to its public half. So opening a slot *is* the check of the password, there is no second
//! hash to steal, and the data key can be renewed for everybody without knowing their passwords.
//!
//! The ring shows logins and the number of slots; it holds nothing of clients. Roles live in the database alone.

mod archive;
mod error;
mod files;
mod folder;
pub(in crate::store) mod hex;
mod instance;
mod kdf;
mod keys;
mod recovery;
mod ring;
mod slot;
#[cfg(test)]
mod tests;
mod throttle;

pub use archive::{Archive, ArchiveHeader, Secret};
pub use error::VaultError;
pub use files::Healed;
pub use folder::Folder;
pub use instance::Instance;
pub use kdf::KdfParameters;
pub use keys::DataKey;
pub use recovery::RecoveryCode;
pub use ring::Heads;
pub use slot::Whose;
pub use throttle::Throttle;
pub(crate) use throttle::{RECOVERY, STRANGER};

use jiff::Timestamp;

use crate::domain::ids::StaffId;
use crate::domain::password::Password;
use crate::domain::time::Entropy;

use super::chain::ChainKeys;
use ring::{Ring, Signed};

/// An opened key ring with the data key in memory. Dropping it wipes the key.
pub struct Vault {
    folder: Folder,
    ring: Ring,
    key: DataKey,
    kdf: KdfParameters,
    changed: bool,
}

/// What opening the ring brought to light besides the key.
pub struct Unlocked {
    /// The opened ring.
    pub vault: Vault,
    /// Whose slot opened.
    pub whose: Whose,
    /// Whether a damaged copy of the ring was written anew from the other.
    pub healed: Option<Healed>,
}

impl Vault {
    /// Makes a new data key and a ring with the owner's slot and the recovery slot. Nothing is written until
    /// [`Vault::save`].
    pub fn create(
        folder: Folder,
        owner: (StaffId, &str, &Password),
        recovery: &RecoveryCode,
        kdf: KdfParameters,
        entropy: &mut dyn Entropy,
    ) -> Result<Self, VaultError> {
        let key = DataKey::random(entropy);
        let ring = Ring::new(entropy);
        let mut vault = Self { folder, ring, key, kdf, changed: true };
        vault.put_person(owner.0, owner.1, owner.2, entropy)?;
        vault.put_recovery(recovery, entropy)?;
        Ok(vault)
    }

    /// Opens the ring with a person's password.
    pub fn unlock(
        folder: Folder,
        login: &str,
        password: &Password,
        kdf: KdfParameters,
    ) -> Result<Unlocked, VaultError> {
        let (signed, healed) = files::read(&folder)?;
        Ok(Unlocked { healed, ..open_with_password(signed, login, password, folder, kdf)? })
    }

    /// Opens the ring with the recovery code.
    pub fn recover(folder: Folder, code: &RecoveryCode, kdf: KdfParameters) -> Result<Unlocked, VaultError> {
        let (signed, healed) = files::read(&folder)?;
        Ok(Unlocked { healed, ..open_with_code(signed, code, folder, kdf)? })
    }

    /// The logins that the ring of a folder names, in their order of entry. They are readable without a password.
    pub fn logins(folder: &Folder) -> Result<Vec<String>, VaultError> {
        Ok(files::read(folder)?.0.ring.logins())
    }

    /// Gives a person a slot, or a new one in place of theirs.
    pub fn put_person(
        &mut self,
        person: StaffId,
        login: &str,
        password: &Password,
        entropy: &mut dyn Entropy,
    ) -> Result<(), VaultError> {
        self.put(Whose::Staff(person), login, password.as_bytes(), entropy)
    }

    /// Gives the recovery code its slot; an older code opens nothing any more.
    pub fn put_recovery(&mut self, code: &RecoveryCode, entropy: &mut dyn Entropy) -> Result<(), VaultError> {
        self.put(Whose::Recovery, "", code.as_bytes(), entropy)
    }

    /// Checks a password of somebody who is logged in. A wrong one is counted and slowed as at the login.
    pub fn verify(&self, login: &str, password: &Password, now: Timestamp) -> Result<(), VaultError> {
        let mut throttle = Throttle::read(&self.folder);
        throttle.admit(&self.folder, login, now)?;
        self.ring.slot_of_login(login).ok_or(VaultError::WrongPassword)?.open(self.ring.id(), password.as_bytes())?;
        throttle.clear(&self.folder, login)?;
        Ok(())
    }

    /// Forgets the wrong passwords typed for a login.
    pub fn forgive(&self, login: &str) -> Result<(), VaultError> {
        Throttle::read(&self.folder).clear(&self.folder, login)?;
        Ok(())
    }

    /// Takes a person's slot away.
    pub fn remove_person(&mut self, person: StaffId) {
        self.ring.remove(Whose::Staff(person));
        self.changed = true;
    }

    /// Notes how far the chains have come, so that a cut tail is noticed.
    pub fn note_heads(&mut self, heads: Heads) {
        self.ring.heads = heads;
        self.changed = true;
    }

    /// How far the chains had come when it was last noted.
    pub fn heads(&self) -> &Heads {
        &self.ring.heads
    }

    /// Whether the ring differs from what lies on the disk.
    pub fn is_changed(&self) -> bool {
        self.changed
    }

    /// The number that grows with each writing of the ring; the database repeats it.
    pub fn revision(&self) -> i64 {
        self.ring.revision
    }

    /// The ring's name, which the database repeats.
    pub fn ring_id(&self) -> [u8; 16] {
        self.ring.id()
    }

    /// Writes both copies under the next revision, first one and then the other, each whole or not at all.
    pub fn save(&mut self) -> Result<(), VaultError> {
        self.ring.revision += 1;
        files::write(&self.folder, &self.ring.sign(&self.key))?;
        self.changed = false;
        Ok(())
    }

    /// Reads the ring again from the disk, after a change that did not come to be.
    pub fn forget_changes(&mut self) -> Result<(), VaultError> {
        if self.changed {
            self.ring = files::read(&self.folder)?.0.proven(&self.key)?;
            self.changed = false;
        }
        Ok(())
    }

    /// The key of the database.
    pub fn key(&self) -> &DataKey {
        &self.key
    }

    /// The keys of the chains.
    pub fn chains(&self) -> ChainKeys {
        self.key.chains()
    }

    /// The logins of the opened ring.
    pub fn logins_of_ring(&self) -> Vec<String> {
        self.ring.logins()
    }

    /// Writes the ring as it is, under the revision that it has: for a restored salon.
    pub fn lay_down(&self) -> Result<(), VaultError> {
        files::write(&self.folder, &self.ring.sign(&self.key))
    }

    /// The folder in which the salon lies.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    fn put(&mut self, whose: Whose, login: &str, secret: &[u8], entropy: &mut dyn Entropy) -> Result<(), VaultError> {
        let slot = slot::Slot::seal(whose, login, self.ring.id(), secret, &self.key, self.kdf, entropy)?;
        self.ring.put(slot)?;
        self.changed = true;
        Ok(())
    }
}

/// Opens a ring with a password.
fn open_with_password(
    signed: Signed,
    login: &str,
    password: &Password,
    folder: Folder,
    kdf: KdfParameters,
) -> Result<Unlocked, VaultError> {
    let slot = signed.ring.slot_of_login(login).ok_or(VaultError::WrongPassword)?;
    let key = slot.open(signed.ring.id(), password.as_bytes())?;
    let whose = slot.whose;
    let ring = signed.proven(&key)?;
    Ok(Unlocked { vault: Vault { folder, ring, key, kdf, changed: false }, whose, healed: None })
}

/// Opens a ring with the recovery code.
fn open_with_code(
    signed: Signed,
    code: &RecoveryCode,
    folder: Folder,
    kdf: KdfParameters,
) -> Result<Unlocked, VaultError> {
    let slot = signed.ring.slot(Whose::Recovery).ok_or(VaultError::WrongRecoveryCode)?;
    let key = slot.open(signed.ring.id(), code.as_bytes()).map_err(|error| match error {
        VaultError::WrongPassword => VaultError::WrongRecoveryCode,
        other => other,
    })?;
    let ring = signed.proven(&key)?;
    Ok(Unlocked { vault: Vault { folder, ring, key, kdf, changed: false }, whose: Whose::Recovery, healed: None })
}
