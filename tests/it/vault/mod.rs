//! The vault: who gets in, and what keeps strangers out.

mod login;
