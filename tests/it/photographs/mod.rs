//! Consents, and the photographs that need one.

mod consents;
