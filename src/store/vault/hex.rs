//! Bytes as hexadecimal text in the key ring's JSON.

use serde::{Deserialize, Serialize};

/// Bytes that lie as hexadecimal text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct Hex(pub Vec<u8>);

impl Hex {
    /// The bytes where there are exactly `N` of them.
    pub(super) fn exactly<const N: usize>(&self) -> Option<[u8; N]> {
        self.0.as_slice().try_into().ok()
    }
}

impl From<Hex> for String {
    fn from(bytes: Hex) -> Self {
        hex(&bytes.0)
    }
}

impl TryFrom<String> for Hex {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        unhex(&text).map(Self).ok_or("not hexadecimal")
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(in crate::store) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]])
        .map(char::from)
        .collect()
}

/// The bytes of hexadecimal digits.
pub(in crate::store) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let digits = text.as_bytes();
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    digits.chunks_exact(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
}

/// A link of a chain, or none, as hexadecimal text.
pub(super) mod maybe_link {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Hex;
    use crate::store::chain::Link;

    #[expect(clippy::ref_option, reason = "the shape that serde asks for")]
    pub(in super::super) fn serialize<S: Serializer>(link: &Option<Link>, to: S) -> Result<S::Ok, S::Error> {
        link.map(|link| Hex(link.to_vec())).serialize(to)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Link>, D::Error> {
        let exactly = |bytes: Hex| bytes.exactly().ok_or_else(|| D::Error::custom("a link has 32 bytes"));
        Option::<Hex>::deserialize(from)?.map(exactly).transpose()
    }
}
