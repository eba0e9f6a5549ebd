//! Reports against the ledger that they tell of.

use frontdesk::desk::DeskError;
use frontdesk::desk::ledger::{ReadBalances, ReadDay, ReadJournal};
use frontdesk::desk::till::{BeginClose, ShowShift};
use frontdesk::domain::ids::{EntryId, ShiftId};
use frontdesk::domain::ledger::{DayReport, EntryKind, Ledger};
use frontdesk::domain::market::Market;
use frontdesk::domain::paper::Sheet;
use frontdesk::domain::role::Role;
use frontdesk::domain::till::{ShiftRefusal, Tender};
use frontdesk::words::paper::{bonus_report, day_report, shift_report};
use frontdesk::words::{Language, Words};
use jiff::civil::date;

use crate::till::fixture::{Till, tenge};

/// A ledger of a day: opening, debits less credits, closing.
fn line(report: &DayReport, ledger: Ledger) -> Option<(i64, i64, i64)> {
    report.ledger(ledger).map(|line| (line.opening, line.moved(), line.closing))
}

#[test]
fn days_follow_each_other_without_a_gap() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(90_000));
    let first = till.salon.ask(ReadDay { day: None });
    let visit = till.finished(tenge(10_000));
    till.salon.at(date(2026, 11, 22).at(10, 0, 0, 0));
    let pay = till.payment(visit, vec![Tender::Cash { given: tenge(10_000) }]);
    till.salon.ask(pay);
    let second = till.salon.ask(ReadDay { day: None });
    let again = till.salon.ask(ReadDay { day: Some(date(2026, 11, 21)) });
    assert_eq!(again, first, "a day that is over stays as it was");
    let cash = |report| line(report, Ledger::Cash);
    assert_eq!(cash(&first), Some((0, tenge(110_000).0, tenge(110_000).0)));
    assert_eq!(cash(&second), Some((tenge(110_000).0, tenge(10_000).0, tenge(120_000).0)));
    assert_eq!(line(&second, Ledger::RevenueProcedures), Some((-tenge(90_000).0, -tenge(10_000).0, -tenge(100_000).0)));
    assert_eq!(second.entries, [(EntryKind::Sale, 1)]);
    let page = till.salon.ask(ReadJournal { after: EntryId(0), most: 100 });
    assert_eq!((second.last, &second.head), (page.last, &page.head));
    assert_ne!(first.head, second.head);
    let before = till.salon.ask(ReadDay { day: Some(date(2026, 1, 1)) });
    assert!(before.ledgers.is_empty() && before.last == EntryId(0), "{before:?}");
    till.salon.as_role(Role::Administrator);
    till.salon.refused(ReadDay { day: None });
}

#[test]
fn the_paper_of_a_day_says_its_sums_in_every_language() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(90_000));
    let report = till.salon.ask(ReadDay { day: None });
    let salon = till.salon.desk.salon().unwrap().clone();
    for language in Language::ALL {
        let words = Words::new(language);
        for document in [day_report(&report, &salon, &words), bonus_report(&report, &salon, &words)] {
            let document = document.checked().unwrap();
            let text = frontdesk::outside::print::plain(&document, 48);
            assert!(text.contains("Ақ Гүл") && text.replace(['\n', ' '], "").contains(&report.head), "{text}");
        }
        let text = frontdesk::outside::print::plain(&day_report(&report, &salon, &words), 48);
        assert_eq!(text.matches(" 90 000").count(), 6, "taken, revenue, and in the drawer: {text}");
    }
}

#[test]
fn while_a_drawer_is_counted_no_report_tells_what_should_be_in_it() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(90_000));
    till.salon.ask(BeginClose { shift: ShiftId(1) });
    for refused in [
        till.salon.refused(ReadDay { day: None }),
        till.salon.refused(ReadBalances { after: String::new(), most: 10 }),
        till.salon.refused(ReadJournal { after: EntryId(0), most: 10 }),
    ] {
        assert!(matches!(refused, DeskError::Shift(ShiftRefusal::BeingCounted(ShiftId(1)))), "{refused:?}");
    }
}

#[test]
fn the_paper_of_a_shift_says_what_its_report_says() {
    let mut till = Till::open(Market::Kz);
    till.sell_for_cash(tenge(90_000));
    till.close();
    let report = till.salon.ask(ShowShift { shift: ShiftId(1) });
    let salon = till.salon.desk.salon().unwrap().clone();
    for language in Language::ALL {
        let document = shift_report(&report, &salon, &Words::new(language)).checked().unwrap();
        assert_eq!((document.sheet, document.number), (Sheet::A4, Some(1)));
        for letters in [32, 48, 76] {
            let text = frontdesk::outside::print::plain(&document, letters);
            assert!(text.contains("110 000") && text.contains("90 000"), "{text}");
            assert!(text.replace(['\n', ' '], "").contains(&report.ledger_head), "{text}");
        }
    }
}
