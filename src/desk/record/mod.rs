//! Records of visits: opened, written as one goes, signed, added to.

mod add;
mod find;
mod open;
mod sign;
mod used;
mod write;

pub use add::AddToRecord;
pub use find::{FindProduct, ProductFound};
pub use open::{OpenRecord, Reason, RecordPage};
pub use sign::SignRecord;
pub use write::WriteRecord;
