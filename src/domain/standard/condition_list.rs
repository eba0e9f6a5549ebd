//! The conditions of a rule, each read by itself.

use std::ops::Range;

use super::fault::{FaultKind, Place};
use super::rule::Condition;

/// What the conditions say, where each stands, and what is wrong with those that cannot be read.
type Read = (Vec<Condition>, Vec<(Place, Range<usize>)>, Vec<(Option<Range<usize>>, FaultKind)>);

/// Reads conditions, each with its stretch of the file.
pub(super) fn conditions(lines: Vec<(Range<usize>, String)>) -> Read {
    let (mut read, mut places, mut faults) = (Vec::new(), Vec::new(), Vec::new());
    for (span, text) in lines {
        match Condition::read(&text) {
            Ok(condition) => {
                places.push((Place::Condition(read.len()), span));
                read.push(condition);
            }
            Err(kind) => faults.push((Some(span), kind)),
        }
    }
    (read, places, faults)
}
