//! Texts of the standard that were read already: reading one takes as long as many questions to the database.

use std::sync::{Arc, Mutex, PoisonError};

use crate::desk::error::DeskError;
use crate::domain::standard::{Fault, Standard, read};
use crate::store::standard::KeptVersion;
use crate::store::{Tx, standard};

/// How many texts are remembered: the one in force, and those by which a score of some months is read.
const MOST: usize = 12;

/// What a text says.
#[derive(Clone)]
pub(super) struct Parsed {
    /// The rules that are right.
    pub standard: Arc<Standard>,
    /// What is wrong.
    pub faults: Arc<Vec<Fault>>,
}

impl Parsed {
    /// Whether it can be used whole.
    pub fn is_good(&self) -> bool {
        !self.faults.iter().any(|fault| fault.kind.is_grave())
    }
}

/// The texts by their hash, the latest last. What a text says depends on nothing else, so that it does not matter who
/// read it.
static PARSED: Mutex<Vec<(Vec<u8>, Parsed)>> = Mutex::new(Vec::new());

/// What the text of a kept version says.
pub(super) fn parsed(tx: &Tx<'_>, kept: &KeptVersion) -> Result<Parsed, DeskError> {
    let known = {
        let parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
        parsed.iter().find(|(hash, _)| *hash == kept.hash).map(|(_, parsed)| parsed.clone())
    };
    if let Some(known) = known {
        return Ok(known);
    }
    let body = standard::body(tx, kept.version)?.unwrap_or_default();
    let reading = read(body.as_bytes());
    let fresh = Parsed { standard: Arc::new(reading.standard), faults: Arc::new(reading.faults) };
    let mut parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    if parsed.len() >= MOST {
        parsed.remove(0);
    }
    parsed.push((kept.hash.clone(), fresh.clone()));
    Ok(fresh)
}
