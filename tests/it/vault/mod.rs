//! The vault: who gets in, and what keeps strangers out.

mod drafts;
mod login;
mod staff;
