//! A request that carries a key is done once, however often it is sent.

use frontdesk::desk::DeskError;
use frontdesk::desk::check::Check;
use frontdesk::desk::till::{ListShifts, OpenShift};
use frontdesk::domain::ids::RequestKey;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::till::Pieces;

use crate::support::Salon;
use crate::till::fixture::{coins, tenge};

fn opening(float: Money) -> OpenShift {
    OpenShift { key: RequestKey(7), counted: coins(float), reason: String::new() }
}

#[test]
fn a_retry_gives_the_first_answer_and_does_nothing() {
    let mut salon = Salon::new(Market::Kz);
    let request = opening(tenge(20_000));
    let first = salon.ask(request.clone());
    let entries = salon.ask(Check {}).ledger.entries;
    for _ in 0..20 {
        assert_eq!(salon.ask(request.clone()), first);
        salon.reopen();
    }
    assert_eq!(salon.ask(Check {}).ledger.entries, entries);
    assert!(!salon.changes(request).any(), "a retry changes nothing");
}

#[test]
fn a_key_belongs_to_one_request() {
    let mut salon = Salon::new(Market::Kz);
    salon.ask(opening(tenge(20_000)));
    let other = salon.refused(opening(tenge(1)));
    assert!(matches!(other, DeskError::Conflict), "{other:?}");
}

#[test]
fn a_refusal_is_not_kept_as_an_answer() {
    let mut salon = Salon::new(Market::Kz);
    let request = OpenShift { counted: vec![Pieces { denomination: Money(-1), pieces: 1 }], ..opening(tenge(1)) };
    salon.refused(request.clone());
    salon.refused(request);
    salon.ask(opening(tenge(1)));
    assert_eq!(salon.ask(ListShifts { before: None, most: 10 }).len(), 1);
}
