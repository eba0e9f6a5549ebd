//! What is taken.

use crate::domain::ids::{BlockId, VisitId};
use crate::domain::schedule::{Resource, Span};
use crate::store::{Row, StoreError, Tx};

use super::columns;

/// A stretch that is taken, and by what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The stretch.
    pub span: Span,
    /// The visit that takes it, if a visit does.
    pub visit: Option<VisitId>,
    /// The block-out that takes it, if a block-out does.
    pub block: Option<BlockId>,
}

/// What takes a resource within a stretch, earliest first. `except` is a visit about to be moved.
pub fn taken(tx: &Tx<'_>, resource: Resource, within: Span, except: Option<VisitId>) -> Result<Vec<Taken>, StoreError> {
    let (kind, id) = columns(resource);
    tx.all(include_str!("taken.sql"), &[&kind, &id, &within.from, &within.until, &except], read)
}

/// The first that takes a resource within a stretch.
pub fn first_taken(
    tx: &Tx<'_>,
    resource: Resource,
    within: Span,
    except: Option<VisitId>,
) -> Result<Option<Taken>, StoreError> {
    let (kind, id) = columns(resource);
    tx.first(include_str!("taken.sql"), &[&kind, &id, &within.from, &within.until, &except], read)
}

/// A row of `taken.sql`.
fn read(row: &Row<'_, '_>) -> Result<Taken, StoreError> {
    Ok(Taken { span: Span { from: row.get(0)?, until: row.get(1)? }, visit: row.get(2)?, block: row.get(3)? })
}
