//! One slot of the ring: a way to the data key for one secret.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use crate::domain::ids::StaffId;
use crate::domain::time::Entropy;

use super::error::VaultError;
use super::hex::Hex;
use super::kdf::KdfParameters;
use super::keys::DataKey;

/// The format that this program writes.
pub(super) const FORMAT: u32 = 1;

/// Whose slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// A member of staff.
    Staff(StaffId),
    /// The recovery code.
    Recovery,
}

impl Whose {
    /// A number for binding ciphers to: the person's, or -1, which is no person's.
    pub(super) fn number(self) -> i64 {
        match self {
            Self::Staff(person) => person.0,
            Self::Recovery => -1,
        }
    }
}

/// A person's way, or the recovery code's way, to the data key.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Slot {
    /// Whose it is.
    pub whose: Whose,
    /// The login; empty for the recovery code.
    pub login: String,
    /// How the secret becomes a key.
    kdf: KdfParameters,
    /// Salt of that.
    salt: Hex,
    /// The public half of the pair.
    public: Hex,
    /// The private half, wrapped: nonce and ciphertext.
    private: Hex,
    /// The data key, sealed to the public half: ephemeral public key, nonce and ciphertext.
    sealed: Hex,
}

/// What the cipher makes of 32 bytes: nonce, bytes, tag.
const WRAPPED: usize = 24 + 32 + 16;

impl Slot {
    /// Makes a slot for a secret.
    pub(super) fn seal(
        whose: Whose,
        login: &str,
        ring_id: [u8; 16],
        secret: &[u8],
        key: &DataKey,
        kdf: KdfParameters,
        entropy: &mut dyn Entropy,
    ) -> Result<Self, VaultError> {
        let mut salt = [0; 16];
        entropy.fill(&mut salt);
        let private = random_secret(entropy);
        let public = PublicKey::from(&private).to_bytes();
        let wrapping = kdf.stretch(secret, &salt)?;
        let bound = bound(ring_id, whose, kdf);
        let wrapped = encrypt(&wrapping, &bound, private.as_bytes(), entropy)?;
        let mut slot = Self {
            whose,
            login: login.to_owned(),
            kdf,
            salt: Hex(salt.to_vec()),
            public: Hex(public.to_vec()),
            private: Hex(wrapped),
            sealed: Hex(Vec::new()),
        };
        slot.seal_key(ring_id, key, entropy)?;
        Ok(slot)
    }

    /// Seals a data key to the slot's public half: needs no password, so that the key can be renewed for everybody.
    pub(super) fn seal_key(
        &mut self,
        ring_id: [u8; 16],
        key: &DataKey,
        entropy: &mut dyn Entropy,
    ) -> Result<(), VaultError> {
        let public = self.public.exactly::<32>().ok_or(VaultError::RingDamaged)?;
        let ephemeral = random_secret(entropy);
        let ephemeral_public = PublicKey::from(&ephemeral).to_bytes();
        let sealing = agreed(&ephemeral, public, ephemeral_public, public)?;
        let mut sealed = ephemeral_public.to_vec();
        sealed.extend(encrypt(&sealing, &bound(ring_id, self.whose, self.kdf), key.as_bytes(), entropy)?);
        self.sealed = Hex(sealed);
        Ok(())
    }

    /// Opens the slot: the check of the password and the way to the data key in one.
    pub(super) fn open(&self, ring_id: [u8; 16], secret: &[u8]) -> Result<DataKey, VaultError> {
        let salt = self.salt.exactly::<16>().ok_or(VaultError::RingDamaged)?;
        let public = self.public.exactly::<32>().ok_or(VaultError::RingDamaged)?;
        // Exact lengths, so that no other construction can be slipped in.
        if self.private.0.len() != WRAPPED || self.sealed.0.len() != 32 + WRAPPED {
            return Err(VaultError::RingDamaged);
        }
        let bound = bound(ring_id, self.whose, self.kdf);
        let wrapping = self.kdf.stretch(secret, &salt)?;
        let private = decrypt(&wrapping, &bound, &self.private.0).ok_or(VaultError::WrongPassword)?;
        let (ephemeral_public, sealed) = self.sealed.0.split_at(32);
        let ephemeral_public: [u8; 32] = ephemeral_public.try_into().map_err(|_| VaultError::RingDamaged)?;
        let sealing = agreed(&StaticSecret::from(*private), ephemeral_public, ephemeral_public, public)?;
        let key = decrypt(&sealing, &bound, sealed).ok_or(VaultError::RingDamaged)?;
        Ok(DataKey::from_bytes(*key))
    }
}

/// What the ciphers are bound to: format, ring, owner and parameters. A slot moved to another ring or person, or with
/// its parameters made cheaper, does not open.
fn bound(ring_id: [u8; 16], whose: Whose, kdf: KdfParameters) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(48);
    bytes.extend(FORMAT.to_le_bytes());
    bytes.extend(ring_id);
    bytes.extend(whose.number().to_le_bytes());
    bytes.extend(kdf.memory_kib.to_le_bytes());
    bytes.extend(kdf.passes.to_le_bytes());
    bytes.extend(kdf.lanes.to_le_bytes());
    bytes
}

/// A private key.
fn random_secret(entropy: &mut dyn Entropy) -> StaticSecret {
    let mut bytes = Zeroizing::new([0; 32]);
    entropy.fill(bytes.as_mut());
    StaticSecret::from(*bytes)
}

/// The key on which two pairs agree, bound to both public halves.
fn agreed(
    private: &StaticSecret,
    theirs: [u8; 32],
    ephemeral_public: [u8; 32],
    public: [u8; 32],
) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let shared = private.diffie_hellman(&PublicKey::from(theirs));
    if !shared.was_contributory() {
        return Err(VaultError::RingDamaged);
    }
    let mut material = Zeroizing::new(Vec::with_capacity(96));
    material.extend(shared.as_bytes());
    material.extend(ephemeral_public);
    material.extend(public);
    Ok(Zeroizing::new(blake3::derive_key("frontdesk 2026 key ring: seal of the data key", &material)))
}

/// Nonce and ciphertext of 32 secret bytes.
fn encrypt(key: &[u8; 32], bound: &[u8], secret: &[u8; 32], entropy: &mut dyn Entropy) -> Result<Vec<u8>, VaultError> {
    let mut nonce = [0; 24];
    entropy.fill(&mut nonce);
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let wrapped = cipher
        .encrypt(&XNonce::from(nonce), Payload { msg: secret, aad: bound })
        .map_err(|_| VaultError::RingDamaged)?;
    Ok([nonce.as_slice(), &wrapped].concat())
}

/// The 32 secret bytes of a nonce and ciphertext, where the key is right and nothing changed.
fn decrypt(key: &[u8; 32], bound: &[u8], wrapped: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    let (nonce, wrapped) = wrapped.split_at_checked(24)?;
    let nonce: [u8; 24] = nonce.try_into().ok()?;
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let secret = Zeroizing::new(cipher.decrypt(&XNonce::from(nonce), Payload { msg: wrapped, aad: bound }).ok()?);
    secret.as_slice().try_into().ok().map(Zeroizing::new)
}
