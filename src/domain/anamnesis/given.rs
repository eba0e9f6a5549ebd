//! What a client answered.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::health::Severity;

/// One thing of a list: an allergy, a medicine, an illness, a procedure done elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Item {
    /// The code that the words were taken for; empty where they matched none.
    #[serde(default)]
    pub code: String,
    /// The words as they were told.
    pub said: String,
    /// Its first day, or the day of the event, where known.
    #[serde(default)]
    pub since: Option<Date>,
    /// Its last day, where known.
    #[serde(default)]
    pub until: Option<Date>,
    /// How bad a reaction was; of allergies alone.
    #[serde(default = "unknown")]
    pub severity: Severity,
}

const fn unknown() -> Severity {
    Severity::Unknown
}

impl Item {
    /// Words alone.
    pub fn said(words: &str) -> Self {
        Self { code: String::new(), said: words.to_owned(), since: None, until: None, severity: Severity::Unknown }
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Given {
    /// Yes.
    Yes,
    /// No; of a list: there is none.
    No,
    /// The chosen options, by their codes. One of a question that takes one, at least one of a question that takes several.
    Chosen(Vec<String>),
    /// Words.
    Text(String),
    /// A day.
    Day(Date),
    /// Things, each with what belongs to it; at least one.
    Items(Vec<Item>),
    /// Asked, and the client would rather not say or does not know.
    NotSaid,
}

impl Given {
    /// Whether this is among the words of a condition: `yes`, `no`, or the code of a chosen option. A list with something
    /// in it counts as `yes`.
    pub fn is(&self, word: &str) -> bool {
        match self {
            Self::Yes | Self::Items(_) => word == "yes",
            Self::No => word == "no",
            Self::Chosen(codes) => codes.iter().any(|code| code == word),
            Self::Text(_) | Self::Day(_) | Self::NotSaid => false,
        }
    }

    /// The chosen option, where one was chosen.
    pub fn one(&self) -> Option<&str> {
        match self {
            Self::Chosen(codes) => codes.first().map(String::as_str),
            _ => None,
        }
    }
}

/// The answers of a client, by the code of the question.
pub type Answers = BTreeMap<String, Given>;
