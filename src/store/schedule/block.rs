//! Block-outs.

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::domain::ids::{BlockId, StaffId};
use crate::domain::schedule::{Block, Resource, Span};
use crate::store::{Row, StoreError, Tx};

use super::{columns, resource};

/// Blocks a stretch. `days` are its instants, cut so that no piece is longer than a day; where one of them is taken the
/// database refuses.
pub fn add_block(tx: &Tx<'_>, block: &Block, days: &[Span], by: StaffId, at: Timestamp) -> Result<BlockId, StoreError> {
    let (kind, id) = columns(block.resource);
    let number =
        tx.insert(include_str!("add_block.sql"), &[&kind, &id, &block.from, &block.until, &block.reason, &by, &at])?;
    let block = Block { id: BlockId(number), ..block.clone() };
    occupy_block(tx, &block, days)?;
    Ok(block.id)
}

/// Takes the time of a block-out that takes none.
pub fn occupy_block(tx: &Tx<'_>, block: &Block, days: &[Span]) -> Result<(), StoreError> {
    let (kind, id) = columns(block.resource);
    for day in days {
        tx.execute(include_str!("occupy_by_block.sql"), &[&kind, &id, &day.from, &day.until, &block.id])?;
    }
    Ok(())
}

/// Lets the time of a block-out go, to take it anew.
pub fn let_go_block(tx: &Tx<'_>, id: BlockId) -> Result<(), StoreError> {
    tx.execute(include_str!("let_go_block.sql"), &[&id])?;
    Ok(())
}

/// One block-out.
pub fn block(tx: &Tx<'_>, id: BlockId) -> Result<Option<Block>, StoreError> {
    tx.first(include_str!("block.sql"), &[&id], read)
}

/// The block-outs that touch a stretch of wall time, earliest first.
pub fn blocks(tx: &Tx<'_>, from: DateTime, until: DateTime) -> Result<Vec<Block>, StoreError> {
    tx.all(include_str!("blocks.sql"), &[&from, &until], read)
}

/// Frees a blocked stretch; `false` when there is none of the number.
pub fn remove_block(tx: &Tx<'_>, id: BlockId) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("remove_block.sql"), &[&id])? == 1)
}

/// A row of `block.sql` or `blocks.sql`.
fn read(row: &Row<'_, '_>) -> Result<Block, StoreError> {
    let resource: Resource = resource(row.get(1)?, row.get(2)?).ok_or(StoreError::BadValue { column: 1 })?;
    Ok(Block { id: row.get(0)?, resource, from: row.get(3)?, until: row.get(4)?, reason: row.get(5)? })
}
