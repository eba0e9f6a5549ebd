//! The till's screens.
