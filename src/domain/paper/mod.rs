//! Documents to print and to file: receipts, refunds, the reports of shifts and days.
//!
//! A [`Document`] holds what is written, in some person's language, and how it is arranged; it knows nothing of paper,
//! printers or files. `words::paper` writes documents, `outside::print` brings them onto paper.

mod document;
mod kind;
mod printer;
mod refusal;

pub use document::{Cell, Column, DOCUMENT_LARGEST_CHARS, Document, Part, Row, Sheet, Tone};
pub use kind::PaperKind;
pub use printer::{PaperSize, PrinterSettings, PrinterWay, command_words};
pub use refusal::PaperRefusal;
