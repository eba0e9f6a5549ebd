//! The languages in which the console speaks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language in which the console speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Polish.
    Pl,
    /// Chinese, simplified.
    Zh,
}

impl Language {
    /// All of them, in the order in which the key that changes the language goes round.
    pub const ALL: [Self; 4] = [Self::En, Self::Ru, Self::Pl, Self::Zh];

    /// The two letters of ISO 639.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Pl => "pl",
            Self::Zh => "zh",
        }
    }

    /// The language's own name for itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ru => "Русский",
            Self::Pl => "Polski",
            Self::Zh => "中文",
        }
    }

    /// From `ru`, `ru_RU.UTF-8`, `zh-CN` and the like.
    pub fn from_code(code: &str) -> Option<Self> {
        let first = code.split(['_', '-', '.']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(first))
    }

    /// The next one round.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|language| *language == self).unwrap_or(0);
        Self::ALL[(at + 1) % Self::ALL.len()]
    }
}
