//! What a client agreed to. One function, [`allows`], is asked before anything is done that needs a consent.

mod consent;

pub use consent::{
    Channel, Consent, ConsentDraft, ConsentPurpose, ConsentRefusal, GivenHow, NOTICE_CHARS_MAX, OWN_NOTICE, Scope,
    allows, standing,
};
