//! How the close of a shift looks.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::domain::ledger::{Commodity, Ledger};
use crate::domain::money::Money;
use crate::domain::till::{Blocker, CloseShown, CloseStep, HeldCheck, LedgerLine, Reckoning, TenderCheck, TillTender};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::put;
use crate::words::format;
use crate::words::ledger::ledger_key;

use super::closing::Closing;
use super::page::Page;
use super::{amount, market, money, signed};

/// The columns of money of one kind: its name, opening, in, out, expected, counted, difference.
const TENDER: [u16; 7] = [13, 10, 11, 10, 11, 11, 11];
/// The columns of a ledger: its name, opening, in, out, closing, whether it agrees.
const LEDGER: [u16; 6] = [27, 13, 12, 12, 12, 0];

/// Draws the page.
pub(super) fn draw(close: &Closing, title: &str, area: Rect, buffer: &mut Buffer, view: &View) {
    let Some(shown) = &close.shown else { return };
    let middot = view.theme.signs().middot;
    let head = format!("{title} {middot} {}", view.say(step_key(shown.step)));
    match shown.step {
        CloseStep::FirstCount | CloseStep::SecondCount | CloseStep::CountAgain => {
            let mut page = Page::new(area, buffer, view);
            page.line(&head, Meaning::Title);
            if shown.step == CloseStep::CountAgain {
                page.line(&view.say("close-counts-differ"), Meaning::Caution);
            }
            close.sheet.draw(&mut page, "till-counted");
            draw_note(close, &mut page);
        }
        CloseStep::Reckoned => close.scroll.draw(area, buffer, view, |page| {
            page.line(&head, Meaning::Title);
            draw_blockers(close, shown, page, view);
            if let Some(reckoning) = &shown.reckoning {
                draw_reckoning(reckoning, page, view);
            }
            draw_note(close, page);
            if shown.blockers.is_empty() {
                page.gap();
                page.text(&view.say("close-reckoned-hint"), Meaning::Hint);
            }
        }),
        CloseStep::NotBegun | CloseStep::Terminals => {
            let mut page = Page::whole(area, buffer, view);
            page.line(&head, Meaning::Title);
            page.gap();
            draw_blockers(close, shown, &mut page, view);
            if shown.blockers.is_empty() {
                let key = if shown.step == CloseStep::Terminals { "close-terminals-ask" } else { "close-begin-hint" };
                page.text(&view.say(key), Meaning::Hint);
            }
            draw_note(close, &mut page);
        }
    }
}

/// What a step is called.
const fn step_key(step: CloseStep) -> &'static str {
    match step {
        CloseStep::NotBegun => "close-step-open",
        CloseStep::FirstCount => "close-step-count",
        CloseStep::SecondCount => "close-step-second",
        CloseStep::CountAgain => "close-step-again",
        CloseStep::Terminals => "close-step-terminals",
        CloseStep::Reckoned => "close-step-reckoned",
    }
}

/// What was refused last.
fn draw_note(close: &Closing, page: &mut Page<'_>) {
    if let Some(note) = &close.note {
        page.text(note, Meaning::Error);
    }
}

/// What stands in the way, each with where Enter leads.
fn draw_blockers(close: &Closing, shown: &CloseShown, page: &mut Page<'_>, view: &View) {
    if shown.blockers.is_empty() {
        return;
    }
    page.text(&view.say("close-blocked"), Meaning::Caution);
    let room = usize::from(page.rows_left().min(16)).max(1);
    let first = (close.at + 1).saturating_sub(room);
    for (at, blocker) in shown.blockers.iter().enumerate().skip(first).take(room) {
        let Some(row) = page.next_row() else { return };
        let (buffer, _) = page.canvas();
        let is_here = at == close.at;
        let style = view.style(if is_here { Meaning::Selected } else { Meaning::Text });
        buffer.set_style(row, style);
        let mark = if is_here { view.theme.signs().here } else { " " };
        put(buffer, row.x, row.y, row.right(), mark, style, "");
        put(buffer, row.x + 2, row.y, row.right(), &blocker_text(blocker, view), style, view.theme.signs().ellipsis);
    }
    page.gap();
}

/// A blocker in words.
fn blocker_text(blocker: &Blocker, view: &View) -> String {
    match blocker {
        Blocker::Visit { client, starts, .. } => view.say_with(
            "close-blocker-visit",
            args!["name" => client.spoken(), "at" => format::date_time(*starts, &view.words)],
        ),
        Blocker::Unpaid { client, starts, .. } => view.say_with(
            "close-blocker-unpaid",
            args!["name" => client.spoken(), "at" => format::date_time(*starts, &view.words)],
        ),
        Blocker::Sale { bill, client: Some(client) } => {
            view.say_with("close-blocker-sale-of", args!["number" => bill.to_string(), "name" => client.spoken()])
        }
        Blocker::Sale { bill, client: None } => {
            view.say_with("close-blocker-sale", args!["number" => bill.to_string()])
        }
        Blocker::Override { by, .. } => view.say_with("close-blocker-override", args!["name" => by.clone()]),
    }
}

