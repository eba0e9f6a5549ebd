//! The one form in which names written in any script meet.
