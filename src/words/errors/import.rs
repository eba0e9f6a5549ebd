//! What imports refuse: whole files, whole imports, and single rows.

use crate::args;
use crate::desk::import::{DuplicateOf, DuplicateRow, KeptWhy, ReadError};
use crate::domain::import::{BirthProblem, Field, ImportRefusal, MappingProblem, Remark, RowFault, RowRefusal, Twin};
use crate::words::Words;

/// The sentence of a refused import.
pub(super) fn import(words: &Words, refusal: &ImportRefusal) -> String {
    match refusal {
        ImportRefusal::Mapping(problem) => mapping(words, problem),
        ImportRefusal::Ended => words.say("import-refused-ended"),
        ImportRefusal::Undone => words.say("import-refused-undone"),
        ImportRefusal::TooManyRows => words.say("import-refused-too-many-rows"),
        ImportRefusal::NotADigest => words.say("import-refused-not-a-digest"),
    }
}

/// The sentence of a mapping that cannot be used.
fn mapping(words: &Words, problem: &MappingProblem) -> String {
    match problem {
        MappingProblem::NoName => words.say("import-refused-no-name-column"),
        MappingProblem::Twice(field) => {
            words.say_with("import-refused-field-twice", args!["field" => words.import_field(*field)])
        }
        MappingProblem::NoSuchColumn(name) => {
            words.say_with("import-refused-no-such-column", args!["name" => name.clone()])
        }
        MappingProblem::NoSuchField(name) => {
            let codes: Vec<&str> = Field::ALL.into_iter().map(Field::code).collect();
            words.say_with("import-refused-no-such-field", args!["name" => name.clone(), "known" => codes.join(", ")])
        }
        MappingProblem::NotAChange(text) => {
            words.say_with("import-refused-not-a-change", args!["text" => text.clone()])
        }
        MappingProblem::Shape => words.say("import-refused-shape"),
    }
}

/// The sentence of a file that cannot be read.
pub(super) fn file(words: &Words, error: &ReadError) -> String {
    match error {
        ReadError::NotFound => words.say("import-file-not-found"),
        ReadError::Folder => words.say("import-file-folder"),
        ReadError::NotAFile => words.say("import-file-not-a-file"),
        ReadError::Unreadable(why) => words.say_with("import-file-unreadable", args!["why" => why.clone()]),
        ReadError::Empty => words.say("import-file-empty"),
        ReadError::NotATable => words.say("import-file-not-a-table"),
        ReadError::OldOrLockedSpreadsheet => words.say("import-file-old-spreadsheet"),
        ReadError::DamagedSpreadsheet => words.say("import-file-damaged-spreadsheet"),
        ReadError::SpreadsheetTooLarge => words.say("import-file-too-large"),
        ReadError::NoReader(why) => words.say_with("import-file-no-reader", args!["why" => why.clone()]),
    }
}

impl Words {
    /// Why a row was refused.
    pub fn row_refusal(&self, refusal: &RowRefusal) -> String {
        match refusal {
            RowRefusal::Broken { fault: RowFault::OpenQuote } => self.say("import-row-open-quote"),
            RowRefusal::Broken { fault: RowFault::TooLong } => self.say("import-row-too-long"),
            RowRefusal::Broken { fault: RowFault::Unreadable } => self.say("import-row-unreadable"),
            RowRefusal::Broken { fault: RowFault::CutShort } => self.say("import-row-cut-short"),
            RowRefusal::TooManyCells { cells, headers } => {
                self.say_with("import-row-too-many-cells", args!["cells" => *cells, "headers" => *headers])
            }
            RowRefusal::NoName => self.say("import-row-no-name"),
            RowRefusal::BadName { text } => self.say_with("import-row-bad-name", args!["text" => text.clone()]),
            RowRefusal::BadPhone { text } => self.say_with("import-row-bad-phone", args!["text" => text.clone()]),
            RowRefusal::RoundedPhone { text } => {
                self.say_with("import-row-rounded-phone", args!["text" => text.clone()])
            }
            RowRefusal::BadEmail { text } => self.say_with("import-row-bad-email", args!["text" => text.clone()]),
            RowRefusal::BadBirthDate { text, problem } => {
                let key = match problem {
                    BirthProblem::NotADate => "import-row-not-a-date",
                    BirthProblem::NoSuchDay => "import-row-no-such-day",
                    BirthProblem::InFuture => "import-row-birth-in-future",
                    BirthProblem::TooLongAgo => "import-row-birth-too-long-ago",
                    BirthProblem::TwoReadings => "import-row-two-readings",
                };
                self.say_with(key, args!["text" => text.clone()])
            }
            RowRefusal::NotACard => self.say("import-row-not-a-card"),
        }
    }

    /// Whom a row looks like, and in what.
    pub fn row_likeness(&self, duplicate: &DuplicateRow) -> String {
        let of = match &duplicate.of {
            DuplicateOf::Client { name, .. } => name.clone(),
            DuplicateOf::Row(row) => self.say_with("import-like-row", args!["row" => row.to_string()]),
        };
        let key = match duplicate.likeness {
            Twin::PhoneAndName => "import-like-phone-and-name",
            Twin::NameAndBirth => "import-like-name-and-birth",
            Twin::PhoneOnly => "import-like-phone-only",
        };
        self.say_with(key, args!["of" => of])
    }

    /// Something that was not taken as it stood, with the number of rows.
    pub fn import_remark(&self, remark: Remark, rows: u64) -> String {
        let key = match remark {
            Remark::HealthToAsk => "import-remark-health",
            Remark::DateInNotes => "import-remark-date",
            Remark::NoPhone => "import-remark-no-phone",
            Remark::WordsInNotes => "import-remark-words",
        };
        self.say_with(key, args!["rows" => rows])
    }

    /// Why undoing left a client in.
    pub fn import_kept(&self, why: KeptWhy) -> String {
        match why {
            KeptWhy::Visits => self.say("import-kept-visits"),
            KeptWhy::Changed => self.say("import-kept-changed"),
            KeptWhy::InUse => self.say("import-kept-in-use"),
        }
    }

    /// What a column means.
    pub fn import_field(&self, field: Field) -> String {
        self.say(match field {
            Field::FullName => "import-field-full-name",
            Field::Family => "import-field-family",
            Field::Given => "import-field-given",
            Field::Patronymic => "import-field-patronymic",
            Field::AddressAs => "import-field-address-as",
            Field::Phone => "import-field-phone",
            Field::Email => "import-field-email",
            Field::Messenger => "import-field-messenger",
            Field::BirthDate => "import-field-birth-date",
            Field::FoundUs => "import-field-found-us",
            Field::Note => "import-field-note",
            Field::Health => "import-field-health",
            Field::Ignore => "import-field-ignore",
        })
    }
}
