//! How parts of a plan are written, on its lists, beside them and on the card.

use jiff::civil::Date;

use crate::args;
use crate::desk::plan::{AdviceKind, AdviceShown, PlanBrief};
use crate::domain::catalogue::Names;
use crate::domain::plan::{AdviceSection, CardChange, Change, Fact, Session, SessionState};
use crate::domain::record::RESULT_BEST;
use crate::domain::role::Permission;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::words::{format, plan as words};

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

/// Some of all as a bar: full and empty parts, one for each while there are few.
pub(super) fn bar(some: usize, all: usize, view: &View) -> String {
    const LONGEST: usize = 5;
    let signs = view.theme.signs();
    let parts = all.min(LONGEST);
    let full = some.saturating_mul(parts).checked_div(all).unwrap_or(0);
    format!("{}{}", signs.full.repeat(full), signs.empty.repeat(parts.saturating_sub(full)))
}

/// A result of a record as a bar.
pub(super) fn result_bar(result: Option<u8>, view: &View) -> String {
    result.map(|result| bar(usize::from(result), usize::from(RESULT_BEST), view)).unwrap_or_default()
}

/// How many sessions of a course took place.
pub(super) fn done(sessions: &[Session]) -> usize {
    sessions.iter().filter(|session| matches!(session.state, SessionState::Done { .. })).count()
}

/// A session in one line, and how it is meant.
pub(super) fn session(session: &Session, view: &View) -> (String, Meaning) {
    let signs = view.theme.signs();
    let (sign, key, when, meaning) = match &session.state {
        SessionState::Done { day, .. } => (signs.good, "care-session-done", Some(*day), Meaning::Good),
        SessionState::Booked { day, .. } => (signs.confirmed, "care-session-booked", Some(*day), Meaning::Text),
        SessionState::Due { since } => (signs.caution, "care-session-due", Some(*since), Meaning::Caution),
        SessionState::Overdue { since } => (signs.caution, "care-session-overdue", Some(*since), Meaning::Caution),
        SessionState::ToCome { from } => (signs.booked, "care-session-to-come", Some(*from), Meaning::Dim),
        SessionState::Skipped { .. } => (signs.minus, "care-session-skipped", None, Meaning::Dim),
    };
    let when = when.map(|when| day(when, view)).unwrap_or_default();
    let told = view.say_with(key, args!["day" => when]);
    let why = match &session.state {
        SessionState::Skipped { why } => format!(": {why}"),
        _ => String::new(),
    };
    (format!("{} {sign} {told}{why}", session.number), meaning)
}

/// What advice says: the specialist's words before those of the rule.
pub(super) fn advice_text(advice: &AdviceShown, view: &View) -> String {
    if !advice.words.is_empty() && !matches!(advice.kind, AdviceKind::Goods { .. }) {
        return advice.words.clone();
    }
    match &advice.kind {
        AdviceKind::Goods { names, .. } => named(names, view),
        AdviceKind::Rule { .. } | AdviceKind::Own => named(&advice.text, view),
    }
}

/// The name of a section.
pub(super) fn section(section: AdviceSection, view: &View) -> String {
    view.say(words::section_key(section))
}

/// Why something is proposed: "dry skin · rosacea".
pub(super) fn because(facts: &[Fact], view: &View) -> String {
    let facts: Vec<String> = facts.iter().map(|fact| words::fact(fact, &view.words)).collect();
    view.say_with("care-because", args!["why" => facts.join(&format!(" {} ", view.theme.signs().middot))])
}

/// A change of the card in one line, and how it is meant.
pub(super) fn change(change: &CardChange, view: &View) -> (String, Meaning) {
    let meaning = match &change.what {
        Change::Allergy { is_over: false, .. } | Change::Reaction => Meaning::Danger,
        Change::Condition { is_over: false, .. } | Change::Medication { is_over: false, .. } => Meaning::Caution,
        _ => Meaning::Dim,
    };
    let sign = if meaning == Meaning::Danger { view.theme.signs().danger } else { view.theme.signs().middot };
    (format!("{sign} {} {}", day(change.on, view), words::change(&change.what, &view.words)), meaning)
}

/// A plan in one line of the card, and how it is meant.
pub fn plan_in_short(plan: &PlanBrief, view: &View) -> (String, Meaning) {
    let Some((names, number, all, when)) = &plan.next else {
        let values = args!["courses" => plan.courses, "advice" => plan.advice];
        let is_empty = plan.courses == 0 && plan.advice == 0;
        let text = if is_empty { view.say("care-card-none") } else { view.say_with("care-card-some", values) };
        return (text, if is_empty { Meaning::Dim } else { Meaning::Text });
    };
    let values = args![
        "procedure" => named(names, view),
        "number" => i64::from(*number),
        "all" => i64::from(*all),
        "day" => day(*when, view)
    ];
    let is_due = *when <= view.wall().date();
    let key = if is_due { "care-card-due" } else { "care-card-next" };
    (view.say_with(key, values), if is_due { Meaning::Caution } else { Meaning::Text })
}
