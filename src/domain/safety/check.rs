//! The check: a procedure and the products it uses against a card, on a day.

use jiff::civil::Date;

use super::allergy::{self, PATCH_HOURS};
use super::candidate::{Candidate, merged};
use super::facts::{ConditionFact, DoneFact, MedicationFact, PersonFacts, Planned, ProductFact};
use super::finding::{Cause, Finding, Gravity, Hint, Reason, Resolution};
use super::missing::{self, patch_test_stands};
use super::recent::recent_code;
use super::table::{Anchor, Rule, RuleKind, Strictness, rules_about};
use super::window::{Span, Standing, later, standing, standing_within};
use crate::domain::client::BirthDate;
use crate::domain::health::conditions;
use crate::domain::ids::ConditionId;
use crate::domain::privacy::{ConsentPurpose, Scope, allows};

/// The code of being under age.
const MINOR: &str = "C_MINOR";
/// The age from which a person decides alone.
const OF_AGE: i16 = 18;

/// What matters when this is done to this person on a day, the worst first; each fact of the card once.
pub fn check(planned: &Planned<'_>, person: &PersonFacts, on: Date) -> Vec<Finding> {
    let mut found: Vec<Candidate> = Vec::new();
    found.extend(person.allergies.iter().flat_map(|allergy| allergy::findings(allergy, planned)));
    found.extend(person.conditions.iter().flat_map(|condition| of_condition(condition, planned, on)));
    found.extend(person.medications.iter().flat_map(|medication| of_medication(medication, planned, on)));
    found.extend(person.done.iter().flat_map(|done| of_done(done, planned, on)));
    found.extend(person.birth.into_iter().flat_map(|birth| of_age(birth, planned, person, on)));
    found.extend(missing::findings(planned, person, on));
    let category = planned.procedure.category;
    let found = found.into_iter().filter_map(|found| found.after(&person.clearances, category, on)).collect();
    let mut findings = merged(found);
    if patch_test_stands(planned, person, on) {
        let tested = |finding: &Finding| {
            finding.gravity < Gravity::Stop
                && finding.resolved_by.iter().any(|way| matches!(way, Resolution::PatchTest { .. }))
        };
        findings.retain(|finding| !tested(finding));
    }
    findings
}

/// What stands in the way of doing this to this person on a day, where anything does. Offers and suggestions ask it, so
/// that they never propose what the card forbids.
pub fn forbids(planned: &Planned<'_>, person: &PersonFacts, on: Date) -> Option<Finding> {
    check(planned, person, on).into_iter().find(|finding| finding.gravity == Gravity::Stop)
}

/// What matters when this person takes a product home, the worst first.
pub fn check_product(product: &ProductFact, person: &PersonFacts) -> Vec<Finding> {
    merged(person.allergies.iter().flat_map(|allergy| allergy::of_product(allergy, product)).collect())
}

/// A finding from a row of the table.
fn by_rule(rule: &Rule, gravity: Gravity, cause: Cause, clear_from: Option<Date>) -> Candidate {
    let mut resolved_by: Vec<Resolution> = clear_from.map(Resolution::Wait).into_iter().collect();
    if rule.hints.contains(&Hint::TestSpot) {
        resolved_by.push(Resolution::PatchTest { hours: PATCH_HOURS });
    }
    match (rule.kind, rule.strictness) {
        (RuleKind::Age, Strictness::Warn) => resolved_by.push(Resolution::Consent(ConsentPurpose::Guardian)),
        (_, Strictness::Relative) => resolved_by.push(Resolution::DoctorsWord),
        _ => {}
    }
    if gravity == Gravity::Ask {
        resolved_by.push(Resolution::AskClient);
    }
    let reason = Reason::Rule { rule: rule.rule.clone(), code: rule.code.clone() };
    let finding = Finding {
        clear_from,
        resolved_by,
        source: rule.source.clone(),
        hints: rule.hints.clone(),
        ..Finding::new(gravity, reason, cause)
    };
    Candidate { about: rule.code.clone(), code: rule.code.clone(), finding }
}

/// Words that match no list: a person judges.
fn unmatched(said: &str, cause: Cause) -> Candidate {
    let reason = Reason::Unmatched { said: said.to_owned() };
    let finding = Finding { resolved_by: vec![Resolution::AskClient], ..Finding::new(Gravity::Ask, reason, cause) };
    Candidate { about: said.to_owned(), code: String::new(), finding }
}

