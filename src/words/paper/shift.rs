//! The final report of a shift, to be signed and filed, and the look at a running one.

use jiff::civil::DateTime;

use crate::args;
use crate::domain::ledger::Commodity;
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::paper::{Column, Document, PaperKind, Part, Row, Sheet, Tone};
use crate::domain::salon::Salon;
use crate::domain::till::{
    CashMoved, CashReason, HeldCheck, LedgerLine, Pieces, ShiftReport, ShiftTotals, TenderCheck, TillTender, XReport,
};
use crate::words::ledger::ledger_key;
use crate::words::{Words, format};

/// Writes figures of one market in one language.
struct Figures<'w> {
    market: Market,
    words: &'w Words,
}

impl Figures<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn money(&self, amount: Money) -> String {
        format::money(amount, self.market)
    }

    fn amount(&self, amount: Money) -> String {
        format::amount(amount, self.market)
    }

    /// A table: the first column holds texts, the others figures.
    fn table(&self, heads: &[&str], rows: Vec<Row>) -> Part {
        let head = |key: &&str| if key.is_empty() { String::new() } else { self.words.say(key) };
        let columns = heads.iter().enumerate().map(|(at, key)| Column { head: head(key), is_figure: at > 0 });
        Part::Table { columns: columns.collect(), rows }
    }

    fn stamp(&self, at: DateTime) -> String {
        [format::day_numbers(at.date(), self.words.language()), format::clock(at.time())].join(" ")
    }
}

fn row(cells: impl IntoIterator<Item = String>) -> Row {
    Row { cells: cells.into_iter().collect(), tone: Tone::Plain }
}

/// The final report of a shift, on A4.
pub fn shift_report(report: &ShiftReport, salon: &Salon, words: &Words) -> Document {
    let write = Figures { market: salon.market, words };
    let number = report.totals.shift.to_string();
    let title = words.say_with("paper-shift-title", args!["number" => number]);
    let mut parts = vec![Part::Title(salon.name.clone()), Part::Heading(title.clone())];
    let opened = args!["name" => report.totals.opened_by.as_str(), "at" => write.stamp(report.totals.opened)];
    parts.push(Document::text(words.say_with("till-report-opened", opened)));
    let closed = args!["name" => report.closed_by.as_str(), "at" => write.stamp(report.closed)];
    parts.push(Document::text(words.say_with("till-report-closed", closed)));
    totals(&report.totals, &write, &mut parts);
    if report.opening_difference != Money::ZERO {
        let value = write.money(report.opening_difference);
        parts.push(Document::pair(words.say("report-opening-difference"), value));
        parts.push(Document::text(report.opening_reason.clone()));
    }
    parts.push(Part::Heading(words.say("paper-shift-agree")));
    tenders(&report.tenders, &write, &mut parts);
    if let Some(name) = &report.approved_by {
        parts.push(Document::text(words.say_with("report-approved", args!["name" => name.as_str()])));
    }
    moves(&report.moves, &write, &mut parts);
    for commodity in [Commodity::Money, Commodity::Bonus] {
        ledgers(report, commodity, &write, &mut parts);
    }
    counted(&report.count, &write, &mut parts);
    if let Some(aside) = report.put_aside {
        parts.push(Document::pair(words.say(reason_key(aside.to)), write.money(aside.amount)));
    }
    parts.push(Document::total(words.say("close-next-float"), write.money(report.next_float)));
    if !report.overrides.is_empty() {
        let count = i64::try_from(report.overrides.len()).unwrap_or(i64::MAX);
        parts.push(Document::text(words.say_with("paper-shift-overrides", args!["count" => count])));
    }
    let verdict = if report.agrees() { "paper-shift-all-agrees" } else { "paper-shift-differs" };
    parts.push(Part::Gap);
    parts.push(Part::Text { text: words.say(verdict), tone: Tone::Strong, centred: false });
    parts.push(Part::Signatures(vec![words.say("paper-sign-cashier"), words.say("paper-sign-manager")]));
    parts.push(Part::Gap);
    let head = args!["entries" => report.ledger_entries.to_string(), "head" => report.ledger_head.as_str()];
    parts.push(Document::note(words.say_with("paper-head", head)));
    Document {
        kind: PaperKind::ShiftReport,
        number: Some(report.totals.shift.0),
        foot: [salon.name.as_str(), title.as_str()].join(" · "),
        title,
        language: words.language(),
        sheet: Sheet::A4,
        parts,
    }
}

/// A running shift as it stands.
pub fn x_report(report: &XReport, salon: &Salon, words: &Words) -> Document {
    let write = Figures { market: salon.market, words };
    let values = args!["number" => report.totals.shift.to_string(), "at" => write.stamp(report.at)];
    let title = words.say_with("x-of", values);
    let mut parts = vec![Part::Title(salon.name.clone()), Part::Heading(title.clone())];
    totals(&report.totals, &write, &mut parts);
    moves(&report.moves, &write, &mut parts);
    if let Some(expected) = report.expected {
        parts.push(Document::total(words.say("till-expected"), write.money(expected)));
    }
    Document {
        kind: PaperKind::XReport,
        number: Some(report.totals.shift.0),
        foot: title.clone(),
        title,
        language: words.language(),
        sheet: Sheet::Roll,
        parts,
    }
}

