//! Documents that are kept, and the salon's printer.

mod change_printer;
mod keep;
mod read_printer;

pub use change_printer::ChangePrinter;
pub use keep::{KeepPaper, PaperKept};
pub use read_printer::ReadPrinter;

/// The name of the setting.
const PRINTER: &str = "printer";
