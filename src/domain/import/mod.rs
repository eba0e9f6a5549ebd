//! Bringing clients in from another system's file: rows as they came, what their columns mean, and a cleaned client or
//! the reason why there is none.
//!
//! Nothing is guessed that could hurt: allergies and consents are never taken from a file, a date that may be read two
//! ways is not read, and a number that is no phone refuses its row with the reason.

mod birth;
mod candidate;
mod clean;
mod columns;
mod field;
mod mapping;
mod names;
mod phones;
mod refusal;
mod row;
mod twins;

pub use birth::{BirthProblem, DateOrder, OrderEvidence, read_birth};
pub use candidate::{Candidate, Remark};
pub use clean::{Conventions, clean_row};
pub use columns::{HeaderGuess, Survey, guess_field, header_row};
pub use field::Field;
pub use mapping::{Mapping, MappingProblem};
pub use names::{NameParts, read_name};
pub use phones::split_phones;
pub use refusal::ImportRefusal;
pub use row::{RowFault, RowRefusal, SourceRow};
pub use twins::{NameKey, OnSharedPhone, OnTwin, Twin, TwinPolicy, Twins};
