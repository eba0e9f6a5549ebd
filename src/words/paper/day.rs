//! The report of a day for the accountant: what was taken, what was earned, how every ledger moved.

use crate::args;
use crate::domain::ledger::{Commodity, DayLedger, DayReport, EntryKind, Ledger};
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::paper::{Column, Document, PaperKind, Part, Row, Sheet, Tone};
use crate::domain::salon::Salon;
use crate::words::ledger::{kind_key, ledger_key};
use crate::words::{Words, format};

/// By what ways money comes.
const WAYS: [Ledger; 3] = [Ledger::Cash, Ledger::CardClearing, Ledger::TransferClearing];

/// What makes the revenue of a day, less what lowers it.
const REVENUE: [Ledger; 9] = [
    Ledger::RevenueProcedures,
    Ledger::RevenueGoods,
    Ledger::DiscountPromotion,
    Ledger::DiscountByHand,
    Ledger::DiscountBonus,
    Ledger::DiscountPrepaid,
    Ledger::Forfeited,
    Ledger::OtherIncome,
    Ledger::Rounding,
];

/// The report of a day, on A4.
pub fn day_report(report: &DayReport, salon: &Salon, words: &Words) -> Document {
    let day = format::day_numbers(report.day, words.language());
    let title = words.say_with("paper-day-title", args!["day" => day.as_str()]);
    let mut parts = vec![Part::Title(salon.name.clone()), Part::Heading(title.clone())];
    parts.push(Document::text(format::day_long(report.day, words)));
    let shifts: Vec<_> = report.shifts.iter().map(ToString::to_string).collect();
    if !shifts.is_empty() {
        parts.push(Document::text(words.say_with("paper-day-shifts", args!["shifts" => shifts.join(", ")])));
    }
    let counts = report.entries.iter().map(|(kind, count)| {
        let kind = words.say(kind_key(*kind));
        words.say_with("paper-day-entries", args!["kind" => kind, "count" => *count])
    });
    let counts: Vec<String> = counts.collect();
    parts.push(Document::text(counts.join(" · ")));
    parts.push(Part::Heading(words.say("paper-day-taken")));
    parts.push(taken(report, salon.market, words));
    parts.push(Part::Heading(words.say("paper-day-revenue")));
    parts.push(revenue(report, salon.market, words));
    parts.push(Part::Heading(words.say("paper-day-ledgers")));
    parts.push(balances(report, Commodity::Money, salon.market, words));
    if report.ledgers.iter().any(|line| line.ledger.commodity() == Commodity::Bonus) {
        parts.push(Part::Heading(words.say("paper-day-points")));
        parts.push(balances(report, Commodity::Bonus, salon.market, words));
    }
    parts.push(Part::Signatures(vec![words.say("paper-sign-cashier"), words.say("paper-sign-manager")]));
    ended(PaperKind::DayReport, title, parts, report, salon, words)
}

/// What points did on a day.
pub fn bonus_report(report: &DayReport, salon: &Salon, words: &Words) -> Document {
    let day = format::day_numbers(report.day, words.language());
    let title = words.say_with("paper-bonus-title", args!["day" => day]);
    let mut parts = vec![Part::Title(salon.name.clone()), Part::Heading(title.clone())];
    let points = |amount: i64| format::number(amount, salon.market);
    let mut rows = Vec::new();
    let bonus = report.ledger(Ledger::ClientBonus);
    rows.push(row([words.say("paper-opening"), points(bonus.map_or(0, |line| natural(line.ledger, line.opening)))]));
    for moved in bonus.map_or(&[][..], |line| &line.moves) {
        let kind = words.say(kind_key(moved.kind));
        // What a client has grows by credits.
        for (key, amount) in [("paper-bonus-added", moved.credit), ("paper-bonus-taken", -moved.debit)] {
            if amount != 0 {
                rows.push(row([words.say_with(key, args!["kind" => kind.as_str()]), points(amount)]));
            }
        }
    }
    let closing = bonus.map_or(0, |line| natural(line.ledger, line.closing));
    rows.push(Row { cells: vec![words.say("paper-closing"), points(closing)], tone: Tone::Strong });
    let columns = vec![column(String::new(), false), column(words.say("paper-points"), true)];
    parts.push(Part::Table { columns, rows });
    ended(PaperKind::BonusReport, title, parts, report, salon, words)
}

