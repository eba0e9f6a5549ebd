//! The ring: slots, revision, the heads of the chains, and the seal over all of it.

use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

use crate::domain::time::Entropy;
use crate::store::chain::Link;

use super::error::VaultError;
use super::hex::Hex;
use super::keys::DataKey;
use super::slot::{FORMAT, Slot, Whose};

/// More slots than any salon has people.
const MOST_SLOTS: usize = 64;

/// How far the chains had come when last noted: the number of rows and the last link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heads {
    /// Rows of the audit log.
    pub audit_rows: i64,
    /// The link of the last of them.
    #[serde(with = "super::hex::maybe_link")]
    pub audit_link: Option<Link>,
    /// Entries of the ledger.
    pub ledger_entries: i64,
    /// The link of the last of them.
    #[serde(with = "super::hex::maybe_link")]
    pub ledger_link: Option<Link>,
}

/// The ring as it lies in the file.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Ring {
    format: u32,
    id: Hex,
    /// Grows with each writing; the database repeats it.
    pub revision: i64,
    slots: Vec<Slot>,
    /// How far the chains had come.
    pub heads: Heads,
}

/// The ring with a seal that only who has the data key can make.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Signed {
    pub ring: Ring,
    seal: Hex,
}

impl Ring {
    /// A ring without slots.
    pub(super) fn new(entropy: &mut dyn Entropy) -> Self {
        let mut id = vec![0; 16];
        entropy.fill(&mut id);
        Self { format: FORMAT, id: Hex(id), revision: 0, slots: Vec::new(), heads: Heads::default() }
    }

    /// The ring's name. Files with another length are refused when read.
    pub(super) fn id(&self) -> [u8; 16] {
        self.id.exactly().unwrap_or_default()
    }

    /// The name in hexadecimal digits.
    pub(super) fn name(&self) -> String {
        self.id.clone().into()
    }

    /// Whether it is a ring that this program can read.
    pub(super) fn is_well_formed(&self) -> bool {
        self.format == FORMAT && self.id.0.len() == 16 && self.slots.len() <= MOST_SLOTS
    }

    /// The slot of a login.
    pub(super) fn slot_of_login(&self, login: &str) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.whose != Whose::Recovery && slot.login == login)
    }

    /// The slot of a person or of the recovery code.
    pub(super) fn slot(&self, whose: Whose) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.whose == whose)
    }

    /// The logins in their order of entry.
    pub(super) fn logins(&self) -> Vec<String> {
        self.slots.iter().filter(|slot| slot.whose != Whose::Recovery).map(|slot| slot.login.clone()).collect()
    }

    /// Puts a slot in the place of the one with the same owner, or at the end.
    pub(super) fn put(&mut self, slot: Slot) -> Result<(), VaultError> {
        if let Some(old) = self.slots.iter_mut().find(|old| old.whose == slot.whose) {
            *old = slot;
            return Ok(());
        }
        if self.slots.len() >= MOST_SLOTS {
            return Err(VaultError::RingFull);
        }
        self.slots.push(slot);
        Ok(())
    }

    /// Takes a slot away.
    pub(super) fn remove(&mut self, whose: Whose) {
        self.slots.retain(|slot| slot.whose != whose);
    }

    /// The ring under its seal.
    pub(super) fn sign(&self, key: &DataKey) -> Signed {
        Signed { ring: self.clone(), seal: Hex(self.seal(key).to_vec()) }
    }

    fn seal(&self, key: &DataKey) -> [u8; 32] {
        let bytes = serde_json::to_vec(self).unwrap_or_default();
        *blake3::keyed_hash(&key.derive("frontdesk 2026 key ring: seal over the whole ring"), &bytes).as_bytes()
    }
}

impl Signed {
    /// The ring, where the seal proves that whoever wrote it had the data key.
    pub(super) fn proven(self, key: &DataKey) -> Result<Ring, VaultError> {
        if bool::from(self.ring.seal(key).as_slice().ct_eq(&self.seal.0)) {
            Ok(self.ring)
        } else {
            Err(VaultError::RingDamaged)
        }
    }
}
