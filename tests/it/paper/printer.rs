//! The printer's settings, and documents that really reach it.

use std::fs;

use frontdesk::desk::paper::{ChangePrinter, KeepPaper, ReadPrinter};
use frontdesk::desk::till::ListShifts;
use frontdesk::desk::{DeskError, StoreError};
use frontdesk::domain::language::Language;
use frontdesk::domain::market::Market;
use frontdesk::domain::paper::{
    Document, PaperKind, PaperRefusal, PaperSize, Part, PrinterSettings, PrinterWay, Sheet,
};
use frontdesk::domain::role::Role;
use frontdesk::ui::screen::Destination;
use frontdesk::ui::screens::PaperPage;

use crate::support::Salon;
use crate::till::fixture::{Till, tenge};
use crate::ui::harness::{Console, each_language_and_size};

/// A document of something.
fn document(kind: PaperKind, number: Option<i64>, text: &str) -> Document {
    Document {
        kind,
        number,
        title: "Report of shift 1".to_owned(),
        language: Language::En,
        sheet: Sheet::Roll,
        parts: vec![Part::Title("Ақ Гүл".to_owned()), Document::text(text), Document::total("Total", "90 000 ₸")],
        foot: String::new(),
    }
}

fn to_file(path: &std::path::Path) -> PrinterSettings {
    PrinterSettings {
        way: PrinterWay::Command,
        size: PaperSize::Roll58,
        target: format!("tee -a '{}'", path.display()),
        receipts_by_itself: true,
    }
}

#[test]
fn only_a_manager_chooses_the_printer_and_a_way_needs_its_target() {
    let mut salon = Salon::new(Market::Kz);
    assert_eq!(salon.ask(ReadPrinter {}), PrinterSettings::default());
    let command = |target: &str| PrinterSettings {
        way: PrinterWay::Command,
        target: target.to_owned(),
        ..PrinterSettings::default()
    };
    let refused = salon.refused(ChangePrinter { printer: command(" \u{200b}") });
    assert!(matches!(refused, DeskError::Paper(PaperRefusal::NoCommand)), "{refused:?}");
    salon.ask(ChangePrinter { printer: command("lp -d front") });
    salon.as_role(Role::Administrator);
    assert_eq!(salon.ask(ReadPrinter {}).target, "lp -d front");
    let refused = salon.refused(ChangePrinter { printer: command("rm") });
    assert!(matches!(refused, DeskError::Forbidden(_)), "{refused:?}");
}

#[test]
fn the_first_print_is_kept_and_every_copy_is_the_same() {
    let mut till = Till::open(Market::Kz);
    let shift = till.salon.ask(ListShifts { before: None, most: 1 })[0].totals.shift.0;
    let report = |text: &str| KeepPaper { document: document(PaperKind::ShiftReport, Some(shift), text) };
    let refused = till.salon.refused(report("too early"));
    assert!(matches!(refused, DeskError::NotFound(..)), "a running shift has no final report: {refused:?}");
    till.close();
    let first = till.salon.ask(report("as it was \u{1b}[31m"));
    assert_eq!((first.is_copy, &first.document.parts[1]), (false, &Document::text("as it was")));
    let again = till.salon.ask(report("as somebody would have it now"));
    assert_eq!((again.is_copy, again.document), (true, first.document));
    for (kind, number) in [(PaperKind::XReport, Some(shift)), (PaperKind::ShiftReport, None)] {
        let refused = till.salon.refused(KeepPaper { document: document(kind, number, "x") });
        assert!(matches!(refused, DeskError::Paper(PaperRefusal::NotKept(_))), "{refused:?}");
    }
    till.is_well();
    till.salon.as_role(Role::Specialist);
    assert!(matches!(till.salon.refused(report("x")), DeskError::Forbidden(_) | DeskError::Store(StoreError::Busy)));
}

#[cfg(unix)]
#[test]
fn a_document_is_looked_at_and_printed_and_failures_are_told() {
    let mut till = Till::open(Market::Kz);
    till.close();
    let paper = till.salon.folder.path().join("the paper");
    till.salon.ask(ChangePrinter { printer: to_file(&paper) });
    let mut console = Console::new(till.salon);
    let page = || Box::new(PaperPage::new(document(PaperKind::ShiftReport, Some(1), "All of it.")));
    console.shows(page());
    assert!(console.sees("All of it.") && console.sees("90 000 ₸"), "{}", console.screen());
    console.press("enter");
    assert!(console.sees("Sent to the printer: Report of shift 1"), "{}", console.screen());
    let once = fs::read(&paper).unwrap();
    assert!(once.starts_with(b"\x1b@") && once.windows(10).any(|part| part == b"All of it."), "{once:02x?}");
    console.press("ctrl-r");
    assert_eq!(fs::read(&paper).unwrap(), [once.clone(), once.clone()].concat(), "a copy is the same");
    console.press("esc");

    let broken = PrinterSettings { target: "no-such-command-here".to_owned(), ..to_file(&paper) };
    console.salon.ask(ChangePrinter { printer: broken });
    console.shows(page()).press("p");
    assert!(console.sees("no-such-command-here is not on this computer"), "{}", console.screen());
    assert!(console.sees("Copy of the first print"), "{}", console.screen());
}

#[cfg(unix)]
#[test]
fn receipts_print_themselves_only_where_the_salon_wants_it() {
    for wants in [true, false] {
        let mut till = Till::open(Market::Kz);
        let visit = till.finished(tenge(90_000));
        let paper = till.salon.folder.path().join("the paper");
        let printer = PrinterSettings { receipts_by_itself: wants, ..to_file(&paper) };
        till.salon.ask(ChangePrinter { printer });
        let mut console = Console::new(till.salon);
        console.goes(Destination::Pay(visit)).press("enter").press("enter");
        assert!(console.sees("Paid Sat 21 Nov"), "{}", console.screen());
        assert_eq!(fs::read(&paper).is_ok_and(|bytes| bytes.starts_with(b"\x1b@")), wants, "{}", console.screen());
        console.press("ctrl-r");
        assert!(console.sees("TO PAY"), "{}", console.screen());
        assert_eq!(console.sees("Copy of the first print"), wants, "{}", console.screen());
    }
}

#[test]
fn the_printer_is_set_up_with_the_keyboard() {
    let mut console = Console::new(Salon::new(Market::Kz));
    console.goes(Destination::Printer);
    assert!(console.sees("no printer"), "{}", console.screen());
    console.press("t");
    assert!(console.sees("No printer is set up"), "{}", console.screen());
    console.press("e").press("right").press("right").press("ctrl-s");
    assert!(console.sees("No command is given"), "{}", console.screen());
    let file = console.salon.folder.path().join("paper");
    console.types(&format!("tee {}", file.display())).press("ctrl-s");
    assert!(console.sees("a command of its own"), "{}", console.screen());
    console.press("t");
    assert!(console.sees("Sent to the printer: Test page"), "{}", console.screen());
    assert!(fs::read(file).unwrap().len() > 200);
}

#[test]
fn the_printer_page_in_all_languages() {
    each_language_and_size(
        "paper-printer",
        |salon| {
            let printer = PrinterSettings {
                way: PrinterWay::Device,
                size: PaperSize::Roll58,
                target: "/dev/usb/lp0".to_owned(),
                receipts_by_itself: true,
            };
            salon.ask(ChangePrinter { printer });
        },
        |console| {
            console.goes(Destination::Printer);
        },
    );
}
