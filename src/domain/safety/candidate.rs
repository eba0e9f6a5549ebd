//! What was found before the same fact is told once: the heaviest reason leads, the others follow it.

use jiff::civil::Date;

use super::facts::ClearanceFact;
use super::finding::{Cause, Finding, Gravity, Reason, Resolution};
use crate::domain::catalogue::Category;

/// The most lesser reasons that are kept beside the one that leads.
const ALSO_MOST: usize = 8;

/// What stands between two sources.
const SOURCES_PART: &str = ", ";

/// A finding with the fact it is about.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// The fact: findings about the same one become one.
    pub about: String,
    /// The code that a doctor's word may speak of; empty where none may.
    pub code: String,
    /// The finding.
    pub finding: Finding,
}

impl Candidate {
    /// The finding after the doctors' words on the card: a question or a caution is answered, a stop becomes a caution,
    /// for the specialist still has to know.
    pub fn after(mut self, clearances: &[ClearanceFact], category: Category, on: Date) -> Option<Self> {
        let speaks = |word: &&ClearanceFact| {
            !self.code.is_empty()
                && word.code == self.code
                && word.category.is_none_or(|of| of == category)
                && word.until.is_none_or(|until| on < until)
        };
        if clearances.iter().any(|word| speaks(&word)) {
            if self.finding.gravity < Gravity::Stop {
                return None;
            }
            self.finding.gravity = Gravity::Caution;
            self.finding.resolved_by.retain(|way| *way != Resolution::DoctorsWord);
        }
        Some(self)
    }

    /// How a list of findings is ordered: the heaviest first, of equals those that last longest, then a reason that says
    /// what is brought before the number of a row.
    fn weight(&self) -> (Gravity, Date, bool) {
        let says_what = matches!(self.finding.reason, Reason::Brings { .. });
        (self.finding.gravity, self.finding.clear_from.unwrap_or(Date::MAX), says_what)
    }
}

/// Tells each fact once: the heaviest reason leads and takes the sources, remarks and ways out of the others.
pub(super) fn merged(candidates: Vec<Candidate>) -> Vec<Finding> {
    let mut groups: Vec<(String, Vec<Candidate>)> = Vec::new();
    for candidate in candidates {
        match groups.iter_mut().find(|(about, _)| *about == candidate.about) {
            Some((_, group)) => group.push(candidate),
            None => groups.push((candidate.about.clone(), vec![candidate])),
        }
    }
    let mut findings: Vec<Finding> = groups.into_iter().filter_map(|(_, group)| leading(group)).collect();
    findings.sort_by_key(|finding| (std::cmp::Reverse(finding.gravity), rank(&finding.cause)));
    findings
}

fn leading(mut group: Vec<Candidate>) -> Option<Finding> {
    group.sort_by_key(|candidate| std::cmp::Reverse(candidate.weight()));
    let mut rest = group.into_iter().map(|candidate| candidate.finding);
    let mut first = rest.next()?;
    for lesser in rest {
        for source in lesser.source.split(SOURCES_PART).filter(|source| !source.is_empty()) {
            if !first.source.contains(source) {
                let comma = if first.source.is_empty() { "" } else { SOURCES_PART };
                first.source = format!("{}{comma}{source}", first.source);
            }
        }
        for hint in lesser.hints {
            if !first.hints.contains(&hint) {
                first.hints.push(hint);
            }
        }
        if lesser.reason != first.reason && !first.also.contains(&lesser.reason) && first.also.len() < ALSO_MOST {
            first.also.push(lesser.reason);
        }
    }
    Some(first)
}

/// What is read first among findings of one weight.
const fn rank(cause: &Cause) -> u8 {
    match cause {
        Cause::Allergy(_) => 0,
        Cause::Condition(_) => 1,
        Cause::Medication(_) => 2,
        Cause::Visit(_) => 3,
        Cause::Birth => 4,
        Cause::Missing => 5,
    }
}
