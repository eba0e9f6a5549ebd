//! The rows of a bill being met: each amount with its name, as a person reads it.

use crate::args;
use crate::domain::ids::{AbonementId, CertificateId, SpecialistId};
use crate::domain::money::Money;
use crate::domain::offers::{Choices, Cover, Promotion, Quote, Wallet};
use crate::domain::till::{BillLine, Tender};
use crate::ui::screen::View;
use crate::ui::screens::till::{amount, market, money};
use crate::ui::theme::Meaning;
use crate::words::format;

use super::spots::Spot;
use super::state::Checkout;

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct BillRow {
    /// The amount on which one can stand there.
    pub(super) spot: Option<Spot>,
    /// Columns to the right of the lines.
    pub(super) indent: u16,
    /// What it is.
    pub(super) label: String,
    /// How many at what price, where that is not plain.
    pub(super) detail: String,
    /// How much.
    pub(super) amount: String,
    /// How it is meant; ordinary text where nothing is said.
    pub(super) means: Option<Meaning>,
    /// A line across instead.
    pub(super) is_rule: bool,
}

/// What rows call people by.
pub(super) type Specialists<'a> = &'a [(SpecialistId, String)];

/// A bill of which rows are made: one being met, or one that is paid.
pub(super) struct RowsOf<'a> {
    /// Its lines.
    pub(super) lines: Vec<&'a BillLine>,
    /// What the client holds, for names.
    pub(super) wallet: &'a Wallet,
    /// The promotions, for names.
    pub(super) promotions: &'a [Promotion],
    /// What was chosen.
    pub(super) choices: &'a Choices,
    /// What it comes to.
    pub(super) quote: &'a Quote,
    /// The amounts on which one can stand; none once it is paid.
    pub(super) spots: Option<Vec<Spot>>,
    /// Who gets tips.
    pub(super) specialists: Specialists<'a>,
}

impl<'a> RowsOf<'a> {
    /// Of a bill being met.
    pub(super) fn checkout(checkout: &'a Checkout, specialists: Specialists<'a>) -> Self {
        let facts = checkout.facts();
        Self {
            lines: facts.lines.iter().map(|fact| &fact.line).collect(),
            wallet: &facts.wallet,
            promotions: &facts.promotions,
            choices: checkout.base(),
            quote: checkout.quote(),
            spots: Some(checkout.spots()),
            specialists,
        }
    }

    /// Whether the bill is paid.
    fn is_paid(&self) -> bool {
        self.spots.is_none()
    }

    /// Whether an amount has a row.
    fn shows(&self, spot: Spot) -> bool {
        let quote = self.quote;
        match (&self.spots, spot) {
            (Some(spots), spot) => spots.contains(&spot),
            (None, Spot::Card) => quote.card > Money::ZERO,
            (None, Spot::Transfer) => quote.transfer > Money::ZERO,
            (None, Spot::Rounding) => quote.rounding != Money::ZERO,
            (None, Spot::Cash) => quote.cash.is_some(),
            (None, Spot::Kept) => quote.to_deposit > Money::ZERO,
            (None, Spot::Earns) => quote.earns > 0,
            (None, _) => true,
        }
    }
}

/// All rows from top to bottom.
pub(super) fn rows(bill: &RowsOf<'_>, view: &View) -> Vec<BillRow> {
    let mut rows = Vec::new();
    for at in 0..bill.quote.lines.len() {
        line_rows(bill, at, view, &mut rows);
    }
    for (nth, tip) in bill.choices.tips.iter().enumerate() {
        let known = bill.specialists.iter().find(|(id, _)| *id == tip.to);
        let label = match known {
            Some((_, name)) => view.say_with("checkout-tip", args!["name" => name.as_str()]),
            None => view.say("checkout-tip-plain"),
        };
        rows.push(BillRow { indent: 1, ..row(Spot::Tip(nth), label, amount(tip.amount, view)) });
    }
    rows.push(BillRow { is_rule: true, ..BillRow::default() });
    let key = if bill.is_paid() { "checkout-total" } else { "till-to-pay" };
    let total = row(Spot::Total, view.say(key), money(bill.quote.to_pay, view));
    rows.push(BillRow { means: Some(Meaning::Title), ..total });
    for (nth, tender) in bill.choices.tenders.iter().enumerate() {
        rows.extend(tender_row(bill, nth, tender, view));
    }
    money_rows(bill, view, &mut rows);
    rows.retain(|row| row.spot.is_none_or(|spot| bill.shows(spot)));
    rows
}

/// A row with its name and its amount.
fn row(spot: Spot, label: String, amount: String) -> BillRow {
    BillRow { spot: Some(spot), label, amount, ..BillRow::default() }
}

/// What is taken off.
fn off(taken: Money, view: &View) -> String {
    amount(taken.negated().unwrap_or_default(), view)
}

