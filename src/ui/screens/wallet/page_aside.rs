//! What is told of one thing that a client holds: beside the list in short, and under `?` with its moves.

use crate::args;
use crate::desk::wallet::{AbonementShown, LotShown, WalletShown};
use crate::domain::offers::{AbonementState, TierBy};
use crate::ui::screen::View;
use crate::ui::screens::{Explain, ExplainLine, form_context};
use crate::ui::theme::Meaning;
use crate::words::format;
use crate::words::wallet::{lot_key, occasion_key, refund_rule_key, starts_key};

use super::row::HeldRow;
use super::written::{day, explain as with_moves, left, money, moved, named, points, sessions, until};

/// Lines of moves beside the list.
const MOVES: usize = 6;

/// What is known of a row, beside the list.
pub(super) fn of(row: &HeldRow, shown: &WalletShown, view: &View) -> Vec<(String, Meaning)> {
    match row {
        HeldRow::Bonus => bonus(shown, view),
        HeldRow::Abonement(one) => abonement(one, shown, view),
        HeldRow::Certificate(held) => {
            let code = view.say_with("wallet-certificate", args!["code" => held.code.as_str()]);
            let parts = if held.in_parts { "certificate-in-parts" } else { "certificate-at-once" };
            vec![
                (code, Meaning::Title),
                (view.say_with("wallet-holds-until", args!["day" => until(held.until, view)]), Meaning::Text),
                (left(held, view), Meaning::Text),
                (view.say(parts), Meaning::Dim),
            ]
        }
        HeldRow::Deposit | HeldRow::Debt => {
            let mut lines = vec![(view.say("wallet-purse"), Meaning::Title)];
            lines.extend(shown.purse.iter().map(|one| (moved(one, view), Meaning::Text)));
            if shown.purse.is_empty() {
                lines.push((view.say("wallet-purse-none"), Meaning::Hint));
            }
            lines
        }
        HeldRow::Family => {
            let mut lines = vec![(view.say("wallet-family"), Meaning::Title)];
            lines.extend(shown.pool.iter().map(|person| (person.name.clone(), Meaning::Text)));
            lines.push((view.say("wallet-family-hint"), Meaning::Hint));
            lines
        }
        HeldRow::BroughtBy => {
            vec![(view.say("wallet-brought-by"), Meaning::Title), (view.say("wallet-brought-hint"), Meaning::Hint)]
        }
    }
}

/// Points: the tier, what runs out, what is due, the lots.
fn bonus(shown: &WalletShown, view: &View) -> Vec<(String, Meaning)> {
    let standing = &shown.wallet.bonus;
    let mut lines = vec![(points(standing.points, view), Meaning::Title)];
    if let Some(name) = &standing.pool_of {
        lines.push((view.say_with("wallet-pool-of", args!["name" => name.as_str()]), Meaning::Text));
    }
    lines.extend(sentences(shown, view));
    if let Some(due) = occasion(shown, view) {
        lines.push((due, Meaning::Good));
    }
    let lots: Vec<_> = shown.lots.iter().filter(|lot| lot.left != 0).collect();
    if !lots.is_empty() {
        lines.push((view.say("wallet-lots"), Meaning::Label));
        lines.extend(lots.into_iter().map(|lot| (lot_line(lot, view), Meaning::Text)));
    }
    if !shown.moves.is_empty() {
        lines.push((view.say("wallet-moves"), Meaning::Label));
        lines.extend(shown.moves.iter().take(MOVES).map(|one| (moved(one, view), Meaning::Dim)));
    }
    lines
}

/// What there is to say of a balance of points.
fn sentences(shown: &WalletShown, view: &View) -> Vec<(String, Meaning)> {
    let (standing, market) = (&shown.wallet.bonus, form_context(view).market);
    let Some(worth) = shown.point else { return vec![(view.say("wallet-programme-off"), Meaning::Hint)] };
    let mut lines = Vec::new();
    if standing.points < 0 {
        lines.push((view.say("wallet-owed-hint"), Meaning::Caution));
    }
    let share = format::share(standing.rate, market, &view.words);
    lines.push((view.say_with("wallet-rate", args!["share" => share, "worth" => money(worth, view)]), Meaning::Text));
    if let Some((missing, rate)) = standing.next_tier {
        let missing = match shown.tier_by {
            TierBy::Spend => money(crate::domain::money::Money(missing), view),
            TierBy::Visits => view.say_with("wallet-visits", args!["count" => missing]),
        };
        let share = format::share(rate, market, &view.words);
        lines.push((view.say_with("wallet-next-tier", args!["missing" => missing, "share" => share]), Meaning::Dim));
    }
    if let Some((first, count)) = shown.running_out {
        let values = args!["points" => points(count, view), "day" => day(first, view)];
        lines.push((view.say_with("wallet-running-out", values), Meaning::Caution));
    }
    lines
}

