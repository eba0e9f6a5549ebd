//! How the bill and its payment look.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::till::BillShown;
use crate::domain::money::Money;
use crate::domain::till::{CashPart, Receipt, likely_given};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::put;
use crate::words::format;

use super::amount::{COLUMNS, TypedAmount};
use super::page::Page;
use super::payment::{LIKELY, Payment, Way};
use super::{amount, market, money};

/// Where the fields of a way of paying begin.
const FIELD_AT: u16 = 26;

/// Draws the whole page.
pub(super) fn draw(payment: &Payment, area: Rect, buffer: &mut Buffer, view: &View) {
    let mut page = Page::new(area, buffer, view);
    page.gap();
    let Some(shown) = &payment.bill else {
        page.line(&view.say("till-pay-title"), Meaning::Title);
        draw_note(payment, &mut page);
        return;
    };
    draw_bill(payment, shown, &mut page, view);
    match &shown.paid {
        Some(receipt) => draw_receipt(receipt, &mut page, view),
        None => draw_payment(payment, &mut page, view),
    }
    draw_note(payment, &mut page);
}

/// Who pays for what, and what it comes to.
fn draw_bill(payment: &Payment, shown: &BillShown, page: &mut Page<'_>, view: &View) {
    let name = shown.client.clone().unwrap_or_default();
    let name = format::full_name(&name.family, &name.given, &name.patronymic, market(view));
    let time = shown.starts.map(|starts| format::clock(starts.time())).unwrap_or_default();
    page.line(&view.say_with("till-pay-of", args!["name" => name, "time" => time]), Meaning::Title);
    page.gap();
    for line in &shown.bill.lines {
        let name = line.name.in_language(view.words.language().code());
        let sum = line.amount().unwrap_or(line.price);
        let text = if line.quantity == 1 {
            amount(sum, view)
        } else {
            format!("{} {} {}", line.quantity, view.theme.signs().times, amount(line.price, view))
        };
        page.sum(name, &text, Meaning::Text);
    }
    page.rule();
    page.sum(&view.say("till-to-pay"), &money(payment.total(), view), Meaning::Title);
    if let Some(was) = shown.total_was {
        page.line(&view.say_with("till-price-was", args!["total" => money(was, view)]), Meaning::Caution);
    }
    if let Some(now) = shown.costs_now {
        page.line(&view.say_with("till-costs-now", args!["total" => money(now, view)]), Meaning::Hint);
    }
    page.gap();
}

/// The ways to pay, with what is typed and what comes of it.
fn draw_payment(payment: &Payment, page: &mut Page<'_>, view: &View) {
    if payment.bill.as_ref().is_some_and(|shown| shown.shift.is_none()) {
        page.text(&view.say("till-refused-no-shift"), Meaning::Caution);
        return;
    }
    if payment.total() == Money::ZERO {
        page.text(&view.say("till-pay-nothing"), Meaning::Hint);
        return;
    }
    for way in Way::ALL {
        draw_way(payment, way, page, view);
    }
    page.gap();
    draw_outcome(payment, page, view);
    draw_likely(payment, page, view);
}

/// One way to pay.
fn draw_way(payment: &Payment, way: Way, page: &mut Page<'_>, view: &View) {
    let is_chosen = way == payment.way;
    let label = match way {
        Way::Cash => "till-way-cash",
        Way::Card => "till-way-card",
        Way::Split => "till-way-split",
    };
    let meaning = if is_chosen { Meaning::LabelFocused } else { Meaning::Label };
    match (way, is_chosen) {
        (Way::Split, true) => {
            draw_field(page, view, label, meaning, Some((&payment.on_card, !payment.types_cash, String::new())));
            let due = payment.cash_due().map(|due| amount(due, view)).unwrap_or_default();
            draw_field(
                page,
                view,
                "till-rest-in-cash",
                Meaning::Label,
                Some((&payment.given, payment.types_cash, due)),
            );
        }
        (Way::Cash, true) => {
            let exact = amount(payment.total(), view);
            draw_field(page, view, label, meaning, Some((&payment.given, true, exact)));
        }
        _ => draw_field(page, view, label, meaning, None),
    }
}

