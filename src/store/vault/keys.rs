//! The data key and what is derived from it.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::domain::time::Entropy;
use crate::store::chain::{ChainKey, ChainKeys};

/// The 256 random bits that encrypt the database. Never shown, wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct DataKey([u8; 32]);

impl DataKey {
    /// A new one.
    pub fn random(entropy: &mut dyn Entropy) -> Self {
        let mut key = Self([0; 32]);
        entropy.fill(&mut key.0);
        key
    }

    /// From its bytes.
    pub(super) fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    pub(super) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// SQLCipher's form of a raw key: exactly 64 hexadecimal digits in `x'…'`. A shorter one would be taken in silence
    /// as a pass phrase, so the length is fixed by the type.
    pub(in crate::store) fn raw_key_literal(&self) -> Zeroizing<String> {
        let digits = Zeroizing::new(super::hex::hex(&self.0));
        Zeroizing::new(format!("x'{}'", *digits))
    }

    /// The keys of the chains.
    pub fn chains(&self) -> ChainKeys {
        ChainKeys {
            audit: ChainKey::new(self.derive("frontdesk 2026 chain: audit")),
            ledger: ChainKey::new(self.derive("frontdesk 2026 chain: ledger")),
        }
    }

    /// A key for another purpose: `purpose` is a constant text that names it.
    pub(in crate::store) fn derive(&self, purpose: &str) -> [u8; 32] {
        blake3::derive_key(purpose, &self.0)
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(…)")
    }
}