/// A lot in one line.
fn lot_line(lot: &LotShown, view: &View) -> String {
    let count = points(lot.left, view);
    match lot.expires {
        Some(last) => view.say_with("wallet-lot-until", args!["points" => count, "day" => day(last, view)]),
        None => count,
    }
}

/// An abonement: whose, since when, by which rules, and what became of it.
fn abonement(one: &AbonementShown, shown: &WalletShown, view: &View) -> Vec<(String, Meaning)> {
    let held = &one.held;
    let mut lines = vec![(named(&held.names, view), Meaning::Title), (sessions(held.left, view), Meaning::Text)];
    if held.state == AbonementState::Active && held.left == 1 {
        lines.push((view.say("wallet-last-session"), Meaning::Caution));
    }
    if one.owner.id != shown.client.id {
        lines.push((view.say_with("wallet-owner", args!["name" => one.owner.name.as_str()]), Meaning::Text));
    }
    for person in &one.shared {
        lines.push((view.say_with("wallet-shared-with", args!["name" => person.name.as_str()]), Meaning::Text));
    }
    match (one.starts_on, one.frozen_since) {
        (_, Some(since)) => {
            lines.push((view.say_with("wallet-frozen-since", args!["day" => day(since, view)]), Meaning::Caution));
        }
        (None, _) => lines.push((view.say(starts_key(one.terms.starts)), Meaning::Text)),
        (Some(_), None) => {
            lines.push((view.say_with("wallet-holds-until", args!["day" => until(held.until, view)]), Meaning::Text));
        }
    }
    if one.pause_left > 0 {
        lines.push((view.say_with("wallet-pause-left", args!["count" => one.pause_left]), Meaning::Dim));
    }
    if matches!(held.state, AbonementState::Active | AbonementState::Frozen) {
        let back = money(one.refund.back, view);
        lines.push((view.say_with("wallet-refund-today", args!["back" => back]), Meaning::Dim));
        lines.push((view.say(refund_rule_key(one.terms.refund)), Meaning::Hint));
    }
    lines.push((view.say("wallet-moves"), Meaning::Label));
    lines.extend(one.moves.iter().map(|shown| (moved(shown, view), Meaning::Dim)));
    lines
}

/// The whole of a row's history, with what the latest move posted.
pub(super) fn explain(row: &HeldRow, shown: &WalletShown, view: &View) -> Explain {
    match row {
        HeldRow::Bonus => {
            let mut lines: Vec<ExplainLine> =
                sentences(shown, view).into_iter().map(|(text, means)| ExplainLine::Text(text, means)).collect();
            lines.push(ExplainLine::Rule(view.say("wallet-lots")));
            for lot in shown.lots.iter().filter(|lot| lot.left != 0) {
                let from = [day(lot.day, view), view.say(lot_key(lot.kind))].join(" ");
                lines.push(ExplainLine::sum(from, lot_line(lot, view)));
            }
            with_moves(lines, &shown.moves, view)
        }
        HeldRow::Abonement(one) => {
            let lines = abonement(one, shown, view);
            let above = lines.into_iter().take_while(|(_, means)| *means != Meaning::Label);
            let lines = above.map(|(text, means)| ExplainLine::Text(text, means)).collect();
            with_moves(lines, &one.moves, view)
        }
        HeldRow::Deposit | HeldRow::Debt => with_moves(Vec::new(), &shown.purse, view),
        HeldRow::Certificate(_) | HeldRow::Family | HeldRow::BroughtBy => {
            let lines = of(row, shown, view);
            Explain::of(lines.into_iter().map(|(text, means)| ExplainLine::Text(text, means)).collect())
        }
    }
}

/// The first grant that is due.
fn occasion(shown: &WalletShown, view: &View) -> Option<String> {
    let (occasion, due) = shown.grants.first()?;
    let values = args!["occasion" => view.say(occasion_key(*occasion)), "points" => points(*due, view)];
    Some(view.say_with("wallet-grant-due", values))
}
