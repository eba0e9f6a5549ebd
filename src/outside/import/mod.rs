//! Files of other systems, read into one plain shape: rows of text cells with their numbers in the file.
//!
//! Everything is streamed and bounded: a file of a gigabyte, a quotation mark that never closes, a spreadsheet that
//! unpacks to nothing but zeros cost a sentence and neither memory nor patience. Spreadsheets are opened by a child
//! process with limits, because their format is an archive that lies about its size.

mod cards;
mod decode;
mod delimiter;
mod encoding;
mod error;
mod folder;
mod leftovers;
mod lines;
mod source;
mod spreadsheet;
mod table;
mod workbook;

pub use delimiter::Delimiter;
pub use encoding::FileEncoding;
pub use error::ReadError;
pub use folder::{FolderEntry, home, look, look_among, parts};
pub use leftovers::save_leftovers;
pub use source::{FileKind, Reading, Source};
pub use spreadsheet::{CHILD_COMMAND, SpreadsheetReader};
pub use workbook::read_spreadsheet_child;

/// The longest text of one row kept or tried, in bytes: no client needs more.
pub const ROW_BYTES_MAX: usize = 64 * 1024;
/// How much of a row's own text is kept beside the client, in bytes.
pub const RAW_BYTES_KEPT: usize = 16 * 1024;

/// A row's own text, cut to what is kept.
fn kept(text: &str) -> String {
    if text.len() <= RAW_BYTES_KEPT {
        return text.to_owned();
    }
    let mut end = RAW_BYTES_KEPT;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].to_owned()
}