/// The document with its foot: what it is and the ledger's head.
fn ended(
    kind: PaperKind,
    title: String,
    mut parts: Vec<Part>,
    report: &DayReport,
    salon: &Salon,
    words: &Words,
) -> Document {
    parts.push(Part::Gap);
    let values = args!["entries" => report.last.to_string(), "head" => report.head.as_str()];
    parts.push(Document::note(words.say_with("paper-head", values)));
    let foot = [salon.name.as_str(), title.as_str()].join(" · ");
    let sheet = Sheet::A4;
    Document { kind, number: None, title, language: words.language(), sheet, parts, foot }
}

/// By what way money came and went over the counter: sales and what was taken back of them.
fn taken(report: &DayReport, market: Market, words: &Words) -> Part {
    let mut rows = Vec::new();
    let (mut came, mut went) = (0_i64, 0_i64);
    for ledger in WAYS {
        let moves = report.ledger(ledger).map_or(&[][..], |line| &line.moves);
        let sales = moves.iter().filter(|moved| matches!(moved.kind, EntryKind::Sale | EntryKind::Reversal));
        let (debit, credit) = sales.fold((0_i64, 0_i64), |(debit, credit), moved| {
            (debit.saturating_add(moved.debit), credit.saturating_add(moved.credit))
        });
        came = came.saturating_add(debit);
        went = went.saturating_add(credit);
        if debit != 0 || credit != 0 {
            rows.push(row(figures(
                words.say(ledger_key(ledger)),
                [debit, credit, debit.saturating_sub(credit)],
                market,
            )));
        }
    }
    let total = figures(words.say("paper-total"), [came, went, came.saturating_sub(went)], market);
    rows.push(Row { cells: total.clone(), tone: Tone::Strong });
    let heads = ["paper-came", "paper-went", "paper-left"];
    let columns = [column(String::new(), false)].into_iter().chain(heads.map(|key| column(words.say(key), true)));
    Part::Table { columns: columns.collect(), rows }
}

/// What was earned, less what lowers it.
fn revenue(report: &DayReport, market: Market, words: &Words) -> Part {
    let mut rows = Vec::new();
    let mut sum = 0_i64;
    for ledger in REVENUE {
        let earned = report.ledger(ledger).map_or(0, |line| line.moved().saturating_neg());
        sum = sum.saturating_add(earned);
        if earned != 0 {
            rows.push(row([words.say(ledger_key(ledger)), format::amount(Money(earned), market)]));
        }
    }
    let total = vec![words.say("paper-total"), format::amount(Money(sum), market)];
    rows.push(Row { cells: total, tone: Tone::Strong });
    let columns = vec![column(String::new(), false), column(market.currency().code().to_owned(), true)];
    Part::Table { columns, rows }
}

/// How every ledger of a commodity that keeps its balance moved.
fn balances(report: &DayReport, commodity: Commodity, market: Market, words: &Words) -> Part {
    let of_commodity = |line: &&DayLedger| line.ledger.commodity() == commodity && !REVENUE.contains(&line.ledger);
    let rows = report.ledgers.iter().filter(of_commodity).map(|line| {
        let (debit, credit) = line.moves.iter().fold((0_i64, 0_i64), |(debit, credit), moved| {
            (debit.saturating_add(moved.debit), credit.saturating_add(moved.credit))
        });
        let (came, went) = if line.ledger.grows_by_credit() { (credit, debit) } else { (debit, credit) };
        let name = words.say(ledger_key(line.ledger));
        let amounts = [natural(line.ledger, line.opening), came, went, natural(line.ledger, line.closing)];
        match commodity {
            Commodity::Money => row(figures(name, amounts, market)),
            Commodity::Bonus => row([name].into_iter().chain(amounts.map(|points| format::number(points, market)))),
        }
    });
    let rows = rows.collect();
    let heads = ["paper-opening", "paper-came", "paper-went", "paper-closing"];
    let columns = [column(String::new(), false)].into_iter().chain(heads.map(|key| column(words.say(key), true)));
    Part::Table { columns: columns.collect(), rows }
}

fn column(head: String, is_figure: bool) -> Column {
    Column { head, is_figure }
}

fn row(cells: impl IntoIterator<Item = String>) -> Row {
    Row { cells: cells.into_iter().collect(), tone: Tone::Plain }
}

/// A name and amounts.
fn figures<const N: usize>(name: String, amounts: [i64; N], market: Market) -> Vec<String> {
    [name].into_iter().chain(amounts.map(|amount| format::amount(Money(amount), market))).collect()
}

/// An amount as people say it: what the salon owes counts up when it owes more.
fn natural(ledger: Ledger, amount: i64) -> i64 {
    if ledger.grows_by_credit() { amount.saturating_neg() } else { amount }
}
