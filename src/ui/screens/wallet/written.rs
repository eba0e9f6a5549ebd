//! How parts of a wallet are written, on its lists and beside them.

use jiff::civil::Date;

use crate::args;
use crate::desk::wallet::{MoveShown, MoveWhat};
use crate::domain::catalogue::Names;
use crate::domain::money::Money;
use crate::domain::offers::{CertificateState, HeldCertificate, Worth};
use crate::domain::role::Permission;
use crate::ui::screen::View;
use crate::ui::screens::{Explain, ExplainLine, form_context};
use crate::ui::theme::Meaning;
use crate::words::format;
use crate::words::wallet::move_key;

/// Whether whoever sits here may do that.
pub(super) fn may(view: &View, permission: Permission) -> bool {
    view.actor.as_ref().is_some_and(|actor| actor.role.may(permission))
}

/// A name in the language that runs.
pub(super) fn named(names: &Names, view: &View) -> String {
    names.in_language(view.words.language().code()).to_owned()
}

/// A day in numbers.
pub(super) fn day(day: Date, view: &View) -> String {
    format::day_numbers(day, view.words.language())
}

/// A last day; a dash where there is no end.
pub(super) fn until(last: Option<Date>, view: &View) -> String {
    last.map_or_else(|| view.theme.signs().dash.to_owned(), |last| day(last, view))
}

/// An amount with its sign.
pub(super) fn money(amount: Money, view: &View) -> String {
    format::money(amount, form_context(view).market)
}

/// So many points.
pub(super) fn points(count: i64, view: &View) -> String {
    format::points(count, form_context(view).market, &view.words)
}

/// So many sessions.
pub(super) fn sessions(count: i64, view: &View) -> String {
    view.say_with("wallet-sessions", args!["count" => count])
}

/// What is left on a certificate.
pub(super) fn left(held: &HeldCertificate, view: &View) -> String {
    match (&held.worth, held.state) {
        (Worth::Procedure(_), CertificateState::Active | CertificateState::Expired) => view.say("certificate-once"),
        _ => money(held.left, view),
    }
}

/// How strongly a last day is to be seen: one that comes within two weeks asks for a word to the client.
pub(super) fn ends(last: Option<Date>, view: &View) -> Meaning {
    /// Days before the end from which it is worth a word.
    const SOON: i64 = 14;
    let soon = form_context(view).today.saturating_add(jiff::Span::new().days(SOON));
    if last.is_some_and(|last| last <= soon) { Meaning::Caution } else { Meaning::Text }
}

/// The amount of a move, with its sign.
fn amount(shown: &MoveShown, view: &View) -> String {
    let signs = view.theme.signs();
    let size = i64::try_from(shown.amount.unsigned_abs()).unwrap_or(i64::MAX);
    let size = match shown.what {
        MoveWhat::Bonus(_) => format::number(size, form_context(view).market),
        MoveWhat::Abonement(_) | MoveWhat::Certificate(_) if size == 0 => return String::new(),
        MoveWhat::Abonement(_) => size.to_string(),
        MoveWhat::Certificate(_) | MoveWhat::Deposit | MoveWhat::Debt => money(Money(size), view),
    };
    let sign = if shown.amount < 0 { signs.minus } else { "+" };
    [sign, size.as_str()].concat()
}

/// What a move was, in one line.
pub(super) fn moved(shown: &MoveShown, view: &View) -> String {
    let what = view.say(move_key(shown.what));
    [day(shown.day, view), amount(shown, view), what]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// An explanation of moves, the latest first, with what the latest of them posted.
pub(super) fn explain(mut lines: Vec<ExplainLine>, moves: &[MoveShown], view: &View) -> Explain {
    if !moves.is_empty() {
        lines.push(ExplainLine::Rule(view.say("wallet-moves")));
    }
    for shown in moves {
        let what = view.say(move_key(shown.what));
        let name = [day(shown.day, view), what, shown.by.clone()].join(&[" ", view.theme.signs().middot, " "].concat());
        lines.push(ExplainLine::sum(name, amount(shown, view)));
        if !shown.reason.is_empty() {
            lines.push(ExplainLine::Text(shown.reason.clone(), Meaning::Dim));
        }
    }
    let entry = moves.iter().find_map(|shown| shown.entry);
    Explain::of(lines).with_entry(entry)
}
