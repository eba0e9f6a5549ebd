//! The standard at a visit on a real encrypted file: what opens when, how it ends, what the console sees itself.

mod desk;
mod edited;
mod evidence;
mod marks;
mod money;
mod steps;
mod waiting;
mod walks;

use frontdesk::desk::standard::{ListPrompts, MarkPrompt, TakeBackMark};
use frontdesk::desk::till::OpenBill;
use frontdesk::desk::visit::{Arrive, Day, Finish, Start, UndoStep};
use frontdesk::domain::ids::VisitId;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{Choices, exact_cash};
use frontdesk::domain::standard::{Moment, Outcome, Prompt, Reason, RuleId, VisitPrompts};
use frontdesk::domain::visit::BoardVisit;
use jiff::civil::{DateTime, date};

use crate::till::fixture::Till;

/// A wall time of the fixture's Saturday.
pub fn at(hour: i8, minute: i8) -> DateTime {
    date(2026, 11, 21).at(hour, minute, 0, 0)
}

/// The salon with an open shift, and a visit of Aigerim that should begin at two; it is twenty to two.
pub fn salon() -> (Till, VisitId) {
    let mut till = Till::open(Market::Kz);
    till.salon.at(at(13, 40));
    let visit = till.booked(Money::major(10_000));
    (till, visit)
}

/// The visit as the board shows it.
#[track_caller]
pub fn on_board(till: &mut Till, visit: VisitId) -> BoardVisit {
    let board = till.salon.ask(Day { day: Some(at(0, 0).date()), specialist: None });
    board.visits.into_iter().find(|one| one.id == visit).expect("on the board")
}

/// The client comes in.
#[track_caller]
pub fn arrive(till: &mut Till, visit: VisitId) {
    let version = on_board(till, visit).version;
    till.salon.ask(Arrive { visit, version, seen: Vec::new() });
}

/// The procedure begins.
#[track_caller]
pub fn start(till: &mut Till, visit: VisitId) {
    let version = on_board(till, visit).version;
    till.salon.ask(Start { visit, version, allergies: Vec::new(), seen: Vec::new() });
}

/// The procedure is over.
#[track_caller]
pub fn finish(till: &mut Till, visit: VisitId) {
    let version = on_board(till, visit).version;
    till.salon.ask(Finish { visit, version, without: Some("no camera today".to_owned()) });
}

/// The bill is paid in cash.
#[track_caller]
pub fn pay(till: &mut Till, visit: VisitId) {
    let shown = till.salon.ask(OpenBill { visit });
    let choices = exact_cash(&shown.facts, &Choices::default());
    let key = till.key();
    till.salon.ask(shown.payment(key, choices).expect("a bill that can be met"));
}

/// The last step is taken back.
#[track_caller]
pub fn undo(till: &mut Till, visit: VisitId) {
    let version = on_board(till, visit).version;
    till.salon.ask(UndoStep { visit, version });
}

/// What the standard wants of the visit.
#[track_caller]
pub fn prompts(till: &mut Till, visit: VisitId) -> VisitPrompts {
    till.salon.ask(ListPrompts { visit })
}

/// The names of the rules of prompts.
pub fn names(prompts: &[Prompt]) -> Vec<&str> {
    prompts.iter().map(|prompt| prompt.rule.0.as_str()).collect()
}

/// The prompt of a rule among them.
pub fn of<'a>(prompts: &'a [Prompt], rule: &str) -> Option<&'a Prompt> {
    prompts.iter().find(|prompt| prompt.rule.0 == rule)
}

/// The moments of prompts, each once, in their order.
pub fn moments(prompts: &[Prompt]) -> Vec<Moment> {
    let mut moments: Vec<Moment> = prompts.iter().map(|prompt| prompt.moment).collect();
    moments.dedup();
    moments
}

/// A mark.
pub fn mark(visit: VisitId, rule: &str, outcome: Outcome, reason: Option<Reason>, words: &str) -> MarkPrompt {
    MarkPrompt { visit, rule: RuleId(rule.to_owned()), outcome, reason, words: words.to_owned() }
}

/// Marks a rule as done.
#[track_caller]
pub fn done(till: &mut Till, visit: VisitId, rule: &str) {
    till.salon.ask(mark(visit, rule, Outcome::Done, None, ""));
}

/// The request that takes a mark back.
pub fn take_back(visit: VisitId, rule: &str) -> TakeBackMark {
    TakeBackMark { visit, rule: RuleId(rule.to_owned()) }
}
