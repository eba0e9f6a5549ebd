//! Every row of the table, from the table itself.

use std::cmp::Reverse;

use jiff::civil::date;

use super::*;
use crate::domain::client::BirthDate;
use crate::domain::health::{allergens, conditions};
use crate::domain::safety::{Anchor, RuleKind, RuleScope, check, rule as rule_of, rules};

/// A procedure that a row covers.
fn covered_by(rule: &Rule) -> ProcedureDetails {
    match &rule.scope {
        RuleScope::All => procedure(Category::Care, ""),
        RuleScope::Category(category, _) => procedure(*category, ""),
        RuleScope::Procedure(code) => starting(code),
    }
}

/// Somebody to whom a row applies today.
fn concerned_by(rule: &Rule) -> PersonFacts {
    match rule.kind {
        RuleKind::Allergy => allergic(&[&rule.code]),
        RuleKind::AllergyGroup => {
            let member = allergens().entries().iter().find(|entry| entry.extra == rule.code).unwrap();
            allergic(&[&member.code])
        }
        RuleKind::Medication => with_medication(&rule.code, Some(ago(30)), None),
        RuleKind::Age => PersonFacts { birth: BirthDate::new(date(2010, 1, 1), TODAY).ok(), ..asked() },
        RuleKind::Condition | RuleKind::Implant | RuleKind::Lifestyle | RuleKind::Skin | RuleKind::RecentProcedure => {
            with_condition(&rule.code, Some(TODAY), None)
        }
    }
}

#[test]
fn every_row_of_the_table_speaks_for_whom_it_concerns_and_for_nobody_else() {
    assert_eq!(rules().len(), 423, "the whole table is read");
    for rule in rules() {
        let procedure = covered_by(rule);
        let findings = check(&planned(&procedure), &concerned_by(rule), TODAY);
        let finding = findings.iter().find(|finding| speaks_of(finding, rule));
        let finding = finding.unwrap_or_else(|| panic!("{} is silent: {findings:?}", rule.rule));
        assert!(finding.gravity >= rule.gravity(), "{}", rule.rule);
        assert!(rule.source.split(", ").all(|source| finding.source.contains(source)), "{}", rule.rule);
        assert!(!findings.is_empty() && findings.is_sorted_by_key(|finding| Reverse(finding.gravity)));
        let none = check(&planned(&procedure), &asked(), TODAY);
        assert!(!none.iter().any(|finding| speaks_of(finding, rule)), "{} speaks of everybody", rule.rule);
        if rule.scope != RuleScope::All {
            let elsewhere = procedure_elsewhere(rule);
            let findings = check(&planned(&elsewhere), &concerned_by(rule), TODAY);
            assert!(!findings.iter().any(|finding| speaks_of(finding, rule)), "{} speaks everywhere", rule.rule);
        }
    }
}

fn procedure_elsewhere(rule: &Rule) -> ProcedureDetails {
    let covers = |category: &Category| rule.scope.covers(&procedure(*category, ""));
    let other = Category::ALL.iter().find(|category| !covers(category) && **category != Category::Consultation);
    procedure(*other.unwrap(), "")
}

#[test]
fn every_row_names_what_the_lists_hold() {
    for rule in rules() {
        let known = match rule.kind {
            RuleKind::Allergy => allergens().entry(&rule.code).is_some(),
            RuleKind::AllergyGroup => allergens().entries().iter().any(|entry| entry.extra == rule.code),
            _ => conditions().entry(&rule.code).is_some(),
        };
        assert!(known, "{} {}", rule.rule, rule.code);
        assert_eq!(rule_of(&rule.rule), Some(rule));
    }
}

#[test]
fn a_window_of_the_table_ends_at_the_very_day() {
    for rule in rules().iter().filter(|rule| rule.anchor == Anchor::After && rule.days.is_some()) {
        let days = rule.days.unwrap();
        let procedure = covered_by(rule);
        let speaks = |person: &PersonFacts| {
            let findings = check(&planned(&procedure), person, TODAY);
            findings.into_iter().find(|finding| speaks_of(finding, rule))
        };
        let ended = |days: u16| {
            let day = ago(i64::from(days));
            match rule.kind {
                RuleKind::Medication => with_medication(&rule.code, None, Some(day)),
                _ => with_condition(&rule.code, Some(day), Some(day)),
            }
        };
        let last = speaks(&ended(days - 1)).unwrap_or_else(|| panic!("{} ends a day early", rule.rule));
        assert!(last.clear_from.is_some_and(|clear| clear >= ahead(1)), "{}", rule.rule);
        assert!(speaks(&ended(days)).is_none(), "{} lasts a day too long", rule.rule);
    }
}
