//! The record of a visit: what was done, where on the skin, with which products of which lots, and how the skin took it.
//! It is kept as it is written, signed once, and from then on only added to.

mod aftercare;
mod dose;
mod missing;
mod protocol;
mod refusal;
mod scan;
mod sheet;

pub use aftercare::{Advice, aftercare};
pub use dose::{Dose, DoseUnit};
pub use missing::{Missing, REASON_CHARS_MAX, RecordState};
pub use protocol::{Parameter, Part, Protocol, protocol};
pub use refusal::RecordRefusal;
pub use scan::Scan;
pub use sheet::{
    Addition, NOTE_CHARS_MAX, PAIN_WORST, ParameterValue, ProductUsed, RESULT_BEST, Record, SeenReaction, Sheet,
    Signature, WORD_CHARS_MAX, ZoneDose,
};
