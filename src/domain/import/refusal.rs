//! Why an import as a whole is refused.

use super::mapping::MappingProblem;

/// A closed list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportRefusal {
    /// The mapping cannot be used.
    #[error(transparent)]
    Mapping(#[from] MappingProblem),
    /// The import has ended already: no more rows come into it.
    #[error("the import has ended")]
    Ended,
    /// The import was undone.
    #[error("the import was undone")]
    Undone,
    /// More rows at once than the salon's other work can wait for.
    #[error("too many rows at once")]
    TooManyRows,
    /// The digest of the file is not 64 hexadecimal digits.
    #[error("not a digest")]
    NotADigest,
}
