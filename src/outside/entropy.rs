//! Randomness: the system's for keys, a seeded one for tests and the demo.

use crate::domain::time::Entropy;

/// The system's generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[allow(clippy::expect_used, clippy::disallowed_methods)] // without randomness no key may be made: stop
    fn fill(&mut self, buffer: &mut [u8]) {
        getrandom::fill(buffer).expect("the system gives random bytes");
    }
}

/// Bytes that follow from a seed: the same seed gives the same salon. Never for keys of real data.
#[derive(Clone, Debug)]
pub struct SeededEntropy {
    stream: blake3::OutputReader,
}

impl SeededEntropy {
    /// The stream of a seed.
    pub fn new(seed: u64) -> Self {
        let stream =
            blake3::Hasher::new_derive_key("frontdesk seeded entropy").update(&seed.to_le_bytes()).finalize_xof();
        Self { stream }
    }
}

impl Entropy for SeededEntropy {
    fn fill(&mut self, buffer: &mut [u8]) {
        self.stream.fill(buffer);
    }
}
