//! Notices: what somebody at the desk should know now, each once.

mod quiet;

pub use quiet::QuietHours;