/// What the shift took.
fn totals(shift: &ShiftTotals, write: &Figures<'_>, parts: &mut Vec<Part>) {
    parts.push(Part::Heading(write.words.say_with("till-taken", args!["bills" => shift.bills])));
    parts.push(Document::pair(write.say("till-float"), write.money(shift.float)));
    let Some(taken) = shift.taken else { return };
    parts.push(Document::pair(write.say("till-cash-taken"), write.money(taken.cash)));
    parts.push(Document::pair(write.say("till-card-taken"), write.money(taken.card)));
    parts.push(Document::pair(write.say("till-transfer-taken"), write.money(taken.transfer)));
    parts.push(Document::total(write.say("paper-total"), write.money(taken.money().unwrap_or_default())));
    for (key, points) in
        [("paper-shift-bonus-earned", taken.bonus_earned), ("paper-shift-bonus-spent", taken.bonus_spent)]
    {
        parts.push(Document::pair(write.say(key), format::number(points, write.market)));
    }
}

/// Cash, cards and transfers: the books against what was counted, each with its reason.
fn tenders(checks: &[TenderCheck], write: &Figures<'_>, parts: &mut Vec<Part>) {
    let name = |tender: TillTender| {
        write.say(match tender {
            TillTender::Cash => "close-tender-cash",
            TillTender::Card => "close-tender-card",
            TillTender::Transfer => "close-tender-transfer",
        })
    };
    let rows = checks.iter().map(|check| {
        let amounts = [check.opening, check.came_in, check.went_out, check.expected, check.counted, check.difference];
        row([name(check.tender)].into_iter().chain(amounts.map(|amount| write.amount(amount))))
    });
    let heads = [
        "",
        "close-column-opening",
        "close-column-in",
        "close-column-out",
        "close-column-expected",
        "close-column-counted",
        "close-column-difference",
    ];
    parts.push(write.table(&heads, rows.collect()));
    for check in checks.iter().filter(|check| !check.reason.is_empty()) {
        parts.push(Document::pair(name(check.tender), check.reason.clone()));
    }
}

/// Cash that moved without a bill.
fn moves(moved: &[CashMoved], write: &Figures<'_>, parts: &mut Vec<Part>) {
    if moved.is_empty() {
        return;
    }
    parts.push(Part::Heading(write.say("cash-list")));
    let rows = moved.iter().map(|moved| {
        let amount = if moved.reason.comes_in() { moved.amount } else { moved.amount.negated().unwrap_or_default() };
        let about = [moved.specialist.as_str(), moved.note.as_str(), moved.by.as_str()];
        let mut text = vec![format::clock(moved.at.time()), write.say(reason_key(moved.reason))];
        text.extend(about.into_iter().filter(|text| !text.is_empty()).map(str::to_owned));
        row([text.join(" · "), write.amount(amount)])
    });
    parts.push(write.table(&["", ""], rows.collect()));
}

/// Every ledger of a commodity from its opening to its closing, and against the clients' cards.
fn ledgers(report: &ShiftReport, commodity: Commodity, write: &Figures<'_>, parts: &mut Vec<Part>) {
    let lines: Vec<&LedgerLine> = report.ledgers.iter().filter(|line| line.ledger.commodity() == commodity).collect();
    if lines.is_empty() {
        return;
    }
    let shown = |amount: i64| match commodity {
        Commodity::Money => write.amount(Money(amount)),
        Commodity::Bonus => format::number(amount, write.market),
    };
    let rows = lines.iter().map(|line| {
        let held: Option<&HeldCheck> = report.held.iter().find(|held| held.ledger == line.ledger);
        let mut name = write.say(ledger_key(line.ledger));
        if !line.agrees {
            name.push_str(" !");
        }
        let amounts = [line.opening, line.between, line.came_in, line.went_out, line.closing];
        row([name]
            .into_iter()
            .chain(amounts.map(shown))
            .chain([held.map(|held| shown(held.cards)).unwrap_or_default()]))
    });
    let key = if commodity == Commodity::Money { "paper-day-ledgers" } else { "paper-day-points" };
    parts.push(Part::Heading(write.say(key)));
    let heads =
        ["", "paper-opening", "paper-shift-between", "paper-came", "paper-went", "paper-closing", "paper-shift-cards"];
    parts.push(write.table(&heads, rows.collect()));
}

/// The final count of the drawer.
fn counted(count: &[Pieces], write: &Figures<'_>, parts: &mut Vec<Part>) {
    if count.is_empty() {
        return;
    }
    parts.push(Part::Heading(write.say("report-counts")));
    let kinds = count.iter().map(|kind| {
        let pieces = args!["pieces" => kind.pieces.to_string(), "price" => write.amount(kind.denomination)];
        write.words.say_with("paper-receipt-pieces", pieces)
    });
    parts.push(Document::text(kinds.collect::<Vec<_>>().join(" · ")));
}

/// The key of why cash moved.
const fn reason_key(reason: CashReason) -> &'static str {
    match reason {
        CashReason::FromOwner => "cash-from-owner",
        CashReason::FromSafe => "cash-from-safe",
        CashReason::OtherIncome => "cash-other-income",
        CashReason::ToSafe => "cash-to-safe",
        CashReason::ToBank => "cash-to-bank",
        CashReason::Purchases => "cash-purchases",
        CashReason::Tips => "cash-tips",
        CashReason::ToOwner => "cash-to-owner",
    }
}
