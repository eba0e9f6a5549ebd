//! Cards, health and find on a real encrypted file.

mod cards;
mod find;
mod health;
mod merge;
mod screens;

use frontdesk::desk::client::{AddClient, CardNow, Find, Found};
use frontdesk::domain::client::ClientDraft;
pub use health::allergy as allergy_of;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::support::Salon;

/// Random cases that are the same every time: what fails here fails for everybody.
pub fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 0, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// A draft with a name and a phone.
pub fn draft(family: &str, given: &str, phone: &str) -> ClientDraft {
    ClientDraft {
        family: family.into(),
        given: given.into(),
        phones: if phone.is_empty() { Vec::new() } else { vec![phone.into()] },
        ..ClientDraft::default()
    }
}

/// Adds a card.
#[track_caller]
pub fn add(salon: &mut Salon, family: &str, given: &str, phone: &str) -> CardNow {
    salon.ask(AddClient { draft: draft(family, given, phone) })
}

/// The names that a query finds, best first.
#[track_caller]
pub fn names(salon: &mut Salon, query: &str) -> Vec<String> {
    found(salon, query).hits.into_iter().map(|hit| hit.name).collect()
}

/// What a query finds.
#[track_caller]
pub fn found(salon: &mut Salon, query: &str) -> Found {
    salon.ask(Find::of(query))
}
