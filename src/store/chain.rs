//! Keyed chains: each row carries a link made of its content and the link before it, under a key that follows from the
//! data key. Who cannot open the vault cannot forge a link; who can, still cannot change a row unseen once the head was
//! noted elsewhere (a shift's report, a backup, the key ring).

use zeroize::{Zeroize, ZeroizeOnDrop};

/// The key of one chain. Wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct ChainKey([u8; 32]);

/// The keys of all chains.
#[derive(Clone)]
pub struct ChainKeys {
    /// Of the audit log.
    pub audit: ChainKey,
    /// Of the ledger.
    pub ledger: ChainKey,
}

/// One link.
pub type Link = [u8; 32];

/// The link before the first row.
pub const START: Link = [0; 32];

impl ChainKey {
    /// A key of random bytes.
    pub(in crate::store) fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The link of a row that follows `previous`.
    pub fn link(&self, previous: &Link, content: &Content) -> Link {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(previous);
        hasher.update(&content.0);
        *hasher.finalize().as_bytes()
    }
}

/// The content of a row in one unmistakable form: every value carries its kind and length, so that no two rows read alike.
#[derive(Clone, Debug, Default)]
pub struct Content(Vec<u8>);

impl Content {
    /// No content yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a number.
    #[must_use]
    pub fn number(mut self, number: i64) -> Self {
        self.0.push(1);
        self.0.extend(number.to_le_bytes());
        self
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        self.0.push(2);
        self.0.extend((text.len() as u64).to_le_bytes());
        self.0.extend(text.as_bytes());
        self
    }

    /// Adds a number or its absence.
    #[must_use]
    pub fn maybe_number(mut self, number: Option<i64>) -> Self {
        if let Some(number) = number {
            return self.number(number);
        }
        self.0.push(0);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_that_differ_never_read_alike() {
        let key = ChainKey([7; 32]);
        let links = [
            Content::new().text("ab").text("c"),
            Content::new().text("a").text("bc"),
            Content::new().text("abc"),
            Content::new().number(1).maybe_number(None),
            Content::new().maybe_number(None).number(1),
            Content::new(),
        ]
        .map(|content| key.link(&START, &content));
        for (at, link) in links.iter().enumerate() {
            assert!(!links[..at].contains(link), "{at}");
        }
        assert_ne!(key.link(&START, &Content::new()), ChainKey([8; 32]).link(&START, &Content::new()));
        assert_ne!(key.link(&START, &Content::new()), key.link(&[1; 32], &Content::new()));
    }
}