/// A label with its field: what is typed, whether one types there, what an empty field means.
fn draw_field(
    page: &mut Page<'_>,
    view: &View,
    label: &str,
    meaning: Meaning,
    field: Option<(&TypedAmount, bool, String)>,
) {
    let Some(row) = page.next_row() else { return };
    let (buffer, _) = page.canvas();
    let style = view.style(meaning);
    if meaning == Meaning::LabelFocused {
        put(buffer, row.x, row.y, row.right(), view.theme.signs().here, style, "");
    }
    put(buffer, row.x + 2, row.y, row.x + FIELD_AT - 1, &view.say(label), style, view.theme.signs().ellipsis);
    if let Some((typed, is_focused, instead)) = field {
        let place = Rect { x: row.x + FIELD_AT, width: COLUMNS, ..row };
        typed.draw(place, buffer, view, is_focused, &instead);
    }
}

/// What comes of it: the change, or what is missing.
fn draw_outcome(payment: &Payment, page: &mut Page<'_>, view: &View) {
    match payment.settled(market(view)) {
        Ok(met) => {
            if met.card > Money::ZERO {
                page.sum(&view.say("till-by-card"), &money(met.card, view), Meaning::Text);
            }
            if let Some(CashPart { given, change }) = met.cash {
                page.sum(&view.say("till-given"), &money(given, view), Meaning::Text);
                let meaning = if change > Money::ZERO { Meaning::Good } else { Meaning::Dim };
                page.sum(&view.say("till-change"), &money(change, view), meaning);
            }
        }
        Err(error) => page.text(&view.words.refusal(&error), Meaning::Hint),
    }
}

/// The sums that a client likely puts on the counter.
fn draw_likely(payment: &Payment, page: &mut Page<'_>, view: &View) {
    let types_cash = payment.way == Way::Cash || (payment.way == Way::Split && payment.types_cash);
    let Some(due) = payment.cash_due().ok().filter(|due| types_cash && *due > Money::ZERO) else { return };
    let between = format!(" {} ", view.theme.signs().middot);
    let likely: Vec<String> =
        likely_given(due, market(view), LIKELY).into_iter().map(|sum| amount(sum, view)).collect();
    if likely.len() > 1 {
        page.line(&view.say_with("till-likely", args!["sums" => likely.join(&between)]), Meaning::Dim);
    }
}

/// How a paid bill was met.
fn draw_receipt(receipt: &Receipt, page: &mut Page<'_>, view: &View) {
    let paid = receipt.paid;
    let line = view.say_with(
        "till-receipt",
        args![
            "number" => receipt.bill.id.to_string(),
            "shift" => receipt.shift.to_string(),
            "day" => format::day_short(paid.date(), &view.words),
            "time" => format::clock(paid.time())
        ],
    );
    page.line(&format!("{} {line}", view.theme.signs().good), Meaning::Good);
    if receipt.quote.card > Money::ZERO {
        page.sum(&view.say("till-by-card"), &money(receipt.quote.card, view), Meaning::Text);
    }
    if let Some(CashPart { given, change }) = receipt.quote.cash {
        page.sum(&view.say("till-in-cash"), &money(receipt.quote.kept_cash(), view), Meaning::Text);
        page.sum(&view.say("till-given"), &money(given, view), Meaning::Dim);
        page.sum(&view.say("till-change"), &money(change, view), Meaning::Dim);
    }
}

/// What was refused last.
fn draw_note(payment: &Payment, page: &mut Page<'_>) {
    if let Some(note) = &payment.note {
        page.gap();
        page.text(note, Meaning::Error);
    }
}
