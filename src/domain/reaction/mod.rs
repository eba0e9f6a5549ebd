//! A reaction that a client reports, and what it may have come from: what touched the skin before it, ranked by
//! suspicion, with every reason said. Pure; nothing is proven by it.
//!
//! Informational: the specialist decides, and a doctor treats.

mod cause;
mod facts;
mod refusal;
mod report;
mod suspect;
#[cfg(test)]
mod tests;

pub use cause::{Because, Why};
pub use facts::{Exposure, Knowledge, LotSeen, Touch};
pub use refusal::ReactionRefusal;
pub use report::{Outcome, Reaction, ReactionNote, ReactionReport, SAID_CHARS_MAX, Symptom, is_emergency};
pub use suspect::{Suspect, WINDOW_DAYS, What, suspects};
