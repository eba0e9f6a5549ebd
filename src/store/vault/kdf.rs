//! How slowly a password becomes a key.

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::error::VaultError;

/// Parameters of Argon2id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KdfParameters {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes. One: more were not faster on the salon's PC, and help only the guesser.
    pub lanes: u32,
}

/// The least that OWASP recommends: 19 MiB.
const LEAST_MEMORY_KIB: u32 = 19 * 1024;
/// The most that an honest ring asks for: 256 MiB.
const MOST_MEMORY_KIB: u32 = 256 * 1024;
/// The most passes.
const MOST_PASSES: u32 = 10;

impl KdfParameters {
    /// 64 MiB, three passes: about 0.2 s on a desk PC.
    pub const DEFAULT: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };

    /// The cheapest that are still accepted: for tests and throw-away demo salons alone.
    pub const CHEAPEST: Self = Self { memory_kib: LEAST_MEMORY_KIB, passes: 1, lanes: 1 };

    /// Refuses parameters outside the bounds before any work is done: a hostile ring could ask for terabytes.
    pub fn check(self) -> Result<Self, VaultError> {
        let fits = (LEAST_MEMORY_KIB..=MOST_MEMORY_KIB).contains(&self.memory_kib)
            && (1..=MOST_PASSES).contains(&self.passes)
            && self.lanes == 1;
        if fits { Ok(self) } else { Err(VaultError::RingUnreasonable) }
    }

    /// The key that a secret gives with a salt.
    pub(super) fn stretch(self, secret: &[u8], salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        let Self { memory_kib, passes, lanes } = self.check()?;
        let parameters = Params::new(memory_kib, passes, lanes, Some(32)).map_err(|_| VaultError::RingUnreasonable)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
            .hash_password_into(secret, salt, key.as_mut())
            .map_err(|_| VaultError::RingUnreasonable)?;
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unreasonable_parameters_are_refused_without_work() {
        for (memory_kib, passes, lanes, fits) in [
            (19 * 1024, 1, 1, true),
            (64 * 1024, 3, 1, true),
            (256 * 1024, 10, 1, true),
            (18 * 1024, 3, 1, false),
            (256 * 1024 + 1, 1, 1, false),
            (u32::MAX, 1, 1, false),
            (64 * 1024, 0, 1, false),
            (64 * 1024, 11, 1, false),
            (64 * 1024, 3, 0, false),
            (64 * 1024, 3, 255, false),
        ] {
            assert_eq!(KdfParameters { memory_kib, passes, lanes }.check().is_ok(), fits, "{memory_kib} {passes}");
        }
    }
}