/// Everything against everything.
fn draw_reckoning(reckoning: &Reckoning, page: &mut Page<'_>, view: &View) {
    draw_tenders(&reckoning.tenders, page, view);
    if reckoning.needs_approval {
        let tolerance = money(reckoning.tolerance, view);
        page.text(&view.say_with("close-above-tolerance", args!["tolerance" => tolerance]), Meaning::Caution);
    }
    page.gap();
    draw_ledgers(&reckoning.ledgers, &reckoning.held, page, view);
}

/// Cash, cards, transfers: the books against what was counted.
pub(super) fn draw_tenders(tenders: &[TenderCheck], page: &mut Page<'_>, view: &View) {
    let heads = [
        "close-column-money",
        "close-column-opening",
        "close-column-in",
        "close-column-out",
        "close-column-expected",
        "close-column-counted",
        "close-column-difference",
    ];
    page.columns(&heads.map(|key| view.say(key)), &TENDER, Meaning::Heading);
    for check in tenders {
        let difference = if check.difference == Money::ZERO {
            view.theme.signs().good.to_owned()
        } else {
            let plus = if check.difference > Money::ZERO { "+" } else { "" };
            format!("{plus}{}", amount(check.difference, view))
        };
        let cells = [
            view.say(tender_key(check.tender)),
            amount(check.opening, view),
            amount(check.came_in, view),
            amount(check.went_out, view),
            amount(check.expected, view),
            amount(check.counted, view),
            difference,
        ];
        let meaning = if check.difference == Money::ZERO { Meaning::Text } else { Meaning::Danger };
        page.columns(&cells, &TENDER, meaning);
        if !check.reason.is_empty() {
            page.text(&view.say_with("till-report-reason", args!["reason" => check.reason.clone()]), Meaning::Dim);
        }
    }
}

/// The name of a kind of money.
pub(super) const fn tender_key(tender: TillTender) -> &'static str {
    match tender {
        TillTender::Cash => "close-tender-cash",
        TillTender::Card => "close-tender-card",
        TillTender::Transfer => "close-tender-transfer",
    }
}

/// Every ledger from opening to closing; those of clients against the sums of their cards.
pub(super) fn draw_ledgers(lines: &[LedgerLine], held: &[HeldCheck], page: &mut Page<'_>, view: &View) {
    if lines.is_empty() {
        return;
    }
    let heads =
        ["close-column-ledger", "close-column-opening", "close-column-in", "close-column-out", "close-column-closing"];
    page.columns(&heads.map(|key| view.say(key)), &LEDGER, Meaning::Heading);
    for line in lines {
        draw_ledger(line, held.iter().find(|check| check.ledger == line.ledger), page, view);
    }
}

/// One ledger.
fn draw_ledger(line: &LedgerLine, held: Option<&HeldCheck>, page: &mut Page<'_>, view: &View) {
    let units = |value: i64| units(line.ledger, value, view);
    let agrees = line.agrees && held.is_none_or(HeldCheck::agrees);
    let sign = if agrees { view.theme.signs().good } else { view.theme.signs().caution };
    let cells = [
        view.say(ledger_key(line.ledger)),
        units(line.opening),
        units(line.came_in),
        units(line.went_out),
        units(line.closing),
        sign.to_owned(),
    ];
    page.columns(&cells, &LEDGER, if agrees { Meaning::Text } else { Meaning::Danger });
    if line.between != 0 {
        page.line(&view.say_with("close-ledger-between", args!["amount" => units(line.between)]), Meaning::Dim);
    }
    match held {
        Some(check) if check.agrees() => {
            page.line(&view.say_with("close-ledger-held", args!["sum" => units(check.cards)]), Meaning::Dim);
        }
        Some(check) => {
            page.line(&view.say_with("close-ledger-held-not", args!["sum" => units(check.cards)]), Meaning::Danger);
        }
        None => {}
    }
    if !line.agrees {
        page.line(&view.say("close-ledger-broken"), Meaning::Danger);
    }
}

/// An amount of a ledger, in money or in points.
fn units(ledger: Ledger, value: i64, view: &View) -> String {
    match ledger.commodity() {
        Commodity::Money => amount(Money(value), view),
        Commodity::Bonus => format::number(value, market(view)),
    }
}

/// The difference with its sign: agreement is good, anything else is the red of money that does not agree.
pub(super) fn draw_difference(difference: Money, page: &mut Page<'_>, view: &View) {
    let signs = view.theme.signs();
    if difference == Money::ZERO {
        page.sum(&view.say("till-agrees"), &format!("{} {}", money(difference, view), signs.good), Meaning::Good);
    } else {
        let key = if difference > Money::ZERO { "till-over" } else { "till-short" };
        page.sum(&view.say(key), &format!("{} {}", signed(difference, view), signs.caution), Meaning::Danger);
    }
}
