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

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::desk::{Desk, KdfParameters, SetUp, World};
    use crate::domain::language::Language;
    use crate::domain::market::Market;
    use crate::domain::password::Password;
    use crate::outside::clock::StandingClock;
    use crate::outside::entropy::SeededEntropy;

    fn salon() -> (Desk, TempDir) {
        let folder = TempDir::new().expect("a folder");
        let now = "2026-11-21T09:00:00Z".parse().expect("an instant");
        let world = World { clock: Arc::new(StandingClock::at(now)), kdf: KdfParameters::CHEAPEST };
        let mut desk = Desk::open(folder.path(), world, Box::new(SeededEntropy::new(7))).expect("an empty folder");
        let recovery_code = desk.propose_recovery_code().reveal();
        let set_up = SetUp {
            salon: "Ақ Гүл".to_owned(),
            market: Market::Kz,
            zone: String::new(),
            language: Language::Ru,
            name: "Aizhan".to_owned(),
            login: "aizhan".to_owned(),
            password: Password::typed("green tea at noon"),
            recovery_code,
            starter_catalogue: false,
        };
        desk.set_up(&set_up).expect("a new salon");
        (desk, folder)
    }

    /// Keeps a text as a version, without the check that the program makes.
    fn keep(tx: &Tx<'_>, context: &Context<'_>, body: &str, origin: Origin) -> i64 {
        let hash = hash_of(body);
        let by = (origin != Origin::BuiltIn).then_some(context.actor.staff);
        let new = NewVersion { body, hash: &hash, origin, based_on: None, at: context.now, by };
        standard::add(tx, &new).expect("it is kept")
    }

    #[test]
    fn the_last_good_version_stands_in_for_one_that_cannot_be_read() {
        let (mut desk, _folder) = salon();
        let told = desk.apart("Keep", |tx, context| {
            let own = BUILT_IN_TEXT.replace("Happy birthday", "Happy, happy birthday");
            assert_eq!(keep_in_force(tx, context)?.version, 1, "what comes with the program is the first version");
            assert_eq!(keep_in_force(tx, context)?.version, 1, "and is kept once");
            let good = keep(tx, context, &own, Origin::Console);
            let broken = keep(tx, context, &own.replace("not first_visit", "not of_this_program"), Origin::File);
            let now = in_force(tx)?;
            assert_eq!((now.version, now.faults.is_empty()), (good, false), "the fault is told");
            assert_eq!(keep_in_force(tx, context)?.version, good, "prompts name the version that made them");
            assert!(of_version(tx, broken)?.rules.len() > 50, "what can be read of it still tells old prompts");
            assert!(of_version(tx, 99).is_err());
            Ok(())
        });
        told.expect("it ran");
    }

    #[test]
    fn a_newer_program_brings_its_standard_to_whoever_changed_nothing() {
        let (mut desk, _folder) = salon();
        let told = desk.apart("Keep", |tx, context| {
            let older = keep(tx, context, &BUILT_IN_TEXT.replace("Happy", "Joyful"), Origin::BuiltIn);
            assert_eq!(in_force(tx)?.version, 0, "the program's own is not kept yet");
            assert_eq!(keep_in_force(tx, context)?.version, older + 1);
            let own = keep(tx, context, &BUILT_IN_TEXT.replace("Happy", "Merry"), Origin::Console);
            assert_eq!(in_force(tx)?.version, own, "whoever changed something keeps it");
            Ok(())
        });
        told.expect("it ran");
    }
}
