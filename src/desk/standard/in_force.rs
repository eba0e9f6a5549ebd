//! The standard in force.

use std::sync::Arc;

use super::parsed::parsed;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::standard::{BUILT_IN_TEXT, Fault, Origin, Standard, built_in};
use crate::store::standard::{self, KeptVersion, NewVersion};
use crate::store::{StoreError, Tx};

/// The standard by which the desk works.
#[derive(Clone, Debug)]
pub struct InForce {
    /// Its version; 0 where it comes with the program and is not kept yet.
    pub version: i64,
    /// The rules.
    pub standard: Arc<Standard>,
    /// What is wrong with the latest version, where it cannot be used and an earlier one stands in for it.
    pub faults: Vec<Fault>,
}

/// The standard in force: the latest version that the salon keeps; the one that comes with the program where the salon has
/// changed nothing. Where the latest cannot be read by this program, the last good one stands in for it: a standard is
/// never in the way.
pub(in crate::desk) fn in_force(tx: &Tx<'_>) -> Result<InForce, DeskError> {
    let Some(latest) = standard::current(tx)? else { return Ok(with_the_program(Vec::new())) };
    if latest.origin == Origin::BuiltIn && latest.hash != hash_of(BUILT_IN_TEXT) {
        return Ok(with_the_program(Vec::new())); // the program is newer than what was kept of it
    }
    let read = parsed(tx, &latest)?;
    if read.is_good() {
        return Ok(InForce { version: latest.version, standard: read.standard, faults: Vec::new() });
    }
    let faults = read.faults.as_ref().clone();
    for earlier in standard::versions(tx)?.into_iter().skip(1) {
        let read = parsed(tx, &earlier)?;
        if read.is_good() {
            return Ok(InForce { version: earlier.version, standard: read.standard, faults });
        }
    }
    Ok(with_the_program(faults))
}

/// The standard in force, kept as a version where it is not yet: for whoever writes down what it wanted.
pub(in crate::desk) fn keep_in_force(tx: &Tx<'_>, context: &Context<'_>) -> Result<InForce, DeskError> {
    let now = in_force(tx)?;
    if now.version > 0 {
        return Ok(now);
    }
    let hash = hash_of(BUILT_IN_TEXT);
    let kept = kept_with_hash(tx, &hash)?;
    let version = match kept.filter(|_| !now.faults.is_empty()) {
        Some(kept) => kept.version,
        None => {
            let new = NewVersion {
                body: BUILT_IN_TEXT,
                hash: &hash,
                origin: Origin::BuiltIn,
                based_on: None,
                at: context.now,
                by: None,
            };
            standard::add(tx, &new)?
        }
    };
    Ok(InForce { version, ..now })
}

/// The rules of a kept version, as far as this program can read them: by them a prompt of that time is told.
pub(in crate::desk) fn of_version(tx: &Tx<'_>, version: i64) -> Result<Arc<Standard>, DeskError> {
    let kept = standard::version(tx, version)?.or_not_found(Thing::Standard, version)?;
    Ok(parsed(tx, &kept)?.standard)
}

/// The hash of a text.
pub(super) fn hash_of(text: &str) -> Vec<u8> {
    blake3::hash(text.as_bytes()).as_bytes().to_vec()
}

/// A kept version of that text.
fn kept_with_hash(tx: &Tx<'_>, hash: &[u8]) -> Result<Option<KeptVersion>, StoreError> {
    Ok(standard::versions(tx)?.into_iter().find(|kept| kept.hash == hash))
}

/// The standard that comes with the program, not kept yet.
fn with_the_program(faults: Vec<Fault>) -> InForce {
    InForce { version: 0, standard: Arc::clone(built_in()), faults }
}
