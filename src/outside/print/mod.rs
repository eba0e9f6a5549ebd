//! Bringing documents onto paper: as text for rolls of 58 and 80 mm, in the language of receipt printers, as PDF, and by
//! what way the printer is reached.

mod deliver;
mod error;
mod escpos;
mod fonts;
mod job;
mod page;
mod pdf;
mod table;
mod text;

pub use deliver::{Form, bytes, file_name, print, save};
pub use error::PrintError;
pub use escpos::escpos;
pub use fonts::{Fonts, NoLetter};
pub use job::{Job, Printed, Way};
pub use pdf::pdf;
pub use table::csv;
pub use text::{PaperLine, lines, plain};
