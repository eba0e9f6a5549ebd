//! The vault: who gets in, and what keeps strangers out.

mod backup;
mod canary;
mod drafts;
mod kill;
mod login;
mod retry;
mod rights;
mod ring;
mod staff;
mod throttle;
mod worker;
