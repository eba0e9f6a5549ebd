//! What a column of another system can mean to a card.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A closed list. Several columns may mean notes or phones; every other meaning is given to one column at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The whole name in one cell: read where its parts are not given apart.
    FullName,
    /// The family name.
    Family,
    /// The given name.
    Given,
    /// The patronymic or middle name.
    Patronymic,
    /// How the client likes to be addressed.
    AddressAs,
    /// One or several phone numbers.
    Phone,
    /// E-mail.
    Email,
    /// A messenger: number or name.
    Messenger,
    /// Birth date, with or without the year.
    BirthDate,
    /// How the client found the salon.
    FoundUs,
    /// Goes to the notes, with the column's name before it.
    Note,
    /// Health words of another system: they go to the notes as a question, never to the allergy lines.
    Health,
    /// Left out of the card; the row's text is kept all the same.
    Ignore,
}

impl Field {
    /// All of them, in the order in which the mapping form offers them.
    pub const ALL: [Self; 13] = [
        Self::FullName,
        Self::Family,
        Self::Given,
        Self::Patronymic,
        Self::AddressAs,
        Self::Phone,
        Self::Email,
        Self::Messenger,
        Self::BirthDate,
        Self::FoundUs,
        Self::Note,
        Self::Health,
        Self::Ignore,
    ];

    /// The word under which it is written on the command line and in the header table.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FullName => "full_name",
            Self::Family => "family",
            Self::Given => "given",
            Self::Patronymic => "patronymic",
            Self::AddressAs => "address_as",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Messenger => "messenger",
            Self::BirthDate => "birth_date",
            Self::FoundUs => "found_us",
            Self::Note => "note",
            Self::Health => "health",
            Self::Ignore => "ignore",
        }
    }

    /// The field of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.code() == code)
    }

    /// Whether several columns may mean it.
    pub const fn repeats(self) -> bool {
        matches!(self, Self::Phone | Self::Email | Self::Messenger | Self::Note | Self::Health | Self::Ignore)
    }
}
