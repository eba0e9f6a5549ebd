//! What an entry of the ledger moved, asked for and shown.

use frontdesk::desk::DeskError;
use frontdesk::desk::till::ExplainEntry;
use frontdesk::domain::ids::EntryId;
use frontdesk::domain::ledger::{EntryKind, Ledger};
use frontdesk::domain::market::Market;
use frontdesk::ui::screens::{Explain, ExplainLine};

use super::fixture::{Till, tenge};
use super::screens::golden;
use crate::ui::harness::Console;

#[test]
fn an_entry_tells_what_it_moved() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(60_600));
    let explained = till.salon.ask(ExplainEntry { entry: EntryId(2) });
    assert_eq!(explained.kind, EntryKind::Sale);
    let moved: Vec<_> = explained.postings.iter().map(|posting| (posting.ledger, posting.amount)).collect();
    assert_eq!(moved, [(Ledger::Cash, 6_060_000), (Ledger::RevenueProcedures, -6_060_000)]);
    assert!(explained.shift.is_some() && !explained.staff.is_empty());
    let missing = till.salon.refused(ExplainEntry { entry: EntryId(99) });
    assert!(matches!(missing, DeskError::NotFound(..)), "{missing:?}");
}

#[test]
fn the_explanation_is_shown_scrolls_and_closes() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(60_600));
    let mut console = Console::new(till.salon);
    let lines: Vec<_> = (1..=30).map(|at| ExplainLine::sum(format!("step {at}"), "1 ₸")).collect();
    console.shows(Box::new(Explain::of(lines).with_entry(EntryId(2))));
    assert!(console.sees("step 1 ") && !console.sees("+60 600 ₸"), "{}", console.screen());
    for _ in 0..40 {
        console.press("down");
    }
    assert!(console.sees("+60 600 ₸") && !console.sees("step 1 "), "{}", console.screen());
    console.press("up").press("esc");
    assert!(!console.sees("+60 600 ₸"), "{}", console.screen());
}

#[test]
fn an_explained_entry_looks_so() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(60_600));
    golden("explain-entry", till.salon, |console| {
        console.shows(Box::new(Explain::entry(EntryId(2))));
    });
}
