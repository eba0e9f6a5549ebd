//! The check as tables: every row of the table from the table itself, then the cases that no row names. Here are the
//! people and procedures that both speak of.

mod cases;
mod table;

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::{AllergyFact, ConditionFact, DoneFact, MedicationFact, PersonFacts, Planned};
use crate::domain::catalogue::{Category, Names, ProcedureDetails};
use crate::domain::health::{AllergyState, Severity};
use crate::domain::ids::{AllergyId, ConditionId, ConsentId, MedicationId, ProcedureId, VisitId};
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::privacy::{Consent, ConsentPurpose, GivenHow, Scope};
use crate::domain::safety::{Finding, Reason, Rule};
use crate::domain::starter;

/// The day of most checks.
pub(super) const TODAY: Date = date(2026, 11, 22);

pub(super) fn ago(days: i64) -> Date {
    TODAY.checked_sub(days.days()).unwrap()
}

pub(super) fn ahead(days: i64) -> Date {
    TODAY.checked_add(days.days()).unwrap()
}

/// A procedure that brings nothing and wants no patch test.
pub(super) fn procedure(category: Category, code: &str) -> ProcedureDetails {
    ProcedureDetails {
        code: code.to_owned(),
        names: Names { en: code.to_owned(), ..Names::default() },
        category,
        minutes: 60,
        price: Money::ZERO,
        room: None,
        device: None,
        actives: String::new(),
        allergens: Vec::new(),
        interval_days: None,
        patch_test: false,
        doctor_only: false,
        photographs: false,
    }
}

pub(super) fn starting(code: &str) -> ProcedureDetails {
    starter::procedures(Market::Kz).into_iter().find(|procedure| procedure.code == code).unwrap()
}

pub(super) fn planned(procedure: &ProcedureDetails) -> Planned<'_> {
    Planned { id: ProcedureId(1), procedure, products: &[], visit: None }
}

pub(super) fn consent(purpose: ConsentPurpose, scope: Scope) -> Consent {
    Consent {
        id: ConsentId(1),
        purpose,
        scope,
        notice: "1".to_owned(),
        how: GivenHow::Paper,
        given_by: String::new(),
        given_at: jiff::Timestamp::UNIX_EPOCH,
        given_to: "Dana".to_owned(),
        until: None,
        withdrawn_at: None,
        withdrawn_to: String::new(),
        withdrawn_how: None,
    }
}

/// Somebody of whom all was asked, and who agreed to all.
pub(super) fn asked() -> PersonFacts {
    PersonFacts {
        allergy: Some(AllergyState::NoneKnown),
        anamnesis: Some(ago(1)),
        consents: vec![
            consent(ConsentPurpose::HealthData, Scope::Whole),
            consent(ConsentPurpose::Procedure, Scope::Procedure(ProcedureId(1))),
        ],
        ..PersonFacts::default()
    }
}

pub(super) fn allergic(codes: &[&str]) -> PersonFacts {
    let allergy = |(code, line): (&&str, i64)| AllergyFact {
        line: AllergyId(line),
        code: (*code).to_owned(),
        said: (*code).to_owned(),
        severity: Severity::Moderate,
    };
    PersonFacts { allergies: codes.iter().zip(1..).map(allergy).collect(), ..asked() }
}

pub(super) fn with_condition(code: &str, since: Option<Date>, until: Option<Date>) -> PersonFacts {
    let line = ConditionFact {
        line: ConditionId(1),
        code: code.to_owned(),
        said: code.to_owned(),
        since,
        until,
        noted: ago(2),
    };
    PersonFacts { conditions: vec![line], ..asked() }
}

pub(super) fn with_medication(code: &str, starts: Option<Date>, ends: Option<Date>) -> PersonFacts {
    let line = MedicationFact { line: MedicationId(1), code: code.to_owned(), said: code.to_owned(), starts, ends };
    PersonFacts { medications: vec![line], ..asked() }
}

pub(super) fn with_visit(category: Category, code: &str, procedure: i64, day: Date) -> PersonFacts {
    let done = DoneFact { visit: VisitId(7), procedure: ProcedureId(procedure), code: code.to_owned(), category, day };
    PersonFacts { done: vec![done], ..asked() }
}

/// Whether a finding speaks of a row, first or beside another.
pub(super) fn speaks_of(finding: &Finding, rule: &Rule) -> bool {
    let of_rule = |reason: &Reason| matches!(reason, Reason::Rule { rule: number, .. } if *number == rule.rule);
    of_rule(&finding.reason) || finding.also.iter().any(of_rule)
}
