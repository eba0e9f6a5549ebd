//! The recovery code: 128 random bits that open the salon when every password is forgotten.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::domain::time::Entropy;

use super::error::VaultError;

/// Crockford's letters: no I, L, O or U, so that nothing is mistaken for a digit or for a word.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters that carry the 128 bits.
const BODY: usize = 26;
/// Letters that find a slip of the pen: 20 bits, so one slip in a million goes unnoticed.
const CHECK: usize = 4;
/// Letters between two hyphens.
const GROUP: usize = 5;

/// Shown once, written down, typed back before the set-up ends. Wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; 16]);

impl RecoveryCode {
    /// A new one.
    pub fn random(entropy: &mut dyn Entropy) -> Self {
        let mut code = Self([0; 16]);
        entropy.fill(&mut code.0);
        code
    }

    /// What somebody typed: capital or small, with hyphens, spaces or nothing between, `O` for zero and `I`, `L` for one.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        let mut letters = Vec::with_capacity(BODY + CHECK);
        for c in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '.')) {
            let plain = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = LETTERS.iter().position(|letter| char::from(*letter) == plain);
            letters.push(value.and_then(|at| u8::try_from(at).ok()).ok_or(VaultError::MistypedRecoveryCode)?);
        }
        if letters.len() != BODY + CHECK {
            return Err(VaultError::MistypedRecoveryCode);
        }
        let bits = letters[..BODY]
            .iter()
            .try_fold(0_u128, |bits, value| (bits >> 123 == 0).then_some(bits << 5 | u128::from(*value)));
        let code = Self(bits.ok_or(VaultError::MistypedRecoveryCode)?.to_be_bytes());
        if code.check_letters() == letters[BODY..] { Ok(code) } else { Err(VaultError::MistypedRecoveryCode) }
    }

    /// Its bytes, for the key derivation alone.
    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The letters as people write them down, in groups of five.
    pub fn reveal(&self) -> String {
        let bits = u128::from_be_bytes(self.0);
        let body = (0..BODY).rev().map(|at| u8::try_from((bits >> (at * 5)) & 31).unwrap_or_default());
        let letters: Vec<char> =
            body.chain(self.check_letters()).map(|value| char::from(LETTERS[usize::from(value)])).collect();
        letters.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
    }

    fn check_letters(&self) -> [u8; CHECK] {
        let hash = blake3::derive_key("frontdesk 2026 recovery code: check letters", &self.0);
        std::array::from_fn(|at| hash[at] & 31)
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed_back(bytes in any::<[u8; 16]>()) {
            let code = RecoveryCode(bytes);
            let shown = code.reveal();
            for typed in [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), shown.replace('0', "o").replace('1', "l")] {
                prop_assert_eq!(RecoveryCode::parse(&typed).ok(), Some(code.clone()));
            }
        }

        #[test]
        fn one_wrong_letter_is_noticed(bytes in any::<[u8; 16]>(), at in 0_usize..30, by in 1_usize..32) {
            let mut letters: Vec<char> = RecoveryCode(bytes).reveal().chars().filter(|c| *c != '-').collect();
            let value = LETTERS.iter().position(|l| char::from(*l) == letters[at]).unwrap();
            letters[at] = char::from(LETTERS[(value + by) % 32]);
            prop_assert!(RecoveryCode::parse(&letters.iter().collect::<String>()).is_err());
        }
    }
}
