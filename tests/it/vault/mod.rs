//! The vault: who gets in, and what keeps strangers out.

mod backup;
mod drafts;
mod login;
mod retry;
mod rights;
mod staff;
mod throttle;
