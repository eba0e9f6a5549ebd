//! What is wrong with a standard as it is written, and where.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::fact::Fact;
use super::moment::Moment;
use crate::domain::language::Language;

/// The largest file that is read, in bytes.
pub const FILE_BYTES_MAX: usize = 512 * 1024;
/// The most rules of a standard.
pub const RULES_MAX: usize = 200;
/// The most conditions of a rule.
pub const CONDITIONS_MAX: usize = 12;
/// The longest title, in characters.
pub const TITLE_CHARS_MAX: usize = 80;
/// The longest text to say or to do, in characters.
pub const TEXT_CHARS_MAX: usize = 400;
/// The longest name of a rule and the longest number, in characters.
pub const ID_CHARS_MAX: usize = 48;
/// The largest place within a moment.
pub const ORDER_MAX: u16 = 9_999;
/// The largest number that a condition compares with.
pub const NUMBER_MAX: i64 = 1_000_000_000;
/// The most faults that are told of one file: who has mended these checks again.
pub const FAULTS_MAX: usize = 100;

/// A key of a rule in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Key {
    /// Its stable name.
    Id,
    /// Its number on the salon's own paper.
    Number,
    /// What it is called.
    Title,
    /// At which moment.
    Moment,
    /// Its place within the moment.
    Order,
    /// Who keeps it.
    Who,
    /// Its conditions.
    When,
    /// What to say.
    Say,
    /// What to do.
    Act,
    /// What shows that it was kept.
    Evidence,
    /// Whether it rests.
    Paused,
}

impl Key {
    /// All of them, in the order in which a rule is written.
    pub const ALL: &'static [Self] = &[
        Self::Id,
        Self::Number,
        Self::Moment,
        Self::Order,
        Self::Who,
        Self::When,
        Self::Evidence,
        Self::Paused,
        Self::Title,
        Self::Say,
        Self::Act,
    ];

    /// The word in the file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Number => "number",
            Self::Title => "title",
            Self::Moment => "moment",
            Self::Order => "order",
            Self::Who => "who",
            Self::When => "when",
            Self::Say => "say",
            Self::Act => "act",
            Self::Evidence => "evidence",
            Self::Paused => "paused",
        }
    }

    /// The key of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.code() == code)
    }
}

/// Where in a rule something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The rule as a whole.
    Rule,
    /// The value of a key.
    Key(Key),
    /// A condition, counted from 0.
    Condition(usize),
    /// A text in a language.
    Text(Key, Language),
}

/// A key whose value is one word of a closed list, or a list within a condition or a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WordOf {
    /// A key of a rule, or of the file.
    Keys,
    /// A moment.
    Moments,
    /// Who keeps the rule.
    People,
    /// What shows that it was kept.
    Evidences,
    /// A language.
    Languages,
    /// A fact.
    Facts,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "fault")]
pub enum FaultKind {
    /// The file is larger than [`FILE_BYTES_MAX`].
    TooLarge,
    /// The file is no text in UTF-8.
    NotUtf8,
    /// The file cannot be read here; the reader's own words say more.
    Syntax {
        /// What the reader says, in English.
        detail: String,
    },
    /// There is no rule in the file.
    NoRules,
    /// More rules than [`RULES_MAX`].
    TooManyRules,
    /// A word that is in none of the lists.
    Unknown {
        /// What it should be.
        of: WordOf,
        /// As it is written.
        word: String,
        /// The word that is nearest, where one is near.
        nearest: Option<String>,
    },
    /// A key that every rule needs is missing.
    Missing {
        /// Which.
        key: Key,
    },
    /// A value of the wrong kind: a number where a text is due, and the like.
    WrongKind {
        /// Of which key.
        key: Key,
    },
    /// A rule's name has other signs than lower-case letters, digits and hyphens, or none, or too many.
    BadId,
    /// Two rules have one name.
    DoubledId {
        /// The name.
        id: String,
        /// The line of the first.
        first: usize,
    },
    /// The place within the moment is beyond [`ORDER_MAX`] or below 0.
    BadOrder,
    /// Nothing to say, nothing to do.
    Empty,
    /// The rule has no title.
    NoTitle,
    /// A text is written in other languages and not in this one.
    MissingLanguage {
        /// Which text.
        key: Key,
        /// The language.
        language: Language,
    },
    /// A text is too long.
    TooLong {
        /// The most characters.
        most: usize,
    },
    /// Signs that cannot be shown: escape codes, marks that turn the reading direction.
    Unprintable,
    /// More conditions than [`CONDITIONS_MAX`].
    TooManyConditions,
    /// A condition that cannot be read.
    BadCondition {
        /// As it is written.
        text: String,
    },
    /// A comparison of something that is no number.
    NotANumber {
        /// The fact.
        fact: Fact,
    },
    /// A number that a condition cannot compare with: below 0 or beyond what a condition takes.
    BadNumber,
    /// A condition that is said twice.
    Repeated {
        /// The condition.
        condition: String,
    },
    /// Two conditions that never hold together.
    Contradiction {
        /// The first.
        one: String,
        /// The second.
        other: String,
    },
    /// A fact of a visit in a rule of a moment that belongs to no visit: it never holds there.
    NotThere {
        /// The fact.
        fact: Fact,
        /// The moment.
        moment: Moment,
    },
    /// A brace that opens or closes nothing.
    Brace,
    /// A fact that holds or not, put into a sentence.
    NothingToSay {
        /// The fact.
        fact: Fact,
    },
    /// A fact in a sentence of which the conditions do not make sure that it is known.
    NotSure {
        /// The fact.
        fact: Fact,
    },
    /// The forms of a counted word are not as many as the language has.
    Forms {
        /// How many it has.
        wants: usize,
        /// The language.
        language: Language,
    },
    /// More faults than are told.
    More,
}