/// A line with all that stands on it.
fn line_rows(bill: &RowsOf<'_>, at: usize, view: &View, rows: &mut Vec<BillRow>) {
    let (Some(quoted), Some(line)) = (bill.quote.lines.get(at), bill.lines.get(at)) else { return };
    let language = view.words.language().code();
    let mut first = row(Spot::Line(at), super::line_name(line, view), amount(quoted.list, view));
    if line.quantity > 1 {
        first.detail = format!("{} {} {}", line.quantity, view.theme.signs().times, amount(line.price, view));
    }
    rows.push(first);
    for (piece, covered) in quoted.covered.iter().enumerate() {
        let label = match covered.by {
            Cover::Session(id) => session(bill, id, language, view),
            Cover::Certificate(id) => view.say_with("checkout-certificate-whole", args!["code" => code(bill, id)]),
        };
        let covered = row(Spot::Covered(at, piece), label, off(line.price, view));
        rows.push(BillRow { indent: 2, means: Some(Meaning::Good), ..covered });
    }
    for (nth, (id, off_it)) in quoted.promotions.iter().enumerate() {
        let label = match bill.promotions.iter().find(|promotion| promotion.id == *id) {
            Some(promotion) => {
                let name = promotion.details.names.in_language(language).to_owned();
                match promotion.details.until {
                    Some(until) => {
                        let day = format::day_short(until, &view.words);
                        view.say_with("checkout-promotion-until", args!["name" => name, "day" => day])
                    }
                    None => name,
                }
            }
            None => view.say("checkout-promotion"),
        };
        rows.push(BillRow { indent: 2, ..row(Spot::Promotion(at, nth), label, off(*off_it, view)) });
    }
    if quoted.by_hand > Money::ZERO {
        let given = bill.choices.discounts.iter().find(|given| given.line.is_none_or(|line| line == at));
        let reason = given.map(|given| given.reason.clone()).unwrap_or_default();
        let label = view.say_with("checkout-by-hand", args!["reason" => reason]);
        rows.push(BillRow { indent: 2, ..row(Spot::ByHand(at), label, off(quoted.by_hand, view)) });
    }
}

/// A session with what is left after the whole bill.
fn session(bill: &RowsOf<'_>, id: AbonementId, language: &str, view: &View) -> String {
    let held = bill.wallet.abonements.iter().find(|held| held.id == id);
    let Some(held) = held else { return view.say("checkout-session-plain") };
    let used = bill.quote.lines.iter().flat_map(|line| &line.covered);
    let used = used.filter(|piece| piece.by == Cover::Session(id)).count();
    let left = held.left.saturating_sub(i64::try_from(used).unwrap_or(i64::MAX));
    let name = held.names.in_language(language).to_owned();
    if left == 0 {
        return view.say_with("checkout-session-last", args!["name" => name]);
    }
    view.say_with("checkout-session", args!["name" => name, "left" => left])
}

/// The code of a certificate.
fn code(bill: &RowsOf<'_>, id: CertificateId) -> String {
    let held = bill.wallet.certificates.iter().find(|held| held.id == id);
    held.map_or_else(|| id.to_string(), |held| held.code.clone())
}

/// What the client holds and pays with.
fn tender_row(bill: &RowsOf<'_>, nth: usize, tender: &Tender, view: &View) -> Option<BillRow> {
    let wallet = bill.wallet;
    let (label, pays) = match *tender {
        Tender::Certificate { certificate, amount } => {
            let held = wallet.certificates.iter().find(|held| held.id == certificate).filter(|_| !bill.is_paid());
            let code = code(bill, certificate);
            let label = match held {
                Some(held) => {
                    view.say_with("checkout-certificate", args!["code" => code, "left" => money(held.left, view)])
                }
                None => view.say_with("checkout-certificate-whole", args!["code" => code]),
            };
            (label, amount)
        }
        Tender::Bonus { .. } if bill.is_paid() => (view.say("ledger-paid-by-bonus"), bill.quote.bonus),
        Tender::Bonus { .. } => {
            let most = format::number(bill.quote.points_most, market(view));
            (view.say_with("checkout-bonus", args!["most" => most]), bill.quote.bonus)
        }
        Tender::Deposit { amount } if bill.is_paid() => (view.say("checkout-from-deposit"), amount),
        Tender::Deposit { amount } => {
            (view.say_with("checkout-deposit", args!["left" => money(wallet.deposit, view)]), amount)
        }
        Tender::Debt { amount } => (view.say("checkout-debt"), amount),
        _ => return None,
    };
    Some(BillRow { indent: 1, ..row(Spot::Tender(nth), label, off(pays, view)) })
}

/// What money pays, and what follows from it.
fn money_rows(bill: &RowsOf<'_>, view: &View, rows: &mut Vec<BillRow>) {
    let quote = bill.quote;
    let mut add = |spot: Spot, label: String, sum: String, means: Option<Meaning>| {
        rows.push(BillRow { indent: 1, means, ..row(spot, label, sum) });
    };
    add(Spot::Card, view.say("till-way-card"), amount(quote.card, view), None);
    add(Spot::Transfer, view.say("checkout-transfer"), amount(quote.transfer, view), None);
    add(Spot::Rounding, view.say("checkout-rounding"), amount(quote.rounding, view), Some(Meaning::Dim));
    let given = quote.cash.map_or(quote.for_cash, |cash| cash.given);
    add(Spot::Cash, view.say("till-way-cash"), amount(given, view), None);
    add(Spot::Kept, view.say("checkout-kept"), amount(quote.to_deposit, view), Some(Meaning::Good));
    if quote.change() > Money::ZERO {
        let label = view.say("till-change");
        rows.push(BillRow {
            indent: 1,
            means: Some(Meaning::Good),
            label,
            amount: money(quote.change(), view),
            ..BillRow::default()
        });
    }
    let points = format::points(quote.earns, market(view), &view.words);
    let label = view.say("checkout-earns");
    rows.push(BillRow { means: Some(Meaning::Dim), ..row(Spot::Earns, label, points) });
}
