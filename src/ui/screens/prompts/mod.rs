//! What the standard wants said and done: beside a visit, the whole of a visit, and the words for telephone, walk-in and
//! complaint.

mod beside;
mod drawn;
mod lines;
mod scripts;
mod whole;
mod why_not;

pub use beside::{Prompts, may_keep};
pub use drawn::Rows;
pub use lines::{Line, draw_lines, wrapped};
pub use scripts::Scripts;
pub use whole::WholeStandard;
