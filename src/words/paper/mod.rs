//! Documents, written in a person's language.

mod aftercare;
mod anamnesis;
mod consent;
mod day;
mod plan;
mod recall;
mod receipt;
mod score;
mod shift;
mod test_page;

pub use aftercare::aftercare_sheet;
pub use anamnesis::{anamnesis_blank, anamnesis_filled};
pub use consent::consent;
pub use day::{bonus_report, day_report};
pub use plan::plan;
pub use recall::recall;
pub use receipt::{receipt, refund};
pub use score::{facts as score_facts, score_report};
pub use shift::{shift_report, x_report};
pub use test_page::{size_key, test_page, way_key};
