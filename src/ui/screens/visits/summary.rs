//! The two lines around the board: how many visits stand where, and what the till took.

use crate::args;
use crate::desk::visit::DayBoard;
use crate::domain::market::Market;
use crate::domain::offers::Rate;
use crate::domain::till::TillNow;
use crate::domain::visit::DayCounts;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::words::format::{money, number, share};

/// The counts with their meanings; what is none is not said, but for the whole.
pub fn counts(counts: &DayCounts, view: &View) -> Vec<(String, Meaning)> {
    let mut parts = vec![(view.say_with("today-visits", args!["count" => counts.visits]), Meaning::Text)];
    for (key, count, means) in [
        ("today-count-arriving", counts.arriving, Meaning::Text),
        ("today-count-waiting", counts.waiting, Meaning::Caution),
        ("today-count-late", counts.late, Meaning::Caution),
        ("today-count-in-procedure", counts.in_procedure, Meaning::Text),
        ("today-count-to-pay", counts.to_pay, Meaning::Caution),
        ("today-count-closed", counts.closed, Meaning::Dim),
    ] {
        if count > 0 {
            parts.push((view.say_with(key, args!["count" => count]), means));
        }
    }
    parts
}

/// What the till took so far.
pub fn till(till: &TillNow, view: &View) -> String {
    let market = view.salon.as_ref().map_or(Market::Kz, |salon| salon.market);
    match &till.shift {
        None => view.say("today-till-closed"),
        Some(shift) => match shift.taken {
            None => view.say("today-till-counted"),
            Some(taken) => view.say_with(
                "today-till-totals",
                args!["cash" => money(taken.cash, market), "card" => money(taken.card, market)],
            ),
        },
    }
}

/// What the running shift moved in bonus points; nothing where points are not earned or the till is closed.
pub fn bonus(board: &DayBoard, view: &View) -> String {
    let market = view.salon.as_ref().map_or(Market::Kz, |salon| salon.market);
    board.bonus.map_or_else(String::new, |flow| {
        let values = args!["earned" => number(flow.earned, market), "spent" => number(flow.spent, market)];
        view.say_with("today-bonus-flow", values)
    })
}

/// How much of what the standard asked for today was done, of a thousand: in whole percents, rounded down.
pub fn score(rate: u16, view: &View) -> String {
    let market = view.salon.as_ref().map_or(Market::Kz, |salon| salon.market);
    let whole = Rate::percent(rate / 10);
    view.say_with("prompt-score-today", args!["rate" => share(whole, market, &view.words)])
}