fn of_condition(condition: &ConditionFact, planned: &Planned<'_>, on: Date) -> Vec<Candidate> {
    let cause = Cause::Condition(condition.line);
    if condition.code.is_empty() {
        return vec![unmatched(&condition.said, cause)];
    }
    let asked_date = conditions().entry(&condition.code).map_or("", |entry| entry.extra.as_str());
    rules_about(&condition.code, planned.procedure)
        .filter_map(|rule| {
            let span = span_of(condition, asked_date, rule.anchor);
            match standing(rule, span, on) {
                Some(stands) => Some(weighed(rule, condition, stands, on)),
                None => is_overdue(condition, asked_date, rule, on).then(|| doubtful(rule, condition.line)),
            }
        })
        .collect()
}

/// From when to when a condition counts for a kind of window. An event happened on its day, or at the latest when it was
/// written down; a state lasts from its first day to its last.
fn span_of(condition: &ConditionFact, asked_date: &str, anchor: Anchor) -> Span {
    let ConditionFact { since, until, noted, .. } = *condition;
    let is_window = matches!(anchor, Anchor::After | Anchor::Before | Anchor::Both);
    if is_window && asked_date == "event_date" {
        return Span { from: since.or(until), to: until.or(since).or(Some(noted)) };
    }
    Span { from: since, to: until }
}

/// A finding as heavy as its row, unless the fact has probably passed meanwhile: then it is a question.
fn weighed(rule: &Rule, condition: &ConditionFact, stands: Standing, on: Date) -> Candidate {
    let told = condition.since.unwrap_or(condition.noted).max(condition.noted);
    match rule.fades {
        Some(days) if condition.until.is_none() && later(told, days) <= on => doubtful(rule, condition.line),
        _ => by_rule(rule, rule.gravity(), Cause::Condition(condition.line), stands.clear_from),
    }
}

/// Whether a day that was only expected has passed without a word: a child is born when it likes.
fn is_overdue(condition: &ConditionFact, asked_date: &str, rule: &Rule, on: Date) -> bool {
    asked_date == "due_date" && rule.anchor == Anchor::WhilePresent && condition.until.is_some_and(|due| due < on)
}

/// A question whether something still holds.
fn doubtful(rule: &Rule, line: ConditionId) -> Candidate {
    by_rule(rule, Gravity::Ask, Cause::Condition(line), None)
}

fn of_medication(medication: &MedicationFact, planned: &Planned<'_>, on: Date) -> Vec<Candidate> {
    let cause = Cause::Medication(medication.line);
    if medication.code.is_empty() {
        let is_taken = medication.ends.is_none_or(|ends| on <= ends);
        return if is_taken { vec![unmatched(&medication.said, cause)] } else { Vec::new() };
    }
    let span = Span { from: medication.starts, to: medication.ends };
    rules_about(&medication.code, planned.procedure)
        .filter_map(|rule| {
            let stands = standing(rule, span, on)?;
            Some(by_rule(rule, rule.gravity(), cause.clone(), stands.clear_from))
        })
        .collect()
}

/// What a visit of this salon, past or booked, means. Sessions of the same procedure keep the pause that the catalogue
/// gives them, where it is shorter than the table's.
fn of_done(done: &DoneFact, planned: &Planned<'_>, on: Date) -> Vec<Candidate> {
    if planned.visit == Some(done.visit) {
        return Vec::new();
    }
    let Some(code) = recent_code(done) else { return Vec::new() };
    let same = done.procedure == planned.id;
    rules_about(code, planned.procedure)
        .filter_map(|rule| {
            let pause = planned.procedure.interval_days.filter(|_| same);
            let days = rule.days.map(|days| pause.map_or(days, |pause| days.min(pause)));
            let stands = standing_within(rule.anchor, days, Span::on(done.day), on)?;
            Some(by_rule(rule, rule.gravity(), Cause::Visit(done.visit), stands.clear_from))
        })
        .collect()
}

/// Being under age, until the day on which it ends. A guardian's consent answers what asks for it.
fn of_age(birth: BirthDate, planned: &Planned<'_>, person: &PersonFacts, on: Date) -> Vec<Candidate> {
    let Some(of_age) = birth.date().and_then(comes_of_age) else { return Vec::new() };
    if on >= of_age {
        return Vec::new();
    }
    let has_guardian = allows(&person.consents, ConsentPurpose::Guardian, &Scope::Whole, on);
    rules_about(MINOR, planned.procedure)
        .filter(|rule| !(has_guardian && rule.strictness == Strictness::Warn))
        .map(|rule| by_rule(rule, rule.gravity(), Cause::Birth, Some(of_age)))
        .collect()
}

/// The eighteenth birthday; somebody born on 29 February has it on 1 March.
fn comes_of_age(born: Date) -> Option<Date> {
    let year = born.year().checked_add(OF_AGE)?;
    Date::new(year, born.month(), born.day()).or_else(|_| Date::new(year, 3, 1)).ok()
}
