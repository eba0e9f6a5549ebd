//! What a client's allergies mean for what is brought to the skin: rows of the table, and what procedure and products
//! hold, each by the very substance, its group and the groups linked with it.

use super::candidate::Candidate;
use super::cross::{relation, relation_to_group};
use super::facts::{AllergyFact, Planned, ProductFact};
use super::finding::{Bringer, Cause, Finding, Gravity, Reason, Resolution, Via};
use super::table::{Rule, RuleKind, Strictness, rules_about, rules_of_groups};
use crate::domain::catalogue::ProcedureDetails;
use crate::domain::health::Severity;

/// Hours between a patch test and a procedure, where nothing else is said.
pub(super) const PATCH_HOURS: u16 = 48;

/// All that an allergy of the card means for a procedure and its products.
pub(super) fn findings(allergy: &AllergyFact, planned: &Planned<'_>) -> Vec<Candidate> {
    if allergy.code.is_empty() {
        return vec![unmatched(allergy)];
    }
    let mut found: Vec<Candidate> = rules_about(&allergy.code, planned.procedure)
        .filter(|rule| rule.kind == RuleKind::Allergy)
        .map(|rule| by_rule(allergy, rule, rule.gravity()))
        .collect();
    found.extend(rules_of_groups(planned.procedure).filter_map(|rule| {
        let (_, weight) = relation_to_group(&allergy.code, &rule.code)?;
        Some(by_rule(allergy, rule, rule.gravity().min(weight)))
    }));
    for brought in &planned.procedure.allergens {
        let Some((via, weight)) = relation(&allergy.code, brought) else { continue };
        let weight = named_weight(allergy, planned.procedure, brought, &via).map_or(weight, |named| weight.min(named));
        found.push(brings(allergy, brought, Bringer::Procedure, via, weight));
    }
    for product in planned.products {
        found.extend(of_product(allergy, product));
    }
    found
}

/// What an allergy means for one product.
pub(super) fn of_product(allergy: &AllergyFact, product: &ProductFact) -> Vec<Candidate> {
    let related = |brought: &String| {
        let (via, weight) = relation(&allergy.code, brought)?;
        Some(brings(allergy, brought, Bringer::Product(product.goods), via, weight))
    };
    product.allergens.iter().filter_map(related).collect()
}

/// How much the table lets an allergen weigh that the procedure itself brings. A row that names the very allergen for
/// the very procedure knows more than the list of what the procedure may bring (often it can be left out); after a
/// severe reaction the substance itself stays a stop.
fn named_weight(allergy: &AllergyFact, procedure: &ProcedureDetails, brought: &str, via: &Via) -> Option<Gravity> {
    if allergy.severity == Severity::Severe && *via == Via::Same {
        return None;
    }
    rules_about(brought, procedure).filter(|rule| rule.kind == RuleKind::Allergy).map(Rule::gravity).max()
}

/// Words that match no list: a person judges.
fn unmatched(allergy: &AllergyFact) -> Candidate {
    let reason = Reason::Unmatched { said: allergy.said.clone() };
    let finding = Finding {
        resolved_by: vec![Resolution::AskClient],
        ..Finding::new(Gravity::Ask, reason, Cause::Allergy(allergy.line))
    };
    Candidate { about: allergy.said.clone(), code: String::new(), finding }
}

fn by_rule(allergy: &AllergyFact, rule: &Rule, gravity: Gravity) -> Candidate {
    let mut resolved_by = vec![Resolution::Instead];
    match rule.strictness {
        Strictness::Absolute => {}
        Strictness::Relative => resolved_by.push(Resolution::DoctorsWord),
        Strictness::Warn => resolved_by.push(Resolution::PatchTest { hours: PATCH_HOURS }),
    }
    let reason = Reason::Rule { rule: rule.rule.clone(), code: rule.code.clone() };
    let finding = Finding {
        resolved_by,
        source: rule.source.clone(),
        hints: rule.hints.clone(),
        ..Finding::new(gravity, reason, Cause::Allergy(allergy.line))
    };
    Candidate { about: allergy.code.clone(), code: allergy.code.clone(), finding }
}

fn brings(allergy: &AllergyFact, brought: &str, by: Bringer, via: Via, gravity: Gravity) -> Candidate {
    let mut resolved_by = vec![Resolution::Instead];
    match gravity {
        Gravity::Stop => {}
        Gravity::Caution => resolved_by.push(Resolution::DoctorsWord),
        Gravity::Ask => resolved_by.push(Resolution::AskClient),
    }
    let reason = Reason::Brings { allergen: brought.to_owned(), by, via };
    let finding = Finding { resolved_by, ..Finding::new(gravity, reason, Cause::Allergy(allergy.line)) };
    Candidate { about: allergy.code.clone(), code: allergy.code.clone(), finding }
}