impl FaultKind {
    /// Whether the standard cannot be used with it. A text that is missing in a language is told and used all the same:
    /// it is shown in another.
    pub const fn is_grave(&self) -> bool {
        !matches!(self, Self::MissingLanguage { .. } | Self::Repeated { .. })
    }

    /// A stable word for scripts.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::NotUtf8 => "not_utf8",
            Self::Syntax { .. } => "syntax",
            Self::NoRules => "no_rules",
            Self::TooManyRules => "too_many_rules",
            Self::Unknown { .. } => "unknown",
            Self::Missing { .. } => "missing",
            Self::WrongKind { .. } => "wrong_kind",
            Self::BadId => "bad_id",
            Self::DoubledId { .. } => "doubled_id",
            Self::BadOrder => "bad_order",
            Self::Empty => "empty",
            Self::NoTitle => "no_title",
            Self::MissingLanguage { .. } => "missing_language",
            Self::TooLong { .. } => "too_long",
            Self::Unprintable => "unprintable",
            Self::TooManyConditions => "too_many_conditions",
            Self::BadCondition { .. } => "bad_condition",
            Self::NotANumber { .. } => "not_a_number",
            Self::BadNumber => "bad_number",
            Self::Repeated { .. } => "repeated",
            Self::Contradiction { .. } => "contradiction",
            Self::NotThere { .. } => "not_there",
            Self::Brace => "brace",
            Self::NothingToSay { .. } => "nothing_to_say",
            Self::NotSure { .. } => "not_sure",
            Self::Forms { .. } => "forms",
            Self::More => "more",
        }
    }

    /// The word in the file to which it points, so that the column is the word's own.
    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Self::Unknown { word, .. } => Some(word),
            Self::NotANumber { fact }
            | Self::NotThere { fact, .. }
            | Self::NothingToSay { fact }
            | Self::NotSure { fact } => Some(fact.code()),
            _ => None,
        }
    }
}

/// Something wrong in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Fault {
    /// The line, counted from 1.
    pub line: usize,
    /// The character in the line, counted from 1.
    pub column: usize,
    /// The name of the rule; empty where it belongs to none.
    pub rule: String,
    /// What is wrong.
    #[serde(flatten)]
    pub kind: FaultKind,
}

/// Something wrong in a rule, wherever it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RuleFault {
    /// Where in the rule.
    pub place: Place,
    /// What is wrong.
    pub kind: FaultKind,
}

/// The word of a list that is nearest to a misspelt one; none where nothing is near.
pub(super) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let word = word.to_lowercase().replace([' ', '-'], "_");
    let far = (word.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|known| (strsim::osa_distance(&word, &known.replace('-', "_")), known))
        .filter(|(distance, _)| *distance <= far)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known.to_owned())
}

/// A word of a closed list that is none of it.
pub(super) fn unknown<'a>(of: WordOf, word: &str, known: impl IntoIterator<Item = &'a str>) -> FaultKind {
    let word: String = word.chars().filter(|letter| !letter.is_control()).take(ID_CHARS_MAX).collect();
    FaultKind::Unknown { of, nearest: nearest(&word, known), word }
}
